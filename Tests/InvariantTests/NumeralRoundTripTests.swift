import Foundation
import HanStat
import SeededRandom
import Testing

/// Numbers that are printed in Chinese, by ICU and by the library, are read back exactly.
///
/// By default a part of them is tried, for a debug build is slow. `HANSTAT_NUMBERS=1000000` tries that many.
@Suite("Numerals read back") struct NumeralRoundTripTests {
    static let extractor = Extractor()
    /// How many numbers are printed, in all styles together.
    static let count = ProcessInfo.processInfo.environment["HANSTAT_NUMBERS"].flatMap { Int($0) } ?? 12_000

    /// A number with every length as likely as another, and many zeros.
    static func integer(_ random: inout SplitMix, digits: Int) -> UInt128 {
        var value: UInt128 = 0
        let zeros = Int.random(in: 1...6, using: &random)
        for _ in 0..<Int.random(in: 1...digits, using: &random) {
            let isZero = Int.random(in: 0..<zeros, using: &random) > 0
            value = value * 10 + (isZero ? 0 : UInt128(Int.random(in: 0...9, using: &random)))
        }
        return value
    }

    /// An integer of so many digits at most, with decimals behind it now and then; ICU keeps fifteen digits then.
    static func number(_ random: inout SplitMix, digits: Int) -> String {
        let whole = integer(&random, digits: digits).description
        let places = min(6, (digits > 18 ? 37 : 15) - whole.utf8.count)
        guard places > 0, Int.random(in: 0..<3, using: &random) == 0 else { return whole }
        var decimals = ""
        for _ in 0..<Int.random(in: 1...places, using: &random) {
            decimals += "\(Int.random(in: 0...9, using: &random))"
        }
        return whole + "." + decimals
    }

    /// The one number that is read in a sentence; nil where there is none, or more.
    ///
    /// The numeral stands behind a colon, for 陆 and 伍 behind a Chinese character are taken for words (大陆, 队伍).
    static func read(_ numeral: String) -> ExactNumber? {
        let found = extractor.measurements(in: "总重：" + numeral + "吨。")
        guard found.count == 1, found[0].unitText == "吨", found[0].comparator == .exact else { return nil }
        return found[0].amount.value
    }

    /// Where numbers of a style go wrong.
    struct Misread: CustomStringConvertible {
        let number: String
        let numeral: String
        let found: ExactNumber?

        var description: String { "\(numeral) is \(number), read as \(found?.description ?? "nothing")" }
    }

    /// Prints and reads numbers; gives those that come back changed.
    static func misread(
        seed: UInt64, count: Int, digits: Int, _ print: (String) -> String?
    ) -> (tried: Int, misread: [Misread]) {
        var random = SplitMix(seed: seed)
        var tried = 0
        var misread: [Misread] = []
        for _ in 0..<count {
            let number = number(&random, digits: digits)
            guard let numeral = print(number) else { continue }
            tried += 1
            // Traditional print has no 叁, and 參 alone is a word.
            if numeral == "參" { continue }
            let found = read(numeral)
            if found == nil || found != ExactNumber(number) {
                misread.append(Misread(number: number, numeral: numeral, found: found))
            }
        }
        return (tried, misread)
    }

    @Test("what ICU spells out", arguments: SpelloutStyle.all)
    func spelledOut(style: SpelloutStyle) {
        let place = SpelloutStyle.all.firstIndex { $0.testDescription == style.testDescription } ?? 0
        // ICU prints Arabic digits from 10¹⁸ on.
        let share = Self.count / (SpelloutStyle.all.count + ChineseNumeralStyle.allCases.count + 2)
        guard let spellout = Spellout(style) else {
            Issue.record("ICU has no such rules")
            return
        }
        let result = Self.misread(seed: UInt64(100 + place), count: share, digits: 18) { spellout.print($0) }
        #expect(result.tried == share)
        #expect(result.misread.count == 0, "\(result.misread.count) of \(share): \(result.misread.prefix(20))")
    }

    @Test("what the library writes", arguments: ChineseNumeralStyle.allCases)
    func written(style: ChineseNumeralStyle) {
        let place = ChineseNumeralStyle.allCases.firstIndex(of: style) ?? 0
        let share = Self.count / (SpelloutStyle.all.count + ChineseNumeralStyle.allCases.count + 2)
        let result = Self.misread(seed: UInt64(200 + place), count: share, digits: 24) {
            ExactNumber($0)?.chineseNumeral(style)
        }
        #expect(result.tried == share)
        #expect(result.misread.count == 0, "\(result.misread.count) of \(share): \(result.misread.prefix(20))")
    }

    @Test("digits with 万 and 亿", arguments: [ChineseNumeralStyle.simplified, .traditional])
    func scaled(style: ChineseNumeralStyle) {
        let share = Self.count / (SpelloutStyle.all.count + ChineseNumeralStyle.allCases.count + 2)
        let result = Self.misread(seed: style == .simplified ? 301 : 302, count: share, digits: 24) {
            ExactNumber($0)?.scaledText(style)
        }
        #expect(result.tried == share)
        #expect(result.misread.count == 0, "\(result.misread.count) of \(share): \(result.misread.prefix(20))")
    }

    @Test("fractions")
    func fractions() {
        var random = SplitMix(seed: 400)
        for _ in 0..<200 {
            let bottom = Int.random(in: 3...99, using: &random)
            let top = Int.random(in: 1..<bottom, using: &random)
            guard let number = ExactNumber(numerator: Int128(top), denominator: Int128(bottom)), number.isFraction
            else {
                continue
            }
            for style in [ChineseNumeralStyle.simplified, .traditional] {
                let text = "约占" + (number.chineseNumeral(style) ?? "") + "。"
                #expect(Self.extractor.measurements(in: text).map(\.amount) == [.value(number)], "\(text)")
            }
        }
    }
}
