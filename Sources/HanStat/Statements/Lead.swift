import TextScan

/// What stands between a measurement and the clause or number before it, read from right to left.
struct Lead {
    /// What the words right before the number say that it is.
    enum Predicate: Equatable {
        case level
        case change(Observation.Direction)
        case share
        case contribution(Observation.Direction?)
        case difference(Observation.Direction)
        case none
    }

    var predicate = Predicate.none
    /// The token of the predicate.
    var predicateToken: Int?
    var basis: Observation.Basis?
    var basisToken: Int?
    /// The period that a change is counted from, by its place in the block's list.
    var base: Int?
    /// The lead says 相比 behind a period.
    var isCompared = false
    /// A second such period, which the second number of a list is counted from: 分别比上月和上年同期低0.06个和0.21个百分点.
    var secondBase: Int?
    /// A thing that the number is compared to: 比上一交易日, 比五年前.
    var hasComparand = false
    var takesNoBasis = false
    /// The period that stands in the lead, nearest to the noun.
    var period: Int?
    /// The number is where a movement begins: 由上年的….
    var isOrigin = false
    /// What moves is itself an expectation or a target: 增长预期由1.6%….
    var isOfAim = false
    var price: Observation.PriceBasis?
    var isDistributed = false
    var isPart = false
    var isEquivalent = false
    /// The noun phrase names a part of a whole: 占…比重, 占比.
    var isShare = false
    /// A word of forecast stands in the lead: 预期23.5万人.
    var isForecast = false
    /// 控制在: the number is a target.
    var isTarget = false
    /// The number is the value at another time, or an expected one, that the value before is compared to.
    var isOtherValue = false
    /// The verb says where a movement led: 增至, 提高到.
    var isMovementEnd = false
    /// A place stands between the verb and the number: 居全国第4, 稳定在全国1/4.
    var isWithinPlace = false
    /// The noun phrase ends in a name of a rate: 增速, 涨幅.
    var rateNoun: Observation.Direction?
    /// The tokens of the noun phrase, in the order of the text.
    var nouns: [Int] = []
    /// The first token of the lead.
    var start = 0
    /// Whether the lead begins right behind another measurement.
    var followsMeasurement = false
    /// Whether a comma ends the clause before.
    var followsComma = false
    /// A verb of having or making stands right before the number: 实现了5%的增长.
    var followsLightVerb = false
    /// Whether nothing but a word of expectation or aim leads the number in: 增长5.5%以上，力争6%.
    func isExpected(_ tokens: [StatementToken], _ token: Int) -> Bool {
        guard token > 0, token - 1 == start else { return false }
        return tokens[start].kind == .forecast || tokens[start].kind == .target
    }

    /// The lead holds nothing but conjunctions: the number goes on a list.
    var isListItem = false
}

/// Reads leads.
struct LeadReader {
    let tokens: [StatementToken]

    /// Reads the lead of the measurement that a token stands for.
    func read(before index: Int, _ kind: QuantityKind, _ g: borrowing GlyphBuffer) -> Lead {
        var lead = Lead()
        var j = index - 1
        // The lead's left end.
        var first = j
        scan: while first >= 0 {
            switch tokens[first].kind {
            case .comma where namesBefore(first, index, g): first -= 1
            case .stop, .comma, .openBracket: break scan
            case .measurement:
                lead.followsMeasurement = true
                break scan
            case .closeBracket:
                guard let open = openBracket(first) else { break scan }
                first = open - 1
            default: first -= 1
            }
        }
        first += 1
        lead.start = first
        lead.followsComma = first > 0 && tokens[first - 1].kind == .comma
        if lead.followsMeasurement, first < index, (first..<index).allSatisfy({ tokens[$0].kind == .conjunction }) {
            lead.isListItem = true
            return lead
        }
        readPredicate(&lead, &j, first, kind, g)
        readRest(&lead, j, first, kind, g)
        if lead.base != nil, lead.predicate == .none {
            // 较年初-0.05个百分点: a sign says what a verb would.
            switch g.kind(tokens[index].range.lowerBound) {
            case .plus, .minus: lead.predicate = .change(.increase)
            default: break
            }
        }
        if isSignedRemark(index, lead, kind, g) { lead.predicate = .change(.increase) }
        return lead
    }

