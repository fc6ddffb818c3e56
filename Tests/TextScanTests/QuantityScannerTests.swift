import SeededRandom
import Testing

@testable import TextScan

@Suite struct QuantityScannerTests {
    static let units = [
        "千瓦时", "千瓦", "瓦", "千克", "克", "kg", "g", "km", "m", "元", "亿元", "美元", "人", "人次", "%", "％", "个百分点", "个", "分", "点",
        "公里", "里", "平方米", "米", "兆瓦", "兆", "两", "℃", "°", "k W", "微克/立方米", "成", "百分点", "家庭农场", "", "半个", "μm",
    ]
    static let scanner = QuantityScanner(units: units)
    static let searches: [QuantityKernel.Search] = VectorKernel.isAvailable ? [.word, .vector] : [.word]

    /// All ways of scanning give the records of the oracle.
    private func check(_ bytes: [UInt8]) {
        var oracle = PlainQuantities(units: Self.units)
        let expected = oracle.candidates(bytes)
        var plain: [QuantityCandidate] = []
        Self.scanner.scanPlainly(bytes.span, range: 0..<bytes.count, into: &plain)
        compare(plain, expected, bytes, "plainly")
        for search in Self.searches {
            var found: [QuantityCandidate] = []
            QuantityScanner(Self.scanner, search: search).scan(bytes.span, range: 0..<bytes.count, into: &found)
            compare(found, expected, bytes, "\(search)")
        }
    }

    private func compare(_ found: [QuantityCandidate], _ expected: [QuantityCandidate], _ bytes: [UInt8], _ way: String)
    {
        guard found != expected else { return }
        let index = zip(found, expected).prefix { $0 == $1 }.count
        let at = (index < expected.count ? expected[index] : found[index]).range
        let around = bytes[max(0, at.lowerBound - 30)..<min(bytes.count, at.upperBound + 30)]
        Issue.record(
            """
            \(way): \(index < found.count ? "\(found[index])" : "nothing"), \
            expected \(index < expected.count ? "\(expected[index])" : "nothing") \
            in \(String(decoding: around, as: UTF8.self)) \(Array(around))
            """)
    }

    @Test func scannersAgreeOnSentences() {
        for text in Samples.real + Self.sentences { check(Array(text.utf8)) }
        check(Array((Samples.real + Self.sentences).joined().utf8))
        check(Array((Samples.real + Self.sentences).joined(separator: "\n").utf8))
    }

    /// Sentences cut at every byte, so that every candidate stands at the end and at the beginning of a text.
    @Test func scannersAgreeOnCutSentences() {
        for text in Self.sentences {
            let bytes = Array(text.utf8)
            for cut in 0...bytes.count {
                check(Array(bytes[..<cut]))
                check(Array(bytes[cut...]))
            }
        }
    }

    @Test(arguments: 0..<8) func scannersAgreeOnNumerals(_ seed: UInt64) {
        var generator = SplitMix(seed: 100 + seed)
        for round in 0..<400 {
            var text = ""
            while text.utf8.count < 20 + round {
                switch generator.next() % 4 {
                case 0: text.append(generator.pick(Self.pieces))
                case 1: text.append(generator.pick(Self.units))
                default: text.append(generator.pick(Self.characters))
                }
            }
            check(Array(text.utf8))
        }
    }

    @Test func scannersAgreeOnPlainQuantities() {
        var generator = SplitMix(seed: 11)
        for _ in 0..<300 {
            var text = ""
            while text.utf8.count < 900 {
                text.append(String(repeating: "的", count: Int(generator.next() % 12)))
                text.append(generator.pick(["，", "", "达", "1", "\n", "第", "：", "-", ",", "é", "a"]))
                text.append(String(generator.next() % UInt64(generator.pick([10, 1000, 100_000, 100_000_000]))))
                if generator.next() % 2 == 0 { text.append(".\(generator.next() % 1000)") }
                text.append(generator.pick(["", "", "万", "亿", "万亿", "多", "余万", "兆", "．5", ".", "千"]))
                text.append(generator.pick(Self.units))
                text.append(generator.pick(["", "，", "至", "。", " ", "b", "/", "é", "😀"]))
            }
            check(Array(text.utf8))
        }
    }

    @Test func scannersAgreeOnTextAndBytes() {
        var generator = SplitMix(seed: 12)
        for round in 0..<300 {
            check(Samples.text(&generator, count: 40 + 5 * round))
            var bytes = Samples.bytes(&generator, count: 10 + 7 * round)
            check(bytes)
            // Valid text with some bytes changed.
            bytes = Array(generator.pick(Self.sentences).utf8)
            for _ in 0..<3 {
                bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
            }
            check(bytes)
        }
        for byte in UInt8.min...UInt8.max { check([UInt8](repeating: byte, count: 300)) }
    }

