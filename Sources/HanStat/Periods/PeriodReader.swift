import TextScan

/// Reads the time expression that begins at a glyph.
///
/// An expression is a chain of steps from coarse to fine (2014年 | 3月 | 5日), perhaps a second chain
/// after 至 or a dash, then 初 or 末, then 以来, 起, 期间 and the like. Each part looks only forward, so
/// reading is linear in the expression.
enum PeriodReader {
    /// Reads the longest time expression that begins exactly at a glyph.
    ///
    /// - Parameters:
    ///   - glyphs: The text. Glyphs before the index are looked at, so that no expression begins inside
    ///     a number or a word.
    ///   - index: The first glyph.
    ///   - convention: Whether bare years of three digits are Minguo years.
    /// - Returns: nil where none begins there; what is a length of time (三年, 5天) is none.
    /// - Complexity: O(*n*) in the expression.
    static func read(
        _ glyphs: borrowing GlyphBuffer, at index: Int, convention: PeriodConvention = .common
    ) -> PeriodMatch? {
        guard PeriodOpening.mayBegin(glyphs, at: index) else { return nil }
        return readCarefully(glyphs, at: index, convention: convention)
    }

    /// Reads as ``read(_:at:convention:)`` does, without its filter.
    static func readCarefully(
        _ glyphs: borrowing GlyphBuffer, at index: Int, convention: PeriodConvention
    ) -> PeriodMatch? {
        guard !beginsInsideNumber(glyphs, index) else { return nil }
        if let match = QuotedPeriods.read(glyphs, at: index) { return match }
        if let pair = readPair(glyphs, at: index) { return pair }
        var chain = PeriodChain(convention: convention)
        guard chain.read(glyphs, at: index) else {
            return readBareEdge(glyphs, at: index)
        }
        return finish(glyphs, chain, start: index)
    }

    /// Reads what may stand after a chain: a range's end, 初 or 末, 以来, 起, 期间.
    static func finish(_ glyphs: borrowing GlyphBuffer, _ chain: PeriodChain, start: Int) -> PeriodMatch? {
        var expression = TimeExpression(steps: chain.steps)
        expression.hasTimeOfDay = chain.hasTimeOfDay
        var end = chain.end
        if let second = PeriodTail.rangeEnd(glyphs, after: chain) {
            if let whole = merged(chain.steps, second.steps) {
                expression.steps = [whole]
            } else {
                expression.last = second.steps
            }
            end = second.end
        } else if let edge = PeriodTail.edge(glyphs, at: end, after: chain) {
            expression.edge = edge.edge
            end = edge.end
        }
        if let bound = PeriodTail.bound(glyphs, at: end, expression: expression) {
            expression.bound = bound.bound
            end = bound.end
            if bound.bound == .after, let until = PeriodTail.until(glyphs, at: end, chain: chain) {
                expression.bound = .between
                expression.last = until.steps
                end = until.end
            }
        }
        if let stretch = PeriodTail.stretch(glyphs, at: end, expression) {
            expression.monthsEnding = stretch.months
            end = stretch.end
        }
        guard PeriodGuard.allows(glyphs, expression, chain: chain, start: start, end: end) else { return nil }
        return PeriodMatch(start: start, end: end, expression: expression)
    }

    /// One step for two months or quarters of one year: 1月份—10月份 is 1—10月.
    private static func merged(_ first: TimeSteps, _ last: TimeSteps) -> TimeStep? {
        guard first.count == 1, last.count == 1 else { return nil }
        switch (first[0], last[0]) {
        case (.months(let from, _), .months(_, let through)) where from < through: return .months(from, through)
        case (.quarters(let from, _), .quarters(_, let through)) where from < through: return .quarters(from, through)
        default: return nil
        }
    }

