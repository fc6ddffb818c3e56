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

    /// The code of the last 元 of a text.
    private static func money(_ text: String) -> String? {
        Extractor().extract(from: text).measurements.last { $0.kind == .currency }?.unit?.code
    }

    @Test(arguments: [
        ("立法院審查總預算，行政院編列歲出規模創新高，主計總處說明各部會經費已經調整，其中國防經費為3,500億元。", "TWD"),
        ("晶片廠公布合併營收為新臺幣9,800億元，較上季成長，優於市場預期，稅後純益約4,500億元。", "TWD"),
        ("本港樓市交投回暖，按年升幅擴大，發展商推出新盤，平均每呎售價較上月高，入場費約528萬元。", "HKD"),
        ("恒生指數今日高開，成交額較昨日增加，港股通淨買入，科技股普遍向好，全日成交為2,300億元。", "HKD"),
        ("全市生產總值比上年增長，其中工業增加值較去年同期增長較快，建築業增加值為88.4億元，運輸業務總量擴大。", "CNY"),
        ("立法院预算中心表示，新台币贬值，年增率上升，支出规模扩大，今年的预算总额最终确定为3500亿元。", "CNY"),
    ])
    func moneyIsOfThePlace(text: String, code: String) {
        #expect(Self.money(text) == code, "\(text)")
    }
}
