/// A sentence with places for figures, and what must be found in it.
///
/// Places are written in braces:
///
/// | place | is filled with |
/// | --- | --- |
/// | `{i}` | an integer, `816` |
/// | `{g}` | a grouped integer, `1,349,084` |
/// | `{d}` | a decimal, `752.35` |
/// | `{p}` | a small decimal, as of growth, `4.2` |
/// | `{h}` | a Chinese numeral, `三千四百` |
/// | `{f}` | full-width digits, `１２３．４` |
/// | `{y}` | a year, `2023` |
/// | `{m}` | a month after the first, `11` |
/// | `{r}` | a province, `湖北省` |
struct SentenceTemplate: Sendable {
    /// The number of results, by kind.
    let expected: ExpectedResults
    /// The words between the places, in order; one more than there are places.
    private let words: [[UInt8]]
    private let places: [Character]

    /// Reads a row: three numbers, a tab and the sentence.
    init(row: Substring) {
        let columns = row.split(separator: "\t", maxSplits: 1)
        precondition(columns.count == 2, "A row is numbers, a tab and a sentence: \(row)")
        let numbers = columns[0].split(separator: " ").compactMap { Int($0) }
        precondition(numbers.count == 3, "Three numbers begin a row: \(row)")
        self.init(
            sentence: columns[1],
            ExpectedResults(measurements: numbers[0], periods: numbers[1], observations: numbers[2]))
    }

    init(sentence: Substring, _ expected: ExpectedResults) {
        var words: [[UInt8]] = []
        var places: [Character] = []
        for (index, part) in sentence.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                words.append(Array(part.utf8))
                continue
            }
            let place = part.first ?? "?"
            precondition("igdphfymr".contains(place), "No such place: \(part)")
            places.append(place)
            words.append(Array(part.dropFirst(2).utf8))
        }
        self.words = words
        self.places = places
        self.expected = expected
    }

    /// Reads a table, a row on a line.
    static func table(_ rows: String) -> [SentenceTemplate] {
        rows.split(separator: "\n").map { SentenceTemplate(row: $0) }
    }

    /// Appends the sentence with its places filled.
    func append(to text: inout [UInt8], _ generator: inout SeededGenerator) {
        for (index, word) in words.enumerated() {
            text += word
            if index < places.count { text += Self.filling(places[index], &generator).utf8 }
        }
    }

    private static func filling(_ place: Character, _ generator: inout SeededGenerator) -> String {
        switch place {
        case "i": String(100 + generator.below(9900))
        case "g": grouped(1001 + generator.below(1_999_000))
        case "d": "\(1 + generator.below(999)).\(1 + generator.below(99))"
        case "p": "\(generator.below(20)).\(1 + generator.below(9))"
        case "h": hanNumerals[generator.below(hanNumerals.count)]
        case "f": fullWidth("\(1 + generator.below(999))") + "．" + fullWidth("\(1 + generator.below(9))")
        case "y": String(2011 + generator.below(14))
        case "m": String(2 + generator.below(11))
        default: provinces[generator.below(provinces.count)]
        }
    }

    private static func grouped(_ number: Int) -> String {
        number < 1000 ? String(number) : grouped(number / 1000) + "," + String(String(1000 + number % 1000).dropFirst())
    }

    private static func fullWidth(_ digits: String) -> String {
        var wide = ""
        for scalar in digits.unicodeScalars {
            if let digit = Unicode.Scalar(scalar.value + 0xFEE0) { wide.unicodeScalars.append(digit) }
        }
        return wide
    }

    private static let hanNumerals = [
        "三千四百", "一百二十三", "八千零五十", "四百六十", "九百九十九", "二百零五", "七百一十二", "一千三百", "五千六百",
    ]

    private static let provinces = [
        "河北省", "山西省", "辽宁省", "吉林省", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省", "河南省",
        "湖北省", "湖南省", "广东省", "海南省", "贵州省", "云南省", "陕西省", "甘肃省", "青海省",
    ]
}

/// What a text gives, by kind.
public struct ExpectedResults: Sendable, Hashable {
    /// Numbers with their units.
    public var measurements = 0
    /// Time expressions.
    public var periods = 0
    /// Facts.
    public var observations = 0

    /// All records together.
    public var all: Int { measurements + periods + observations }

    /// The results of two texts.
    ///
    /// - Parameters:
    ///   - sum: Those of the first, to which the others are added.
    ///   - more: Those of the second.
    static func += (sum: inout ExpectedResults, more: ExpectedResults) {
        sum.measurements += more.measurements
        sum.periods += more.periods
        sum.observations += more.observations
    }
}
