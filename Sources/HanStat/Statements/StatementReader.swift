import TextScan

/// Reads observations from a block: a grammar over clauses with an explicit discourse state.
///
/// Each measurement has a *lead*, the words between it and the clause or number before it. The lead,
/// read from right to left, says what the number is (增长 … a change, 占 … a share), against what
/// (同比, 比上年末), and of what: the noun phrase that is left. What the lead leaves unsaid comes from
/// the discourse: the indicator, the period, the region and the basis last spoken of.
struct StatementReader {
    let tokenizer: ClauseTokenizer
    let heads: IndicatorHeads

    /// Reads the observations of a block.
    ///
    /// - Parameters:
    ///   - g: The block.
    ///   - bytes: The document.
    ///   - drafts: The block's measurements.
    ///   - periods: The block's periods.
    ///   - firstPeriod: The place in the document's list of the block's first period.
    ///   - discourse: The state, carried from block to block.
    ///   - tokens: Storage for the block's pieces.
    /// - Returns: The block's statements, in its order.
    func read(
        _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>, _ drafts: [MeasurementDraft], _ periods: [PeriodMatch],
        firstPeriod: Int, _ discourse: inout Discourse, _ tokens: inout [StatementToken]
    ) -> [StatementDraft] {
        guard !drafts.isEmpty else {
            notePeriods(periods, firstPeriod, &discourse)
            notePlan(g, g.count, &discourse)
            return []
        }
        tokenizer.read(g, drafts, periods, into: &tokens)
        let leads = LeadReader(tokens: tokens)
        let phrases = NounPhraseReader(tokens: tokens, words: tokenizer.words)
        var found: [StatementDraft] = []
        discourse.basis = discourse.standingBasis
        discourse.steadyBasis = nil
        discourse.base = nil
        // A list ends with its block; what is left of it names glyphs that are gone.
        discourse.canGoOn = false
        discourse.leavePassingRegion()
        discourse.listItems = []
        discourse.listTimes = ListTimes()
        discourse.indicator.regionRange = nil
        discourse.indicator.words = nil
        // What was spoken of before an open bracket that holds a number.
        var bracketed: [Discourse] = []
        for i in tokens.indices {
            switch tokens[i].kind {
            case .stop:
                bracketed.removeAll()
                if tokens[i].range.isEmpty { notePlan(g, tokens[i].range.lowerBound, &discourse) }
                endSentence(&discourse, g, tokens[i])
                if g.flags(tokens[i].range.upperBound).contains(.newline) {
                    discourse.basis = discourse.standingBasis
                    discourse.steadyBasis = nil
                    discourse.base = nil
                }
            case .period(let period):
                endForecast(i, tokens, periods[period].expression, &discourse)
                if holds(i, tokens, periods[period].expression, g) {
                    noteAside(i, tokens, periods[period].expression, &discourse)
                    discourse.period = firstPeriod + period
                    discourse.movementEnd = nil
                    noteTime(i, tokens, firstPeriod + period, &discourse)
                    if Self.isComing(periods[period].expression) {
                        discourse.comingPeriod = discourse.period
                    } else if !Self.isDated(periods[period].expression) || restates(i, tokens),
                        !discourse.isAsideTold
                    {
                        discourse.steadyPeriod = discourse.period
                    }
                }
            case .region:
                if leadsClause(i, tokens) { discourse.region = ResultBuilder.plainText(g, tokens[i].range, bytes) }
            case .basis(let basis):
                // 从同比看，…; 环比由平转涨，上涨0.1%: the basis of the clauses that follow.
                let next = i + 1 < tokens.count ? tokens[i + 1].range.lowerBound : 0
                let isNamed = i + 1 < tokens.count && (g.matches("看", at: next) || g.matches("来看", at: next))
                if isNamed || endsWithoutNumber(tokens, i) {
                    discourse.basis = basis
                    discourse.base = nil
                }
            case .compare where tokens[i].range.count > 1:
                // 与上年相比，…: what the clauses that follow are compared to.
                if let period = comparedPeriod(tokens, i, g) {
                    discourse.basis = Self.basis(of: periods[period].expression)
                    discourse.base = discourse.basis == .versus ? firstPeriod + period : nil
                    if discourse.basis != .versus { discourse.steadyBasis = discourse.basis }
                }
            case .openBracket:
                if bracketed.isEmpty, holdsNumber(tokens, i) { bracketed.append(discourse) }
            case .closeBracket:
                // 公里路程543万公里（其中高速公路18.4万公里），增长1.5%: the text goes on with what it spoke of before.
                if let outer = bracketed.popLast() { discourse.leaveBracket(for: outer) }
            case .forecast where Self.isMeasuredAgainst(tokens[i].range.lowerBound, g): break
            case .forecast where isAside(tokens, i, g): break
            case .forecast:
                discourse.isEstimate = g.code(tokens[i].range.lowerBound) == 0x4F30  // 估
                discourse.modality = discourse.modality == .target ? .target : .forecast
            case .source where g.ends("业绩预告", at: tokens[i].range.upperBound): discourse.isPreview = true
            case .price(let price):
                // 目标为5%，前三季度实际增长5.2%: what has come of it.
                if discourse.modality == .target, opensClause(i, tokens) { discourse.modality = .actual }
                // 按可比价格计算 holds on; 实际 is of its own verb.
                if tokens[i].range.count > 2 { discourse.price = price }
            case .target:
                // 完成全年目标的58.9% is a fact.
                let isDone =
                    i + 2 < tokens.count && tokens[i + 1].kind == .particle && isMeasurement(tokens[i + 2].kind)
                let isAim = i > 1 && tokens[i - 1].kind == .particle && isMeasurement(tokens[i - 2].kind)
                // “汽车产业倍增计划”
                let isName =
                    i > 0 && i + 1 < tokens.count && tokens[i + 1].kind == .quote && tokens[i - 1].kind != .quote
                if !isDone, !isAim, !isName, !isReached(tokens, i, g), !isObtained(tokens, i, g) {
                    discourse.modality = .target
                }
            case .text:
                // 同比增长4.1%（下同）: the basis stands for the rest of the document.
                if tokens[i].range.count <= 4, g.contains("下同", in: tokens[i].range) {
                    discourse.standingBasis = standingBasis(before: i, tokens, periods) ?? discourse.standingBasis
                    discourse.basis = discourse.standingBasis ?? discourse.basis
                }
            case .measurement(let index):
                let context = Context(
                    tokens: tokens, token: i, drafts: drafts, index: index, firstPeriod: firstPeriod, periods: periods)
                read(context, leads, phrases, g, bytes, &discourse, into: &found)
            case .adverb where discourse.isPlan && g.code(tokens[i].range.lowerBound) == 0x5DF2:  // 已
                discourse.modality = .actual
            default: break
            }
        }
        return found
    }

