import TextScan

/// Names of rates (涨幅, 增速) and of contributions (贡献率) inside noun phrases.
extension StatementReader {
    /// Names of rates that are no part of what they are the rate of.
    private static let rateNames = ["涨幅", "漲幅", "升幅", "增幅", "降幅", "跌幅", "减幅", "減幅", "增速"]
    /// The bytes of each.
    private static let rateNameLength = 6

    /// Whether a phrase names a rate and not of what: 增速, 同比增速, 价格涨幅; not 经济增速.
    func isBareRate(_ text: String) -> Bool {
        guard text.unicodeScalars.count <= 4, !heads.hasHead(text) else { return false }
        let end = text.utf8.suffix(Self.rateNameLength)
        guard let name = Self.rateNames.first(where: { end.elementsEqual($0.utf8) }) else { return true }
        let stem = String(text.dropLast(name.count))
        return !Self.ratedNames.contains(stem) && (!heads.hasHead(stem) || Self.vagueNames.contains(stem))
    }

    /// 最高|降幅达93%: whether a phrase only says which of several rates it is.
    func isOneOfRates(_ text: String, _ lead: Lead, _ context: Context) -> Bool {
        guard let token = lead.predicateToken, case .rateNoun = context.tokens[token].kind else { return false }
        return MeanWords.isExtreme(text) || Self.manners.contains(text)
    }

    private static let manners: TextSet = ["平均", "单日", "單日", "整体", "整體"]

    /// Names of two characters that rates are told of, and names that leave open of what.
    private static let ratedNames: TextSet = [
        "经济", "經濟", "GDP", "CPI", "PPI", "消费", "消費", "工业", "工業", "贷款", "貸款", "存款", "营收", "營收", "信贷", "信貸",
    ]
    private static let vagueNames: TextSet = [
        "价格", "價格", "指数", "指數", "总额", "總額", "余额", "餘額", "规模", "規模", "总量", "總量", "数量", "數量",
    ]

    /// Whether a phrase only names an aspect of what was spoken of: 规模, 增速, 总量.
    func isVague(_ text: String) -> Bool { Self.vagueNames.contains(text) || Self.rateNames.contains(text) }

    /// A percentage of 涨幅 or 增速 is a change of what is named before: 居民消费价格涨幅2%.
    func settleRate(
        _ statement: inout StatementDraft, _ phrase: inout NounPhrase, _ lead: Lead, _ context: Context,
        _ discourse: Discourse
    ) {
        if phrase.isShare, statement.measure == .level, context.draft.kind == .percentage {
            statement.measure = .share
            return
        }
        guard let rate = phrase.rateNoun, statement.measure == .level, context.draft.kind == .percentage else { return }
        statement.measure = .change
        statement.direction = rate
        if statement.basis == nil, !lead.takesNoBasis {
            statement.basis = lead.basis ?? discourse.basis
            statement.base = lead.basis == nil ? discourse.base : nil
        }
        for name in Self.rateNames where phrase.text.hasUTF8Suffix(name) && phrase.text != name {
            phrase.text = String(phrase.text.dropLast(name.count))
            // 物价指数的|按年|升幅
            if phrase.text.utf8.count > 3, phrase.text.hasUTF8Suffix("的") { phrase.text.removeLast() }
            break
        }
    }

    /// Whether a name says what it is a part of: 工业投资占全部投资.
    private func namesPart(_ text: String) -> Bool { text.unicodeScalars.contains { $0 == "占" || $0 == "佔" } }

    /// Whether a phrase begins with the verb of a share, so that it does not say of what.
    func namesWhole(_ text: String) -> Bool { text.hasUTF8Prefix("占") || text.hasUTF8Prefix("佔") }

    /// 占全省的比重 and 占比 say what part, not of what: that is the indicator spoken of.
    func nameWhole(_ phrase: inout NounPhrase, _ discourse: Discourse, owner: NounPhrase?) {
        if NameEndings.shares.contains(phrase.text), !discourse.indicator.isEmpty {
            // 民营企业进出口…，占74.5%，比重提升1.2个百分点
            let name = discourse.indicator.text
            let isNamed = NameEndings.shares.end(name) || namesPart(name)
            phrase.text = isNamed ? name : name + phrase.text
            phrase.list([], loosely: [])
            return
        }
        guard namesWhole(phrase.text) else { return }
        if let owner {
            // 其中工业投资（占投资总量的45.7%）增长21.3%
            phrase.text = owner.text + phrase.text
            phrase.list([], loosely: [])
            return
        }
        guard !discourse.indicator.isEmpty, !discourse.indicator.isShare else { return }
        phrase.text = discourse.indicator.text + phrase.text
        phrase.list([], loosely: [])
    }