    /// 780万台(-4%), 1025.3万人（+3.2万）: whether a number with a sign is all that a bracket behind an amount holds.
    private func isSignedRemark(_ index: Int, _ lead: Lead, _ kind: QuantityKind, _ g: borrowing GlyphBuffer) -> Bool {
        guard lead.start == index, index > 1, tokens[index - 1].kind == .openBracket,
            index + 1 < tokens.count, tokens[index + 1].kind == .closeBracket
        else { return false }
        switch tokens[index - 2].kind {
        case .measurement: break
        // 银行（-1.3%）、煤炭（-0.9%）
        case .text, .region: return kind == .percentage && g.kind(tokens[index].range.lowerBound) == .minus
        default: return false
        }
        switch g.kind(tokens[index].range.lowerBound) {
        case .plus: return true
        case .minus: return g.kind(tokens[index - 2].range.upperBound - 1) != .percent || kind == .percentagePoint
        default: return false
        }
    }

    /// 常住人口：1025.3万人, 出口：7月同比7.2%: whether a colon parts a name from its number, and nothing but a time or a
    /// basis stands between them.
    private func namesBefore(_ colon: Int, _ index: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard g.kind(tokens[colon].range.lowerBound) == .colon, colon > 0 else { return false }
        switch tokens[colon - 1].kind {
        case .text, .shareNoun, .rateNoun: break
        default: return false
        }
        return (colon + 1..<index).allSatisfy {
            switch tokens[$0].kind {
            case .period, .basis, .adverb: true
            default: false
            }
        }
    }

    /// The token of the bracket that a closing one closes.
    func openBracket(_ close: Int) -> Int? {
        var i = close - 1
        while i >= 0, close - i < 24 {
            if tokens[i].kind == .openBracket { return i }
            if tokens[i].kind == .stop { return nil }
            i -= 1
        }
        return nil
    }