    /// Whether a place opens a clause, so that the text goes on to speak of it: 全市上下…, 今年我省….
    private func leadsClause(_ place: Int, _ tokens: [StatementToken]) -> Bool {
        var i = place
        guard i + 1 < tokens.count else { return false }
        switch tokens[i + 1].kind {
        case .text, .light, .level, .adverb: break
        default: return false
        }
        // 目前全国共有…
        while i > 0, tokens[i - 1].kind == .adverb { i -= 1 }
        guard i > 0 else { return true }
        switch tokens[i - 1].kind {
        case .stop, .comma, .period: return true
        default: return false
        }
    }

    /// The basis that 下同 in a bracket repeats.
    private func standingBasis(before i: Int, _ tokens: [StatementToken], _ periods: [PeriodMatch]) -> Observation
        .Basis?
    {
        for j in stride(from: i - 1, through: max(0, i - 4), by: -1) {
            switch tokens[j].kind {
            case .basis(let basis): return basis
            case .period(let period):
                if j > 0, tokens[j - 1].kind == .compare { return Self.basis(of: periods[period].expression) }
            case .openBracket, .comma, .conjunction: continue
            default: return nil
            }
        }
        return nil
    }

    struct Context {
        let tokens: [StatementToken]
        let token: Int
        let drafts: [MeasurementDraft]
        let index: Int
        let firstPeriod: Int
        let periods: [PeriodMatch]

