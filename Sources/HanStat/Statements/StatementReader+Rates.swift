import TextScan

/// Names of rates (涨幅, 增速) and of contributions (贡献率) inside noun phrases.
extension StatementReader {
    /// Names of rates that are no part of what they are the rate of.
    private static let rateNames = ["涨幅", "漲幅", "升幅", "增幅", "降幅", "跌幅", "减幅", "減幅", "增速"]

    /// A percentage of 涨幅 or 增速 is a change of what is named before: 居民消费价格涨幅2%.
    func settleRate(_ statement: inout StatementDraft, _ phrase: inout NounPhrase, _ context: Context) {
        if phrase.isShare, statement.measure == .level, context.draft.kind == .percentage {
            statement.measure = .share
            return
        }
        guard let rate = phrase.rateNoun, statement.measure == .level, context.draft.kind == .percentage else { return }
        statement.measure = .change
        statement.direction = rate
        for name in Self.rateNames where phrase.text.hasSuffix(name) && phrase.text != name {
            phrase.text = String(phrase.text.dropLast(name.count))
            break
        }
    }

    /// 占全省的比重 and 占比 say what part, not of what: that is the indicator spoken of.
    func nameWhole(_ phrase: inout NounPhrase, _ discourse: Discourse) {
        let isPart = phrase.text.hasPrefix("占") || phrase.text.hasPrefix("佔")
        guard isPart, !discourse.indicator.isEmpty, !discourse.indicator.isShare else { return }
        phrase.text = discourse.indicator.text + phrase.text
        phrase.list([], loosely: [])
    }

    /// 对经济增长的贡献率: who contributes is named before 对, or in the clause before.
    func settleContribution(
        _ lead: Lead, _ phrase: inout NounPhrase, _ phrases: NounPhraseReader, _ g: borrowing GlyphBuffer,
        _ bytes: Span<UInt8>
    ) {
        guard case .contribution = lead.predicate else { return }
        for (place, token) in lead.nouns.enumerated() {
            let range = phrases.tokens[token].range
            guard let at = range.first(where: { g.code($0) == 0x5BF9 }) else { continue }  // 对
            let before = Array(lead.nouns[..<place])
            phrase =
                at == range.lowerBound
                ? phrases.phrase(before, g, bytes) : phrases.phrase(before, ending: range.lowerBound..<at, g, bytes)
            return
        }
    }
}
