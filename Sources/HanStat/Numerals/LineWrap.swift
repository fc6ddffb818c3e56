import TextScan

/// Tells a number that a page's width has broken from two numbers at the end of one line and the head of the next.
///
/// Text set in a column has lines of about one width, full to the last character; a list's items end where they end.
enum LineWrap {
    /// The narrowest column, in half-width characters: shorter lines are items, headings and cells.
    private static let narrowest = 24
    /// The widest column that is looked at.
    private static let widest = 160
    /// How much lines of one column differ: a full-width character that did not fit, and a mark that was pulled along.
    private static let slack = 2

    /// Whether the digit at `index` goes on a number over the single line end before it.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - index: The first digit of the line.
    ///   - start: The number's first digit.
    ///   - isDecimal: Whether a decimal point stands before the line end.
    /// - Returns: False where it is in doubt.
    /// - Complexity: O(1): at most three lines are looked at, each up to a bound.
    static func breaksNumber(
        _ glyphs: borrowing GlyphBuffer, at index: Int, numberStart start: Int, isDecimal: Bool
    ) -> Bool {
        guard glyphs.kind(index) == .digit, isOneLineEnd(glyphs, index), isBareNumber(glyphs, before: start),
            goesOn(glyphs, from: index, isDecimal: isDecimal)
        else { return false }
        guard let (broken, first) = widthOfLine(glyphs, before: index), broken >= narrowest else { return false }
        if first > 0, isOneLineEnd(glyphs, first), let (before, _) = widthOfLine(glyphs, before: first),
            abs(before - broken) <= slack
        {
            return true
        }
        guard let after = widthOfLine(glyphs, from: index) else { return false }
        return abs(after - broken) <= slack
    }

    /// Whether a line end, and no other layout, stands before a glyph.
    static func isOneLineEnd(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        glyphs.flags(index).intersection(.gap) == .newline
    }

    /// Whether a number's first part is no code, no year and no number of an item.
    private static func isBareNumber(_ glyphs: borrowing GlyphBuffer, before start: Int) -> Bool {
        guard start > 0, glyphs.flags(start).isDisjoint(with: .gap) else { return false }
        switch glyphs.kind(start - 1) {
        case .han, .openBracket, .comma, .currencySign: return glyphs.code(start - 1) != 0x7B2C  // 第
        default: return false
        }
    }

    /// Whether the digits at the head of a line have more of a number behind them: decimals, a scale, a unit.
    private static func goesOn(_ glyphs: borrowing GlyphBuffer, from index: Int, isDecimal: Bool) -> Bool {
        var i = index + 1
        while glyphs.kind(i) == .digit, glyphs.flags(i).isDisjoint(with: .gap), i - index < 6 { i += 1 }
        guard glyphs.flags(i).isDisjoint(with: .gap) else { return false }
        switch glyphs.kind(i) {
        case .hanScale, .percent: return true
        case .point: return glyphs.kind(i + 1) == .digit && glyphs.flags(i + 1).isDisjoint(with: .gap)
        case .han: return !dates.contains(glyphs.code(i))
        default: return false
        }
    }

    private static let dates = CodeSet("年月日号时点至到")

    /// The width of the line that ends before a glyph, and its first glyph; nil where it is too long.
    private static func widthOfLine(_ glyphs: borrowing GlyphBuffer, before index: Int) -> (width: Int, first: Int)? {
        var width = 0
        var i = index - 1
        while i >= 0, width <= widest {
            width += self.width(glyphs, i)
            if i == 0 || !glyphs.flags(i).isDisjoint(with: [.newline, .blankLine]) { return (width, i) }
            i -= 1
        }
        return nil
    }

    /// The width of the line that begins at a glyph; nil where it is too long or the text's last.
    private static func widthOfLine(_ glyphs: borrowing GlyphBuffer, from index: Int) -> Int? {
        var width = self.width(glyphs, index)
        var i = index + 1
        while i < glyphs.count, width <= widest {
            if !glyphs.flags(i).isDisjoint(with: [.newline, .blankLine]) { return width }
            width += self.width(glyphs, i)
            i += 1
        }
        return nil
    }

    /// The half-width characters that a glyph takes, a space before it included.
    private static func width(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Int {
        let isHalf = glyphs.code(index) < 0x80 && !glyphs.flags(index).contains(.wide)
        return (isHalf ? 1 : 2) + (glyphs.flags(index).contains(.space) ? 1 : 0)
    }
}
