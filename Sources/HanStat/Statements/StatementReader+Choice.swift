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
        _ context: Context, _ lead: Lead, _ statement: StatementDraft, _ isAttributive: Bool, lastKind: QuantityKind?,
        _ g: borrowing GlyphBuffer
    ) -> Bool {
        guard !statement.indicatorText.isEmpty, !lead.isEquivalent, !isExchanged(context, g),
            !statement.indicatorText.utf8.starts(with: "前值".utf8)
        else { return false }
        let kind = context.draft.kind
        if kind == .ordinal { return false }
        if kind == .duration, statement.measure != .level {
            // 连跌4日 counts days; 利用小时减少248小时 is a change of a duration told before.
            return statement.measure == .change && (lastKind == .duration || Self.isLength(statement.indicatorText))
        }
        if statement.measure != .level { return true }
        if isOfAnother(context, lead, statement, isAttributive) { return false }
        // 能耗五年累计下降18.6%: how long it took.
        if kind == .duration, isStretch(context, g) { return false }
        if lead.predicate == .none, StatementStopWords.isVerb(statement.indicatorText) { return false }
        if StatementStopWords.namesCause(statement.indicatorText) { return false }
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
        case .percentage where isAttributive && lead.predicate == .none && isStake(context, g):
            // 持有该公司约11%股权
            return false
        case .currency where isAttributive && lead.predicate == .none && isThreshold(context.draft):
            // 其中10亿元以上项目27个
            return false
        case .currency where isAttributive && lead.predicate == .none && !isNamed && lastKind != .currency:
            // 利率1.40%，当日1220亿元逆回购到期
            return false
        default:
            let isSaid = isNamed && lead.predicate != .none
            return !isAttributive || isSaid || kind == .percentage || kind == .currency
        }
    }

    /// Whether an amount is told of no rate spoken of before, and of no verb whose object follows: 利率1.4%，有|1076亿元|到期,
    /// 央行开展|1780亿元|逆回购.
    private func isOfAnother(
        _ context: Context, _ lead: Lead, _ statement: StatementDraft, _ isAttributive: Bool
    ) -> Bool {
        switch context.draft.kind {
        case .currency, .count, .mass, .area, .energy, .volume: break
        default: return false
        }
        if lead.nouns.isEmpty, isAttributive, NameEndings.ratios.end(statement.indicatorText) {
            return true
        }
        return isAttributive && lead.predicate == .none
            && NameEndings.transitives.end(statement.indicatorText)
    }

    /// Whether a number is a part of a company that somebody holds.
    private func isStake(_ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        let next = context.tokens[context.token + 1].range.lowerBound
        return g.matches("股权", at: next) || g.matches("股份", at: next) || g.matches("权益", at: next)
    }

    /// Whether a bound stands behind a number: 500万元以上|项目.
    private func isThreshold(_ draft: MeasurementDraft) -> Bool {
        draft.modifiers.contains { $0.lowerBound >= draft.end }
    }

    /// Whether a number is of money whose price the next one tells: 1美元|兑7.03元.
    private func isExchanged(_ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        let next = context.token + 1
        guard context.draft.kind == .currency, next < context.tokens.count else { return false }
        return g.code(context.tokens[next].range.lowerBound) == 0x5151  // 兑
    }

    /// Whether an indicator is a length of time, and no thing that lasts: 人均预期寿命, 平均住院日.
    private static func isLength(_ indicator: String) -> Bool {
        lengths.end(indicator)
    }

    private static let lengths: TextEndings = [
        "寿命", "壽命", "年龄", "年齡", "时长", "時長", "时间", "時間", "天数", "天數", "住院日", "小时数", "小時數", "年限", "停留",
    ]

    /// Whether a number of years leads a change in: 五年|累计|下降.
    private func isStretch(_ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        // 规模连续两年|居首位
        if context.token > 0, g.ends("连续", at: context.tokens[context.token].range.lowerBound) { return true }
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
                // 收入占比：华东45%、华南22%
                case .shareNoun where i == end - 1 && !nouns.isEmpty && g.kind(tokens[end].range.lowerBound) == .colon:
                    nouns.append(i)
                case .period, .adverb, .part, .quote: if nouns.isEmpty { continue }
                default: break
                }
                if nouns.last != i { break }
            }
            let phrase = phrases.phrase(nouns, g, bytes)
            if var topic = headed(phrase) {
                if let last = nouns.last, tokens[last].kind == .shareNoun { topic.isShare = true }
                return topic
            }
            if clauses == 0, let last = nouns.last, !phrase.isEmpty, movesAlone(tokens, last, end, g) {
                return mover(phrase)
            }
            clauses += 1
            end = first
        }
        return nil
    }

    /// Whether a clause says no more than that something moved: 主力合约涨停，报14.3万元; 白银走高，….
    private func movesAlone(_ tokens: [StatementToken], _ last: Int, _ end: Int, _ g: borrowing GlyphBuffer) -> Bool {
        let limit = tokens[last].range.upperBound
        if last + 1 == end { return g.ends("停", at: limit) && ComparatorReader.isIn("涨跌", g.code(limit - 2)) }
        for i in last + 1..<end {
            switch tokens[i].kind {
            case .change: return i + 1 == end
            case .adverb: break
            default: return false
            }
        }
        return false
    }

    /// The phrase of what moved, 涨停 and 跌停 left out.
    private func mover(_ phrase: NounPhrase) -> NounPhrase? {
        var phrase = phrase
        for verb in ["涨停", "漲停", "跌停"] where phrase.text.hasUTF8Suffix(verb) && phrase.text != verb {
            phrase.text = String(phrase.text.dropLast(verb.count))
        }
        return phrase
    }

    /// The longest beginning of a phrase that ends in an indicator's head.
    func headed(_ phrase: NounPhrase) -> NounPhrase? {
        guard !phrase.isEmpty else { return nil }
        if heads.hasHead(phrase.text) { return phrase }
        guard let text = heads.headedBeginning(of: phrase.text) else { return nil }
        var shorter = phrase
        shorter.text = text
        shorter.list([], loosely: phrase.looseItems)
        return shorter
    }
}
