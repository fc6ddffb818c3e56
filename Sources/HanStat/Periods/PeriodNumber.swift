import TextScan

/// A small whole number of a date: 3, 十一, 廿三, 二〇二四.
///
/// Dates need fewer forms than measurements (no points, scales or ranges) and need to know how many
/// digits were written, so they have this reader of their own.
struct PeriodNumber {
    var value: Int
    var end: Int
    /// Digits of a digit string (2024, 二〇二四, 07); 0 for 十一 and the like.
    var digits: Int
    /// Written with Arabic digits.
    var isArabic: Bool
    /// Begins with 0, 零 or 〇.
    var leadsWithZero: Bool

    /// Reads the number at a glyph, or nil where none begins there or it passes four digits.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> PeriodNumber? {
        if glyphs.kind(start) == .hanMultiplier { return readHan(glyphs, at: start) }
        guard let first = digit(glyphs.code(start)) else {
            // 两 counts, but is no digit of a date.
            return glyphs.code(start) == 0x4E24
                ? PeriodNumber(value: 2, end: start + 1, digits: 0, isArabic: false, leadsWithZero: false) : nil
        }
        let arabic = glyphs.kind(start) == .digit
        var value = first
        var i = start + 1
        while let next = digit(glyphs.code(i)) ?? letterZero(glyphs, i, arabic: arabic),
            joins(glyphs, i, arabic: arabic, length: i - start)
        {
            guard i - start < 8 else { return nil }
            value = value * 10 + next
            i += 1
        }
        if !arabic, i == start + 1, HanDigits.multiplier(glyphs.code(i)) != nil { return readHan(glyphs, at: start) }
        return PeriodNumber(value: value, end: i, digits: i - start, isArabic: arabic, leadsWithZero: first == 0)
    }

    /// The value of 0…9, 零 and 一…九.
    static func digit(_ code: UInt16) -> Int? {
        if code >= 0x30, code <= 0x39 { return Int(code) - 0x30 }
        return code == 0x4E24 || HanDigits.isFinancialWord(code) ? nil : HanDigits.digit(code)
    }

    /// A Latin O set for 〇 between Chinese digits: 二OO六年.
    private static func letterZero(_ glyphs: borrowing GlyphBuffer, _ i: Int, arabic: Bool) -> Int? {
        let code = glyphs.code(i)
        return !arabic && (code == 0x4F || code == 0x6F) ? 0 : nil
    }

    /// Whether a digit goes on with the number before it.
    ///
    /// 二0一0 mixes zeros only; 2010 01 29 keeps its spaces once a year is full.
    private static func joins(_ glyphs: borrowing GlyphBuffer, _ i: Int, arabic: Bool, length: Int) -> Bool {
        let gap = glyphs.flags(i).intersection(.gap)
        if gap.contains(.column) || (!gap.isEmpty && length >= 4) { return false }
        if (glyphs.kind(i) == .digit) == arabic { return true }
        // Within Chinese digits an Arabic 0, within Arabic ones a round 〇.
        return glyphs.code(i) == 0x30 || glyphs.code(i) == 0x3007
    }

    /// Reads 十, 二十一, 廿三, 一百一十四: below a thousand, multipliers in falling order.
    private static func readHan(_ glyphs: borrowing GlyphBuffer, at start: Int) -> PeriodNumber? {
        var i = start
        var value = 0
        if let hundreds = digit(glyphs.code(i)), glyphs.code(i + 1) == 0x767E {
            value = hundreds * 100
            i += 2
            if HanDigits.isZero(glyphs.code(i)) { i += 1 }
        }
        if let tens = HanDigits.fusedTens(glyphs.code(i)) {
            value += tens * 10
            i += 1
        } else if glyphs.code(i) == 0x5341 {
            value += 10
            i += 1
        } else if let tens = digit(glyphs.code(i)), glyphs.code(i + 1) == 0x5341 {
            value += tens * 10
            i += 2
        }
        if let ones = digit(glyphs.code(i)), ones > 0 {
            value += ones
            i += 1
        }
        guard i > start, value > 0 else { return nil }
        return PeriodNumber(value: value, end: i, digits: 0, isArabic: false, leadsWithZero: false)
    }
}
