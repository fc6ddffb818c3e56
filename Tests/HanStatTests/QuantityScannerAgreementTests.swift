import Testing
import TextScan

@testable import HanStat

/// What the scanner calls plain is what the reader of glyphs reads.
@Suite struct QuantityScannerAgreementTests {
    private static let pieces = [
        "8", "12", "816", "3.25", "0.5", "1349084", "12345678", "1,234", "１２３", "６．５", "一", "二", "十", "十二", "二十",
        "一百零五", "三千四百",
        "九千零五十", "三点五", "零点二五", "廿八", "陆", "玖佰", "两", "百分之", "百分之六十", "百分之3.2", "万", "亿", "萬", "億", "万亿", "兆", "多", "余",
        "14亿1178万", "2万4337", "一亿五千万", "三十多亿", "零", "点", "百", "千",
    ]
    private static let between = ["，", "人，", "元。", "的", "", "达", "为", "年", "千瓦时，", "%，", "、"]

    @Test func plainNumeralsHaveTheReadersValue() throws {
        let scanner = QuantityScanner()
        var seed: UInt64 = 1
        func below(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        var compared = 0
        for _ in 0..<4000 {
            var text = ""
            for _ in 0..<6 {
                text += Self.pieces[below(Self.pieces.count)]
                if below(3) > 0 { text += Self.between[below(Self.between.count)] }
            }
            let bytes = Array(text.utf8)
            var glyphs = GlyphBuffer()
            glyphs.decode(bytes.span, range: 0..<bytes.count)
            for candidate in scanner.candidates(in: bytes.span) where candidate.isPlain {
                var start = 0
                while start < glyphs.count, glyphs.start(of: start) < candidate.numeralRange.lowerBound { start += 1 }
                // The reader of percentages reads 百分之 itself.
                if candidate.traits.contains(.partsOfHundred) { start += 3 }
                let reading = try #require(NumeralReader.read(glyphs, at: start), "\(candidate) in \(text)")
                let value = ExactNumber(coefficient: Int128(candidate.coefficient), exponent: Int(candidate.exponent))
                #expect(reading.value == value, "\(candidate) in \(text)")
                #expect(reading.high == nil, "\(candidate) in \(text)")
                let end = reading.end + (reading.approximatorIsLast ? 1 : 0)
                #expect(glyphs.end(of: end - 1) == candidate.numeralRange.upperBound, "\(candidate) in \(text)")
                #expect(candidate.traits.contains(.more) == (reading.approximator != nil), "\(candidate) in \(text)")
                compared += 1
            }
        }
        #expect(compared > 5000)
    }
}
