import TextScan

/// What stands right before a numeral: the evidence that it is part of a code, a name or an ordinal.
struct NumeralSurroundings {
    /// The numeral is part of a code, a model name, an address or a longer number.
    var isCode = false
    /// 第 stands before.
    var isOrdinal = false
    /// Letters stand directly before: PMI49.6, A320.
    var followsLetters = false
    /// How many letters.
    var letters = 0
    /// The first glyph, the sign included.
    var start: Int
    /// A minus sign, 负 or 零下 was read.
    var isNegative = false
    /// The line begins here, and a list marker's dot or bracket follows.
    var isListMarker = false

    init(_ g: borrowing GlyphBuffer, numeral: Range<Int>) {
        start = numeral.lowerBound
        let before = start - 1
        guard before >= 0 else {
            isListMarker = Self.marks(g, numeral)
            return
        }
        if !g.flags(start).isDisjoint(with: [.newline, .blankLine]) { isListMarker = Self.marks(g, numeral) }
        let gap = g.hasGap(start)
        switch g.kind(before) {
        case .letter where !gap:
            var i = before
            while g.kind(i) == .letter, i == before || !g.hasGap(i + 1) { i -= 1 }
            letters = before - i
            followsLetters = true
            // μ or a letter behind a dash or a digit belongs to a code: CR929-600, F1A2.
            if g.kind(i) == .digit && !g.hasGap(i + 1) { isCode = true }
        case .minus, .dash:
            readSign(g, before)
        case .colon where !gap:
            // 20:30 is a time of day.
            isCode = g.kind(before - 1) == .digit
        case .slash where !gap:
            // 36.4吉瓦/92.7吉瓦时 are two quantities; 3/15 and a/1 are no quantities.
            isCode = g.kind(before - 1) == .digit || g.kind(before - 1) == .letter
        case .point where !gap:
            isCode = g.kind(before - 1) == .digit || g.kind(before - 1) == .letter
        case .other where !gap:
            // Addresses and identifiers: ?q=30, #12, @3, _7
            isCode = ComparatorReader.isIn("=&@#_?*^\\|", g.code(before)) && isLatinRun(g, before)
        case .han:
            if g.code(before) == 0x7B2C {  // 第
                isOrdinal = true
            } else if g.code(before) == 0x8D1F || (g.code(before) == 0x8CA0) {  // 负
                // 正负3毫米 is a tolerance.
                isNegative = !ComparatorReader.isIn("正抱胜担肩自欺辜亏背", g.code(before - 1))
                if isNegative { start = before }
            } else if g.code(before) == 0x4E0B, g.code(before - 1) == 0x96F6 {  // 零下
                isNegative = true
                start = before - 1
            }
        default: break
        }
    }

    /// Reads a dash before a numeral as a sign, or as part of a code.
    private mutating func readSign(_ g: borrowing GlyphBuffer, _ sign: Int) {
        let gapBefore = g.hasGap(sign)
        switch g.kind(sign - 1) {
        case .letter where Self.compares(g, sign):
            guard g.kind(sign) == .minus, !g.hasGap(start) else { return }
            isNegative = true
            start = sign
        case .digit, .letter:
            if gapBefore, g.kind(sign) == .minus, !g.hasGap(start) {
                isNegative = true
                start = sign
            } else {
                isCode = g.kind(sign) == .minus && !gapBefore
            }
        case .percent, .hanDigit, .hanMultiplier, .hanScale, .minus, .dash: break
        default:
            // After a unit a dash joins a range (5元-8元); that reader looks first. Here it is a sign.
            guard g.kind(sign) == .minus, !g.hasGap(start) else { return }
            isNegative = true
            start = sign
        }
    }

    /// Whether YoY, QoQ or MoM stands before a glyph: the dash behind it is a sign.
    static func compares(_ g: borrowing GlyphBuffer, _ end: Int) -> Bool {
        guard g.kind(end - 4) != .letter, g.code(end - 3) | 0x20 == g.code(end - 1) | 0x20,
            g.code(end - 2) | 0x20 == 0x6F  // o
        else { return false }
        switch g.code(end - 1) | 0x20 {
        case 0x79, 0x71, 0x6D: return true  // y q m
        default: return false
        }
    }

    private static func marks(_ g: borrowing GlyphBuffer, _ numeral: Range<Int>) -> Bool {
        let next = numeral.upperBound
        switch g.kind(next) {
        case .enumerationComma, .closeBracket: return true
        case .point: return g.kind(next + 1) != .digit || g.hasGap(next + 1)
        default: return false
        }
    }

    /// Whether a run of Latin characters without a gap leads up to a glyph: an address or an identifier.
    private func isLatinRun(_ g: borrowing GlyphBuffer, _ index: Int) -> Bool {
        var i = index
        var letters = 0
        while i >= 0, index - i < 200 {
            switch g.kind(i) {
            case .letter: letters += 1
            case .digit, .point, .slash, .colon, .other, .minus, .percent, .plus: break
            default: return letters > 0
            }
            if g.hasGap(i) { break }
            i -= 1
        }
        return letters > 0
    }
}
