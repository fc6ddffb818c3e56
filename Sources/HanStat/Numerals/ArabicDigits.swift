import TextScan

/// Reads Arabic digits: integers, decimals, thousands separators, digits spaced by layout.
enum ArabicDigits {
    /// Digits read at a place.
    struct Reading {
        var value: ExactNumber
        /// Digits before the point.
        var digits: Int
        var isDecimal: Bool
        var isGrouped: Bool
    }

    /// The most digits that a number may have; more are refused, as no value of 128 bits holds them.
    static let longest = 38

    /// Reads the number that begins at a glyph.
    ///
    /// A point must have a digit after it. A separator must have three digits after it and be no wider than
    /// the digits, so that `１，２３４` and `１,２３４` are one number and `100，200` two; `1，234，567.89` is one, for
    /// its decimals, and so is `约1，200`, for the word before it. One space, or a line
    /// end, may stand beside the point (`13. 2`, `9764.` / `3`), and single digits may be spaced
    /// (`5 1 2`). Groups of three digits may be parted by spaces (`1 234.5`), see ``SpacedGroups``; a line end
    /// may stand behind a separator, and inside digits where a page's width has broken the text, see ``LineWrap``.
    ///
    /// - Returns: The number and the glyph after it, or nil where none begins or it is too long.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (Reading, Int)? {
        var i = start
        var value: UInt128 = 0
        var digits = 0
        var total = 0
        var tooLong = false
        func take(_ code: UInt16) {
            total += 1
            if total > longest { tooLong = true } else { value = value * 10 + UInt128(code - 0x30) }
        }
        while glyphs.kind(i) == .digit,
            i == start || !gapped(glyphs, i) || isSpaced(glyphs, i, from: start)
                || LineWrap.breaksNumber(glyphs, at: i, numberStart: start, isDecimal: false)
        {
            take(glyphs.code(i))
            digits += 1
            i += 1
        }
        var grouped = false
        if digits > 0 && digits <= 3 {
            let takesWide = hasWideGroups(glyphs, i, from: start)
            while takesWide ? glyphs.kind(i) == .comma : isGroup(glyphs, i, from: start) {
                for step in 1...3 { take(glyphs.code(i + step)) }
                digits += 3
                i += 4
                grouped = true
            }
            for _ in 0..<SpacedGroups.count(glyphs, at: i, numberStart: start) {
                for step in 0...2 { take(glyphs.code(i + step)) }
                digits += 3
                i += 3
                grouped = true
            }
        }
        var places = 0
        if let first = pointEnd(glyphs, i, afterDigits: digits, numberStart: start) {
            i = first
            while glyphs.kind(i) == .digit,
                i == first || !gapped(glyphs, i) || isLoneDecimal(glyphs, i)
                    || LineWrap.breaksNumber(glyphs, at: i, numberStart: start, isDecimal: true)
            {
                take(glyphs.code(i))
                places += 1
                i += 1
            }
        }
        guard digits + places > 0 else { return nil }
        var power = -places
        if let (exponent, end) = exponent(glyphs, i) {
            power += exponent
            i = end
        }
        guard !tooLong, value <= UInt128(Int128.max),
            let number = ExactNumber(coefficient: Int128(value), exponent: power)
        else { return nil }
        return (Reading(value: number, digits: digits, isDecimal: places > 0 || power != 0, isGrouped: grouped), i)
    }

    /// The glyph after the longest run of digits, points and separators, and a power of ten behind them: what to skip after a refusal.
    static func skip(_ glyphs: borrowing GlyphBuffer, at start: Int) -> Int {
        var i = start
        while glyphs.kind(i) == .digit || (i > start && glyphs.kind(i) == .point && glyphs.kind(i + 1) == .digit) {
            i += 1
        }
        return max(exponent(glyphs, i)?.1 ?? i, start + 1)
    }

    private static func gapped(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        !glyphs.flags(i).isDisjoint(with: .gap)
    }

    /// Whether the digit at `i` goes on a run of digits that are each set apart by one space.
    private static func isSpaced(_ glyphs: borrowing GlyphBuffer, _ i: Int, from start: Int) -> Bool {
        let barred: GlyphBuffer.Flags = [.newline, .blankLine, .column]
        guard glyphs.flags(i).isDisjoint(with: barred), i - start == 1 || gapped(glyphs, i - 1) else { return false }
        // The digit itself must stand alone too, and the run must end in a unit, not in a list.
        return glyphs.kind(i + 1) != .digit || (gapped(glyphs, i + 1) && glyphs.flags(i + 1).isDisjoint(with: barred))
    }

    /// Whether one digit that a space parts from the decimals before it belongs to them: 4.0 7 亿元.
    private static func isLoneDecimal(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        guard glyphs.flags(i).isDisjoint(with: [.newline, .blankLine, .column]), gapped(glyphs, i + 1) else {
            return false
        }
        switch glyphs.kind(i + 1) {
        case .hanScale, .percent: return true
        default: return false
        }
    }

    /// Whether a separator and exactly three digits stand at a glyph; a line end may stand behind the first separator.
    private static func isGroup(_ glyphs: borrowing GlyphBuffer, _ i: Int, from start: Int) -> Bool {
        guard glyphs.kind(i) == .comma, !gapped(glyphs, i) else { return false }
        let isWide = glyphs.flags(i - 1).contains(.wide)
        guard isWide || !glyphs.flags(i).contains(.wide) else { return false }
        for step in 1...3 {
            guard glyphs.kind(i + step) == .digit,
                !gapped(glyphs, i + step) || step == 1 && isBrokenBehindSeparator(glyphs, i, from: start),
                glyphs.flags(i + step).contains(.wide) == isWide
            else { return false }
        }
        return glyphs.kind(i + 4) != .digit || gapped(glyphs, i + 4)
    }

    /// The most groups that are looked at: a number has 38 digits at most, and a list may go on for ever.
    private static let mostGroups = 13

    /// What a number stands behind, and no list of numbers: 约, 总额, 产量.
    private static let amounts = CodeSet("约近超逾共计额资款积价动业余入润值口量费金")

    /// Whether groups of three half-width digits, each behind a full-width comma, belong to a number: two or more before
    /// a decimal point, or any behind a word that leads an amount in (约1，200平方米, 金额：86，500元).
    private static func hasWideGroups(_ glyphs: borrowing GlyphBuffer, _ first: Int, from start: Int) -> Bool {
        guard glyphs.kind(first) == .comma, glyphs.flags(first).contains(.wide), glyphs.code(start) != 0x30 else {
            return false
        }
        var i = first
        while glyphs.kind(i) == .comma, glyphs.flags(i).contains(.wide), !gapped(glyphs, i) {
            if i - first >= 4 * mostGroups { return false }
            for step in 1...3 {
                guard glyphs.kind(i + step) == .digit, !gapped(glyphs, i + step),
                    !glyphs.flags(i + step).contains(.wide)
                else { return false }
            }
            i += 4
        }
        guard i > first, glyphs.kind(i) != .digit || gapped(glyphs, i) else { return false }
        if i - first >= 8, glyphs.kind(i) == .point, glyphs.kind(i + 1) == .digit, !gapped(glyphs, i),
            !gapped(glyphs, i + 1)
        {
            return true
        }
        switch glyphs.kind(start - 1) {
        case .colon, .currencySign: return true
        case .han: return amounts.contains(glyphs.code(start - 1))
        default: return false
        }
    }

    /// Whether a line end stands behind a separator that a number's first digits stand before: 1, / 234.5亿元.
    private static func isBrokenBehindSeparator(_ glyphs: borrowing GlyphBuffer, _ i: Int, from start: Int) -> Bool {
        guard !glyphs.flags(i).contains(.wide), LineWrap.isOneLineEnd(glyphs, i + 1), glyphs.code(start) != 0x30 else {
            return false
        }
        // 12, 13, 145 is a list.
        return glyphs.kind(start - 1) != .comma && glyphs.flags(start).isDisjoint(with: .newline)
    }

    /// The first glyph after a decimal point, where one stands before a digit.
    private static func pointEnd(_ glyphs: borrowing GlyphBuffer, _ i: Int, afterDigits digits: Int, numberStart: Int)
        -> Int?
    {
        let isPoint = glyphs.kind(i) == .point
        // `·` is a point in full-width and vertical setting; 3·15 is a date.
        let isMiddle = glyphs.kind(i) == .middleDot && digits > 0 && glyphs.flags(i - 1).contains(.wide)
        guard isPoint || isMiddle, glyphs.kind(i + 1) == .digit else { return nil }
        if gapped(glyphs, i) && (digits == 0 || !glyphs.flags(i).isDisjoint(with: [.blankLine, .column])) {
            return nil
        }
        if gapped(glyphs, i + 1) {
            // `1. 5个` at the head of a line is a list marker.
            let listed = numberStart == 0 || glyphs.flags(numberStart).contains(.newline)
            let barred: GlyphBuffer.Flags = [.blankLine, .column]
            guard digits > 0, !listed, glyphs.flags(i + 1).isDisjoint(with: barred) else { return nil }
        }
        // 2025.12.31 and 1.2.3 are dates and versions.
        var after = i + 1
        while glyphs.kind(after) == .digit, after == i + 1 || !gapped(glyphs, after) { after += 1 }
        if glyphs.kind(after) == .point, glyphs.kind(after + 1) == .digit, !gapped(glyphs, after + 1) { return nil }
        return i + 1
    }

    /// Reads `e6`, `E+6`, `×10^6` or `×10⁶`; what is beyond any number comes out as 1000.
    private static func exponent(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> (Int, Int)? {
        var i = start
        var negative = false
        if glyphs.code(i) == 0x65 || glyphs.code(i) == 0x45 {  // e E
            i += 1
        } else if glyphs.code(i) == 0xD7 || glyphs.code(i) == 0x2A, glyphs.code(i + 1) == 0x31,
            glyphs.code(i + 2) == 0x30
        {
            i += 3
            if glyphs.code(i) == 0x5E {
                i += 1
            } else if superscript(glyphs.code(i)) == nil && glyphs.code(i) != 0x207B {
                return nil
            }
        } else {
            return nil
        }
        if glyphs.code(i) == 0x207B { negative = true; i += 1 }
        if glyphs.kind(i) == .minus || glyphs.kind(i) == .plus {
            negative = glyphs.kind(i) == .minus
            i += 1
        }
        var value = 0
        let first = i
        while true {
            if glyphs.kind(i) == .digit, !gapped(glyphs, i) {
                value = value * 10 + Int(glyphs.code(i) - 0x30)
            } else if let digit = superscript(glyphs.code(i)) {
                value = value * 10 + digit
            } else {
                break
            }
            value = min(value, 1000)
            i += 1
        }
        guard i > first, glyphs.kind(i) != .letter else { return nil }
        return (negative ? -value : value, i)
    }

    private static func superscript(_ code: UInt16) -> Int? {
        switch code {
        case 0xB9: 1
        case 0xB2: 2
        case 0xB3: 3
        case 0x2070, 0x2074...0x2079: Int(code) - 0x2070
        default: nil
        }
    }
}
