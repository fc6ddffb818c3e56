import TextScan

/// Times, places and aims that hold for a sentence or a section and not beyond it.
extension StatementReader {
    /// Notes what the text goes back to where a sentence tells of another time beside the one it is about:
    /// 前三季度…。其中，第二季度…; 净买入26.7亿港元，今年以来累计净流入1.17万亿港元.
    func noteAside(
        _ i: Int, _ tokens: [StatementToken], _ expression: TimeExpression, _ discourse: inout Discourse
    ) {
        if Self.isComing(expression) {
            if discourse.period != discourse.comingPeriod { discourse.periodBeforeComing = discourse.period }
            discourse.isComingPast = false
        } else if !discourse.isAsideTold, discourse.period != nil, isBeside(i, tokens, expression) {
            discourse.periodBehindAside = discourse.period
            discourse.isAsideTold = true
        }
    }

    /// Ends a sentence's asides.
    func leaveAside(_ discourse: inout Discourse) {
        discourse.isComingPast = true
        guard discourse.isAsideTold else { return }
        discourse.period = discourse.periodBehindAside
        discourse.isAsideTold = false
    }

    /// Whether a time stands beside the one that its sentence is about: a part of it, or the stretch up to it.
    private func isBeside(_ i: Int, _ tokens: [StatementToken], _ expression: TimeExpression) -> Bool {
        guard i > 1 else { return false }
        let isBehindComma = tokens[i - 1].kind == .comma
        if tokens[isBehindComma ? i - 2 : i - 1].kind == .part { return true }
        guard isBehindComma, isMeasurement(tokens[i - 2].kind) else { return false }
        if expression.bound == .since || expression.bound == .untilNow { return true }
        guard expression.steps.count == 1, case .relative(_, 0, _) = expression.steps.first else { return false }
        // 今年累计, 本月累计
        return i + 1 < tokens.count && tokens[i + 1].kind == .adverb
    }

    /// 10月第二周（10月6日—12日）: whether a bracket gives the days of the time before it.
    func restates(_ i: Int, _ tokens: [StatementToken]) -> Bool {
        guard i > 1, i + 1 < tokens.count, tokens[i - 1].kind == .openBracket, tokens[i + 1].kind == .closeBracket,
            case .period = tokens[i - 2].kind
        else { return false }
        return true
    }

    /// 成交额32亿元。…还有2340个: whether a sentence that names nothing counts what the one before told in money, or the
    /// other way round: that is no number of it.
    func isOfOtherKind(
        _ statement: StatementDraft, _ lead: Lead, _ context: Context, _ discourse: Discourse
    ) -> Bool {
        guard statement.measure == .level, lead.nouns.isEmpty, discourse.told.isEmpty, !lead.isListItem,
            let last = discourse.lastKind
        else { return false }
        let kind = context.draft.kind
        return kind != last && (kind == .count || kind == .currency) && (last == .count || last == .currency)
    }

    /// Whether a time is of days or weeks to come: 未来三天.
    static func isComing(_ expression: TimeExpression) -> Bool {
        switch expression.steps.first {
        case .coming(_, .day), .coming(_, .week): true
        case .relative(.day, let offset, .document): offset > 0
        default: false
        }
    }

    /// 为今年下半年以来|最低, 创2020年以来新高: whether a time only says since when nothing went as far.
    static func isOfRecord(_ expression: TimeExpression, _ end: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard expression.bound == .since else { return false }
        let start = g.code(end) == 0x7684 ? end + 1 : end  // 的
        return records[g.code(start)].contains { g.matches($0, at: start) }
    }

    private static let records = EdgeIndex<StaticString>([
        "最低", "最高", "最大", "最小", "最多", "最少", "最快", "最慢", "最好", "最差", "最强", "最弱", "新高", "新低", "高位", "低位", "首次", "高点",
        "低点",
    ]) { $0.description.utf16.first }

    /// Whether the words of a number begin with the company that a text is about.
    func isOfCompany(_ lead: Lead, _ context: Context, _ g: borrowing GlyphBuffer) -> Bool {
        guard let first = lead.nouns.min(), context.tokens[first].kind == .text else { return false }
        let range = context.tokens[first].range
        guard ComparatorReader.isIn("公本该", g.code(range.lowerBound)) else { return false }
        for word in Self.companies {
            let length = g.matchLength(word, at: range.lowerBound)
            guard length > 0 else { continue }
            // 公司贷款, 公司债 and 公司制 are kinds of things.
            return !ComparatorReader.isIn("贷存债制法类数", g.code(range.lowerBound + length))
        }
        return false
    }

    private static let companies: [StaticString] = ["公司", "本公司", "该公司", "本集团", "该集团", "该行", "本行"]

    /// Notes whether the section that a heading opens is of work to be done: 二、2025年工作安排.
    func notePlan(_ g: borrowing GlyphBuffer, _ end: Int, _ discourse: inout Discourse) {
        guard end > 3 else { return }
        if Self.planHeadings[g.code(end - 1)].contains(where: { g.ends($0, at: end) }) {
            discourse.isPlan = true
        } else if Self.reviewHeadings[g.code(end - 1)].contains(where: { g.ends($0, at: end) }) {
            discourse.isPlan = false
            discourse.modality = .actual
        }
    }

    private static let planHeadings = EdgeIndex<StaticString>([
        "工作安排", "工作打算", "工作计划", "工作思路", "工作部署", "主要任务", "下一步工作",
    ]) { $0.description.utf16.last }
    private static let reviewHeadings = EdgeIndex<StaticString>([
        "工作回顾", "工作总结", "工作情况", "完成情况", "执行情况", "运行情况", "工作成效", "工作成绩",
    ]) { $0.description.utf16.last }
}
