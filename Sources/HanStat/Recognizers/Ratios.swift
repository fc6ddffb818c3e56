import TextScan

/// Ratios of two and more parts: 1.3∶57.3∶41.4, 比例为3:1.
extension MeasurementReader {
    /// Reads a ratio that a numeral begins.
    ///
    /// Three parts or the ratio sign ∶ are a ratio; two parts with a colon are one only where the words around
    /// speak of one, as times and scores are written so too.
    func readRatio(_ g: borrowing GlyphBuffer, _ first: NumeralReading, _ around: NumeralSurroundings)
        -> (MeasurementDraft, Int)?
    {
        guard first.high == nil, first.approximator == nil, !around.followsLetters, isSeparator(g, first.end) else {
            return nil
        }
        var parts = [first.value]
        var end = first.end
        var hasRatioSign = false
        while parts.count <= Self.mostParts, isSeparator(g, end), !g.isParted(end),
            let next = NumeralReader.read(g, at: end + 1), next.high == nil
        {
            if g.kind(end) == .ratio { hasRatioSign = true }
            parts.append(next.value)
            end = next.end
        }
        guard parts.count >= 2, !isSeparator(g, end) else { return nil }
        let isDecimal = first.traits.contains(.decimal)
        if parts.count == 2 {
            let clause = g.clauseStart(before: first.start)..<min(g.count, end + 4)
            let signs: [StaticString] = [
                "比例", "之比", "比值", "比率", "结构", "比为", "配比", "比重", "按", "比约", "性别比", "系数", "比是", "比达",
            ]
            guard
                isDecimal || g.code(first.start - 1) == 0x6BD4 || signs.contains(where: { g.contains($0, in: clause) })
            else { return nil }
            if !hasRatioSign && !isDecimal && isClock(g, first, parts[1], end) { return nil }
        } else if !isDecimal && !hasRatioSign {
            // 12:30:45 is a time of day.
            let clause = g.clauseStart(before: first.start)..<first.start
            let signs: [StaticString] = ["比", "结构"]
            guard signs.contains(where: { g.contains($0, in: clause) }) else { return nil }
        }
        var draft = MeasurementDraft(first)
        draft.parts = parts
        draft.end = end
        draft.ownKind = .ratio
        return (draft, end)
    }

    /// The most parts of a ratio; longer chains are no ratios, and reading stays linear.
    private static let mostParts = 12

    private func isSeparator(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        g.kind(i) == .colon || g.kind(i) == .ratio || isSpokenSeparator(g, i)
    }

    /// 六比四 where the words around speak of a ratio; elsewhere it is a score.
    private func isSpokenSeparator(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        guard g.code(i) == 0x6BD4, g.isNumeral(i - 1), g.isNumeral(i + 1) else { return false }  // 比
        let around = max(0, i - 12)..<min(g.count, i + 8)
        let signs: [StaticString] = ["比例", "之比", "配比", "比率"]
        // 师生比1比17.8: what is told is a ratio.
        var first = i - 1
        while i - first < 6, g.isNumeral(first - 1) { first -= 1 }
        if g.code(first - 1) == 0x6BD4 { return true }
        return signs.contains { g.contains($0, in: around) }
    }

    private func isClock(_ g: borrowing GlyphBuffer, _ first: NumeralReading, _ second: ExactNumber, _ end: Int) -> Bool
    {
        end - first.end == 3 && first.value < ExactNumber(24) && second < ExactNumber(60) && second >= ExactNumber(10)
    }
}