    @Test func scannersAgreeAtEveryAlignment() {
        for filler in ["的", "a", "é", "😀", "丁", ","] {
            for wanted in ["816亿千瓦时", "3.25%", "百分之六十", "１２３４人", "1234567", "12345678.5元", "半个"] {
                for before in 0..<70 {
                    let text =
                        String(repeating: filler, count: before) + wanted
                        + String(repeating: filler, count: 100 - before)
                    check(Array(text.utf8))
                }
            }
        }
    }

    @Test func adverseTextsAgree() {
        for unit in ["9", "亿", "一", "十", "万", "9,", "1.", "千", "百分之", "1万", "3至", "半", "参", "几百", "零一", "点一", "１"] {
            for count in [1, 2, 3, 19, 20, 21, 39, 200, 5000] {
                check(Array(String(repeating: unit, count: count).utf8))
            }
        }
    }

    @Test func zerosAboveScalesAgree() {
        for zeros in ["0", "000", "0.0", "零", "〇"] {
            for scales in ["万", "億", "亿兆", "万亿", "兆", "亿兆5000", "万亿12", "億兆5000億"] {
                check(Array((zeros + scales + "元").utf8))
                check(Array((zeros + scales + "5000億元").utf8))
            }
        }
    }

    @Test func candidatesAreFoundPastABatch() {
        let text = Array(String(repeating: "增产3.5%，达一百二十人。", count: 3000).utf8)
        let found = Self.scanner.candidates(in: text.span)
        #expect(found.count == 6000)
        var visited = 0
        Self.scanner.visit(text.span) { candidate in
            #expect(candidate == found[visited])
            visited += 1
            return visited < 1000
        }
        #expect(visited == 1000)
        check(text)
    }

    @Test func aRangeIsATextOfItsOwn() {
        let text = Array("第8.5万元至9万元，12个".utf8)
        for lower in 0...text.count {
            for upper in lower...text.count {
                var found: [QuantityCandidate] = []
                Self.scanner.scan(text.span, range: lower..<upper, into: &found)
                var expected = Self.scanner.candidates(in: Array(text[lower..<upper]).span)
                for index in expected.indices {
                    expected[index].startOffset += UInt32(lower)
                    expected[index].numeralEndOffset += UInt32(lower)
                    expected[index].endOffset += UInt32(lower)
                }
                #expect(found == expected, "\(lower)..<\(upper)")
            }
        }
    }

    @Test func emptyTextsHaveNone() {
        #expect(Self.scanner.candidates(in: [UInt8]().span).isEmpty)
        #expect(QuantityScanner().candidates(in: Array("共5个".utf8).span).map(\.unit) == [-1])
    }
}

extension QuantityScannerTests {
    /// Numerals with what may stand around them.
    static let sentences = [
        "全年用电量816亿千瓦时，同比增长3.2%，比上年多12.5万千瓦，其中工业用电1100多万千瓦时。",
        "共有14亿1178万人，外来人口2万4337人，户均3千克、5千人和6千瓦，装机100兆瓦，投资3兆元。",
        "三千四百五十六万人，一亿五千万元，百分之六十五点四，百分之３.５，千分之二，三分之一，一百廿三人。",
        "第3名，A5纸，-2.5℃，12:30，3—5万元，20至30家，5个半，8.5/千克，9kg，10kgs，11 km，12\n公里，13分之1",
        "十几人，几十人，数百家，三四十个，二〇二四，一万五，一百五，两千米，三十两，参加，拾起，陆续，半个月",
        "１，２３４．５万人，1,234,567元，1,23元，12,345,6元，1234567890123456789.5元，99999999999999999999个，0.50元",
        "玖拾捌萬柒仟陸佰伍拾肆元參角，三十多亿元，一千多人，十余万人，廿余里，两点五亿美元，2.5萬億元，億萬",
        "１２３４千瓦時，0元，007个，3..5，1.2.3，5.个，个百分点，0.7个百分点，3，5元，４·５，6·7，m8，²9，3²",
    ]
    static let characters = Array(
        "0123456789019..,,０５９．，一二三六九零〇两十百千万亿兆廿半几数多余点分之参俩陆拾佰萬億兩%克元人的达至-—第\n am°é😀")
    static let pieces = [
        "百分之", "万亿", "亿千瓦时", "816", "3.14", "1,234", "１２３", "三千四百", "二十", "零五", "点五", "多万", "14亿1178万", "十几", "几百",
        "千分之", "一万五", "三四", "二〇二四", "0.7个百分点", "兆瓦", "千克",
    ]
}
