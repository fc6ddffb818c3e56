/// A prefix that makes one unit of another: 千, 兆, k, M.
///
/// Source: SI Brochure, 9th edition, table 7; names in Chinese by GB 3100-1993.
struct UnitPrefix: Sendable {
    /// The letter that a row's `prefix:` flag names it by, which is also its UCUM code.
    let letter: Unicode.Scalar
    /// What is put before the id.
    let name: String
    /// The symbols before a Latin form.
    let latin: [String]
    /// The characters before a Chinese form.
    let han: [String]
    /// The power of ten.
    let power: Int

    /// Every prefix.
    static let all: [UnitPrefix] = [
        UnitPrefix(letter: "k", name: "kilo", latin: ["k"], han: ["千", "仟"], power: 3),
        UnitPrefix(letter: "M", name: "mega", latin: ["M"], han: ["兆"], power: 6),
        UnitPrefix(letter: "G", name: "giga", latin: ["G"], han: ["吉"], power: 9),
        UnitPrefix(letter: "T", name: "tera", latin: ["T"], han: ["太"], power: 12),
        UnitPrefix(letter: "P", name: "peta", latin: ["P"], han: ["拍"], power: 15),
        UnitPrefix(letter: "E", name: "exa", latin: ["E"], han: ["艾"], power: 18),
        UnitPrefix(letter: "Z", name: "zetta", latin: ["Z"], han: ["泽"], power: 21),
        UnitPrefix(letter: "h", name: "hecto", latin: ["h"], han: ["百"], power: 2),
        UnitPrefix(letter: "d", name: "deci", latin: ["d"], han: ["分"], power: -1),
        UnitPrefix(letter: "c", name: "centi", latin: ["c"], han: ["厘"], power: -2),
        UnitPrefix(letter: "m", name: "milli", latin: ["m"], han: ["毫"], power: -3),
        UnitPrefix(letter: "u", name: "micro", latin: ["μ", "u"], han: ["微"], power: -6),
        UnitPrefix(letter: "n", name: "nano", latin: ["n"], han: ["纳", "奈"], power: -9),
        UnitPrefix(letter: "p", name: "pico", latin: ["p"], han: ["皮"], power: -12),
    ]

    /// The prefix of a letter.
    static func named(_ letter: UInt8) -> UnitPrefix? { all.first { UInt8(ascii: $0.letter) == letter } }

    /// A form with the prefix before it, in the form's own script; none for a form such as `℃`.
    func applied(to form: String) -> [String] {
        guard let first = form.unicodeScalars.first?.value else { return [] }
        switch first {
        case 0x41...0x5A, 0x61...0x7A, 0x370...0x3FF, 0x2126: return latin.map { $0 + form }
        case 0x3400...0x9FFF: return han.map { $0 + form }
        default: return []
        }
    }
}