    /// Reads the words right before the number.
    private func readPredicate(
        _ lead: inout Lead, _ j: inout Int, _ first: Int, _ kind: QuantityKind, _ g: borrowing GlyphBuffer
    ) {
        // 营收+12.3%: the sign says what a verb would.
        if kind == .percentage || kind == .percentagePoint, g.kind(tokens[j + 1].range.lowerBound) == .plus {
            lead.predicate = .change(.increase)
        }
        while j >= first {
            switch tokens[j].kind {
            case .light:
                lead.followsLightVerb = true
                j -= 1
            case .adverb, .quote, .comma: j -= 1
            case .distribute:
                lead.isDistributed = true
                j -= 1
            case .forecast, .target:
                lead.isForecast = true
                return
            case .region where first < j && isVerb(j - 1):
                lead.isWithinPlace = true
                j -= 1
            case .region where kind == .rank && verb(before: j, first) != nil,
                .text where kind == .rank && verb(before: j, first) != nil:
                lead.isWithinPlace = true
                j = verb(before: j, first) ?? j - 1
            case .particle:
                if let verb = wholeVerb(before: j, first, kind, g) {
                    // 销量达到总销量的39.6% is a part of what stands behind the verb; 是全国平均水平的1.5倍 a level.
                    lead.predicate = kind == .percentage ? .share : .level
                    lead.predicateToken = verb
                    lead.hasComparand = true
                    j = verb - 1
                    return
                }
                if let verb = comparing(before: j, first, g) {
                    // 高于上月的4.3%, 低于市场预期的3.1%: the value of another time, or the one that was expected.
                    if case .period(let period) = tokens[j - 1].kind { lead.period = period }
                    lead.isOtherValue = true
                    lead.isForecast = tokens[j - 1].kind == .forecast
                    lead.predicate = .level
                    lead.predicateToken = verb
                    j = verb - 1
                    return
                }
                // 提升至2025年的2134万颗
                guard first < j, case .period(let period) = tokens[j - 1].kind, first < j - 1, isVerb(j - 2) else {
                    return
                }
                // 是2020年的3.4倍 and 恢复到2019年的98% are told of the present; 增至2025年的14% is not.
                let isCompared = kind == .multiple || (kind == .percentage && comparesWholes(j - 2, g))
                if !isCompared { lead.period = period }
                j -= 2
            case .text where isEach(j, g): j -= 1
            case .equivalent:
                lead.isEquivalent = true
                lead.predicate = .level
                j -= 1
                return
            case .level:
                lead.predicate = .level
                lead.predicateToken = j
                if g.matches("控制在", at: tokens[j].range.lowerBound) { lead.isTarget = true }
                if g.matches("分别", at: tokens[j].range.lowerBound) { lead.isDistributed = true }
                lead.isMovementEnd =
                    ComparatorReader.isIn("至到", g.code(tokens[j].range.upperBound - 1))
                    && g.code(tokens[j].range.lowerBound) != 0x8FBE  // 达
                j -= 1
                skipAdverbs(&lead, &j, first)
                // 提高到, 下降至: the movement's end is a level.
                if j >= first, case .change = tokens[j].kind { j -= 1 }
                skipAdverbs(&lead, &j, first)
                nounPredicate(&lead, &j, first, g)
                return
            case .change(let direction):
                lead.predicate = .change(direction)
                lead.predicateToken = j
                j -= 1
                return
            case .basedChange(let basis, let direction):
                lead.predicate = .change(direction)
                lead.basis = basis
                lead.predicateToken = j
                j -= 1
                return
            case .difference(let direction):
                lead.predicate = .difference(direction)
                lead.predicateToken = j
                // 降水量偏多12.3%: than usual.
                if g.code(tokens[j].range.lowerBound) == 0x504F { lead.hasComparand = true }
                j -= 1
                return
            case .shareVerb:
                lead.predicate = .share
                lead.predicateToken = j
                j -= 1
                return
            case .basis:
                lead.predicate = .change(.increase)
                return
            case .rateNoun, .shareNoun, .contributionNoun:
                nounPredicate(&lead, &j, first, g)
                return
            default: return
            }
        }
    }

    /// Reads a noun that says what the number is: 比重, 贡献率, 涨幅.
    private func nounPredicate(_ lead: inout Lead, _ j: inout Int, _ first: Int, _ g: borrowing GlyphBuffer) {
        guard j >= first else { return }
        switch tokens[j].kind {
        case .shareNoun:
            lead.predicate = .share
            lead.predicateToken = j
        case .contributionNoun:
            lead.predicate = .contribution(nil)
            lead.predicateToken = j
            j -= 1
        case .rateNoun(let direction):
            lead.predicate = .change(direction)
            lead.predicateToken = j
            lead.basis = Self.basis(ofRate: g.code(tokens[j].range.lowerBound)) ?? lead.basis
            j -= 1
        default: break
        }
    }

    /// The basis that the name of a rate says by its first character: 年增率, 月增率.
    private static func basis(ofRate first: UInt16) -> Observation.Basis? {
        switch first {
        case 0x5E74: .yearOnYear  // 年
        case 0x6708, 0x5B63, 0x5468: .periodOnPeriod  // 月 季 周
        default: nil
        }
    }

    /// The verb of comparison before a time or an expectation whose own value the number is: 高于|上月|的4.3%.
    private func comparing(before particle: Int, _ first: Int, _ g: borrowing GlyphBuffer) -> Int? {
        guard particle - 2 >= first else { return nil }
        switch tokens[particle - 2].kind {
        case .difference: if tokens[particle - 2].range.count == 1 { return nil }
        case .compare:
            // 较7月的1.54%为高, 与7月的1.0%相若.
            let end = tokens[particle + 1].range.upperBound
            let words: [StaticString] = ["为高", "为低", "相若", "相同", "相近", "相当"]
            guard words.contains(where: { g.matches($0, at: end) }) else { return nil }
        default: return nil
        }
        switch tokens[particle - 1].kind {
        case .period, .forecast: return particle - 2
        default: return nil
        }
    }

