/// The characters that a number is written with in Chinese.
///
/// Source: GB/T 15835-2011 (numerals in publications); the financial forms are those of the Ministry of
/// Finance's rules for filling in bills (票据填写规定).
public enum ChineseNumeralStyle: String, Sendable, Hashable, Codable, CaseIterable {
    /// 一万二千零五十.
    case simplified
    /// 一萬二千零五十.
    case traditional
    /// 壹万贰仟零伍拾.
    case financial
    /// 壹萬貳仟零伍拾.
    case traditionalFinancial

    /// Zero to nine.
    var digits: [Character] {
        switch self {
        case .simplified, .traditional: Array("零一二三四五六七八九")
        case .financial: Array("零壹贰叁肆伍陆柒捌玖")
        case .traditionalFinancial: Array("零壹貳叁肆伍陸柒捌玖")
        }
    }

    /// What stands behind a digit, by its place in a section of four: nothing, ten, a hundred, a thousand.
    var multipliers: [String] {
        switch self {
        case .simplified, .traditional: ["", "十", "百", "千"]
        case .financial, .traditionalFinancial: ["", "拾", "佰", "仟"]
        }
    }

    /// The scales of the sections of four digits, from the last: 亿亿 is ten to the sixteenth.
    var scales: [String] {
        isTraditional ? ["", "萬", "億", "萬億", "億億", "萬億億"] : ["", "万", "亿", "万亿", "亿亿", "万亿亿"]
    }

    /// Before a number below zero.
    var minus: String { isTraditional ? "負" : "负" }

    /// Before the decimals.
    var point: String { isTraditional ? "點" : "点" }

    /// Whether ten is written 壹拾 and not 十 alone.
    var saysOneBeforeTen: Bool { self == .financial || self == .traditionalFinancial }

    private var isTraditional: Bool { self == .traditional || self == .traditionalFinancial }
}