        /// The measurement; its parts are read where they lie.
        var draft: MeasurementDraft { drafts[index] }
    }

    /// What a comparison with a period is: 比上年 and 比上年末 are year on year, 比上月 against the period before.
    private static func basis(of expression: TimeExpression) -> Observation.Basis {
        guard expression.last.isEmpty, let first = expression.steps.first else { return .versus }
        let rest = expression.steps.dropFirst()
        switch first {
        case .relative(.year, -1, _):
            let isWhole = rest.allSatisfy {
                switch $0 {
                case .samePeriod, .sameUnit: true
                default: false
                }
            }
            return isWhole ? .yearOnYear : .versus
        case .relative(.month, -1, _), .relative(.quarter, -1, _), .relative(.week, -1, _), .relative(.tenDays, -1, _),
            .relative(.half, -1, _), .relative(.day, -1, _):
            return rest.isEmpty ? .periodOnPeriod : .versus
        case .samePeriod: return .yearOnYear
        case .sameUnit: return .yearOnYear
        default: return .versus
        }
    }

    private func endSentence(_ discourse: inout Discourse, _ g: borrowing GlyphBuffer, _ token: StatementToken) {
        // A semicolon ends a member of a sentence; the modality of 目标是: holds on.
        let isSemicolon = token.range.count == 1 && g.code(token.range.lowerBound) == 0x3B
        if !isSemicolon, discourse.basis == .versus {
            discourse.basis = discourse.steadyBasis ?? discourse.standingBasis
            discourse.base = nil
        }
        if !isSemicolon { discourse.modality = discourse.isPlan ? .target : .actual }
        discourse.recent.removeAll(keepingCapacity: true)
        discourse.told.removeAll(keepingCapacity: true)
        if !isSemicolon { discourse.listTimes = ListTimes() }
        discourse.movementEnd = nil
        discourse.price = nil
        if !isSemicolon { discourse.leavePassingRegion() }
        if !isSemicolon { leaveAside(&discourse) }
        // A day does not outlast its sentence where a longer time is spoken of.
        if !isSemicolon, let steady = discourse.steadyPeriod { discourse.period = steady }
    }

    /// Whether an expression names a day, or a stretch that begins with ten days of a month: 5月下旬以来.
    private static func isDated(_ expression: TimeExpression) -> Bool {
        if expression.monthsEnding > 0 { return false }
        return switch expression.steps.last {
        case .days, .weekday, .relative(.day, _, _), .lunarDay: true
        case .tenDays: expression.bound == .since || expression.bound == .untilNow
        default: false
        }
    }

    private func notePeriods(_ periods: [PeriodMatch], _ first: Int, _ discourse: inout Discourse) {
        // A heading's period holds for the text below it.
        if periods.count == 1 { discourse.period = first }
    }

