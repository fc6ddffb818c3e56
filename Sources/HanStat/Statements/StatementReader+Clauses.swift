import TextScan

/// What a clause says for those behind it: what they are compared to, that a forecast or a target is over.
extension StatementReader {
    /// Whether no number stands between a word and the comma that ends its clause.
    func endsWithoutNumber(_ tokens: [StatementToken], _ i: Int) -> Bool {
        for j in i + 1..<min(tokens.count, i + 8) {
            switch tokens[j].kind {
            case .comma: return true
            case .measurement, .stop, .basis, .period, .openBracket, .closeBracket, .conjunction: return false
            default: break
            }
        }
        return false
    }

    /// The period that a clause before its comma compares what follows to: 与|上年|相比，.
    ///
    /// - Parameters:
    ///   - tokens: The block's pieces.
    ///   - i: 相比 or the like.
    ///   - g: The block.
    /// - Returns: The period's place among the block's; nil where the word compares nothing of the kind.
    func comparedPeriod(_ tokens: [StatementToken], _ i: Int, _ g: borrowing GlyphBuffer) -> Int? {
        guard tokens[i].kind == .compare, tokens[i].range.count > 1, i > 1, i + 1 < tokens.count,
            tokens[i + 1].kind == .comma, case .period(let period) = tokens[i - 1].kind
        else { return nil }
        let isLed =
            tokens[i - 2].kind == .compare
            || tokens[i - 2].kind == .conjunction && g.code(tokens[i - 2].range.lowerBound) == 0x548C  // 和
        return isLed ? period : nil
    }

    /// Whether a number stands in the bracket that a token opens.
    func holdsNumber(_ tokens: [StatementToken], _ open: Int) -> Bool {
        for j in open + 1..<min(tokens.count, open + 24) {
            switch tokens[j].kind {
            case .measurement: return true
            case .closeBracket, .stop: return false
            default: break
            }
        }
        return false
    }

    /// Whether a piece opens a clause behind a comma, or follows a time that does.
    func opensClause(_ i: Int, _ tokens: [StatementToken]) -> Bool {
        guard i > 1 else { return false }
        if tokens[i - 1].kind == .comma { return true }
        if case .period = tokens[i - 1].kind { return tokens[i - 2].kind == .comma }
        return false
    }

    /// 预计全年亏损8亿元，上年同期亏损3.2亿元: a clause that opens with a time gone by is of facts again.
    func endForecast(
        _ i: Int, _ tokens: [StatementToken], _ expression: TimeExpression, _ discourse: inout Discourse
    ) {
        guard discourse.modality != .actual, i > 0, tokens[i - 1].kind == .comma else { return }
        if case .relative(_, let offset, _) = expression.steps.first, offset < 0 { discourse.modality = .actual }
    }

    func isMeasurement(_ kind: StatementToken.Kind) -> Bool {
        if case .measurement = kind { true } else { false }
    }

    /// 符合市场预期, 好于预期: a forecast that a fact is compared to makes no forecast of it.
    static func isMeasuredAgainst(_ start: Int, _ g: borrowing GlyphBuffer) -> Bool {
        comparing[g.code(start - 1)].contains { g.ends($0, at: start) }
    }

    /// What compares a fact to a forecast, by its last character.
    private static let comparing = EdgeIndex<StaticString>([
        "符合", "高于", "低于", "好于", "差于", "强于", "弱于", "优于", "逊于", "不及", "超", "超过", "超出", "大于", "小于", "快于", "慢于", "略超", "达到",
        "远超", "大超",
    ]) { $0.description.utf16.last }

    /// 完成了全年目标任务, 低于控制目标: whether a target is one that was reached, or is compared to.
    ///
    /// What 力争 or 确保 asks for is said by these before.
    func isReached(_ tokens: [StatementToken], _ target: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard g.matches("目标", at: tokens[target].range.upperBound - 2) else { return false }
        var i = target - 1
        while i >= 0, target - i <= 8 {
            switch tokens[i].kind {
            case .light:
                if ComparatorReader.isIn("完达", g.code(tokens[i].range.lowerBound)) { return true }
            case .difference: return tokens[i].range.count > 1
            case .comma, .stop, .measurement, .target, .forecast: return false
            default: break
            }
            i -= 1
        }
        return false
    }
}
