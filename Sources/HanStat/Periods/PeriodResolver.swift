import TextScan

/// Turns time expressions into days, in the order of the text.
///
/// The resolver is an explicit state: what the text has spoken of so far. Feed it every expression of a
/// document in turn; one resolver serves one document, over all its blocks.
struct PeriodResolver: Sendable {
    private(set) var context: PeriodContext
    /// The block that the last expression stood in, by its first byte; -1 where the next begins another.
    private var block = -1

    /// Makes a resolver for one document.
    init(documentDate: CalendarDate? = nil) {
        context = PeriodContext(documentDate: documentDate)
    }

    /// Begins another block, wherever its bytes lie.
    mutating func beginBlock() { block = -1 }

    /// Resolves the next expression of the text, and takes it up as what the text now speaks of.
    ///
    /// - Parameters:
    ///   - match: The expression.
    ///   - glyphs: The block of text that it stands in.
    /// - Returns: nil where there is no such day: 4月31日.
    mutating func resolve(_ match: PeriodMatch, in glyphs: borrowing GlyphBuffer) -> ResolvedPeriod? {
        if glyphs.base != block {
            block = glyphs.base
            context.relativeYear = nil
            // A wire's or paper's opening begins a text of its own: nothing before it is spoken of.
            if Self.opensArticle(glyphs, match.start) { context = PeriodContext(documentDate: context.documentDate) }
        }
        let isComparison = Self.isComparison(glyphs, match.start, match.end)
        var expression = match.expression
        // 年初以来 is of the year of writing, also in January, when 年初 alone may be the year before's.
        if expression.steps == [.relative(.year, 0, .context)], context.year == nil,
            expression.bound == .since || expression.bound == .untilNow
        {
            expression.steps = [.relative(.year, 0, .document)]
        }
        var resolver = StepResolver(context, isComparison: isComparison)
        let outcome = resolver.resolve(expression.steps)
        var grain: ResolvedPeriod.Grain
        var whole: DateSpan?
        switch outcome {
        case .impossible: return nil
        case .unknown(let found): grain = found
        case .span(let span):
            grain = span.grain
            whole = span
        }
        if expression.monthsEnding > 0 {
            grain = expression.monthsEnding % 12 == 0 ? .year : .month
            whole = whole.flatMap { DateSpan(monthsEnding: $0.through, count: expression.monthsEnding, grain) }
        }
        // 四季度以来 cannot begin after the text.
        if expression.bound == .since, resolver.basis == .documentDate, let begun = whole,
            let date = context.documentDate, begun.from > date
        {
            whole = begun.shifted(years: -1)
        }
        if !expression.last.isEmpty, let first = whole {
            var end = StepResolver(contextAfter(first), isComparison: isComparison)
            let isWeekday = Self.isWeekday(expression.steps) && Self.isWeekday(expression.last)
            if isWeekday { end.dayOfWeekInForce = first.from }
            end.lunar = resolver.lunar
            switch end.resolve(expression.last) {
            case .impossible: return nil
            case .unknown: whole = nil
            case .span(var last):
                // 周五至周二 ends in the next week, 12月至2月 in the next year.
                if last.through < first.from,
                    let next = isWeekday
                        ? last.through.adding(days: 7).map({ DateSpan(day: $0) }) : last.shifted(years: 1)
                {
                    last = next
                }
                let through = expression.bound == .between ? last.from.adding(days: -1) : last.through
                guard let joined = DateSpan(first.from, through, last.grain) else { return nil }
                whole = joined
            }
        }
        var period = ResolvedPeriod(
            utf8Range: glyphs.byteRange(match.start..<match.end), scalarRange: 0..<0, grain: grain,
            basis: resolver.basis)
        period.note = resolver.note
        period.isPoint =
            expression.edge == .start || expression.edge == .end || Self.isUntil(glyphs, match.start, grain)
        guard let whole else {
            bound(&period, expression, nil)
            return period
        }
        guard bound(&period, expression, whole) else { return nil }
        if expression.steps.contains(where: { if case .holiday = $0 { true } else { false } }) {
            context.holiday = whole
        }
        context.follow(
            expression, whole, isComparison: isComparison || period.isPoint && isOtherYear(whole),
            isHeading: Self.isHeading(glyphs, match.start))
        return period
    }

    /// Whether the last step is a day of the week.
    private static func isWeekday(_ steps: TimeSteps) -> Bool {
        if case .weekday = steps.last { true } else { false }
    }

    /// The context for the end of a range: its year and month are the beginning's.
    private func contextAfter(_ first: DateSpan) -> PeriodContext {
        var after = context
        after.numberedYear = first.from.year
        after.relativeYear = nil
        after.day = first.from
        return after
    }