    /// Whether a period is the time that the text goes on to speak of.
    ///
    /// A base of comparison (比上年), the origin of a movement (由上年的), the date of a report (1月3日，记者获悉)
    /// and a dateline (2月16日电) are not.
    private func holds(
        _ i: Int, _ tokens: [StatementToken], _ expression: TimeExpression, _ g: borrowing GlyphBuffer
    ) -> Bool {
        // 去年同期 says a base; 同期 alone goes on with the period spoken of.
        if expression.steps.contains(.samePeriod), expression.steps.count > 1 { return false }
        // （上年=100）, 和上年相比.
        let end = tokens[i].range.upperBound
        if g.code(end) == 0x3D || i + 1 < tokens.count && comparedPeriod(tokens, i + 1, g) != nil { return false }
        if i > 0 {
            switch tokens[i - 1].kind {
            case .compare, .difference: return false
            case .conjunction where i > 2 && tokens[i - 3].kind == .compare: return false
            case .text where ComparatorReader.isIn("以按", g.code(tokens[i].range.lowerBound - 1)):
                return false  // 以上年价格为100, 按2020年不变价格
            case .from:
                let isBy = g.code(tokens[i - 1].range.lowerBound) == 0x7531  // 由
                if isBy || (i + 1 < tokens.count && tokens[i + 1].kind == .particle) { return false }
            default: break
            }
        }
        if Self.isOfAim(i, tokens, g) || Self.isOfDelivery(i, tokens, g) || Self.isOfRecord(expression, end, g) {
            return false
        }
        // 恢复到2019年同期的98%
        if i + 2 < tokens.count, tokens[i + 1].kind == .particle, case .measurement = tokens[i + 2].kind {
            return false
        }
        // Reports are dated by days; 去年业绩报告 speaks of the year.
        guard Self.isDated(expression) else { return true }
        var j = i + 1
        var commas = 0
        while j < tokens.count, j - i <= 6 {
            switch tokens[j].kind {
            case .measurement, .stop: return true
            case .source: return false
            case .comma:
                commas += 1
                if commas > 1 { return true }
            default: break
            }
            j += 1
        }
        return true
    }

