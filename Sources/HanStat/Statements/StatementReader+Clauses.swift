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
            tokens[i + 1].kind == .comma
        else { return nil }
        // 与2010年第六次人口普查相比: what was done at the time may stand between.
        var time = i - 1
        while time > max(1, i - 5), tokens[time].kind == .text || tokens[time].kind == .region { time -= 1 }
        guard time > 0, case .period(let period) = tokens[time].kind else { return nil }
        let isLed =
            tokens[time - 1].kind == .compare
            || tokens[time - 1].kind == .conjunction
                && ComparatorReader.isIn("和与", g.code(tokens[time - 1].range.lowerBound))
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

    /// 为22.7万人，预期23.5万人，前值23.3万人: what was expected stands beside the fact, and the facts go on.
    func isAside(_ tokens: [StatementToken], _ i: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard i > 1, i + 1 < tokens.count, tokens[i - 1].kind == .comma, isMeasurement(tokens[i - 2].kind) else {
            return false
        }
        var next = i + 1
        if case .change = tokens[next].kind { next += 1 }
        return g.ends("预期", at: tokens[i].range.upperBound) && next < tokens.count && isMeasurement(tokens[next].kind)
    }

    /// 完成全年目标的88%, 为全年预算的77.9%: whether a time is that of an aim or a budget which the number is a part of.
    static func isOfAim(_ period: Int, _ tokens: [StatementToken], _ g: borrowing GlyphBuffer) -> Bool {
        guard period + 3 < tokens.count, tokens[period + 2].kind == .particle,
            case .measurement = tokens[period + 3].kind
        else { return false }
        let aim = tokens[period + 1]
        switch aim.kind {
        case .target: return true
        case .text: return aim.range.count <= 4 && PartWords.isComparand(aim.range.upperBound, g)
        default: return false
        }
    }

    /// 明年1月交货, 2027年到期: whether a time is that of a delivery or a due date, and not one of what is told.
    static func isOfDelivery(_ period: Int, _ tokens: [StatementToken], _ g: borrowing GlyphBuffer) -> Bool {
        let end = tokens[period].range.upperBound
        return deliveries[g.code(end)].contains { g.matches($0, at: end) }
    }

    private static let deliveries = EdgeIndex<StaticString>(["交货", "交割", "到期", "付运"]) { $0.description.utf16.first }

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
        "远超", "大超", "前次", "上次", "此前", "原先",
    ]) { $0.description.utf16.last }

    /// 争取中央资金326亿元: whether a verb of striving has an object and no verb, so that it says what was got.
    func isObtained(_ tokens: [StatementToken], _ target: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard g.matches("争取", at: tokens[target].range.lowerBound), target + 2 < tokens.count,
            tokens[target + 1].kind == .text
        else { return false }
        for j in target + 2..<min(tokens.count, target + 8) {
            switch tokens[j].kind {
            case .text, .particle, .region, .quote: break
            // 争取财政收入|突破100亿元
            case .measurement: return !ComparatorReader.isIn("突超逾不", g.code(tokens[j].range.lowerBound))
            default: return false
            }
        }
        return false
    }

    /// 完成了全年目标任务, 低于控制目标: whether a target is one that was reached, or is compared to.
    ///
    /// What 力争 or 确保 asks for is said by these before.
    func isReached(_ tokens: [StatementToken], _ target: Int, _ g: borrowing GlyphBuffer) -> Bool {
        let end = tokens[target].range.upperBound
        guard end > 1, ["目标", "任务", "计划"].contains(where: { (word: StaticString) in g.ends(word, at: end) }) else {
            return false
        }
        // 超计划7.2%
        if tokens[target].range.count == 2, g.code(end - 3) == 0x8D85 { return true }
        var i = target - 1
        while i >= 0, target - i <= 8 {
            switch tokens[i].kind {
            case .light:
                if ComparatorReader.isIn("完达", g.code(tokens[i].range.lowerBound)) { return true }
            case .difference: return tokens[i].range.count > 1
            case .comma, .stop, .target, .forecast: return false
            default: break
            }
            i -= 1
        }
        return false
    }
}
