import Testing

@testable import HanStat

@Suite("Chinese numerals written") struct ChineseNumeralTests {
    static let spokenRows: [(String, ChineseNumeralStyle, String)] = [
        ("0", .simplified, "零"), ("10", .simplified, "十"), ("12", .financial, "壹拾贰"), ("105", .simplified, "一百零五"),
        ("110", .simplified, "一百一十"), ("12050", .simplified, "一万二千零五十"), ("12050", .traditional, "一萬二千零五十"),
        ("12050", .traditionalFinancial, "壹萬貳仟零伍拾"), ("100000001", .simplified, "一亿零一"),
        ("20000050000", .simplified, "二百亿零五万"), ("1000000000000", .simplified, "一万亿"),
        ("30000000000000000", .simplified, "三亿亿"), ("100000000000000000000", .simplified, "一万亿亿"),
        ("1e8", .simplified, "一亿"), ("-35.0", .simplified, "负三十五点零"), ("-0.05", .traditional, "負零點零五"),
        ("1/3", .simplified, "三分之一"), ("-2/7", .simplified, "负七分之二"),
        ("999999999999999999999999", .simplified, "九千九百九十九万九千九百九十九亿亿九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九"),
    ]

    @Test(arguments: spokenRows)
    func spoken(number: String, style: ChineseNumeralStyle, text: String) throws {
        #expect(try #require(ExactNumber(number)).chineseNumeral(style) == text)
    }

    @Test(arguments: ["1000000000000000000000000", "1e24", "1e120", "-1e24", "1/1000000000000000000000001"])
    func whatIsTooLargeIsNotWritten(number: String) throws {
        #expect(try #require(ExactNumber(number)).chineseNumeral() == nil)
    }

    static let scaledRows: [(String, String)] = [
        ("153300000000", "1533亿"), ("2520000000000", "2.52万亿"), ("9870.5", "9870.5"), ("12345", "1.2345万"),
        ("10000", "1万"), ("9999", "9999"), ("-816e8", "-816亿"), ("0", "0"), ("35.0", "35.0"), ("0.00012", "0.00012"),
        ("1/3", "1/3"), ("1e20", "100000000万亿"), ("123456789.5", "1.234567895亿"),
    ]

    @Test(arguments: scaledRows)
    func scaled(number: String, text: String) throws {
        #expect(try #require(ExactNumber(number)).scaledText() == text)
    }
}