    /// Whether a point lies in another year than the one in force: a balance sheet's comparison date.
    private func isOtherYear(_ whole: DateSpan) -> Bool {
        context.year.map { $0 != whole.through.year } ?? false
    }

    /// Gives the period its ends, as 末, 以来, 起, 前 and the like say; false where there are no such days.
    @discardableResult
    private func bound(_ period: inout ResolvedPeriod, _ expression: TimeExpression, _ whole: DateSpan?) -> Bool {
        var span = whole
        if let edge = expression.edge, let found = span {
            span = found.edge(edge)
            guard span != nil else { return false }
        }
        switch expression.bound {
        case nil, .during, .around, .between:
            period.from = span?.from
            period.through = span?.through
        case .since, .untilNow:
            period.openness = .untilNow
            period.from = span?.from
            if let span, let date = context.documentDate, date >= span.from { period.through = date }
        case .from:
            period.openness = .openEnd
            period.from = span?.from
        case .after:
            period.openness = .openEnd
            // 6月后 begins in July; a year named so takes in what is left of it.
            let isYears = span.map { $0.grain.spansYears } ?? false
            period.from = isYears ? span?.from : span?.through.adding(days: 1)
        case .before:
            period.openness = .openStart
            period.through = expression.edge == .end ? span?.through : span?.from.adding(days: -1)
        }
        return true
    }

    /// Whether 比, 较, 与 or 于 before the expression makes it the other side of a comparison.
    private static func isComparison(_ glyphs: borrowing GlyphBuffer, _ start: Int, _ end: Int) -> Bool {
        let before = glyphs.code(start - 1)
        if PeriodGuard.isOneOf(before, "同和") {  // 同去年相比, 和2019年持平
            for word: StaticString in ["相比", "持平", "比较", "基本持平", "相当"] where glyphs.matches(word, at: end) {
                return true
            }
            return false
        }
        if PeriodGuard.isOneOf(before, "比较与跟按") { return true }
        // 由去年上半年的31.5%跌至28.9%: where a movement begins is not what the text goes on to speak of.
        if glyphs.code(end) == 0x7684 {  // 的
            switch glyphs.kind(end + 1) {
            case .digit, .hanDigit, .hanMultiplier: return true
            default: break
            }
        }
        // 高于去年, but 将于去年.
        if before == 0x4E8E { return PeriodGuard.isOneOf(glyphs.code(start - 2), "高低多少大小当优好差") }
        guard before == 0x7684 else { return false }  // 的
        // 比创纪录的1978年: 的 leads back to 比 within the clause.
        for i in stride(from: start - 2, to: start - 12, by: -1) {
            switch glyphs.kind(i) {
            case .han: if PeriodGuard.isOneOf(glyphs.code(i), "比较") { return true }
            case .hanDigit, .hanMultiplier: continue
            default: return false
            }
        }
        return false
    }

    /// Whether 截至 before a day makes it a point in time.
    private static func isUntil(_ glyphs: borrowing GlyphBuffer, _ start: Int, _ grain: ResolvedPeriod.Grain) -> Bool {
        grain == .day
            && (glyphs.matches("截至", at: start - 2) || glyphs.matches("截止", at: start - 2)
                || glyphs.matches("截止到", at: start - 3) || glyphs.matches("截至到", at: start - 3))
    }

    /// Whether a dateline stands before the first expression of a block: 本报讯, 新华社北京…电.
    private static func opensArticle(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        if glyphs.code(index) == 0 { return false }
        for i in 0..<min(index, 40) {
            for opening: StaticString in ["本报讯", "本报北京", "新华社", "中新社", "中央社", "本台消息"]
            where glyphs.matches(opening, at: i) && i < 4 { return true }
            if glyphs.code(i) == 0x8BAF, glyphs.kind(i + 1) == .openBracket { return true }  // 讯(
        }
        return false
    }

    /// Whether the line that holds a glyph is a heading: short, and without a mark of punctuation.
    private static func isHeading(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        let longest = 60
        var i = index
        while i > 0, glyphs.flags(i).intersection([.newline, .blankLine]).isEmpty {
            i -= 1
            if index - i > longest || endsClause(glyphs, i) { return false }
        }
        i = index + 1
        while i < glyphs.count, glyphs.flags(i).intersection([.newline, .blankLine]).isEmpty {
            if i - index > longest || endsClause(glyphs, i) { return false }
            i += 1
        }
        return true
    }

    private static func endsClause(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        glyphs.kind(index) == .stop || glyphs.kind(index) == .comma
    }
}
