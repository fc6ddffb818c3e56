import Testing

@testable import HanStat

/// Years of three digits are Minguo years where the text shows that it is of Taiwan.
@Suite("Convention signs") struct ConventionSignsTests {
    private static func periods(_ text: String, _ convention: DocumentContext.Convention? = nil) -> [String] {
        let context = DocumentContext(date: CalendarDate("2025-09-10"), convention: convention)
        return Extractor().extract(from: text, context: context).periods.map {
            "\($0.text(in: text)) \($0.from?.description ?? "")..\($0.through?.description ?? "")"
        }
    }

    @Test(arguments: [
        "114年7月我國進口總值為372.5億美元。", "我國112年底人口數減少，主計總處說明原因。",
        "114年7月出口年增12.8%", "依據行政院統計，113年勞工薪資平均值上升。", "出口總額換算新臺幣，113年為歷年次高。",
    ])
    func wordsOfTaiwanMakeYearsMinguo(text: String) throws {
        let found = try #require(Self.periods(text).first, "\(text)")
        let years = [
            "114年7月": "2025-07-01..2025-07-31", "112年底": "2023-12-31..2023-12-31", "113年": "2024-01-01..2024-12-31",
        ]
        #expect(years.contains { "\($0.key) \($0.value)" == found }, "\(found)")
    }

    @Test func theCallersWordComesFirst() {
        #expect(Self.periods("114年7月我國進口總值為372.5億美元。", .hongkong).isEmpty)
    }

    @Test(arguments: ["百年老店经营了114年，年增三家分店。", "香港開埠至今已有114年，經濟發展迅速。", "大樓歷時114年才修好，總價未詳。"])
    func otherTextsTellLengths(text: String) {
        #expect(Self.periods(text).isEmpty)
    }

    /// 65年前 is so long ago, in Taiwan too; 65年 alone may be the Minguo year.
    @Test func aDistanceIsNoYear() {
        #expect(Self.periods("我國出口年增率統計，65年前開辦。") == ["65年前 1960-09-10..1960-09-10"])
    }

    @Test func theSignsOfABlockHoldForThoseBehindIt() {
        let text = "我國出口總額以新臺幣計價的統計。\n\n112年底庫存減少。"
        #expect(Self.periods(text) == ["112年底 2023-12-31..2023-12-31"])
    }
}
