import TextScan

/// Cuts a block of glyphs into the pieces that statements are made of.
struct ClauseTokenizer {
    let words: StatementWords
    let gazetteer: Gazetteer
    /// Where a word or a name of a place may begin.
    private let openings: PairFilter
    /// For each folded code whether it may be punctuation, or begin a word or a name.
    private let marks: [UInt8]

    /// The tokenizer with the library's own words, made at first use.
    static let standard = ClauseTokenizer(words: .standard, gazetteer: .standard)

    init(words: StatementWords, gazetteer: Gazetteer) {
        self.words = words
        self.gazetteer = gazetteer
        let openings = words.openings.union(gazetteer.openings)
        self.openings = openings
        let classes = CharacterFold.shared.classes
        marks = classes.indices.map { code in
            let kind = GlyphClass(rawValue: classes[code]) ?? .other
            return Self.mayPart(kind) || openings.mayHold(UInt16(code)) ? 1 : 0
        }
    }

    /// The pieces of a block, in its order; they cover it without gaps.
    ///
    /// - Parameters:
    ///   - g: The block.
    ///   - drafts: Its measurements, sorted.
    ///   - periods: Its periods, sorted.
    ///   - tokens: Where to put the pieces, in place of what is there.
    /// - Complexity: O(*n*) in the glyphs.
    func read(
        _ g: borrowing GlyphBuffer, _ drafts: [MeasurementDraft], _ periods: [PeriodMatch],
        into tokens: inout [StatementToken]
    ) {
        tokens.removeAll(keepingCapacity: true)
        let headings = Headings(g)
        tokens.reserveCapacity(g.count / 2)
        let starts = drafts.map(Self.start)
        var nextDraft = 0
        var nextPeriod = 0
        // Where the next measurement and the next period begin.
        var draftStart = starts.first ?? g.count
        var periodStart = periods.first?.start ?? g.count
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
            while draftStart < i {
                nextDraft += 1
                draftStart = nextDraft < starts.count ? starts[nextDraft] : g.count
            }
            while periodStart < i {
                nextPeriod += 1
                periodStart = nextPeriod < periods.count ? periods[nextPeriod].start : g.count
            }
            let flags = g.flags(i)
            if flags.contains(.space), partsHeadline(g, i) {
                tokens.append(StatementToken(kind: .stop, range: i..<i))
            }
            if draftStart == i {
                var end = drafts[nextDraft].end
                if g.code(end) == 0x671F, drafts[nextDraft].kind == .duration {
                    // 5年期 is part of a name.
                    append(.text, end)
                    continue
                }
                let isDuration = drafts[nextDraft].kind == .duration
                if isDuration, let name = ageName(drafts[nextDraft], g) {
                    append(.text, name)
                    continue
                }
                if drafts[nextDraft].isUnmodified, g.code(i - 1) == 0x7EED, g.ends("连续", at: i) {
                    // 涨幅连续3个月|保持在1%以上: how often it was so.
                    append(.adverb, end)
                    continue
                }
                if isDuration, isMeanRate(g, end) {
                    tokens.append(StatementToken(kind: .meanRate, range: i..<end + 2))
                    i = end + 2
                    continue
                }
                if !drafts[nextDraft].isUnmodified {
                    for modifier in drafts[nextDraft].modifiers where modifier.lowerBound == end {
                        end = modifier.upperBound
                    }
                }
                tokens.append(StatementToken(kind: .measurement(nextDraft), range: i..<end))
                i = end
                continue
            }
            if !flags.isDisjoint(with: [.newline, .blankLine]),
                headings.ends(before: i, g) || (flags.contains(.blankLine) && i > 0 && !Self.runsOn(g, i))
            {
                tokens.append(StatementToken(kind: .stop, range: i..<i))
            }
            if periodStart == i {
                let end = periods[nextPeriod].end
                tokens.append(StatementToken(kind: .period(nextPeriod), range: i..<end))
                i = end
                continue
            }
            if mayMark(g.kind(i)), let marker = markerEnd(g, i, tokens.last) {
                tokens.append(StatementToken(kind: .adverb, range: i..<marker))
                i = marker
                continue
            }
            let limit = min(draftStart, periodStart)
            // 按
            if g.code(i) == 0x6309, periodStart < draftStart,
                let end = constantPrices(g, i, periodStart, periods, nextPeriod)
            {
                // 按|上年|不变价计算: the year is one of prices, and none that the text speaks of.
                append(.price(.real), end)
                continue
            }
            let plain = plainEnd(g, i, limit)
            if plain > i {
                append(.text, plain)
                continue
            }
            if Self.mayPart(g.kind(i)), let kind = Self.punctuation(g, i) {
                append(kind, i + 1)
                continue
            }
            if g.kind(i) == .slash, draftStart == i + 1, let last = tokens.last, last.range.upperBound == i,
                case .measurement = last.kind
            {
                // 15.6/18.9亿元
                append(.conjunction, i + 1)
                continue
            }
            if g.kind(i) == .colon || g.kind(i) == .ratio, let clock = clock(g, i), let last = tokens.last,
                last.kind == .text, last.range.lowerBound <= clock.lowerBound
            {
                // 人民币对美元|16:30|收盘报7.1611
                tokens.removeLast()
                if last.range.lowerBound < clock.lowerBound {
                    tokens.append(StatementToken(kind: .text, range: last.range.lowerBound..<clock.lowerBound))
                }
                tokens.append(StatementToken(kind: .adverb, range: clock))
                i = clock.upperBound
                continue
            }
            var word = words.match(g, at: i)
            if let end = word?.end, g.kind(end - 1) == .letter,
                g.kind(end) == .letter && !g.hasGap(end) || continuesLatin(g, i)
            {
                // momo is no MoM.
                word = nil
            }
            if let region = gazetteer.find(g, at: i), region.range.upperBound <= limit, !region.isPartOfOrganisation,
                region.kind != .abbreviation,
                region.range.upperBound >= (word.map { $0.isOwn ? $0.end + 1 : $0.end } ?? 0)
            {
                append(.region, region.range.upperBound)
                continue
            }
            if let word, word.end == i + 4, g.matches("经济增长", at: i), word.end == draftStart || isAimNext(g, word.end) {
                // 对经济增长的贡献 is one name; 全球经济增长3.1% and 经济增长目标 have a verb.
                append(.text, i + 2)
                continue
            }
            if word?.kind == .equivalent, i + 2 <= limit, word.map({ $0.end > limit }) ?? false {
                // 折合|人民币375亿元: the currency's name begins the number.
                append(.equivalent, i + 2)
                continue
            }
            if let word, word.kind == .shareVerb, word.end == i + 2, g.code(i + 1) == 0x5360, word.end <= limit {
                // 约|占
                append(.adverb, i + 1)
                append(.shareVerb, i + 1)
                continue
            }
            if let word, word.end <= limit {
                // 占地区生产总值: 占 and 地区, not 占地.
                let isShare =
                    g.code(i) == 0x5360 && word.end == i + 2 && g.code(i + 1) == 0x5730  // 占地
                    && (g.code(i + 2) == 0x533A && g.code(i + 3) != 0x57DF || g.code(i + 2) == 0x65B9)  // 区 域 方
                append(isShare ? .shareVerb : word.kind, isShare ? i + 1 : word.end)
                continue
            }
            append(.text, i + 1)
        }
        Self.settle(&tokens, g)
    }

    /// Whether what is aimed at or expected is named at a glyph: 经济增长|目标, 经济增长|预期.
    private func isAimNext(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        switch words.match(g, at: i)?.kind {
        case .target, .forecast: true
        default: false
        }
    }

    /// Whether one wide space parts two lines of a headline: 经济运行平稳　工业用电量增长.
    ///
    /// A headline begins its line and has no punctuation before the space. A name may be set wide (张　三), and all
    /// words of a text may be set apart: five characters run on before the space, and three behind it.
    private func partsHeadline(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        guard i >= 5, g.flags(i).isDisjoint(with: [.newline, .blankLine, .column]),
            g.start(of: i) - g.end(of: i - 1) == 3, i + 2 < g.count, !g.hasGap(i + 1), !g.hasGap(i + 2)
        else { return false }
        var first = i - 1
        while first > 0, g.flags(first).isDisjoint(with: [.newline, .blankLine]) {
            if i - first > 30 || g.hasGap(first) || Self.mayPart(g.kind(first)) { return false }
            first -= 1
        }
        return i - first >= 5 && !Self.mayPart(g.kind(first))
    }

    /// The end of an age that begins a name: 60岁及以上|人口, 16至59岁|劳动年龄人口.
    private func ageName(_ draft: MeasurementDraft, _ g: borrowing GlyphBuffer) -> Int? {
        guard g.code(draft.end - 1) == 0x5C81 else { return nil }  // 岁
        var end = draft.end
        for modifier in draft.modifiers where modifier.lowerBound == end { end = modifier.upperBound }
        guard g.kind(end) == .han, g.flags(end).isDisjoint(with: [.newline, .blankLine, .column]) else { return nil }
        switch words.match(g, at: end)?.kind {
        case nil, .text, .particle: return end
        case .shareVerb: return end > draft.end || draft.high != nil ? end : nil  // 65岁以上|占18.3%
        default: return nil
        }
    }

    /// Whether 平均 and a verb of change follow a length of time: 两年|平均增长.
    private func isMeanRate(_ g: borrowing GlyphBuffer, _ end: Int) -> Bool {
        guard g.matches("平均", at: end), let verb = words.match(g, at: end + 2) else { return false }
        switch verb.kind {
        case .change, .rateNoun: return true
        default: return false
        }
    }

    /// The end of the glyphs from one on that no word, no name and no punctuation begins at, and before which, the
    /// first one's apart, nothing parts the text.
    @inline(__always)
    private func plainEnd(_ g: borrowing GlyphBuffer, _ start: Int, _ limit: Int) -> Int {
        guard start < limit, !beginsSomething(g, start) else { return start }
        let parting: GlyphBuffer.Flags = [.space, .newline, .blankLine, .column]
        var i = start
        repeat {
            i = g.next(from: i &+ 1, limit: limit, marked: marks.span, orLaidOutBy: parting)
        } while i < limit && g.flags(i).isDisjoint(with: parting) && !beginsSomething(g, i)
        return i
    }

    /// Whether a word, a name or punctuation may begin at a glyph.
    @inline(__always)
    private func beginsSomething(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        Self.mayPart(g.kind(i)) || openings.mayHold(g.code(i), g.code(i &+ 1))
    }

    /// Whether glyphs of a class may be punctuation.
    @inline(__always)
    private static func mayPart(_ kind: GlyphClass) -> Bool {
        switch kind {
        case .stop, .colon, .ratio, .comma, .enumerationComma, .openBracket, .closeBracket, .openQuote, .closeQuote,
            .slash:
            true
        default: false
        }
    }

    /// Settles the words of one character that are parts of other words as often as words: 比, 居, 据, 均.
    ///
    /// Pieces of text that come to stand side by side are joined, so that those behind move up.
    private static func settle(_ tokens: inout [StatementToken], _ g: borrowing GlyphBuffer) {
        var kept = 0
        for i in tokens.indices {
            switch tokens[i].kind {
            case .measurement, .period, .region, .basis, .comma, .stop, .particle, .conjunction, .openBracket,
                .closeBracket, .quote:
                if kept < i { tokens[kept] = tokens[i] }
                kept += 1
                continue
            case .text:
                keep(tokens[i], in: &tokens, &kept, g)
                continue
            default: break
            }
            var token = tokens[i]
            let next = i + 1 < tokens.count ? tokens[i + 1].kind : .stop
            let followsText = followsText(token, tokens, kept)
            if token.range.count == 1 {
                switch token.kind {
                case .compare:
                    let code = g.code(token.range.lowerBound)
                    let isWith = code == 0x4E0E || code == 0x540C || code == 0x8DDF  // 与 同 跟
                    if isWith {
                        if !isPeriod(next), !isCompared(tokens, i) { token.kind = .conjunction }
                    } else if followsText,
                        !isComparand(next)
                            || code == 0x6BD4
                                && (isBareNumber(tokens, i + 1, g)
                                    || isMeasurement(tokens, i + 1) && endsPiece(tokens, i + 2))
                    {
                        // 收入之比由…, 产业比为…, 城乡居民收入比2.39, 净值比7.2%，
                        token.kind = .text
                    }
                case .level where ComparatorReader.isIn("为是达", g.code(token.range.lowerBound)): break
                case .difference:
                    // 高盛, 拼多多: only before a number does 高 or 多 compare.
                    let isDone = i + 1 < tokens.count && g.code(tokens[i + 1].range.lowerBound) == 0x4E86  // 高了
                    if !isNumberNext(next), !isDone { token.kind = .text }
                case .forecast where g.code(token.range.lowerBound) == 0x5C06 && takesObject(tokens, i, g):  // 将
                    // 将毛利率提升至32.5%: 将 is 把 there, and what stands before it acts.
                    token.kind = .source
                case .forecast where next == .text && kept > 0 && tokens[kept - 1].kind == .particle:
                    // 60%的可治理沙化土地: a piece of a noun.
                    token.kind = .text
                case .target where g.code(token.range.lowerBound) == 0x62DF:
                    // 公司拟募资5亿元 is a plan; 模拟, 虚拟 and 草拟 are words.
                    if followsText, ComparatorReader.isIn("模虚草比", g.code(token.range.lowerBound - 1)) {
                        token.kind = .text
                    }
                case .level where followsText && g.code(token.range.lowerBound) == 0x6536:  // 收
                    // 台积电收|1160元; 税收 and 应收 are words.
                    if !isMeasurement(tokens, i + 1) || receiving.contains(g.code(token.range.lowerBound - 1)) {
                        token.kind = .text
                    }
                case .level where g.code(token.range.lowerBound) == 0x5F55:  // 录
                    if !isMeasurement(tokens, i + 1) || followsText { token.kind = .text }
                case .level where g.code(token.range.lowerBound) == 0x5F97:  // 得
                    // 候选人得|68万票; 所得 and 值得 are words.
                    if !isMeasurement(tokens, i + 1) || gaining.contains(g.code(token.range.lowerBound - 1)) {
                        token.kind = .text
                    }
                case .light where g.code(token.range.lowerBound) == 0x6D3E:  // 派
                    // 派末期息2.8元, 每10股派3元; 学派, 党派
                    if followsText, g.code(token.range.lowerBound - 1) != 0x80A1 { token.kind = .text }
                case .level where followsText && endsPiece(next): token.kind = .text  // 现代家居、…
                case .level where followsText && next == .text && isJointly(token.range.lowerBound, g):
                    // 景区|共|接待游客
                    token.kind = .adverb
                case .source where g.code(token.range.lowerBound) == 0x628A:  // 把
                    if !takesObject(tokens, i, g) { token.kind = .text }
                case .level, .light, .source, .target, .forecast, .adverb:
                    let isName = !followsText && Self.nameBeginnings.contains(g.code(token.range.lowerBound))
                    if followsText || isName, next == .text || followsText && next == .particle { token.kind = .text }
                case .change:
                    if followsText, next == .text { token.kind = .text }
                    // 每|升
                    if followsText, g.code(token.range.lowerBound - 1) == 0x6BCF { token.kind = .text }
                default: break
                }
            }
            if case .difference = token.kind, g.code(token.range.lowerBound) == 0x504F, !isNumberNext(next) {
                // 偏低|地区
                token.kind = .text
            }
            if case .change = token.kind, followsText, next != .text, g.code(token.range.lowerBound - 1) == 0x5747,
                isYield(token.range, g)
            {
                // 人均|增收1200元
                token.kind = .text
            }
            if case .price = token.kind, token.range.count == 2, g.code(token.range.upperBound - 1) != 0x8D28,
                next == .text,
                !isOfPrices(g, token.range.upperBound)
            {
                // 实际|对华投资
                token.kind = .text
            }
            if token.kind == .target, followsText, next == .text, isReached(behind: i, tokens, g) {
                // 小康目标|实现程度达81%
                token.kind = .text
            }
            if token.kind == .level, followsText, case .change = next, g.matches("排名", at: token.range.lowerBound) {
                // 综合排名|前进5位
                token.kind = .text
            }
            if case .basedChange(_, let direction) = token.kind, token.range.count == 2,
                g.isNumeral(token.range.lowerBound - 1)
            {
                // 一年涨了40%
                token.kind = .change(direction)
            }
            if token.kind == .adverb, next == .text, isWhole(token.range, g) {
                // 占整体旅客75.8%
                token.kind = .text
            }
            if standsInName(token, next, followsText: followsText, behindNumber: isMeasurement(tokens, kept - 1), g) {
                token.kind = .text
            }
            if token.kind == .meanRate, g.code(token.range.lowerBound) == 0x5E73 || followsText, next == .text {
                // 平均工资 and PM2.5年均浓度 are names; 两年平均增长 a mean rate.
                token.kind = .text
            }
            if token.kind == .light, followsText, ComparatorReader.isIn("生建", g.code(token.range.lowerBound)) {
                // 国民生产毛额 is one name; 全区生产原煤 has a verb.
                token.kind = .text
            }
            if case .change = token.kind, ComparatorReader.isIn("新净", g.code(token.range.lowerBound)),
                !isNumberNext(next)
            {
                // 新增就业 is a noun; 贷款新增1.9万亿元 is a change.
                token.kind = .text
            }
            keep(token, in: &tokens, &kept, g)
        }
        tokens.removeSubrange(kept...)
    }

    /// Whether a piece follows one of text at once, among those that are kept.
    @inline(__always)
    private static func followsText(_ token: StatementToken, _ tokens: [StatementToken], _ kept: Int) -> Bool {
        kept > 0 && tokens[kept - 1].kind == .text && tokens[kept - 1].range.upperBound == token.range.lowerBound
    }

    /// Whether a verb says how much more or less is earned or grown, which 人均 and 亩均 make a name of.
    private static func isYield(_ range: Range<Int>, _ g: borrowing GlyphBuffer) -> Bool {
        range.count == 2 && yields.contains { g.matches($0, at: range.lowerBound) }
    }

    private static let yields: [StaticString] = ["增收", "增产", "减收", "减产"]

    /// Whether what 实际 or 名义 stands before is reckoned in prices: 实际GDP, 名义收入.
    private static func isOfPrices(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        pricedNames.contains { g.matches($0, at: i) }
    }

    private static let pricedNames: [StaticString] = [
        "GDP", "国内生产总值", "地区生产总值", "生产总值", "经济", "产出", "收入", "人均", "工资", "消费", "零售", "可支配", "汇率", "利率", "有效汇率",
        "支出", "居民", "社会消费品",
    ]

    /// Puts a settled piece behind those that are kept, text to the text that it follows.
    @inline(__always)
    private static func keep(
        _ token: StatementToken, in tokens: inout [StatementToken], _ kept: inout Int, _ g: borrowing GlyphBuffer
    ) {
        if token.kind == .text, followsText(token, tokens, kept),
            g.flags(token.range.lowerBound).isDisjoint(with: [.blankLine, .column])
        {
            tokens[kept - 1].range = tokens[kept - 1].range.lowerBound..<token.range.upperBound
        } else {
            tokens[kept] = token
            kept += 1
        }
    }

    /// Whether a word that statements have by a number only stands elsewhere, where it is a piece of a name: 存折余额,
    /// 新高速公路, 前进科技.
    private static func standsInName(
        _ token: StatementToken, _ next: StatementToken.Kind, followsText: Bool, behindNumber: Bool,
        _ g: borrowing GlyphBuffer
    ) -> Bool {
        let last = g.code(token.range.upperBound - 1)
        switch token.kind {
        case .equivalent: return token.range.count == 1 && (followsText || next == .text)  // 折
        // 1.5万亿元|新台阶, 3900点|关口
        case .adverb: return token.range.count > 1 && ComparatorReader.isIn("阶关口高", last) && !behindNumber
        // 上行|3个基点, 前移2位, 缩量; 加重了负担
        case .change:
            return token.range.count == 2 && ComparatorReader.isIn("行移进量善了退开价", last) && !isNumberNext(next)
                && next != .adverb
        // 从数据上看
        case .forecast:
            return token.range.count == 2 && g.code(token.range.upperBound - 1) == 0x770B && !isNumberNext(next)
        default: return false
        }
    }

    private static func isMeasurement(_ tokens: [StatementToken], _ i: Int) -> Bool {
        guard i >= 0, i < tokens.count, case .measurement = tokens[i].kind else { return false }
        return true
    }

    /// Characters that say how a verb does, or lead a value in, and that begin names before nouns: 微信, 净负债率, 再生铜,
    /// 超算, 达梦, 破亿, 逾期率.
    private static let nameBeginnings = CodeSet("微净再超达破逾排收兑")

    /// What stands before 收 in words: 税收, 应收, 丰收.
    private static let receiving = CodeSet("税营岁征回丰秋夏创增欠应实吸接招验签没财查采减绝年早晚歉抢麦总预赌博彩餐门佣租捐罚稿公毛纯月日代分")

    /// What stands before 得 in words and in verbs with a complement: 所得, 值得, 说得.
    private static let gaining = CodeSet("所使值赢觉懂显难不心说做跑长取获舍省免博求")

    private static func endsPiece(_ tokens: [StatementToken], _ i: Int) -> Bool {
        i >= tokens.count || endsPiece(tokens[i].kind)
    }

    /// Whether a token is a number without a unit.
    private static func isBareNumber(_ tokens: [StatementToken], _ i: Int, _ g: borrowing GlyphBuffer) -> Bool {
        i < tokens.count && isMeasurement(tokens, i) && g.kind(tokens[i].range.upperBound - 1) == .digit
    }

    private static func isNumberNext(_ kind: StatementToken.Kind) -> Bool {
        if case .measurement = kind { true } else { kind == .level }
    }

    private static func isPeriod(_ kind: StatementToken.Kind) -> Bool {
        if case .period = kind { true } else { false }
    }

    /// Whether something that a number can be compared to may begin with a token.
    private static func isComparand(_ kind: StatementToken.Kind) -> Bool {
        switch kind {
        case .period, .region, .text, .measurement, .quote, .part: true
        default: false
        }
    }

    /// 与去年同期相比: whether 相比 closes what 与 begins.
    private static func isCompared(_ tokens: [StatementToken], _ i: Int) -> Bool {
        for j in i + 1..<min(tokens.count, i + 5) {
            if tokens[j].kind == .compare, tokens[j].range.count == 2 { return true }
        }
        return false
    }

    /// Where a measurement's words begin: at its denominator, or at the bound before it.
    static func start(_ draft: MeasurementDraft) -> Int {
        if draft.isUnmodified { return draft.start }
        let modifiers = draft.modifiers
        func begin(_ end: Int) -> Int {
            var start = end
            for modifier in modifiers.reversed() where modifier.upperBound == start { start = modifier.lowerBound }
            return start
        }
        let start = begin(draft.start)
        // 每10股|派发现金红利|3元, 每吨|均价|3元: what stands between is no part of the number.
        guard let per = draft.per?.range, per.upperBound == start else { return start }
        return begin(per.lowerBound)
    }

    /// Whether the text before an empty line breaks off in mid-sentence.
    private static func runsOn(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        switch g.kind(i - 1) {
        case .stop, .closeQuote, .closeBracket, .colon: return false
        default:
            // A headline is short; a line broken by a column is not.
            var length = 0
            while length < 30, i - 1 - length > 0,
                g.flags(i - length).isDisjoint(with: [.newline, .blankLine]) || length == 0
            {
                length += 1
            }
            return length >= 16
        }
    }

    private static func punctuation(_ g: borrowing GlyphBuffer, _ i: Int) -> StatementToken.Kind? {
        switch g.kind(i) {
        case .stop: return .stop
        case .colon, .ratio:
            // 16:30 is one piece.
            return g.kind(i - 1) == .digit && g.kind(i + 1) == .digit && !g.hasGap(i + 1) ? nil : .comma
        case .comma: return .comma
        case .enumerationComma: return .conjunction
        case .slash: return g.isHan(i - 1) && g.isHan(i + 1) ? .conjunction : nil  // 销售/管理费用率
        case .openBracket: return .openBracket
        case .closeBracket: return .closeBracket
        case .openQuote, .closeQuote: return .quote
        default: return nil
        }
    }
}