    /// Whether a token is a verb that leads a value in.
    private func isVerb(_ j: Int) -> Bool {
        tokens[j].kind == .level
    }

    /// The verb before a whole that the number is a part or a multiple of: 达到|总销量的39.6%.
    private func wholeVerb(before particle: Int, _ first: Int, _ kind: QuantityKind, _ g: borrowing GlyphBuffer) -> Int?
    {
        guard kind == .percentage || kind == .multiple else { return nil }
        var hasNoun = false
        var j = particle - 1
        while j >= first, particle - j <= 6 {
            switch tokens[j].kind {
            case .text, .target: hasNoun = true
            case .region, .particle, .conjunction, .period, .adverb: break
            case .level, .equivalent: return hasNoun && comparesWholes(j, g) ? j : nil
            case .light where kind == .percentage:
                // 完成|预算的79.2%
                return hasNoun && g.matches("完成", at: tokens[j].range.lowerBound) ? j : nil
            default: return nil
            }
            j -= 1
        }
        return nil
    }

    /// Whether a verb before the number of another time says what part of it there is now: 是, 恢复到.
    private func comparesWholes(_ j: Int, _ g: borrowing GlyphBuffer) -> Bool {
        let verbs: [StaticString] = ["是", "为", "约为", "达", "达到", "恢复到", "恢复至", "相当于", "相等于"]
        let range = tokens[j].range
        return verbs.contains { g.matchLength($0, at: range.lowerBound) == range.count }
    }

    /// The verb that leads a rank in over the place that it is among: 居中国西部第1.
    private func verb(before j: Int, _ first: Int) -> Int? {
        var i = j
        while i >= first, j - i < 4 {
            switch tokens[i].kind {
            case .level: return i
            case .text, .region, .particle: i -= 1
            default: return nil
            }
        }
        return nil
    }

    /// 每晚, 每人 before a number.
    private func isEach(_ j: Int, _ g: borrowing GlyphBuffer) -> Bool {
        let range = tokens[j].range
        guard range.count <= 4, g.code(range.lowerBound) == 0x6BCF else { return false }
        // 每坪单价 is a name.
        if range.count > 2, PhraseEdges.measuredNames.contains(g.code(range.upperBound - 1)) { return false }
        // 每股盈余 is a name.
        return range.count == 2 || g.code(range.lowerBound + 1) != 0x80A1
    }

    private func skipAdverbs(_ lead: inout Lead, _ j: inout Int, _ first: Int) {
        while j >= first {
            switch tokens[j].kind {
            case .adverb, .light: j -= 1
            case .distribute:
                lead.isDistributed = true
                j -= 1
            default: return
            }
        }
    }

