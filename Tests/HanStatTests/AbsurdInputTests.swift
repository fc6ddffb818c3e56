import Testing

@testable import HanStat

/// Inputs that nobody would write end soon and give nothing wrong.
@Suite(.serialized, .timeLimit(.minutes(5))) struct AbsurdInputTests {
    static let extractor = MeasurementCorpusTests.extractor
    static let greedy: Extractor = {
        var options = Extractor.Options()
        options.includesNumbers = true
        return Extractor(options: options)
    }()

    /// One piece, many times.
    struct Flood: CustomTestStringConvertible, Sendable {
        let piece: String
        let count: Int

        var text: String { String(repeating: piece, count: count) }
        var testDescription: String { "\(piece.debugDescription) × \(count)" }
    }

    static let floods: [Flood] = [
        Flood(piece: "9", count: 1_000_000), Flood(piece: "一", count: 1_000_000), Flood(piece: "零", count: 4000),
        Flood(piece: "亿", count: 100_000), Flood(piece: "万亿", count: 4000), Flood(piece: "十", count: 4000),
        Flood(piece: "1.", count: 4000), Flood(piece: "1,", count: 4000), Flood(piece: "1-", count: 4000),
        Flood(piece: "1:", count: 4000), Flood(piece: "1/", count: 4000), Flood(piece: "1、", count: 4000),
        Flood(piece: "百分之", count: 4000), Flood(piece: "三分之", count: 4000), Flood(piece: "每", count: 4000),
        Flood(piece: "第", count: 4000), Flood(piece: "第一、", count: 4000), Flood(piece: "3小时", count: 4000),
        Flood(piece: "(", count: 4000), Flood(piece: "“一", count: 4000), Flood(piece: "（1", count: 4000),
        Flood(piece: "几", count: 4000), Flood(piece: "半", count: 4000), Flood(piece: "超过", count: 4000),
        Flood(piece: "5元/", count: 4000), Flood(piece: "1至", count: 4000), Flood(piece: "¥", count: 4000),
        Flood(piece: "-", count: 4000), Flood(piece: "1e9", count: 4000), Flood(piece: "两", count: 4000),
        Flood(piece: "\n", count: 4000), Flood(piece: "1\n", count: 4000), Flood(piece: "1 ", count: 4000),
        Flood(piece: "\u{200B}", count: 4000), Flood(piece: "米", count: 4000), Flood(piece: "km", count: 4000),
        Flood(piece: "0.7、", count: 4000), Flood(piece: "=1", count: 4000), Flood(piece: "二〇", count: 4000),
    ]

    @Test(arguments: floods)
    func aFloodEndsSoon(flood: Flood) {
        let text = flood.text
        for extractor in [Self.extractor, Self.greedy] {
            let values = extractor.measurements(in: text)
            if let fault = OffsetPropertyTests.fault(Array(values.prefix(200)), in: text) { Issue.record("\(fault)") }
            for (a, b) in zip(values, values.dropFirst()) where a.utf8Range.upperBound > b.utf8Range.lowerBound {
                Issue.record("\(a.utf8Range) and \(b.utf8Range) overlap")
            }
        }
    }

    @Test(arguments: [
        String(repeating: "9", count: 1_000_000), String(repeating: "9", count: 60),
        String(repeating: "一", count: 60), String(repeating: "一", count: 20_000),
        String(repeating: "九", count: 45) + "点三", "1" + String(repeating: "亿", count: 100_000),
        "0." + String(repeating: "3", count: 100_000), "1e999",
    ])
    func whatNoNumberHoldsIsRefused(number: String) {
        let text = "产量为" + number + "吨，增长5%"
        let values = Self.extractor.measurements(in: text)
        #expect(values.allSatisfy { $0.text(in: text) == "5%" }, "\(values.map { $0.amount.description.prefix(60) })")
        #expect(values.count == 1)
    }

    @Test(arguments: [
        "", " ", "\n", "\r\n\r\n", "（", "）", "“", "”", "〔", "%", "元", "亿", "第", "每", "-", "¥", "\u{FEFF}", "\u{0}", "·",
        "∶",
    ])
    func nothingMuchGivesNothing(text: String) {
        #expect(Self.extractor.measurements(in: text).isEmpty)
    }

    @Test(arguments: ["（增长5%", "增长5%）", "“增长5%", "((((增长5%", "增长5%〕〕", "〔〔〔增长5%\u{0}", "（（增长5%“"])
    func unclosedBracketsHideNothing(text: String) {
        #expect(Self.extractor.measurements(in: text).map { String($0.text(in: text)) } == ["5%"])
    }

    @Test(arguments: ["几万k", "十几万w", "几^3", "数百M"])
    func aScaledRangeKeepsItsOrder(text: String) {
        var options = Extractor.Options()
        options.includesNumbers = true
        let values = Extractor(options: options).measurements(in: text)
        #expect(!values.isEmpty)
        for value in values {
            if case .range(let low, let high) = value.amount { #expect(low <= high, "\(low) > \(high)") }
        }
    }
}
