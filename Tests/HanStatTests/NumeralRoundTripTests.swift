import SeededRandom
import Testing
import TextScan

@testable import HanStat

/// Random numbers, printed in Chinese and read back.
@Suite struct NumeralRoundTripTests {
    /// How a number is printed.
    struct Style: Sendable {
        var digits: [Character]
        var multipliers: [String]
        var scales: [String]

        static let simplified = Style(
            digits: Array("零一二三四五六七八九"), multipliers: ["", "十", "百", "千"], scales: ["", "万", "亿"])
        static let traditional = Style(
            digits: Array("零一二三四五六七八九"), multipliers: ["", "十", "百", "千"], scales: ["", "萬", "億"])
        static let financial = Style(
            digits: Array("零壹贰叁肆伍陆柒捌玖"), multipliers: ["", "拾", "佰", "仟"], scales: ["", "万", "亿"])
    }

    /// Prints a number below ten thousand, its leading zeros as one 零 where asked for.
    static func section(_ value: Int, _ style: Style, padded: Bool) -> String {
        var text = ""
        var owesZero = false
        var started = false
        for place in stride(from: 3, through: 0, by: -1) {
            let digit = value / [1, 10, 100, 1000][place] % 10
            if digit == 0 {
                owesZero = started || padded
                continue
            }
            if owesZero { text.append(style.digits[0]) }
            owesZero = false
            started = true
            text.append(style.digits[digit])
            text += style.multipliers[place]
        }
        return text
    }

    /// Prints a number: 万 for every fourth digit, 亿 for every eighth, 亿亿 for the sixteenth.
    static func print(_ value: UInt128, _ style: Style) -> String {
        if value == 0 { return String(style.digits[0]) }
        var text = ""
        var skipped = false
        for index in stride(from: 5, through: 0, by: -1) {
            var power: UInt128 = 1
            for _ in 0..<index { power *= 10_000 }
            let part = Int(value / power % 10_000)
            if part == 0 {
                skipped = true
            } else {
                var digits = section(part, style, padded: !text.isEmpty)
                if skipped, !text.isEmpty, digits.first != style.digits[0] { digits = String(style.digits[0]) + digits }
                text += digits
                skipped = false
                if index % 2 == 1 { text += style.scales[1] }
            }
            // The scales of eight digits close what stands before them.
            if index > 0, index % 2 == 0, value / power > 0, value / power % 100_000_000 != 0 {
                text += String(repeating: style.scales[2], count: index / 2)
            }
        }
        return text
    }

    /// A random number of up to 24 digits, with many zeros.
    static func number(_ generator: inout SplitMix) -> UInt128 {
        var value: UInt128 = 0
        for _ in 0..<Int.random(in: 1...24, using: &generator) {
            let isZero = Int.random(in: 0..<3, using: &generator) == 0
            value = value * 10 + (isZero ? 0 : UInt128(Int.random(in: 0...9, using: &generator)))
        }
        return value
    }

    @Test func thePrinterPrintsWhatIsSaid() {
        let rows: [(UInt128, String)] = [
            (0, "零"), (10, "一十"), (105, "一百零五"), (10_010, "一万零一十"), (100_000_001, "一亿零一"),
            (20_000_050_000, "二百亿零五万"), (1_000_000_000_000, "一万亿"), (30_000_000_000_000_000, "三亿亿"),
        ]
        for (value, text) in rows { #expect(Self.print(value, .simplified) == text) }
    }

    @Test(arguments: [UInt64(61), 62, 63], [Style.simplified, .traditional, .financial])
    func printedNumeralsAreReadBack(seed: UInt64, style: Style) {
        var generator = SplitMix(seed: seed)
        for _ in 0..<400 {
            let value = Self.number(&generator)
            let text = Self.print(value, style)
            let glyphs = NumeralTests.glyphs(text)
            let reading = NumeralReader.read(glyphs, at: 0)
            #expect(reading?.value == ExactNumber(coefficient: Int128(value), exponent: 0), "\(text) is \(value)")
            #expect(reading?.end == glyphs.count && reading?.high == nil, "\(text)")
        }
    }

    @Test(arguments: [UInt64(71), 72])
    func printedNumeralsAreMeasured(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        for _ in 0..<200 {
            let value = Self.number(&generator)
            guard value > 10 else { continue }
            let text = "总重" + Self.print(value, .simplified) + "吨"
            let found = MeasurementCorpusTests.extractor.measurements(in: text).map(\.amount)
            #expect(found == [.value(ExactNumber(coefficient: Int128(value), exponent: 0) ?? .zero)], "\(text)")
        }
    }
}