    /// The noun phrase before the bracket that a lead opens.
    func bracketed(
        _ lead: Lead, _ context: Context, _ phrases: NounPhraseReader, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> NounPhrase? {
        let tokens = context.tokens
        var first = lead.start - 1
        guard first > 0, tokens[first].kind == .openBracket else { return nil }
        let open = first
        while first > 0, open - first < 6, tokens[first - 1].kind == .text || tokens[first - 1].kind == .region {
            first -= 1
        }
        let phrase = phrases.phrase(Array(first..<open), g, bytes)
        return phrase.isEmpty ? nil : phrase
    }

    /// What a list names before brackets that tell each thing's change: 越南（升56.4%）、台灣（升34.8%）.
    func listedOwner(
        _ lead: Lead, _ context: Context, _ phrases: NounPhraseReader, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> NounPhrase? {
        let tokens = context.tokens
        let open = lead.start - 1
        let close = context.token + 1
        guard open > 0, tokens[open].kind == .openBracket, close < tokens.count, tokens[close].kind == .closeBracket,
            case .change = lead.predicate
        else { return nil }
        // The list goes on behind the bracket, or went on before the name.
        let goesOn = close + 1 < tokens.count && tokens[close + 1].kind == .conjunction
        var first = open
        while first > 0, open - first < 3, tokens[first - 1].kind == .text || tokens[first - 1].kind == .region {
            first -= 1
        }
        let follows = first > 1 && tokens[first - 1].kind == .conjunction && tokens[first - 2].kind == .closeBracket
        guard first < open, goesOn || follows else { return nil }
        let phrase = phrases.phrase(Array(first..<open), g, bytes)
        return phrase.isEmpty && phrase.region == nil ? nil : phrase
    }

    /// 央行降息25个基点: a verb that holds its object names what moved; who moved it is no indicator.
    func nameObject(
        _ phrase: inout NounPhrase, _ lead: Lead, _ context: Context, _ phrases: NounPhraseReader,
        _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) {
        guard case .change = lead.predicate, let verb = lead.predicateToken else { return }
        let run = context.tokens[verb].range
        guard run.count == 2,
            ["降息", "加息", "升息", "降准"].contains(where: { (word: StaticString) in g.matches(word, at: run.lowerBound) })
        else { return }
        let region = phrase.region
        let regionRange = phrase.regionRange
        phrase = phrases.phrase(of: run, g, bytes)
        phrase.region = region
        phrase.regionRange = regionRange
    }

    /// 新建商品住房同比涨幅|较高的城市包括|大连18.9%: what the rates are of that places or things are ranked by.
    ///
    /// - Returns: The indicator, of the last place named, and which way it went.
    func ranked(
        _ lead: Lead, _ context: Context, _ phrases: NounPhraseReader, after last: StatementDraft?,
        _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> (NounPhrase, Observation.Direction)? {
        guard context.draft.kind == .percentage, lead.predicate == .none || lead.predicate == .level else { return nil }
        let tokens = context.tokens
        if lead.nouns.isEmpty { return rankedBefore(lead, context, phrases, after: last, g, bytes) }
        for (place, token) in lead.nouns.enumerated() where place > 0 && place + 2 < lead.nouns.count {
            guard case .rateNoun(let direction) = tokens[token].kind, tokens[token + 1].kind == .text,
                tokens[token + 1].range.count <= 3, tokens[token + 2].kind == .particle,
                ComparatorReader.isIn("较居最靠", g.code(tokens[token + 1].range.lowerBound))
            else { continue }
            var phrase = phrases.phrase(Array(lead.nouns[..<place]), g, bytes)
            guard !phrase.isEmpty else { return nil }
            if let last = lead.nouns.last, tokens[last].kind == .region {
                phrase.region = ResultBuilder.plainText(g, tokens[last].range, bytes)
            }
            return (phrase, direction)
        }
        return nil
    }

    /// 武汉市增速最快，达6.9%，黄冈市最慢，为3.1%: what the clause before says that the fastest or slowest rate is of.
    private func rankedBefore(
        _ lead: Lead, _ context: Context, _ phrases: NounPhraseReader, after last: StatementDraft?,
        _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> (NounPhrase, Observation.Direction)? {
        let tokens = context.tokens
        let comma = lead.start - 1
        guard comma > 1, tokens[comma].kind == .comma, tokens[comma - 1].kind == .text,
            tokens[comma - 1].range.count == 2, g.code(tokens[comma - 1].range.lowerBound) == 0x6700  // 最
        else { return nil }
        var end = comma - 1
        var direction: Observation.Direction?
        if case .rateNoun(let named) = tokens[end - 1].kind {
            direction = named
            end -= 1
        } else if let last, last.measure == .change, context.drafts[last.measurement].kind == .percentage,
            tokens[end - 1].kind == .region
        {
            direction = last.direction
        }
        guard let direction else { return nil }
        var first = end
        while first > 0, end - first < 6, tokens[first - 1].kind == .text || tokens[first - 1].kind == .region {
            first -= 1
        }
        var phrase = phrases.phrase(Array(first..<end), g, bytes)
        if phrase.region == nil, NameEndings.regions.end(phrase.text) {
            phrase.region = phrase.text
            phrase.text = ""
        }
        return phrase.isEmpty && phrase.region == nil ? nil : (phrase, direction)
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

    /// 按周升0.4%，今年累计升1.9%: whether a change is of a stretch of its own, and no change against the week before.
    func isSummed(_ lead: Lead, _ context: Context) -> Bool {
        guard let period = lead.period else { return false }
        let expression = context.periods[period].expression
        if expression.bound == .since || expression.bound == .untilNow { return true }
        switch expression.steps.last {
        case .relative(.year, _, _), .first, .half: return true
        default: return false
        }
    }
}