    /// Reads the observation of one measurement, where it states a statistic.
    private func read(
        _ context: Context, _ leads: LeadReader, _ phrases: NounPhraseReader, _ g: borrowing GlyphBuffer,
        _ bytes: Span<UInt8>, _ discourse: inout Discourse, into found: inout [StatementDraft]
    ) {
        var lead = leads.read(before: context.token, context.draft.kind, g)
        // What a number is in other units is no fact of its own, and what it is reckoned by no indicator.
        if lead.isEquivalent { return }
        if case .difference = lead.predicate, lead.followsMeasurement, discourse.canGoOn, let last = found.last,
            let statement = goOnByVerb(lead, context, last, &discourse)
        {
            found.append(statement)
            return
        }
        if !lead.isListItem { discourse.secondBase = lead.secondBase.map { context.firstPeriod + $0 } }
        if lead.isListItem, discourse.canGoOn, let last = found.last, !leavesList(context, last, g) {
            found.append(goOn(context, last, &discourse))
            return
        }
        if let statement = restated(context, lead, found) {
            found.append(statement)
            return
        }
        if lead.start == context.token, discourse.indicator.isEmpty, !lead.followsComma, !isNamedBehind(context),
            listedOwner(lead, context, phrases, g, bytes) == nil
        {
            // 3元，5元: nothing is said of the number, and nothing has been spoken of.
            return
        }
        var phrase = phrases.phrase(lead.nouns, g, bytes)
        if StatementStopWords.namesNothing(phrase.text) {
            phrase.text = ""
            phrase.list([], loosely: [])
        }
        if let (name, direction) = ranked(lead, context, phrases, after: found.last, g, bytes) {
            phrase = name
            lead.predicate = .change(direction)
        }
        var statement = StatementDraft(
            measurement: context.index,
            range: context.tokens[lead.start].range.lowerBound..<context.draft.end)
        var isAttributive = self.isAttributive(context, g)
        settleContribution(lead, &phrase, phrases, g, bytes)
        nameObject(&phrase, lead, context, phrases, g, bytes)
        apply(lead, to: &statement, context, &discourse, after: found.isEmpty ? nil : found[found.count - 1].measure)
        let aim = aimBehind(context)
        if let aim { statement.modality = aim }
        discourse.followsOrigin = lead.isOrigin
        let endsMovement = discourse.movesRate && lead.predicate == .level && lead.nouns.isEmpty
        discourse.movesRate = lead.isOrigin && statement.measure == .change
        if endsMovement || lead.isOtherValue || aim != nil && phrase.isEmpty
            || goesOnElsewhere(context, lead, phrase, statement)
        {
            takeOver(found.last, context, lead, &statement)
        }
        let following = following(context, lead, phrases, g, bytes)
        switch following {
        case .part(let part):
            statement.measure = .share
            phrase = part
        case .amount(let name):
            let region = phrase.region
            phrase = name
            phrase.region = region
            isAttributive = false
        case .change(let direction, let basis):
            statement.measure = .change
            statement.direction = direction
            statement.basis = basis ?? statement.basis
        case .ofWhole: statement.measure = .share
        case .other: return
        case nil: break
        }
        let isRateName = lead.rateNoun != nil && isBareRate(phrase.text) || isOneOfRates(phrase.text, lead, context)
        if phrase.isEmpty || isRateName || (lead.base != nil && isBaseValue(context)) {
            let isBaseValue = lead.base != nil && self.isBaseValue(context)
            let region = isBaseValue ? nil : phrase.region
            let regionRange = isBaseValue ? nil : phrase.regionRange
            // 广州、深圳分别下降…: the places are told in turn of what was spoken of.
            let places = phrase.isEmpty && !phrase.items.isEmpty ? phrase.items : []
            if let topic = topic(before: lead.start, context, phrases, leads, g, bytes), phrase.isEmpty {
                phrase = topic
            } else if lead.nouns.isEmpty, let owner = listedOwner(lead, context, phrases, g, bytes) {
                // 越南（升56.4%）、台灣（升34.8%）
                let place = owner.isEmpty
                phrase = place ? discourse.indicator : owner
                if place { phrase.region = owner.region }
            } else {
                phrase = discourse.indicator
            }
            if let region { phrase.region = region }
            phrase.regionRange = regionRange ?? phrase.regionRange
            phrase.list(places, loosely: places)
            if isOfOtherKind(statement, lead, context, discourse) { return }
            statement.rules.append(.indicatorInherited)
        } else {
            statement.rules.append(.indicatorNamed, phrase.words)
        }
        if MeanWords.isBare(phrase.text), !discourse.indicator.isEmpty, !discourse.indicator.isShare {
            // 新登记经营主体68.3万户，日均1871户
            phrase.text = MeanWords.completed(phrase.text, by: discourse.indicator.text)
        }
        if MeanWords.isExtreme(phrase.text) || isHandedOut(context, g) { return }
        if case .contribution = lead.predicate { phrase.leaveWhole() }
        if isOfThing(lead, context, g) { phrase.leaveWhole() }
        if phrase.region == nil {
            // 墨西哥工厂产能利用率92%。公司在手订单128亿元: the company is not where its works are.
            if isOfCompany(lead, context, g) { discourse.region = nil }
            phrase.region = discourse.region
        }
        if let rate = lead.rateNoun ?? (phrase == discourse.indicator ? discourse.rateNoun : nil) {
            phrase.rateNoun = rate
        }
        phrase.isShare = lead.isShare || phrase.isShare
        if lead.isShare || NameEndings.shares.contains(phrase.text) {
            var owner = bracketed(lead, context, phrases, g, bytes)
            if owner == nil, lead.followsComma, namesWhole(phrase.text) {
                // 稀土产量连续15年居世界首位，占全球的68.7%
                owner = topic(before: lead.start, context, phrases, leads, g, bytes)
            }
            nameWhole(&phrase, discourse, owner: owner)
        }
        if isPart(of: phrase, lead, context, g) { statement.measure = .share }
        if statement.modality == .actual, NameEndings.forecasts.end(phrase.text) { statement.modality = .forecast }
        settleRate(&statement, &phrase, lead, context, discourse)
        settleLoss(&statement, phrase, lead, context, g)
        settleAdditions(&statement, phrase, lead, context, g)
        statement.indicatorText = phrase.text
        statement.region = phrase.region
        listClauses(&phrase, lead, context, phrases, g, bytes)
        distribute(&statement, of: phrase, lead, context, &discourse)
        if !phrase.isEmpty, !StatementStopWords.isVerb(phrase.text) {
            if context.draft.kind == .rank, !discourse.indicator.isEmpty, isVague(phrase.text) {
                // 进出口4.2万亿元，规模居全国第二位，同比增长5.2%: it is the trade that grew.
            } else if !isAttributive || context.draft.kind != .count {
                discourse.indicator = phrase
            } else if lead.predicate == .none, let topic = headed(phrase) {
                // 全市生产总值连跨三个千亿台阶，由4216亿元增加到7385亿元
                discourse.indicator = topic
            }
        }
        if !namesPlacesInTurn(discourse) { discourse.region = statement.region ?? discourse.region }
        statement.scope = ScopeWords.found(in: statement.indicatorText)
        explain(&statement, lead, context, phrase, isSaidBehind: following != nil)
        guard isStatistic(context, lead, statement, isAttributive, lastKind: discourse.lastKind, g) else { return }
        if statement.measure == .level, !lead.isOrigin {
            discourse.recent.append(NounPhrase.Item(text: statement.indicatorText, region: statement.region))
        }
        if statement.measure == .level || statement.measure == .change,
            discourse.told.last?.text != statement.indicatorText
        {
            discourse.told.append(NounPhrase.Item(text: statement.indicatorText, region: statement.region))
        }
        discourse.canGoOn = true
        discourse.lastKind = context.draft.kind
        found.append(statement)
    }

