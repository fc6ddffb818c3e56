import TextScan

/// Ranks: 第3位, 居全国第二, 排名第1; other ordinals are none.
extension MeasurementReader {
    /// Reads a numeral that 第 stands before.
    func readOrdinal(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> (draft: MeasurementDraft?, next: Int) {
        var end = numeral.end
        var unitRange = end..<end
        var unit: MeasurementUnit?
        if let match = catalog.match(g, at: end), isRankUnit(g, end) {
            unitRange = end..<match.end
            unit = catalog.units(of: match).first { $0.kind == .rank } ?? catalog.unit(of: match)
            end = match.end
        }
        var draft = MeasurementDraft(numeral)
        draft.start = numeral.start - 1
        if numeral.high == nil, !numeral.traits.contains(.decimal), ranks(g, numeral, end, hasUnit: unit != nil) {
            draft.ownKind = .rank
            draft.end = end
            draft.unit = unit
            draft.unitRange = unitRange
            return (draft, end)
        }
        let next = skipOrdinal(g, numeral.end)
        guard includesNumbers else { return (nil, next) }
        draft.ownKind = .ordinal
        return (draft, max(draft.end, numeral.end))
    }

    /// 位 and 名 behind an ordinal.
    private func isRankUnit(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        (g.code(i) == 0x4F4D || g.code(i) == 0x540D) && !g.isParted(i)  // 位 名
            && !continuations.continues(g, unitStart: i, unitEnd: i + 1)
    }

    /// Whether the clause speaks of a place among others.
    private func ranks(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ end: Int, hasUnit: Bool) -> Bool {
        let clause = g.clauseStart(before: numeral.start - 1, limit: 24)..<numeral.start - 1
        let verbs: [StaticString] = ["居", "列", "排", "位", "名", "跃", "升至", "升到", "保持", "稳坐", "夺", "获", "进入", "跻身"]
        let groups: [StaticString] = ["全国", "全省", "全市", "世界", "全球", "亚洲", "国内", "全区", "各省", "西部", "东部", "中部"]
        let hasVerb = verbs.contains { g.contains($0, in: clause) }
        let hasGroup = groups.contains { g.ends($0, at: numeral.start - 1) }
        if hasUnit { return hasVerb || hasGroup || g.kind(end) != .han }
        guard hasVerb || hasGroup else { return false }
        // Without 位 the ordinal must end its phrase: 居全国第2；, 全球第一大.
        switch g.kind(end) {
        case .comma, .stop, .enumerationComma, .closeBracket, .end, .openBracket, .closeQuote, .colon: return true
        default:
            let next = g.code(end)
            if g.flags(end).contains(.blankLine) { return true }
            return hasGroup && ComparatorReader.isIn("大的强多高", next) || hasVerb && ComparatorReader.isIn("和与的及", next)
        }
    }

    /// Skips what else belongs to an ordinal: 第一、二、三条, 第1－3期.
    private func skipOrdinal(_ g: borrowing GlyphBuffer, _ index: Int) -> Int {
        var i = index
        while true {
            let isJoint = g.kind(i) == .enumerationComma || RangeSigns.end(g, at: i) != nil
            guard isJoint, g.isNumeral(i + 1), let next = NumeralReader.read(g, at: i + 1),
                next.value < ExactNumber(1000)
            else { break }
            i = next.end
        }
        // The counting word of an ordinal is no unit: 第一产业, 第3期.
        return g.isHan(i) && !g.isNumeral(i) && !g.hasGap(i) ? i + 1 : i
    }
}
