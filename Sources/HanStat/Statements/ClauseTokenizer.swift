import TextScan

/// Cuts a block of glyphs into the pieces that statements are made of.
struct ClauseTokenizer {
    let words: StatementWords
    let gazetteer: Gazetteer

    /// The pieces of a block, in its order; they cover it without gaps.
    ///
    /// - Parameters:
    ///   - g: The block.
    ///   - drafts: Its measurements, sorted.
    ///   - periods: Its periods, sorted.
    /// - Complexity: O(*n*) in the glyphs.
    func tokens(_ g: borrowing GlyphBuffer, _ drafts: [MeasurementDraft], _ periods: [PeriodMatch]) -> [StatementToken] {
        var tokens: [StatementToken] = []
        tokens.reserveCapacity(g.count / 2)
        var nextDraft = 0
        var nextPeriod = 0
        var i = 0
        func append(_ kind: StatementToken.Kind, _ end: Int) {
            if kind == .text, let last = tokens.last, last.kind == .text, last.range.upperBound == i,
                g.flags(i).isDisjoint(with: [.blankLine, .column])
            {
                tokens[tokens.count - 1].range = last.range.lowerBound..<end
            } else {
                tokens.append(StatementToken(kind: kind, range: i..<end))
            }
            i = end
        }
        while i < g.count {
            while nextDraft < drafts.count, Self.start(drafts[nextDraft]) < i { nextDraft += 1 }
            while nextPeriod < periods.count, periods[nextPeriod].start < i { nextPeriod += 1 }
            if nextDraft < drafts.count, Self.start(drafts[nextDraft]) == i {
                let draft = drafts[nextDraft]
                var end = draft.end
                for modifier in draft.modifiers where modifier.lowerBound == end { end = modifier.upperBound }
                tokens.append(StatementToken(kind: .measurement(nextDraft), range: i..<end))
                nextDraft += 1
                i = end
                continue
            }
            if nextPeriod < periods.count, periods[nextPeriod].start == i {
                let end = periods[nextPeriod].end
                tokens.append(StatementToken(kind: .period(nextPeriod), range: i..<end))
                nextPeriod += 1
                i = end
                continue
            }
            if g.flags(i).contains(.blankLine), i > 0, !Self.runsOn(g, i) {
                tokens.append(StatementToken(kind: .stop, range: i..<i))
            }
            if let kind = Self.punctuation(g, i) {
                append(kind, i + 1)
                continue
            }
            let limit = min(
                nextDraft < drafts.count ? Self.start(drafts[nextDraft]) : g.count,
                nextPeriod < periods.count ? periods[nextPeriod].start : g.count)
            let word = words.match(g, at: i)
            if let region = gazetteer.match(g, at: i), region.range.upperBound <= limit, !region.isPartOfOrganisation,
                region.kind != .abbreviation, region.range.upperBound >= (word?.end ?? 0)
            {
                append(.region, region.range.upperBound)
                continue
            }
            if let word, word.end <= limit {
                append(word.kind, word.end)
                continue
            }
            append(.text, i + 1)
        }
        return tokens
    }

    /// Where a measurement's words begin: at its denominator, or at the bound before it.
    static func start(_ draft: MeasurementDraft) -> Int {
        var start = min(draft.start, draft.per?.range.lowerBound ?? draft.start)
        for modifier in draft.modifiers.reversed() where modifier.upperBound == start { start = modifier.lowerBound }
        return start
    }

    /// Whether the text before an empty line breaks off in mid-sentence.
    private static func runsOn(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        switch g.kind(i - 1) {
        case .stop, .closeQuote, .closeBracket, .colon: return false
        default:
            // A headline is short; a line broken by a column is not.
            var length = 0
            while length < 30, i - 1 - length > 0, g.flags(i - length).isDisjoint(with: [.newline, .blankLine]) || length == 0 {
                length += 1
            }
            return length >= 16
        }
    }

    private static func punctuation(_ g: borrowing GlyphBuffer, _ i: Int) -> StatementToken.Kind? {
        switch g.kind(i) {
        case .stop: return .stop
        case .comma, .colon, .ratio: return .comma
        case .enumerationComma: return .conjunction
        case .openBracket: return .openBracket
        case .closeBracket: return .closeBracket
        case .openQuote, .closeQuote: return .quote
        default: return nil
        }
    }
}
