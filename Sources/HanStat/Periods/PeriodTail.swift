import TextScan

/// Reads what stands after a chain of steps: the end of a range, 初 and 末, 以来, 起, 期间.
enum PeriodTail {
    /// The glyphs of a range's joining word or dash: 至, 到, —, ——, ~, -.
    static func joinLength(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Int? {
        switch glyphs.kind(index) {
        case .dash: return glyphs.kind(index + 1) == .dash ? 2 : 1
        case .minus: return 1
        default:
            let code = glyphs.code(index)
            return code == 0x81F3 || code == 0x5230 ? 1 : nil  // 至 到
        }
    }

    /// The chain after 至 or a dash, where it can end a range that the first chain begins.
    static func rangeEnd(_ glyphs: borrowing GlyphBuffer, after first: PeriodChain) -> (steps: TimeSteps, end: Int)? {
        var joint = first.end
        if glyphs.code(joint) == 0x8D77, joinLength(glyphs, at: joint + 1) != nil { joint += 1 }  // 起至
        var between = false
        var length = 0
        if let join = joinLength(glyphs, at: joint) {
            length = join
        } else if glyphs.code(joint) == 0x4E0E || glyphs.code(joint) == 0x548C {  // 与 和
            between = true
            length = 1
        } else {
            return nil
        }
        var second = PeriodChain(convention: first.convention, endsRange: !between)
        if case .lunarDay = first.steps.last, first.steps.count > 1 {
            second.lunarMonth = first.steps[first.steps.count - 2]
        }
        guard second.read(glyphs, at: joint + length), canEnd(first, second) else { return nil }
        if between { return glyphs.matches("之间", at: second.end) ? (second.steps, second.end + 2) : nil }
        // 2020年至2021年末 is told apart as two points in time.
        if edge(glyphs, at: second.end, after: second) != nil { return nil }
        return (second.steps, second.end)
    }

    /// Whether the second chain names the same kind of time as the first.
    private static func canEnd(_ first: PeriodChain, _ second: PeriodChain) -> Bool {
        guard let a = first.steps.last, let b = second.steps.last else { return false }
        switch (a, b) {
        case (.samePeriod, _), (_, .samePeriod), (.distance, _), (_, .distance), (.recent, _), (_, .recent),
            (.lastWhole, _), (_, .lastWhole),
            (.event, _), (_, .event), (.plan, _), (_, .plan), (.fiscalQuarter, _), (_, .fiscalQuarter):
            return false
        default: break
        }
        if case .first = a { return false }
        if case .first = b { return false }
        if a.level == b.level { return true }
        // 2014年11月到下个月9号; 上周三到昨天.
        return a.level >= 5 && b.level >= 5
    }

    /// What 初, 末, 底, 中, 年末, 前期 and the like begin with.
    private static let edgeBeginnings = CodeSet("初末底中前后年")

    /// 初, 末, 底 and 中 after a period.
    static func edge(
        _ glyphs: borrowing GlyphBuffer, at index: Int, after chain: PeriodChain
    ) -> (edge: TimeExpression.Edge, end: Int)? {
        guard edgeBeginnings.contains(glyphs.code(index)), let last = chain.steps.last else { return nil }
        var i = index
        let level = last.level
        switch last {
        case .holiday, .samePeriod, .distance, .recent, .lastWhole, .coming, .event, .besideHoliday, .weekday, .weekend:
            return nil
        // Of which decade 七八十年代初 is the beginning is not told.
        case .decades: return nil
        default: if level > 6 { return nil }
        }
        // 2021年年末, 2025年年中: 年 again makes 中 the year's middle, whatever follows.
        let saysYear = level == 3 && glyphs.code(i) == 0x5E74 && PeriodGuard.isOneOf(glyphs.code(i + 1), "初末底中")
        if saysYear { i += 1 }
        if level <= 2 {
            for (word, edge) in [
                ("初期", TimeExpression.Edge.start), ("前期", .start), ("中期", .middle), ("中叶", .middle), ("后期", .end),
                ("末期", .end), ("末叶", .end),
            ] as [(StaticString, TimeExpression.Edge)] where glyphs.matches(word, at: i) { return (edge, i + 2) }
        }
        guard !beginsWordAfterEdge(glyphs, i) else { return nil }
        switch glyphs.code(i) {
        case 0x521D: return (.start, i + 1)  // 初
        case 0x672B, 0x5E95: return (.end, i + 1)  // 末 底
        case 0x4E2D: return saysYear || standsAlone(glyphs, i) ? (.middle, i + 1) : nil  // 中
        default: return nil
        }
    }

    /// Whether 中 ends the expression: 11月中将有, 年中，; not 2024年中国.
    private static func standsAlone(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        switch glyphs.kind(index + 1) {
        case .han: PeriodGuard.isOneOf(glyphs.code(index + 1), "将前后以至到起开可完推就的")
        case .stop, .comma, .end, .closeBracket, .enumerationComma: true
        default: false
        }
    }

    /// Whether 初, 底, 前 … begins another word here: 初步, 底部, 前列, 后勤.
    static func beginsWordAfterEdge(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        let next = glyphs.code(index + 1)
        switch glyphs.code(index) {
        case 0x521D: return PeriodGuard.isOneOf(next, "步级次始心衷中一二三创见审评请")
        case 0x5E95: return PeriodGuard.isOneOf(next, "部层线气色盘座板蕴薪")
        case 0x672B: return PeriodGuard.isOneOf(next, "端梢尾位日班流世")
        case 0x524D: return PeriodGuard.isOneOf(next, "列茅景者述沿瞻往途提期台方面身端进移十百千几")
        case 0x540E: return PeriodGuard.isOneOf(next, "勤续者果台备代面悔市方端缀半劲置排移")
        case 0x8D77: return PeriodGuard.isOneOf(next, "草步诉飞火源义点来伏码价跌初重到因立舞落")
        case 0x6765:
            return PeriodGuard.isOneOf(next, "自到看源访华说临年信电袭往函宾")
                || isDestination(next, before: glyphs.code(index + 2))
        default: return false
        }
    }

    /// Whether 来 before a place is a verb: 7月来台旅客, 今年来港; not 今年来台湾出口 or 今年来港股.
    private static func isDestination(_ place: UInt16, before next: UInt16) -> Bool {
        switch place {
        case 0x53F0: !PeriodGuard.isOneOf(next, "湾股币积指中北南东商资")  // 台
        case 0x6E2F: !PeriodGuard.isOneOf(next, "股元币交府铁口股")  // 港
        case 0x6FB3: !PeriodGuard.isOneOf(next, "元洲大币")  // 澳
        case 0x4EAC: !PeriodGuard.isOneOf(next, "东津沪")  // 京
        case 0x6CAA: !PeriodGuard.isOneOf(next, "深指市铜股港")  // 沪
        default: false
        }
    }

    /// The words of two characters that bound a time.
    private static let bounds: [(StaticString, TimeExpression.Bound)] = [
        ("以来", .since), ("之来", .since), ("至今", .untilNow), ("迄今", .untilNow), ("以后", .after), ("之后", .after),
        ("以前", .before),
        ("之前", .before), ("前夕", .before), ("前后", .around), ("期间", .during), ("时期", .during),
    ]

    /// What a word that bounds a time begins with: those words, and 间 起 后 前 来.
    private static let boundBeginnings = CodeSet(
        bounds.compactMap { $0.0.description.utf16.first } + "间起后前来".utf16)

    /// 以来, 起, 以后, 以前, 期间 and the like.
    static func bound(
        _ glyphs: borrowing GlyphBuffer, at index: Int, expression: TimeExpression
    ) -> (bound: TimeExpression.Bound, end: Int)? {
        switch expression.steps.last {
        case .distance, .besideHoliday, nil: return nil
        case .recent, .lastWhole, .coming:
            // 近三年来, 未来五年内, 过去五年间.
            if glyphs.matches("以来", at: index) { return (.during, index + 2) }
            for word: StaticString in ["来", "内", "间", "里"]
            where glyphs.matches(word, at: index) && !glyphs.matches("来自", at: index) { return (.during, index + 1) }
            return nil
        default: break
        }
        guard boundBeginnings.contains(glyphs.code(index)) else { return nil }
        for (word, bound) in bounds where glyphs.matches(word, at: index) {
            // 2007年至今年1月: 今 belongs to what follows.
            if bound == .untilNow, PeriodGuard.isOneOf(glyphs.code(index + 2), "年天日后晚早晨") { continue }
            return (bound, index + 2)
        }
        if glyphs.matches("间", at: index), !expression.last.isEmpty || isRange(expression) {
            return (.during, index + 1)
        }
        guard !beginsWordAfterEdge(glyphs, index) else { return nil }
        let isEvent = if case .event = expression.steps.last { true } else { false }
        switch glyphs.code(index) {
        case 0x8D77 where !isEvent: return (.from, index + 1)  // 起
        case 0x540E: return (.after, index + 1)  // 后
        case 0x524D where !isEvent && !countsOn(glyphs, index): return (.before, index + 1)  // 前
        case 0x6765:  // 来
            return expression.edge == nil && (3...5).contains(expression.steps.last?.level ?? 0)
                ? (.since, index + 1) : nil
        default: return nil
        }
    }

    /// 止六个月, 止年度 after a day: how many months end with it, as company reports of Hong Kong say.
    static func stretch(
        _ glyphs: borrowing GlyphBuffer, at index: Int, _ expression: TimeExpression
    ) -> (months: Int, end: Int)? {
        guard glyphs.code(index) == 0x6B62, expression.bound == nil, expression.edge == nil, expression.last.isEmpty,
            case .days(let first, let last) = expression.steps.last, first == last
        else { return nil }  // 止
        var start = index + 1
        if glyphs.code(start) == 0x7684 || glyphs.code(start) == 0x4E4B { start += 1 }  // 的 之
        for word: StaticString in ["财政年度", "财年", "年度", "全年"] where glyphs.matches(word, at: start) {
            return (12, start + glyphs.matchLength(word, at: start))
        }
        guard let number = PeriodNumber.read(glyphs, at: start) else { return nil }
        if glyphs.matches("个月", at: number.end), (1...24).contains(number.value) {
            return (number.value, number.end + 2)
        }
        if glyphs.code(number.end) == 0x5E74, number.value == 1 {  // 年
            return (12, number.end + (glyphs.code(number.end + 1) == 0x5EA6 ? 2 : 1))
        }
        return nil
    }

    /// 2018年之前 right after 2010年之后: the other bound of one stretch.
    static func until(
        _ glyphs: borrowing GlyphBuffer, at index: Int, chain first: PeriodChain
    ) -> (steps: TimeSteps, end: Int)? {
        guard first.steps.count > 0, PeriodReader.isNumeral(glyphs, index) else { return nil }
        var second = PeriodChain(convention: first.convention)
        guard second.read(glyphs, at: index), second.level == first.level else { return nil }
        for word: StaticString in ["以前", "之前"] where glyphs.matches(word, at: second.end) {
            return (second.steps, second.end + 2)
        }
        return nil
    }

    private static func isRange(_ expression: TimeExpression) -> Bool {
        switch expression.steps.last {
        case .years: true
        case .months(let first, let last), .days(let first, let last): first < last
        default: false
        }
    }

    /// 今年前三… counts on; the step reader has refused it, so it is no bound either.
    private static func countsOn(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        PeriodReader.isNumeral(glyphs, index + 1) || glyphs.code(index + 1) == 0x4E24
    }
}
