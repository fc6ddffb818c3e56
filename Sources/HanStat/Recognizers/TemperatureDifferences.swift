import TextScan

/// Differences of temperatures: 降温8℃, 温差15℃, 偏高2.1℃. In kelvins they are as many, without the scale's zero.
extension MeasurementReader {
    /// Gives a draft of a difference of temperatures the unit without the offset of its scale.
    func noteDifference(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer) {
        guard draft.kind == .temperature, let unit = draft.unit, unit.offset != nil,
            isLedAsDifference(draft.start, g)
                || TemperatureDifferenceWords.behind.contains(where: { g.matches($0, at: draft.end) })
        else { return }
        draft.unit = unit.difference
    }

    /// Whether a word of change or of a gap leads a number in, perhaps over words of degree.
    private func isLedAsDifference(_ start: Int, _ g: borrowing GlyphBuffer) -> Bool {
        var end = start
        var isEquated = false
        for _ in 0..<4 {
            if TemperatureDifferenceWords.gaps.contains(where: { g.ends($0, at: end) }) { return true }
            if !isEquated, TemperatureDifferenceWords.changes.contains(where: { g.ends($0, at: end) }) { return true }
            if !isEquated, isCompared(end, g) { return true }
            guard
                let filler = TemperatureDifferenceWords.fillers.first(where: { g.start(of: $0, endingAt: end) > 0 })
            else { return false }
            if ComparatorReader.isIn("为在是", g.code(end - 1)) { isEquated = true }
            end = g.start(of: filler, endingAt: end)
        }
        return false
    }

    /// Whether 高 or 低 ends before a glyph, and 比 or 较 stands before it in the clause: 比常年高2℃.
    private func isCompared(_ end: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard ComparatorReader.isIn("高低", g.code(end - 1)), !ComparatorReader.isIn("最较", g.code(end - 2)) else {
            return false
        }
        // 。高1.5℃ has nothing before it in its clause.
        let start = g.clauseStart(before: end, limit: 14)
        return start < end - 2 && (start..<end - 2).contains { ComparatorReader.isIn("比较", g.code($0)) }
    }
}

/// Words by which a temperature is a difference.
///
/// Source: the China Meteorological Administration's bulletins (GB/T 21984-2017, short-term weather forecast).
enum TemperatureDifferenceWords {
    /// Nouns for a gap: a copula may follow them.
    static let gaps: [StaticString] = ["温差", "较差", "温升", "幅度", "升幅", "降幅", "变幅", "涨幅"]
    /// Verbs of change, and of being above or below what is usual.
    static let changes: [StaticString] = [
        "降温", "升温", "增温", "变温", "变暖", "升高", "增高", "上升", "下降", "降低", "回升", "回落", "回暖", "偏高", "偏低", "相差", "高出",
        "低了", "骤降", "剧降", "攀升", "下滑", "上涨", "波动",
    ]
    /// What may stand between such a word and the number; longer ones first.
    static let fillers: [StaticString] = [
        "不超过", "不低于", "不高于", "大约", "将近", "接近", "超过", "达到", "不足", "不到", "至少", "最多", "普遍", "可达", "多达", "了", "约", "近", "超",
        "逾", "达", "仅",
        "为", "在", "是", "可",
    ]
    /// Words behind the unit.
    static let behind: [StaticString] = ["温差", "的温差", "温升", "的温升", "升温", "的升温", "的降温"]
}
