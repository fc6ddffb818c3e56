import TextScan

/// Completes lists in which one unit serves several numbers, and drops bare numbers that say nothing.
extension MeasurementReader {
    /// Gives bare numbers the unit of the number that they stand beside (分别高0.7、1.4个百分点), hands a
    /// comparator on (超过40%和12%), and drops the bare numbers that are left and carry no statistic.
    ///
    /// - Complexity: O(*n*) in the drafts.
    func resolveLists(_ drafts: inout [MeasurementDraft], _ g: borrowing GlyphBuffer) {
        guard !drafts.isEmpty else { return }
        for i in stride(from: drafts.count - 2, through: 0, by: -1) where drafts[i].unit == nil && isBare(drafts[i]) {
            let next = drafts[i + 1]
            if next.unit != nil, shares(drafts[i], next, g),
                isJoined(drafts[i].end, next.start, g)
                    // 下降0.3和|上升|0.5个百分点
                    || next.kind == .percentagePoint && drafts[i].traits.contains(.decimal)
                        && isJoinedByVerb(drafts[i].end, next.start, g)
            {
                borrow(&drafts[i], from: next)
            }
        }
        for i in stride(from: drafts.count - 2, through: 0, by: -1)
        where drafts[i].unitRange.count == 1 && g.code(drafts[i].unitRange.lowerBound) == 0x4E2A
            && isHalfNamed(drafts[i], drafts[i + 1], g)
        {
            // 15个、20个基点: the first 个 begins the unit that the second one names.
            borrow(&drafts[i], from: drafts[i + 1])
        }
        for i in drafts.indices.dropFirst() where drafts[i].unit == nil && isBare(drafts[i]) {
            let previous = drafts[i - 1]
            if previous.unit != nil, previous.kind == .percentage || previous.kind == .percentagePoint,
                drafts[i].traits.contains(.decimal), isJoined(previous.end, drafts[i].start, g)
            {
                borrow(&drafts[i], from: previous)
            }
        }
        for i in drafts.indices.dropFirst()
        where drafts[i - 1].comparator.isBound && drafts[i].comparator == .exact && drafts[i].unit != nil {
            let previous = drafts[i - 1]
            let isBefore = previous.modifiers.first.map { $0.upperBound <= previous.start } ?? false
            if isBefore, previous.unit == drafts[i].unit,
                isJoined(previous.end, drafts[i].start, g),
                previous.comparator == .moreThan || previous.comparator == .lessThan
            {
                drafts[i].comparator = previous.comparator
            }
        }
        if !includesNumbers, drafts.contains(where: { $0.unit == nil }) {
            dropIdleNumbers(&drafts, g)
        }
    }

    /// Drops the bare numbers that carry no statistic; 90.8和89.6 stay or go together.
    private func dropIdleNumbers(_ drafts: inout [MeasurementDraft], _ g: borrowing GlyphBuffer) {
        var last: MeasurementDraft?
        drafts.removeAll { draft in
            guard isBare(draft) else {
                last = nil
                return false
            }
            let follows = last.map { isJoined($0.end, draft.start, g) && draft.traits == $0.traits } ?? false
            if follows || isStatistic(draft, g) {
                last = draft
                return false
            }
            return true
        }
    }

    /// Whether a number has just the 个 of the unit of the next one: 15个、20个基点.
    private func isHalfNamed(_ draft: MeasurementDraft, _ next: MeasurementDraft, _ g: borrowing GlyphBuffer) -> Bool {
        guard draft.kind == .count, let unit = next.unit, unit.kind == .percentagePoint || unit.kind == .duration,
            g.code(next.unitRange.lowerBound) == 0x4E2A
        else { return false }
        if isJoined(draft.end, next.start, g) { return true }
        // 下降3.2个和提高3.6个百分点: a verb stands between, and no things are counted in decimals.
        return unit.kind == .percentagePoint && draft.traits.contains(.decimal)
            && isJoinedByVerb(draft.end, next.start, g)
    }

    /// Whether a conjunction and a few more Han characters stand between two numbers.
    private func isJoinedByVerb(_ end: Int, _ start: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard start > end + 1, start - end <= 8, !g.isParted(start),
            g.kind(end) == .enumerationComma || ComparatorReader.isIn("和与及或", g.code(end))
        else { return false }
        for i in end + 1..<start where g.kind(i) != .han { return false }
        return true
    }

    private func isBare(_ draft: MeasurementDraft) -> Bool {
        draft.unit == nil && draft.kind == .number && draft.parts.isEmpty && draft.traits.isDisjoint(with: .fraction)
    }

    /// Whether a list's bare number may take the unit of the next one.
    private func shares(_ bare: MeasurementDraft, _ next: MeasurementDraft, _ g: borrowing GlyphBuffer) -> Bool {
        guard bare.traits.isDisjoint(with: [.bareScale, .one]) else { return false }
        let isArabic = bare.traits.contains(.arabic)
        guard isArabic == next.traits.contains(.arabic) else { return false }
        // A marker at the head of a line lists; it does not count.
        return bare.traits.contains(.decimal) || next.unit?.kind != .count || !g.flags(bare.start).contains(.newline)
    }

    /// Whether just 、, 和, 与 or 及 stands between two numbers.
    private func isJoined(_ end: Int, _ start: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard start > end, start - end <= 2, !g.isParted(start) else { return false }
        if g.kind(end) == .enumerationComma { return start == end + 1 }
        return ["和", "与", "及", "以及", "或"].contains { g.matchLength($0, at: end) == start - end }
    }

    private func borrow(_ draft: inout MeasurementDraft, from other: MeasurementDraft) {
        draft.unit = other.unit
        draft.unitRange = other.unitRange
        draft.ownKind = other.ownKind
    }
}