    /// Reads what stands before the predicate: basis, periods, modality, the noun phrase.
    private func readRest(
        _ lead: inout Lead, _ from: Int, _ first: Int, _ kind: QuantityKind, _ g: borrowing GlyphBuffer
    ) {
        var j = from
        var nouns: [Int] = []
        nouns.reserveCapacity(8)
        // What the movement turned from stands before 转为 or 到.
        var hasTurned = false
        // A verb that holds its object has been read.
        var hasObject = false
        rest: while j >= first {
            let token = tokens[j]
            switch token.kind {
            case .basis(let basis):
                if lead.basis == nil {
                    lead.basis = basis
                    lead.basisToken = j
                }
            case .meanRate: lead.takesNoBasis = true
            case .price(let price): lead.price = price
            case .distribute: lead.isDistributed = true
            case .adverb, .light, .quote: break
            case .forecast where isVerbOfForecast(token, g) && nameThing(nouns, g):
                // 高盛预计GDP增速为5%: who expects it is named before, and where, perhaps.
                lead.isForecast = true
                if let place = place(before: j, first) { nouns.append(place) }
                break rest
            case .target where j > first && tokens[j - 1].kind == .shareVerb && !nouns.isEmpty:
                // 占|年度目标|的98.6%
                nouns.append(j)
            case .forecast, .target:
                lead.isForecast = true
                guard nouns.isEmpty, j > first else { break }
                lead.isOfAim = lead.isOrigin && isAim(token, g)
                if kind == .percentage, lead.predicate == .level || lead.predicate == .none,
                    case .change(let direction) = tokens[j - 1].kind
                {
                    // GDP增长目标为8.5%以上, 增长预期由1.6%上调至1.8%: how much it is to grow.
                    lead.predicate = .change(direction)
                    lead.predicateToken = j - 1
                    j -= 1
                }
            case .basedChange(let basis, _): lead.basis = lead.basis ?? basis
            case .part:
                lead.isPart = true
                break rest
            case .source: break rest
            case .period(let period):
                if StatementReader.isOfAim(j, tokens, g) || StatementReader.isOfDelivery(j, tokens, g) { break }
                if nouns.allSatisfy({ tokens[$0].kind == .particle }) { nouns.removeAll() }
                if hasTurned, j > first, tokens[j - 1].kind == .from {
                    j -= 1
                } else if j > first, tokens[j - 1].kind == .compare, isOtherAtTheTime(j, nouns, lead, g) {
                    // 比同期工业高4.7个百分点
                    lead.hasComparand = true
                    nouns.removeAll()
                    j -= 1
                } else if j > first, tokens[j - 1].kind == .compare {
                    lead.base = lead.base ?? period
                    lead.hasComparand = false
                    if nameComparand(nouns, g) { nouns.removeAll() }
                    j -= 1
                } else if let other = otherBase(before: j, first) {
                    lead.secondBase = period
                    lead.base = lead.base ?? other
                    lead.hasComparand = false
                    j -= 3
                } else if j > first, tokens[j - 1].kind == .from, isMovement(lead) || nouns.isEmpty {
                    lead.isOrigin = true
                    lead.period = lead.period ?? period
                    j -= 1
                } else {
                    lead.period = lead.period ?? period
                }
            case .from:
                if nouns.isEmpty { lead.isOrigin = true } else { break rest }
            case .compare where token.range.count > 1: break
            case .compare:
                let isParticle = ComparatorReader.isIn("比较", g.code(token.range.lowerBound))
                if isParticle {
                    lead.hasComparand = true
                    nouns.removeAll()
                } else if !nouns.isEmpty {
                    nouns.append(j)
                }
            case .rateNoun(let direction):
                if nouns.isEmpty { lead.rateNoun = direction }
                nouns.append(j)
            case .pull where kind != .percentage && kind != .percentagePoint && nouns.last.map { $0 == j + 1 } ?? false:
                // 带动农户亩均增收1200元
                if tokens[j + 1].range.contains(where: { g.code($0) == 0x5747 }) { break rest }
                // 带动就业3.2万人: what it brought about has a name and an amount.
                nouns.append(j)
            case .pull where kind != .percentagePoint && g.matches("贡献", at: token.range.lowerBound):
                // 贡献了七成税收: only points of growth are contributed to a rate.
                nouns.append(j)
            case .pull where kind == .count:
                // 带动3.8万户农户增收 contributes to no indicator.
                break rest
            case .pull(let direction):
                // 影响CPI下降0.22个百分点
                let isDown = lead.predicate == .change(.decrease) && g.matches("影响", at: token.range.lowerBound)
                lead.predicate = .contribution(isDown ? .decrease : direction)
                nouns.removeAll()
            case .shareVerb, .shareNoun:
                if lead.predicate == .level || lead.predicate == .none { lead.predicate = .share }
                lead.isShare = true
                nouns.append(j)
            case .contributionNoun: break
            case .difference(let direction) where token.range.count > 1 && lead.predicate == .none:
                // 高于全国平均水平1.1个百分点: what it is compared to stands between.
                lead.predicate = .difference(direction)
                lead.predicateToken = j
                lead.hasComparand = true
                if nouns.isEmpty { lead.base = lead.period }
                // 高于同期工业4.7个百分点: the time is that of what is compared to.
                lead.period = nil
                nouns.removeAll()
            case .level, .change, .difference, .equivalent:
                if case .contribution = lead.predicate {
                    nouns.append(j)
                } else if lead.isShare, holdsWhole(j, nouns, g) {
                    nouns.append(j)
                } else if let end = nouns.last, token.kind == .level, isSetting(j, end, kind, nouns, g) {
                    nouns.removeAll()
                } else if !nouns.isEmpty {
                    if case .change(let direction) = token.kind, lead.predicate == .none, holdsObject(j, kind, nouns, g)
                    {
                        // 下调存款准备金率0.5个百分点: what moved is named behind the verb, and where it did before.
                        lead.predicate = .change(direction)
                        lead.predicateToken = j
                        hasObject = true
                        break
                    }
                    // 目前全国共有企业50万家: the place stands before the verb.
                    if token.kind == .level, j > first, tokens[j - 1].kind == .region { nouns.append(j - 1) }
                    break rest
                } else if token.kind == .level {
                    hasTurned = true
                }
            case .text, .region, .particle, .conjunction:
                if hasObject, token.kind != .region { break rest }
                nouns.append(j)
                if hasObject { break rest }
            case .closeBracket:
                // 【 opens a heading.
                guard let open = openBracket(j), g.code(tokens[open].range.lowerBound) != 0x3010,
                    !isRemark(open, isEmpty: nouns.isEmpty, g)
                else { break rest }
                // A bracket inside a phrase belongs to it; one at its end is a remark.
                if !nouns.isEmpty { nouns.append(contentsOf: stride(from: j, through: open, by: -1)) }
                j = open
            // The colon behind a name.
            case .comma: break
            case .measurement, .stop, .openBracket: break rest
            }
            j -= 1
        }
        // 增长2.8%和下降6.6%: what only joins names nothing.
        if nouns.allSatisfy({ tokens[$0].kind == .conjunction }) { nouns.removeAll() }
        nouns.reverse()
        lead.nouns = nouns
    }

