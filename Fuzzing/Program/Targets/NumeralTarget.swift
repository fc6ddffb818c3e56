import HanStat

/// Numerals: what is read is printed and read back; what is printed is read.
///
/// The first byte chooses between a text that may be a numeral and a number to print.
enum NumeralTarget: FuzzTarget {
    static let name = "numerals"
    static let longest = 96

    private static let extractor: Extractor = {
        var options = Extractor.Options()
        options.includesNumbers = true
        return Extractor(options: options)
    }()

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        let written = sentences.of(["numerals", "fractions", "ranges", "multiples", "ratios"])
        let texts = written.filter { $0.utf8.count < longest }.map { [0] + Array($0.utf8) }
        var numbers: [[UInt8]] = []
        for i in 0..<64 {
            // Numbers of few and of many different bytes, in every style.
            var seed = [UInt8(1 + i % 5)]
            for place in 0..<14 { seed.append(UInt8((place * 37 + i * 11) % (3 + i))) }
            numbers.append(seed)
        }
        return texts + numbers
    }

    static func run(_ input: [UInt8]) {
        var reader = InputReader(input)
        let style = reader.choice(NumeralPrinter.all.count + 2)
        switch style {
        case 0: readBack(reader.text)
        case 1: checkDigits(&reader)
        default: checkWords(&reader, NumeralPrinter.all[style - 2])
        }
    }

    /// Every number in a text is printed in plain digits, which are read as the same number.
    private static func readBack(_ text: String) {
        if let number = ExactNumber(text) { checkPlain(number) }
        for value in extractor.measurements(in: text) {
            switch value.amount {
            case .value(let number): checkPlain(number)
            case .range(let low, let high):
                promise(low <= high, "\(low) > \(high)")
                checkPlain(low)
                checkPlain(high)
            default: break
            }
        }
    }

    private static func checkPlain(_ number: ExactNumber) {
        let plain = number.description
        promise(ExactNumber(plain) == number, "\(plain) is read as \(ExactNumber(plain)?.description ?? "nothing")")
        promise(ExactNumber(plain)?.description == plain, "\(plain) is printed otherwise")
        promise(number == number && !(number < number), "\(plain) is not itself")
    }

    /// A number in Arabic digits of either width, grouped or not.
    private static func checkDigits(_ reader: inout InputReader) {
        let form = reader.choice(4)
        let value = reader.number(bytes: 10) % 1_000_000_000_000_000_000_000_000
        let places = reader.choice(5)
        let decimals = Int(reader.number(bytes: 2)) % [1, 10, 100, 1000, 10_000][places]
        let whole = value.description
        let fraction = places == 0 ? "" : "." + String(String(10_000 + decimals).suffix(places))
        let text = form & 1 == 0 ? whole : grouped(whole)
        guard let expected = ExactNumber(whole + fraction) else { return }
        checkReading(form & 2 == 0 ? text + fraction : wide(text + fraction), expected)
    }

    /// A number in words, with digits behind a point or without.
    private static func checkWords(_ reader: inout InputReader, _ printer: NumeralPrinter) {
        let value = reader.number(bytes: 10) % 1_000_000_000_000_000_000_000_000
        let places = reader.choice(4)
        var text = printer.words(value)
        // Alone these are words as often as numerals, 为伍 and 大陆; the article Limits says so.
        if ["伍", "陆", "陸", "柒", "参", "參"].contains(text), places == 0 { return }
        var plain = value.description
        if places > 0 {
            let decimals = Int(reader.number(bytes: 2)) % [1, 10, 100, 1000][places]
            text += printer.decimals(decimals, places: places)
            plain += "." + String(1000 + decimals).suffix(places)
        }
        guard let expected = ExactNumber(plain) else { return }
        checkReading(text, expected)
    }

    /// The text is a measurement of that many tonnes, and nothing else.
    private static func checkReading(_ numeral: String, _ expected: ExactNumber) {
        let text = "总重为" + numeral + "吨。"
        let found = extractor.measurements(in: text)
        promise(found.map(\.amount) == [.value(expected)], "\(text): \(found.map(\.amount)), not \(expected)")
        promise(found.first?.text(in: text) == Substring(numeral + "吨"), "\(text): only a part is read")
    }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (i, digit) in digits.enumerated() {
            if i > 0, (digits.count - i) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    private static func wide(_ text: String) -> String {
        var wide = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { wide.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar) }
        return String(wide)
    }
}
