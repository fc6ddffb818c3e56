import TextScan

/// Numbers that stand before what they are of: 近30%的供应商, 实现了27万元的净利润, 实现了5.2%的增长.
extension StatementReader {
    /// What the words behind a number say that it is of.
    enum Following {
        /// A part of what is named: 30%的供应商.
        case part(NounPhrase)
        /// The amount of what is named: 27万元的净利润.
        case amount(NounPhrase)
        /// A change of what the lead names: 5.2%的增长.
        case change(Observation.Direction, Observation.Basis? = nil)
        /// What part the lead's subject has: 以19%的份额.
        case ofWhole
        /// It names something else: 25%的关税.
        case other
    }

    /// Reads the words behind a number, where 的 joins them to it and the lead leaves the number unsaid.
    ///
    /// - Returns: nil where the lead says what the number is.
    func following(
        _ context: Context, _ lead: Lead, _ phrases: NounPhraseReader, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> Following? {
        let tokens = context.tokens
        let particle = context.token + 1
        if let part = tellers(context, lead, phrases, g, bytes) { return part }
        guard particle + 1 < tokens.count, tokens[particle].kind == .particle,
            g.code(tokens[particle].range.lowerBound) == 0x7684,  // 的
            lead.predicate == .none || hasOnly(lead, tokens, g), lead.basis == nil, lead.base == nil, !lead.isShare
        else { return nil }
        let isRate = context.draft.kind == .percentage
        let noun = particle + 1
        switch tokens[noun].kind {
        case .change(let direction), .rateNoun(let direction):
            guard isRate, lead.followsLightVerb, endsClause(tokens, noun + 1) else { return nil }
            return .change(direction)
        case .basis(let basis):
            // 录得11.9%的按年升幅
            guard isRate, lead.followsLightVerb, noun + 1 < tokens.count else { return nil }
            switch tokens[noun + 1].kind {
            case .change(let direction), .rateNoun(let direction): return .change(direction, basis)
            default: return nil
            }
        case .shareNoun where isRate && !lead.nouns.isEmpty: return .ofWhole
        case .text: break
        default: return nil
        }
        let words = nounPart(tokens[noun].range, g)
        if lead.followsLightVerb {
            let phrase = phrases.phrase(of: words, g, bytes)
            guard endsClause(tokens, noun + 1), words == tokens[noun].range, heads.hasHead(phrase.text) else {
                return nil
            }
            return .amount(phrase)
        }
        guard isRate else { return nil }
        // A verb at once: nothing is named.
        guard !words.isEmpty else { return .other }
        var phrase = phrases.phrase(of: words, g, bytes)
        let isMeans = lead.nouns.last.map { g.code(tokens[$0].range.upperBound - 1) == 0x4EE5 } ?? false  // 以
        if isMeans {
            // 以5%的速度增长; 以3%的优势当选 is no part of anything.
            guard PartWords.isPace(phrase.text), noun + 1 < tokens.count,
                case .change(let direction) = tokens[noun + 1].kind
            else { return .other }
            return .change(direction)
        }
        if PartWords.isRate(phrase.text) { return .other }
        // 七成的|税收、|八成的就业: what stands before is of the number before.
        let isOfLast =
            lead.followsMeasurement && tokens[lead.start].kind == .particle
            && tokens[context.token - 1].kind == .conjunction
        let owner = isOfLast ? NounPhrase() : phrases.phrase(lead.nouns, g, bytes)
        if !owner.isEmpty {
            // 毛利率30%的业务 tells the name before it; 公司80%的收入 is a part of what is named behind.
            if heads.hasHead(owner.text) { return nil }
            guard heads.hasHead(phrase.text) else { return .other }
        }
        phrase.region = owner.region
        phrase.regionRange = owner.regionRange
        return .part(phrase)
    }

    /// 财政支出的75%以上用于民生: whether a number is a part of what 的 joins it to.
    func isPart(of phrase: NounPhrase, _ lead: Lead, _ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        guard context.draft.kind == .percentage, lead.predicate == .none, !lead.nouns.isEmpty, context.token > 1,
            !phrase.isEmpty, phrase.rateNoun == nil, !PartWords.isRate(phrase.text),
            context.tokens[context.token - 1].kind == .particle,
            g.code(context.tokens[context.token - 1].range.lowerBound) == 0x7684,  // 的
            context.tokens[context.token - 2].kind == .text
        else { return false }
        return heads.hasHead(phrase.text) && !phrase.text.hasUTF8Suffix("率")
    }

    /// 超六成受访者表示, 近三分之一企业认为: a part, told in tenths or a fraction, of those who say something.
    private func tellers(
        _ context: Context, _ lead: Lead, _ phrases: NounPhraseReader, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> Following? {
        let tokens = context.tokens
        let noun = context.token + 1
        guard context.draft.kind == .percentage, context.draft.unit?.code != "%", lead.predicate == .none,
            lead.nouns.isEmpty, lead.basis == nil, lead.base == nil, noun < tokens.count, tokens[noun].kind == .text,
            tokens[noun].range.count > 1, g.code(tokens[noun].range.lowerBound) != 0x6570,  // 过半|数股东
            g.flags(tokens[noun].range.lowerBound).isDisjoint(with: [.newline, .blankLine, .column])
        else { return nil }
        let words = nounPart(tokens[noun].range, g)
        let phrase = phrases.phrase(of: words, g, bytes)
        guard words.count > 1, words != tokens[noun].range || noun + 1 < tokens.count, !PartWords.isRate(phrase.text)
        else { return nil }
        return .part(phrase)
    }

    /// 有30%的居民: whether nothing but a verb of having leads a number in.
    private func hasOnly(_ lead: Lead, _ tokens: [StatementToken], _ g: borrowing GlyphBuffer) -> Bool {
        guard lead.predicate == .level, lead.nouns.isEmpty, let token = lead.predicateToken else { return false }
        let range = tokens[token].range
        return range.count <= 2 && g.code(range.upperBound - 1) == 0x6709  // 有
    }

    /// Whether a clause ends before a token.
    private func endsClause(_ tokens: [StatementToken], _ i: Int) -> Bool {
        guard i < tokens.count else { return true }
        switch tokens[i].kind {
        case .comma, .stop, .closeBracket: return true
        default: return false
        }
    }

    /// The noun that begins a run of text, up to the verb that tells of it: 供应商|来自四川.
    private func nounPart(_ run: Range<Int>, _ g: borrowing GlyphBuffer) -> Range<Int> {
        for i in run {
            // 村庄|通了公路: a verb of one character before 了.
            if g.code(i) == 0x4E86, i - 1 > run.lowerBound { return run.lowerBound..<i - 1 }
            for verb in PartWords.verbsByBeginning[g.code(i)] where g.matches(verb, at: i) {
                return run.lowerBound..<i
            }
        }
        return run
    }

    /// 每10股|派3元: whether what is handed out per share is not named.
    func isHandedOut(_ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        guard context.token > 0, context.tokens[context.token - 1].kind == .light else { return false }
        let start = context.tokens[context.token - 1].range.lowerBound
        return g.code(start) == 0x6D3E && g.code(start - 1) == 0x80A1  // 派 股
    }

    /// Whether a change is one of the thing whose share was told, and not of the share: 占总数的37.4%，比上年末净增58.7万个.
    func isOfThing(_ lead: Lead, _ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        guard lead.nouns.isEmpty, case .change = lead.predicate, let verb = lead.predicateToken else { return false }
        switch context.draft.kind {
        case .percentagePoint: return false
        case .percentage:
            if g.matches("增", at: context.tokens[verb].range.lowerBound) { return true }
            // 佔总额9.3%，按年上升13.4%: 按年 is said of amounts.
            return lead.basisToken.map { g.code(context.tokens[$0].range.lowerBound) == 0x6309 } ?? false
        default: return true
        }
    }

    /// Whether what a number is of may stand behind it: 30%的居民, 六成居民.
    func isNamedBehind(_ context: Context) -> Bool {
        let next = context.token + 1
        guard next < context.tokens.count else { return false }
        return context.tokens[next].kind == .particle || context.tokens[next].kind == .text
    }
}