    /// Takes from a lead what it says of the number itself.
    private func apply(
        _ lead: Lead, to statement: inout StatementDraft, _ context: Context, _ discourse: inout Discourse,
        after last: Observation.Measure?
    ) {
        statement.price = lead.price
        statement.modality = discourse.modality
        statement.isEstimate = discourse.isEstimate
        if discourse.isPreview, context.draft.high != nil, statement.modality == .actual {
            statement.modality = .forecast
        }
        // 将由22万颗提升至2134万颗: the movement begins with a fact.
        if lead.isOrigin, !lead.isOfAim { statement.modality = .actual }
        if lead.isForecast, lead.nouns.isEmpty, context.tokens[lead.start].kind == .forecast {
            statement.modality = .forecast
        }
        if let period = lead.period {
            statement.period = context.firstPeriod + period
            if discourse.followsOrigin, lead.predicate == .level, !lead.isOrigin {
                discourse.movementEnd = statement.period
            }
        } else {
            statement.period = discourse.period
            if discourse.comingPeriod != nil, statement.period == discourse.comingPeriod, discourse.isComingPast,
                statement.modality == .actual
            {
                // 预计未来三天有雨。全省有23座水库超汛限: facts are not of a time to come.
                statement.period = discourse.periodBeforeComing
            }
            // 渗透率由2021年的0.2%增至2025年的14%，市场规模将增至541亿元
            if let end = discourse.movementEnd, lead.isMovementEnd || discourse.followsOrigin, !lead.isOrigin {
                statement.period = end
            }
        }
        switch lead.predicate {
        case .level, .none:
            statement.measure = .level
            let isFraction = context.draft.traits.contains(.fraction) && context.draft.unit == nil
            if isFraction, context.draft.kind == .percentage { statement.measure = .share }
            if lead.isWithinPlace, context.draft.kind == .percentage { statement.measure = .share }
            if let base = lead.base, lead.nouns.isEmpty || isBaseValue(context) {
                // 比上年5311万吨增加312万吨: the first number is the level of the base period.
                statement.period = context.firstPeriod + base
                discourse.basis = Self.basis(of: context.periods[base].expression)
                discourse.base = discourse.basis == .versus ? context.firstPeriod + base : nil
            }
        case .share:
            statement.measure = context.draft.kind == .percentage ? .share : .level
        case .contribution(let direction):
            statement.measure = .contribution
            statement.direction = direction
        case .change(let direction):
            statement.measure = lead.rateNoun == nil ? .change : .rateChange
            statement.direction = direction
        case .difference(let direction):
            // 比上年高0.3个百分点, 同比少218亿元.
            if lead.base != nil || lead.basis != nil {
                statement.measure = lead.rateNoun == nil ? .change : .rateChange
                statement.direction = direction == .above ? .increase : .decrease
            } else if lead.hasComparand || followsComparand(lead, context) {
                statement.measure = .difference
                statement.direction = direction
            } else {
                statement.measure = .level
            }
        }
        if lead.isTarget { statement.modality = .target }
        if context.draft.kind == .rank {
            statement.measure = .rank
            statement.direction = nil
        }
        if let unit = context.draft.unit, unit.kind == .multiple, unit.symbol == "番" {
            statement.measure = .change
            statement.direction = .increase
        }
        if statement.measure == .level && context.draft.kind == .count || statement.measure == .share {
            // 实际出货量35万台, 实际比例不到5%: things have no prices.
            statement.price = nil
        }
        guard statement.measure == .change || statement.measure == .rateChange else { return }
        if statement.price == nil { statement.price = discourse.price }
        if statement.measure == .change, lead.nouns.isEmpty, context.draft.kind == .percentagePoint,
            !takesNextItem(lead, context, discourse),
            last == .rateChange || (last == .change && discourse.lastKind == .percentage)
        {
            // 同比增长5.2%，比一季度回落0.2个百分点: what moved is the rate of growth.
            statement.measure = .rateChange
        }
        if let basis = lead.basis {
            statement.basis = basis
        } else if let base = lead.base {
            statement.basis = Self.basis(of: context.periods[base].expression)
            if statement.basis == .versus { statement.base = context.firstPeriod + base }
        } else if lead.hasComparand {
            statement.basis = .versus
        } else if !lead.takesNoBasis, discourse.basis != .periodOnPeriod || !isSummed(lead, context) {
            statement.basis = discourse.basis
            statement.base = discourse.base
        }
        // How fast a rate moved says nothing of the changes that follow.
        if statement.measure == .change, lead.basis != nil || lead.base != nil {
            discourse.basis = statement.basis
            discourse.base = statement.base
            if statement.basis != .versus { discourse.steadyBasis = statement.basis }
        }
    }

