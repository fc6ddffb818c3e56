import TextScan

/// Questions about glyphs that numerals are made of.
enum NumeralGlyph {
    /// Whether a glyph can be part of a numeral: `3`, `三`, `百`, `万`, `几`, `数`.
    @inline(__always)
    static func isNumeral(_ code: UInt16, _ kind: GlyphClass) -> Bool {
        switch kind {
        case .digit, .hanDigit, .hanMultiplier, .hanScale: true
        default: HanDigits.isVague(code)
        }
    }

    /// Whether a class is that of 十 百 千 or 万 亿 兆.
    @inline(__always)
    static func isMultiplier(_ kind: GlyphClass) -> Bool { kind == .hanMultiplier || kind == .hanScale }

    /// Whether a glyph makes a reader look for a numeral, 半 and 双 included.
    @inline(__always)
    static func isCandidate(_ code: UInt16, _ kind: GlyphClass) -> Bool {
        isNumeral(code, kind) || code == 0x534A || code == 0x53CC || HanDigits.digit(code) != nil  // 半 双 参 俩
    }
}
