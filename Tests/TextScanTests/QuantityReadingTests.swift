import Testing

@testable import TextScan

/// What single numerals are read as.
@Suite struct QuantityReadingTests {
    private static let units = ["千瓦时", "千瓦", "瓦", "兆瓦", "公顷", "%", "元", "人", "kg", "m", "分"]

    private func first(_ text: String) -> QuantityCandidate? {
        QuantityScanner(units: Self.units).candidates(in: Array(text.utf8).span).first
    }

    @Test(
        arguments: [
            ("816亿千瓦时", 816, 8, 8, "816亿", "千瓦时"), ("35.0%", 350, -1, 0, "35.0", "%"),
            ("２．５萬億元", 25, 11, 12, "２．５萬億", "元"), ("1,234,567人", 1_234_567, 0, 0, "1,234,567", "人"),
            ("14亿1178万人", 141_178, 4, 4, "14亿1178万", "人"), ("2万4337人", 24337, 0, 0, "2万4337", "人"),
            ("3千瓦时", 3, 0, 0, "3", "千瓦时"), ("100兆瓦", 100, 0, 0, "100", "兆瓦"), ("5兆元", 5, 12, 12, "5兆", "元"),
            ("1100多万千瓦時", 1100, 4, 4, "1100多万", "千瓦時"), ("200余人", 200, 0, 0, "200余", "人"),
            ("三千四百五十六万人", 3456, 4, 4, "三千四百五十六万", "人"), ("一亿五千万元", 15000, 4, 4, "一亿五千万", "元"),
            ("十二人", 12, 0, 0, "十二", "人"), ("廿八人", 28, 0, 0, "廿八", "人"), ("一千零五人", 1005, 0, 0, "一千零五", "人"),
            ("三点二五亿元", 325, 6, 8, "三点二五亿", "元"), ("零点五%", 5, -1, 0, "零点五", "%"),
            ("百分之六十五点四", 654, -1, 0, "百分之六十五点四", ""), ("百分之3.20", 320, -2, 0, "百分之3.20", ""),
            ("玖拾捌萬柒仟陸佰伍拾肆元", 987_654, 0, 0, "玖拾捌萬柒仟陸佰伍拾肆", "元"), ("三十多亿元", 30, 8, 8, "三十多亿", "元"),
            ("9999999999999999999元", 9_999_999_999_999_999_999, 0, 0, "9999999999999999999", "元"),
            ("5ｋｇ", 5, 0, 0, "5", "ｋｇ"),
        ] as [(String, UInt64, Int, Int, String, String)])
    func plainNumeralsAreRead(
        _ text: String, _ coefficient: UInt64, _ exponent: Int, _ scale: Int, _ numeral: String, _ unit: String
    ) throws {
        // Before, behind and far from the ends of the text.
        for (before, after) in [
            ("", ""), ("达", ""), ("", "。"), (String(repeating: "的", count: 50), String(repeating: "，", count: 50)),
        ] {
            let whole = before + text + after
            let found = try #require(first(whole))
            #expect(found.isPlain, "\(found)")
            #expect(found.coefficient == coefficient && found.exponent == exponent && found.scale == scale, "\(found)")
            let bytes = Array(whole.utf8)
            #expect(String(decoding: bytes[found.numeralRange], as: UTF8.self) == numeral)
            #expect(String(decoding: bytes[found.unitRange], as: UTF8.self) == unit)
            #expect(found.range == before.utf8.count..<(before + text).utf8.count)
            #expect(found.hasUnit == !unit.isEmpty)
        }
    }

    @Test(
        arguments: [
            ("三四十人", .unreadable), ("几百人", .unreadable), ("数万人", .unreadable), ("十几人", .unreadable),
            ("一万五", .unreadable),
            ("一百五", .unreadable), ("二〇二四", .unreadable), ("千分之三", .unreadable), ("百万人", .unreadable),
            ("12345678901234567890", .unreadable), ("1.5亿200万", .unreadable), ("百分之几", .unreadable),
            ("3—5万元", .joinedAfter), ("20至30人", .joinedAfter), ("5m2", .joinedAfter), ("5多", .more),
            ("1,23元", .joinedAfter),
            ("三分之一", .joinedAfter), ("13分之1", .joinedAfter), ("2013.12.31", .joinedAfter), ("5人多", .joinedAfter),
            ("3千人", .joinedAfter), ("2万4337点6", .joinedAfter), ("第3人", .joinedBefore), ("-3%", .joinedBefore),
            ("A3", .joinedBefore),
            ("14亿\n1178万人", .gapAfter), ("5 元", .gapAfter), ("三千瓦", .sharedMultiplier), ("半元", .half),
            ("1,234元", .grouped), ("３元", .fullWidth), ("叁元", .financial), ("百分之五", .partsOfHundred),
            ("\n3元", .gapBefore),
        ] as [(String, QuantityCandidate.Traits)])
    func traitsAreNoted(_ text: String, _ trait: QuantityCandidate.Traits) throws {
        let found = try #require(first(text))
        #expect(found.traits.contains(trait), "\(found)")
        #expect(found.isPlain == QuantityCandidate.Traits.doubts.isDisjoint(with: trait), "\(found)")
    }

    @Test func wordsWithoutANumeralAreNone() {
        for text in ["参加", "俩", "个", "几个", "数据", "点", "分之", "多", "年", ""] { #expect(first(text) == nil, "\(text)") }
    }

    @Test func aRecordHas32Bytes() { #expect(MemoryLayout<QuantityCandidate>.stride == 32) }
}
