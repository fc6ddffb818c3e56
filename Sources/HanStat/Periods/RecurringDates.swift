import TextScan

/// Finds dates that come round again: 每月5日至15日, 每年6月15日.
///
/// They name no days and are no lengths of time.
enum RecurringDates {
    /// The glyph after a date behind 每年 or 每月, or nil where none begins.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - start: The date's first glyph.
    /// - Returns: nil for what is a length of time: 每年5天, 每年3个月.
    /// - Complexity: O(*n*) in the date.
    static func end(_ glyphs: borrowing GlyphBuffer, at start: Int) -> Int? {
        guard PeriodReader.isNumeral(glyphs, start), let unit = unit(glyphs, before: start) else { return nil }
        var chain = PeriodChain(convention: .common)
        guard chain.read(glyphs, at: start), let first = chain.steps.first else { return nil }
        // A day comes round in a month, a month in a year.
        switch (unit, first) {
        case (.year, .months), (.month, .days): break
        default: return nil
        }
        return PeriodTail.rangeEnd(glyphs, after: chain)?.end ?? chain.end
    }

    /// What comes round, where 每年, 每月 or a word like them ends before a glyph.
    private static func unit(_ glyphs: borrowing GlyphBuffer, before start: Int) -> TimeUnit? {
        guard glyphs.kind(start - 2) == .han else { return nil }
        for word: StaticString in ["每年", "历年"] where glyphs.matches(word, at: start - 2) { return .year }
        return glyphs.matches("每月", at: start - 2) ? .month : nil
    }
}
