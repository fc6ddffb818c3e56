/// Folding of the characters of Chinese text to one form: half-width, simplified, one dash a kind.
///
/// Folding is one to one, so that positions are kept: `萬` and `万`, `％` and `%`, `：` and `:` become
/// the same code, and lexicons hold one form of each word. Characters beyond the Basic Multilingual
/// Plane fold to U+FFFD.
package struct CharacterFold: Sendable {
    /// The folded code of every code unit of the Basic Multilingual Plane.
    package let codes: [UInt16]
    /// The class (`GlyphClass.rawValue`) of every *folded* code.
    package let classes: [UInt8]
    /// What a decoder needs to know of every code unit of the Basic Multilingual Plane, in one word.
    let entries: [GlyphCell.Entry]

    /// The table, built at first use (about 65,536 steps).
    package static let shared = CharacterFold()

    /// The code of a character that no table holds.
    package static let unknown: UInt16 = 0xFFFD

    /// Whether a decoder looks at more than the character itself: layout, and brackets that may hold pinyin.
    package func isSpecial(_ code: UInt16) -> Bool { entries[Int(code)].isSpecial }

    private init() {
        var codes = [UInt16](repeating: 0, count: 0x10000)
        for code in codes.indices { codes[code] = UInt16(truncatingIfNeeded: code) }
        for code in 0xFF01...0xFF5E { codes[code] = UInt16(code - 0xFF01 + 0x21) }
        var pending: UInt16?
        for unit in traditionalToSimplified.utf16 where unit > 0x2FFF {
            if let from = pending {
                codes[Int(from)] = unit
                pending = nil
            } else {
                pending = unit
            }
        }
        for (form, variants) in Self.variants {
            for variant in variants.utf16 { codes[Int(variant)] = form.utf16.first ?? Self.unknown }
        }
        var classes = [UInt8](repeating: GlyphClass.other.rawValue, count: 0x10000)
        for range in [0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF] {
            for code in range { classes[code] = GlyphClass.han.rawValue }
        }
        for range in [0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x3FF] {
            for code in range { classes[code] = GlyphClass.letter.rawValue }
        }
        for (kind, members) in Self.members {
            for member in members.utf16 { classes[Int(member)] = kind.rawValue }
        }
        var entries = [GlyphCell.Entry](repeating: GlyphCell.Entry(folded: 0, kind: 0), count: 0x10000)
        for code in entries.indices {
            let folded = codes[code]
            entries[code] = GlyphCell.Entry(folded: folded, kind: classes[Int(folded)])
            if code >= 0xFF01 && code <= 0xFF5E { entries[code].setWide() }
            if code >= 0x3400 && code < 0xA000 && Int(folded) != code { entries[code].setTraditional() }
        }
        for code in GlyphCell.layoutCodes { entries[code].setSpecial() }
        self.codes = codes
        self.classes = classes
        self.entries = entries
    }

    /// Variants that are no matter of script or width, after the form that they fold to.
    private static let variants: [(form: String, variants: String)] = [
        (".", "．﹒"), ("·", "‧・•∙⋅"), (",", "，﹐"), ("-", "－−﹣‐‑"), ("–", "‒–"), ("—", "―—─━"),
        ("~", "～〜∼˜"), ("%", "％﹪"), ("‰", "‰"), ("¥", "￥¥"), ("£", "￡"), ("¢", "￠"), ("₩", "￦"),
        ("°", "º˚"), ("μ", "µ"), ("〇", "○◯"), (":", "：﹕︰"), ("∶", "∶︓"), ("圆", "圓圜円"), ("里", "裏裡"),
        ("着", "著"), ("镑", "鎊"), ("′", "‵"), ("/", "／∕⁄"), ("廿", "卄"), ("两", "両"), ("台", "臺"), ("%", "﹪"),
        ("(", "（﹙〔"), (")", "）﹚〕"), ("“", "「『＂"), ("”", "」』"), ("×", "✕"), ("么", "麼麽"), ("余", "馀"),
    ]

    /// The members of each class, as folded characters.
    private static let members: [(kind: GlyphClass, members: String)] = [
        (.digit, "0123456789"),
        (.hanDigit, "零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖参俩"),
        (.hanMultiplier, "十百千拾佰仟廿卅卌"),
        (.hanScale, "万亿兆"),
        (.point, "."), (.middleDot, "·"), (.comma, ","), (.enumerationComma, "、"),
        (.minus, "-"), (.dash, "–—~"), (.percent, "%‰"), (.slash, "/"),
        (.stop, "。!?;…"), (.colon, ":"), (.ratio, "∶"),
        (.openQuote, "“‘《〈"), (.closeQuote, "”’》〉"),
        (.openBracket, "([{【〖"), (.closeBracket, ")]}】〗"),
        (.currencySign, "$¥€£₩₽₹฿₫¢"), (.plus, "+"),
    ]
}
