import TextScan

/// What the tokenizer knows by its form and no table holds: markers of lists, clocks, the years that prices are of.
extension ClauseTokenizer {
    /// Whether letters stand right before the letter at a glyph.
    func continuesLatin(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        i > 0 && g.kind(i) == .letter && g.kind(i - 1) == .letter && !g.hasGap(i)
    }

    /// Whether the marker of a list may begin with a glyph.
    @inline(__always)
    func mayMark(_ kind: GlyphClass) -> Bool {
        kind == .openBracket || kind == .hanDigit || kind == .hanMultiplier
    }

    /// The end of the marker of a list that begins a line or a sentence: 一、, （二）.
    func markerEnd(_ g: borrowing GlyphBuffer, _ start: Int, _ last: StatementToken?) -> Int? {
        let isBracketed = g.kind(start) == .openBracket
        guard last == nil || last?.kind == .stop || !g.flags(start).isDisjoint(with: [.newline, .blankLine]) else {
            return nil
        }
        var end = isBracketed ? start + 1 : start
        let first = end
        while end - first < 3, g.isNumeral(end) { end += 1 }
        guard end > first else { return nil }
        if isBracketed { return g.kind(end) == .closeBracket ? end + 1 : nil }
        // 一、二线城市
        return g.kind(end) == .enumerationComma && g.kind(end + 1) != .hanDigit ? end + 1 : nil
    }

    /// A time of day around its colon, where it is no part of a name.
    func clock(_ g: borrowing GlyphBuffer, _ colon: Int) -> Range<Int>? {
        guard g.kind(colon + 1) == .digit, g.kind(colon + 2) == .digit, g.kind(colon + 3) != .digit,
            g.kind(colon - 1) == .digit
        else { return nil }
        let start = g.kind(colon - 2) == .digit ? colon - 2 : colon - 1
        guard g.kind(start - 1) != .digit, g.kind(start - 1) != .point, g.kind(start - 1) != .letter else { return nil }
        return start..<colon + 3
    }

    /// The end of the words that reckon by the prices of a year, where they begin at a glyph: 按2020年不变价格计算.
    func constantPrices(
        _ g: borrowing GlyphBuffer, _ i: Int, _ periodStart: Int, _ periods: [PeriodMatch], _ next: Int
    ) -> Int? {
        guard periodStart &- i <= 2, g.matches(periodStart - i == 1 ? "按" : "按照", at: i) else { return nil }
        var end = periods[next].end
        guard let word = Self.pricesOfYears.first(where: { g.matches($0, at: end) }) else { return nil }
        end += g.matchLength(word, at: end)
        return end + g.matchLength("计算", at: end)
    }

    private static let pricesOfYears: [StaticString] = ["可比价格", "不变价格", "可比价", "不变价"]
}
