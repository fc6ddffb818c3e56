import Testing

@testable import HanStat

/// What is carried from block to block must not name glyphs of a block that is gone.
@Suite struct StatementBlockTests {
    private static let pieces = [
        "全市", "工业用电量", "816亿千瓦时", "同比增长3.2%", "、", "和", "5%", "分别", "增长", "占比", "\n\n", "\n", "。", "，", "其中", "2024年",
        "比上年末", "由", "的", "公司", "通过", "（", "）", "第3位", "2.5个百分点", "预计", "目标是", "贡献率", "对", "A、B",
    ]

    @Test("any splice of statements over blocks is read, its words in the text", arguments: 0..<40)
    func splices(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func pick() -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Self.pieces[Int(state >> 33) % Self.pieces.count]
        }
        let extractor = Extractor()
        for _ in 0..<50 {
            let text = (0..<30).map { _ in pick() }.joined()
            let found = extractor.extract(from: text)
            #expect(found.observations.count <= found.measurements.count)
            for observation in found.observations {
                #expect(observation.utf8Range.upperBound <= text.utf8.count)
                for step in observation.evidence {
                    #expect(step.utf8Range.map { $0.upperBound <= text.utf8.count && !$0.isEmpty } ?? true)
                }
            }
        }
    }

    @Test("a list that an empty line cuts ends there")
    func cutList() {
        let text = "全市进口增长5%。\n\n全市有3个故事、7%和8%。"
        let found = Extractor().extract(from: text)
        #expect(found.measurements.count == 4)
        #expect(found.observations.first?.indicator == "进口")
    }
}
