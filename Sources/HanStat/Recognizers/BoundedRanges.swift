import TextScan

/// Ranges told by two bounds: 大于100并且小于300, 1000以上、1500以下.
extension MeasurementReader {
    /// Joins a lower and an upper bound of one thing into a range.
    ///
    /// Both numbers must have the same unit or none, the first bound from below and the second from
    /// above (or the other way round), and no more than a conjunction may stand between them.
    func joinBounds(_ drafts: inout [MeasurementDraft], _ g: borrowing GlyphBuffer) {
        // Two neighbours must have bounds; where none have, nothing is copied.
        guard
            drafts.indices.dropFirst().contains(where: {
                drafts[$0].comparator.isBound && drafts[$0 - 1].comparator.isBound
            })
        else { return }
        var joined: [MeasurementDraft] = []
        for draft in drafts {
            if let last = joined.last, let range = range(last, draft, g) {
                joined[joined.count - 1] = range
            } else {
                joined.append(draft)
            }
        }
        drafts = joined
    }

    private func range(_ a: MeasurementDraft, _ b: MeasurementDraft, _ g: borrowing GlyphBuffer) -> MeasurementDraft? {
        guard a.high == nil, b.high == nil, a.parts.isEmpty, b.parts.isEmpty, a.unit == b.unit, a.kind == b.kind,
            let lowFirst = order(a.comparator, b.comparator), lowFirst ? a.value < b.value : b.value < a.value,
            isLinked(a, b, g)
        else { return nil }
        var result = a
        result.value = min(a.value, b.value)
        result.high = max(a.value, b.value)
        result.end = b.end
        result.comparator = .exact
        result.modifiers += b.modifiers
        if result.unit != nil { result.unitRange = b.unitRange }
        return result
    }

    /// Whether the first comparator bounds from below and the second from above; nil where they do not oppose.
    private func order(_ a: Comparator, _ b: Comparator) -> Bool? {
        let lower: [Comparator] = [.moreThan, .atLeast]
        let upper: [Comparator] = [.lessThan, .atMost]
        if lower.contains(a), upper.contains(b) { return true }
        if upper.contains(a), lower.contains(b) { return false }
        return nil
    }

    /// Whether only the bounds' own words and a conjunction stand between two numbers.
    private func isLinked(_ a: MeasurementDraft, _ b: MeasurementDraft, _ g: borrowing GlyphBuffer) -> Bool {
        var at = a.end
        for modifier in a.modifiers where modifier.lowerBound >= at { at = modifier.upperBound }
        let end = b.modifiers.first.map { min($0.lowerBound, b.start) } ?? b.start
        guard end >= at, end - at <= 6 else { return false }
        if end == at { return true }
        let conjunctions: [StaticString] = [
            "并且", "且", "同时", "的同时", "而", "又", "但", "但是", ",并且", ",且", ",但", ",同时", "但又",
        ]
        if conjunctions.contains(where: { g.matchLength($0, at: at) == end - at }) { return true }
        // 1000以上，1500以下: a comma links them where both bounds stand behind their numbers.
        let isBehind =
            a.modifiers.contains { $0.lowerBound >= a.end } && b.modifiers.contains { $0.lowerBound >= b.end }
        return isBehind && end == at + 1 && (g.kind(at) == .comma || g.kind(at) == .enumerationComma)
    }
}
