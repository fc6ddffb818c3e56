import TextScan

/// Reads the words that bound or soften a number from what stands around it.
enum ComparatorReader {
    /// Sets comparator and modifiers of a draft from its surroundings; approximators inside the span
    /// (1100多万) are already there.
    static func apply(to draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer) {
        let inside = draft.comparator
        var bound: Comparator?
        let isBare = draft.traits.contains(.bareScale)
        if let (comparator, range) = before(draft.start, denominator: draft.perStart, isBareScale: isBare, g) {
            draft.modifiers.insert(range, at: 0)
            bound = comparator
        }
        if let (comparator, range) = after(draft.end, g) {
            draft.modifiers.append(range)
            // 约 … 以上: a bound says more than an approximation.
            if bound == nil || bound == .approximate { bound = comparator }
        }
        guard let bound else { return }
        if inside == .exact || (inside == .approximate && bound != .approximate) || bound == .atLeast {
            draft.comparator = bound
        }
    }

    /// The word in front of a number.
    ///
    /// - Parameters:
    ///   - start: The number's first glyph.
    ///   - denominator: The first glyph of what the number is per, where that stands before it.
    ///   - isBareScale: Whether the number is a multiplier alone: 百, 千, 万.
    ///   - g: The text.
    /// - Returns: The bound and the glyphs of its word.
    static func before(_ start: Int, denominator: Int?, isBareScale: Bool, _ g: borrowing GlyphBuffer) -> (
        Comparator, Range<Int>
    )? {
        if ComparatorTables.endings.contains(g.code(start - 1)), let found = wordBehindFillers(endingAt: start, g) {
            return found
        }
        if let denominator, let found = wordBehindFillers(endingAt: denominator, g) { return found }
        if let found = looseWord(endingAt: start, g) { return found }
        // 上百, 上千, 上万: the bare multiplier itself is the least.
        if isBareScale, g.code(start - 1) == 0x4E0A { return (.atLeast, start - 1..<start) }
        return nil
    }

    private static func wordBehindFillers(endingAt start: Int, _ g: borrowing GlyphBuffer) -> (Comparator, Range<Int>)?
    {
        if let found = word(endingAt: start, g) { return found }
        var end = start
        for _ in 0..<3 {
            guard let at = fillerStart(endingAt: end, g) else { return nil }
            if let found = word(endingAt: at, g) { return found }
            end = at
        }
        return nil
    }

    /// The bound that a negation makes of another: 不得超过 is at most.
    private static func turned(_ comparator: Comparator) -> Comparator? {
        switch comparator {
        case .moreThan: .atMost
        case .lessThan: .atLeast
        default: nil
        }
    }

    private static func negation(endingAt end: Int, _ g: borrowing GlyphBuffer) -> Int? {
        for word in ComparatorTables.negations {
            let start = g.start(of: word, endingAt: end)
            if start >= 0 { return start }
        }
        return nil
    }

    /// A bound that a short verb parts from its number, or an approximation before a verb of change.
    private static func looseWord(endingAt start: Int, _ g: borrowing GlyphBuffer) -> (Comparator, Range<Int>)? {
        if ComparatorTables.verbsByEnd.hasWord(g.code(start - 1)) {
            for verb in ComparatorTables.verbsByEnd[g.code(start - 1)] {
                let at = g.start(of: verb, endingAt: start)
                guard at > 0 else { continue }
                if let found = word(endingAt: at, g), found.0 == .approximate { return found }
                break
            }
        }
        guard g.kind(start - 1) == .han, mayBeLoose(start, g) else { return nil }
        var gap = 1
        while gap <= 4, start - gap > 1, g.isHan(start - gap), !g.isNumeral(start - gap) {
            for entry in ComparatorTables.looseByEnd[g.code(start - gap - 1)] {
                let at = g.start(of: entry.word, endingAt: start - gap)
                if at >= 0 { return (entry.comparator, at..<at + 2) }
            }
            gap += 1
        }
        return nil
    }

    /// Whether a character that bounds a number over a verb stands near enough before it.
    private static func mayBeLoose(_ start: Int, _ g: borrowing GlyphBuffer) -> Bool {
        for distance in 2...5 where ComparatorTables.looseEndings.contains(g.code(start - distance)) { return true }
        return false
    }

    private static func fillerStart(endingAt end: Int, _ g: borrowing GlyphBuffer) -> Int? {
        guard ComparatorTables.fillersByEnd.hasWord(g.code(end - 1)) else { return nil }
        for filler in ComparatorTables.fillersByEnd[g.code(end - 1)] {
            let at = g.start(of: filler, endingAt: end)
            if at > 0 { return at }
        }
        return nil
    }

    private static func word(endingAt end: Int, _ g: borrowing GlyphBuffer) -> (Comparator, Range<Int>)? {
        let last = g.code(end - 1)
        guard last == 0x8FC7 || ComparatorTables.beforeByEnd.hasWord(last), !g.isParted(end) else { return nil }
        for entry in ComparatorTables.beforeByEnd[last] {
            let start = g.start(of: entry.word, endingAt: end)
            guard start >= 0 else { continue }
            if start > 0, isIn(entry.barredAfter, g.code(start - 1)) { return nil }
            if let turned = turned(entry.comparator), let negation = negation(endingAt: start, g) {
                return (turned, negation..<end)
            }
            return (entry.comparator, start..<end)
        }
        // 过半 as such.
        if last == 0x8FC7, g.code(end) == 0x534A { return (.moreThan, end - 1..<end) }
        // 过: 票房占比过20, 均过半; not 通过 or 经过.
        if last == 0x8FC7, end > 1, isIn("比率量额值数均已双也都就占", g.code(end - 2)) {
            return (.moreThan, end - 1..<end)
        }
        return nil
    }

    /// The word behind a number and its unit, which end before a glyph.
    static func after(_ end: Int, _ g: borrowing GlyphBuffer) -> (Comparator, Range<Int>)? {
        guard ComparatorTables.afterByBeginning.hasWord(g.code(end)), !g.isParted(end) else { return nil }
        for entry in ComparatorTables.afterByBeginning[g.code(end)] {
            let length = g.matchLength(entry.word, at: end)
            guard length > 0 else { continue }
            if isIn(entry.barredBefore, g.code(end + length)) { return nil }
            // 连续3日不足5000亿元: the word bounds the number behind it.
            if entry.comparator == .lessThan, g.isNumeral(end + length) { return nil }
            return (entry.comparator, end..<end + length)
        }
        return nil
    }

    /// Whether a code is one of the characters of a folded text.
    static func isIn(_ set: StaticString, _ code: UInt16) -> Bool { set.holds(code) }
}
