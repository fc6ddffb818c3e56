import HanStat
import Testing

/// Words for money before a number that is none.
@Suite struct CurrencyPrefixTests {
    @Test(arguments: [
        ("人民币7—16兆瓦", "power", "MW"), ("¥2—91平方米", "area", "m2"), ("人民币2—70公里", "length", "km"),
        ("人民币3公里至5公里", "length", "km"),
    ])
    func moneyIsNoUnitOfOtherKinds(_ text: String, _ kind: String, _ code: String) throws {
        let found = Extractor().measurements(in: text)
        try #require(found.count == 1)
        #expect(found[0].kind.rawValue == kind && found[0].unit?.code == code)
        #expect(found[0].text(in: text).first?.isNumber == true)
    }

    @Test(arguments: ["人民币7—16亿元", "¥7亿—¥16亿元", "人民币7亿元至16亿元"])
    func moneyIsTheUnitOfMoney(_ text: String) throws {
        let found = Extractor().measurements(in: text)
        try #require(found.count == 1)
        #expect(found[0].kind == .currency && found[0].unit?.code == "CNY")
        #expect(found[0].amount.high == ExactNumber("1600000000"))
        #expect(found[0].utf8Range == 0..<text.utf8.count)
    }
}