    /// Whether the glyph before belongs to the same number.
    private static func beginsInsideNumber(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        guard isNumeral(glyphs, index) else { return false }
        if !glyphs.flags(index).intersection([.column, .newline, .blankLine]).isEmpty,
            PeriodNumber.digit(glyphs.code(index - 1)) == nil || glyphs.flags(index).contains(.blankLine)
                || glyphs.flags(index).contains(.column)
        {
            return false
        }
        if isNumeral(glyphs, index - 1) {
            // 2010 01 29 holds a space; elsewhere neighbours are one number, but for 表1 2024年.
            return !followsTableNumber(glyphs, index)
        }
        switch glyphs.kind(index - 1) {
        case .point, .middleDot: return isNumeral(glyphs, index - 2)
        case .comma:
            return glyphs.kind(index) == .digit && glyphs.kind(index - 2) == .digit
                && glyphs.kind(index + 1) == .digit && glyphs.kind(index + 2) == .digit
                && glyphs.kind(index + 3) != .digit
        case .letter, .currencySign, .plus: return glyphs.kind(index) == .digit && glyphs.flags(index).isEmpty
        case .hanScale: return true
        case .han: return glyphs.code(index - 1) == 0x7B2C  // 第
        default: return false
        }
    }

    /// Whether the number before, parted by a space, only counts a table or a figure: 表1, 图 12.
    private static func followsTableNumber(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        guard !glyphs.flags(index).isDisjoint(with: [.space, .column]) else { return false }
        var i = index - 1
        while index - i <= 3, glyphs.kind(i) == .digit { i -= 1 }
        // SU7 7月: the digit is of a model's name.
        return PeriodGuard.isOneOf(glyphs.code(i), "表图") || glyphs.kind(i) == .letter && i < index - 1
    }

    static func isNumeral(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        switch glyphs.kind(index) {
        case .digit, .hanDigit, .hanMultiplier: true
        default: false
        }
    }

    /// Years and days told together, with the offsets of the first and the last.
    private static let pairs: [(word: StaticString, unit: TimeUnit, first: Int, last: Int)] = [
        ("今明两年", .year, 0, 1), ("去今两年", .year, -1, 0), ("今明后三年", .year, 0, 2), ("今明两天", .day, 0, 1),
        ("今明两日", .day, 0, 1),
        ("今明后三天", .day, 0, 2), ("明后两天", .day, 1, 2), ("明后两日", .day, 1, 2), ("昨今两天", .day, -1, 0), ("昨今两日", .day, -1, 0),
    ]

    /// 今明两年, 明后两天: two years or days told together.
    private static func readPair(_ glyphs: borrowing GlyphBuffer, at index: Int) -> PeriodMatch? {
        guard PeriodGuard.isOneOf(glyphs.code(index), "今去明昨"), PeriodGuard.isOneOf(glyphs.code(index + 1), "今明后")
        else { return nil }
        for pair in pairs {
            let length = glyphs.matchLength(pair.word, at: index)
            guard length > 0 else { continue }
            var expression = TimeExpression(steps: [.relative(pair.unit, pair.first, .document)])
            expression.last = [.relative(pair.unit, pair.last, .document)]
            return PeriodMatch(start: index, end: index + length, expression: expression)
        }
        return nil
    }

    /// 年末, 月初, 季度末 alone: the edge of the period that the text speaks of.
    private static func readBareEdge(_ glyphs: borrowing GlyphBuffer, at index: Int) -> PeriodMatch? {
        // 岁末年初 is a season, not two days.
        for idiom: StaticString in ["岁末年初", "年末岁初", "年终岁末"]
        where glyphs.matches(idiom, at: index) || glyphs.matches(idiom, at: index - 2) { return nil }
        let unit: TimeUnit
        var end = index + 1
        switch glyphs.code(index) {
        case 0x5E74, 0x5C81: unit = .year  // 年 岁
        case 0x6708: unit = .month  // 月
        case 0x5B63:  // 季
            unit = .quarter
            if glyphs.code(end) == 0x5EA6 { end += 1 }
        default: return nil
        }
        // 每年末, 历年底, 2年初 are none.
        if isNumeral(glyphs, index - 1) || PeriodGuard.isOneOf(glyphs.code(index - 1), "每历常近多几数某成中幼青少老童年月个半逐季") {
            return nil
        }
        var chain = PeriodChain(convention: .common)
        chain.steps = [.relative(unit, 0, .context)]
        chain.end = end
        guard let edge = PeriodTail.edge(glyphs, at: end, after: chain), edge.edge != .middle else { return nil }
        return finish(glyphs, chain, start: index)
    }
}