    /// Whether a bracket stands behind the number before, or says where a text goes on: 5.6%（yoy-0.3pct）、…, （上接1版）….
    private func isRemark(_ open: Int, isEmpty: Bool, _ g: borrowing GlyphBuffer) -> Bool {
        if g.matches("上接", at: tokens[open].range.upperBound) { return true }
        guard !isEmpty, open > 0, case .measurement = tokens[open - 1].kind else { return false }
        return true
    }

    /// Whether somebody expects by a word what is named behind it: 预计, 预测, 估计.
    private func isVerbOfForecast(_ token: StatementToken, _ g: borrowing GlyphBuffer) -> Bool {
        ComparatorReader.isIn("预估料", g.code(token.range.lowerBound))
    }

    /// Whether the words behind 预计 name what is expected, and are no verb that goes on with what stands before it:
    /// 机构预计|零售额, 上海预计|全市出口; not 净利润预计|亏损.
    private func nameThing(_ nouns: [Int], _ g: borrowing GlyphBuffer) -> Bool {
        var hasName = false
        var hasPlace = false
        for noun in nouns {
            if tokens[noun].kind == .region { hasPlace = true }
            guard tokens[noun].kind == .text else { continue }
            let run = tokens[noun].range
            if run.count > 2 || run.count == 2 && !ComparatorReader.isIn("亏盈", g.code(run.lowerBound)) {
                hasName = true
            }
        }
        return hasName || hasPlace && nouns.contains { tokens[$0].kind == .text }
    }

    /// The nearest place before a token, within its clause.
    private func place(before j: Int, _ first: Int) -> Int? {
        var i = j - 1
        while i >= first {
            if tokens[i].kind == .region { return i }
            i -= 1
        }
        return nil
    }

    private func isMovement(_ lead: Lead) -> Bool {
        if case .change = lead.predicate { return true }
        return lead.predicate == .none
    }
}
