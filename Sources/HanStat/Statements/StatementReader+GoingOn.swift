import TextScan

/// Numbers that are of the measure of the one before them, or leave it: those in brackets, of other places and times.
extension StatementReader {
    /// Whether a clause names nothing but a place, or an expectation, so that its number is of the measure before:
    /// 北京GDP增长5.6%，上海为5.5%; 同比增长8.2%，预期8.1%.
    func goesOnElsewhere(_ context: Context, _ lead: Lead, _ phrase: NounPhrase, _ statement: StatementDraft) -> Bool {
        guard statement.measure == .level, phrase.isEmpty, lead.basis == nil, lead.base == nil, lead.rateNoun == nil,
            !lead.isShare, !lead.isPart, lead.predicate == .none || lead.predicate == .level
        else { return false }
        return lead.nouns.isEmpty
            ? lead.isExpected(context.tokens, context.token) : phrase.region != nil
    }

    /// 新增装机240万千瓦，同比增长49%，其中9月新增9万千瓦: additions that are told of already are no change of theirs.
    func settleAdditions(
        _ statement: inout StatementDraft, _ phrase: NounPhrase, _ lead: Lead, _ context: Context,
        _ g: borrowing GlyphBuffer
    ) {
        guard statement.measure == .change, lead.nouns.isEmpty, lead.basis == nil, lead.base == nil,
            let verb = lead.predicateToken, context.draft.kind != .percentage, phrase.text.hasUTF8Prefix("新增"),
            g.matches("新增", at: context.tokens[verb].range.lowerBound)
        else { return }
        statement.measure = .level
        statement.direction = nil
        statement.basis = nil
        statement.base = nil
    }

    /// 净亏损18亿元，同比减亏9亿元: a loss that is named grows less; a profit that is grows.
    func settleLoss(
        _ statement: inout StatementDraft, _ phrase: NounPhrase, _ lead: Lead, _ context: Context,
        _ g: borrowing GlyphBuffer
    ) {
        guard statement.measure == .change, let verb = lead.predicateToken, context.tokens[verb].range.count == 2,
            g.code(context.tokens[verb].range.lowerBound + 1) == 0x4E8F,  // 亏
            phrase.text.unicodeScalars.contains(where: { $0 == "亏" || $0 == "虧" })
        else { return }
        statement.direction = statement.direction == .increase ? .decrease : .increase
    }

    /// What a number is that a target or an expectation is named by: 低于3%左右的预期目标.
    func aimBehind(_ context: Context) -> Observation.Modality? {
        let noun = context.token + 2
        guard noun < context.tokens.count, context.tokens[noun - 1].kind == .particle else { return nil }
        switch context.tokens[noun].kind {
        case .target: return .target
        case .forecast: return .forecast
        default: return nil
        }
    }

    /// Makes a value that another is compared to one of the same measure: 同比上涨0.2%，高于上月的0.3%.
    func takeOver(
        _ last: StatementDraft?, _ context: Context, _ lead: Lead, _ statement: inout StatementDraft
    ) {
        if lead.isForecast, lead.isOtherValue { statement.modality = .forecast }
        guard let last, last.measure == .change, context.draft.kind == .percentage,
            context.drafts[last.measurement].kind == .percentage
        else { return }
        if lead.isForecast, statement.modality != .target { statement.modality = .forecast }
        statement.measure = .change
        statement.basis = last.basis == .versus ? nil : last.basis
        statement.direction = last.direction
        statement.price = last.price
    }

    /// Whether a number behind a conjunction says where a change led, and is no further number of its list:
    /// 增长35%、突破2000亿元.
    func leavesList(_ context: Context, _ last: StatementDraft, _ g: borrowing GlyphBuffer) -> Bool {
        let start = context.tokens[context.token].range.lowerBound
        return last.measure == .change && start < context.draft.start
            && ComparatorReader.isIn("突超逾", g.code(start))
            && context.drafts[last.measurement].kind != context.draft.kind
    }

    /// The statement of a number that a bracket gives again in another unit: 增加21.4万吨（4.3亿斤）.
    func restated(_ context: Context, _ lead: Lead, _ found: [StatementDraft]) -> StatementDraft? {
        let tokens = context.tokens
        guard lead.start == context.token, context.token > 1, tokens[context.token - 1].kind == .openBracket,
            context.token + 1 < tokens.count, tokens[context.token + 1].kind == .closeBracket,
            let last = found.last, last.measure != .level,
            tokens[context.token - 2].kind == .measurement(last.measurement),
            context.drafts[last.measurement].kind == context.draft.kind
        else { return nil }
        var statement = last
        statement.measurement = context.index
        statement.range = last.range.lowerBound..<context.draft.end
        return statement
    }
}