    /// 较预测数5.23%|高2.73个百分点: whether the number before is the value that this one is measured against.
    private func followsComparand(_ lead: Lead, _ context: Context) -> Bool {
        guard lead.followsMeasurement, lead.nouns.isEmpty, lead.predicateToken == lead.start else { return false }
        for i in stride(from: lead.start - 2, through: max(0, lead.start - 8), by: -1) {
            switch context.tokens[i].kind {
            case .compare: return context.tokens[i].range.count == 1
            case .text, .period, .particle, .region, .forecast, .target, .adverb: break
            default: return false
            }
        }
        return false
    }

    /// 与2010年的733926人相比: whether the number is what the next one is compared to.
    private func isBaseValue(_ context: Context) -> Bool {
        let next = context.token + 1
        return next < context.tokens.count && context.tokens[next].kind == .compare
    }

    /// Reads a further number of a list: the same predicate, the next item.
    func goOn(_ context: Context, _ last: StatementDraft, _ discourse: inout Discourse) -> StatementDraft {
        var statement = last
        statement.measurement = context.index
        statement.range = last.range.lowerBound..<context.draft.end
        discourse.listIndex += 1
        takeItem(&statement, discourse)
        if let base = discourse.secondBase {
            // 分别比上月和上年同期低0.06个和0.21个百分点
            statement.basis = Self.basis(of: context.periods[base - context.firstPeriod].expression)
            statement.base = statement.basis == .versus ? base : nil
            discourse.secondBase = nil
        }
        if statement.measure == .level {
            discourse.recent.append(NounPhrase.Item(text: statement.indicatorText, region: statement.region))
        }
        return statement
    }
}
