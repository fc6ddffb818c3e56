import TextScan

/// Which numbers state a statistic, and what a clause without one was about.
extension StatementReader {
    /// Whether a noun follows the number at once: 20个重点商圈, 3个故事.
    func isAttributive(_ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        let next = context.token + 1
        guard next < context.tokens.count else { return false }
        let token = context.tokens[next]
        guard g.flags(token.range.lowerBound).isDisjoint(with: [.newline, .blankLine, .column]) else { return false }
        switch token.kind {
        case .text, .region, .shareNoun, .rateNoun, .light, .quote: return true
        case .particle: return context.draft.kind != .percentage
        default: return false
        }
    }

    /// Whether a number states a statistic.
    func isStatistic(
        _ context: Context, _ lead: Lead, _ statement: StatementDraft, _ isAttributive: Bool, lastKind: QuantityKind?
    ) -> Bool {
        guard !statement.indicatorText.isEmpty, !lead.isEquivalent else { return false }
        let kind = context.draft.kind
        if kind == .ordinal { return false }
        if kind == .duration, statement.measure != .level {
            // 连跌4日 counts days; 利用小时减少248小时 is a change of a duration told before.
            return statement.measure == .change && (lastKind == .duration || Self.isLength(statement.indicatorText))
        }
        if statement.measure != .level { return true }
        // 能耗五年累计下降18.6%: how long it took.
        if kind == .duration, isStretch(context) { return false }
        if lead.predicate == .none, StatementStopWords.isVerb(statement.indicatorText) { return false }
        let isNamed = !lead.nouns.isEmpty || lead.isForecast
        switch kind {
        case .count:
            return !isAttributive && (isNamed || lead.predicate != .none)
        case .duration, .length, .angle, .temperature:
            return !isAttributive
                && (lead.isPart && isNamed || (isNamed && lead.predicate == .level)
                    || isNamed && lastKind == kind
                    || ((isNamed || lead.predicate == .level || lastKind == kind)
                        && heads.hasHead(statement.indicatorText)))
        default:
            let isSaid = isNamed && lead.predicate != .none
            return !isAttributive || isSaid || kind == .percentage || kind == .currency
        }
    }

    /// Whether an indicator is a length of time, and no thing that lasts: 人均预期寿命, 平均住院日.
    private static func isLength(_ indicator: String) -> Bool {
        lengths.contains { indicator.hasSuffix($0) }
    }

    private static let lengths = [
        "寿命", "壽命", "年龄", "年齡", "时长", "時長", "时间", "時間", "天数", "天數", "住院日", "小时数", "小時數", "年限",
    ]

    /// Whether a number of years leads a change in: 五年|累计|下降.
    private func isStretch(_ context: Context) -> Bool {
        guard context.draft.unit?.symbol == "年" else { return false }
        var i = context.token + 1
        while i < context.tokens.count, context.tokens[i].kind == .adverb { i += 1 }
        guard i < context.tokens.count else { return false }
        switch context.tokens[i].kind {
        case .change, .rateNoun, .meanRate: return true
        default: return false
        }
    }

    /// The topic of the clauses before a lead, where they hold no number: 贸易顺差连续下降，….
    ///
    /// It is the longest beginning of such a clause that ends in the head of an indicator.
    func topic(
        before start: Int, _ context: Context, _ phrases: NounPhraseReader, _ leads: LeadReader,
        _ g: borrowing GlyphBuffer,
        _ bytes: Span<UInt8>
    ) -> NounPhrase? {
        let tokens = context.tokens
        var end = start - 1
        var clauses = 0
        while end > 0, tokens[end].kind == .comma, clauses < 3 {
            var first = end - 1
            scan: while first >= 0 {
                switch tokens[first].kind {
                case .comma, .stop: break scan
                case .measurement, .source: return nil
                default: first -= 1
                }
            }
            var nouns: [Int] = []
            for i in max(first + 1, 0)..<end {
                switch tokens[i].kind {
                case .text, .region, .particle, .conjunction: nouns.append(i)
                case .period, .adverb, .part, .quote: if nouns.isEmpty { continue }
                default: break
                }
                if nouns.last != i { break }
            }
            let phrase = phrases.phrase(nouns, g, bytes)
            if let topic = headed(phrase) { return topic }
            clauses += 1
            end = first
        }
        return nil
    }

    /// The longest beginning of a phrase that ends in an indicator's head.
    private func headed(_ phrase: NounPhrase) -> NounPhrase? {
        guard !phrase.isEmpty else { return nil }
        if heads.hasHead(phrase.text) { return phrase }
        guard let text = heads.headedBeginning(of: phrase.text) else { return nil }
        var shorter = phrase
        shorter.text = text
        shorter.list([], loosely: phrase.looseItems)
        return shorter
    }
}
