import TextScan

/// A unit found behind a numeral.
struct UnitReading {
    var unit: MeasurementUnit
    /// The glyphs of the unit.
    var range: Range<Int>
    /// 个多月, 个半小时, 个来月: the glyph of 多, 半 or 来 inside the unit.
    var infix: Int?
}

extension MeasurementReader {
    /// Finds the unit behind a numeral.
    ///
    /// - Parameters:
    ///   - g: The text.
    ///   - numeral: The numeral; left as the unit leaves it: shortened where its last multiplier belongs to the unit
    ///     (3千 瓦 is 3 千瓦), with the 半 or 多 that stands inside the unit.
    /// - Returns: nil where none stands there, or where what stands there is doubtful.
    func readUnit(_ g: borrowing GlyphBuffer, _ numeral: inout NumeralReading) -> UnitReading? {
        if let prefixed = prefixedUnit(g, &numeral) { return prefixed }
        return plainUnit(g, &numeral)
    }

    /// The unit that takes the numeral's last multiplier as its prefix: 千瓦, 千克, 兆瓦, 百分点.
    private func prefixedUnit(_ g: borrowing GlyphBuffer, _ numeral: inout NumeralReading) -> UnitReading? {
        guard numeral.lastMultiplier >= 0, numeral.lastMultiplier == numeral.end - 1, numeral.approximator == nil,
            !g.isParted(numeral.end),
            let match = catalog.match(g, at: numeral.lastMultiplier), match.end > numeral.end
        else { return nil }
        var whole = numeral
        guard match.end >= (plainUnit(g, &whole)?.range.upperBound ?? 0), isPrefix(g, numeral, match),
            let rest = NumeralReader.withoutMultiplier(g, numeral)
        else { return nil }
        var shorter = numeral
        shorter.end = numeral.lastMultiplier
        shorter.value = rest.value
        shorter.high = rest.high
        shorter.trailingScale = g.kind(numeral.lastMultiplier) == .hanScale ? 0 : numeral.trailingScale
        shorter.scalesAll = false
        guard let unit = chooseUnit(g, match, shorter) else { return nil }
        let range = numeral.lastMultiplier..<match.end
        numeral = shorter
        return UnitReading(unit: unit, range: range)
    }

    /// Whether a multiplier before a unit is its prefix.
    ///
    /// 两千米 is two thousand metres, as 千米 is said 公里; 两千克 is two kilograms. A counting word takes
    /// no prefix.
    private func isPrefix(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ match: UnitMatch) -> Bool {
        let unit = catalog.unit(of: match)
        guard unit.kind != .count, unit.kind != .currency else { return false }
        if unit.kind == .length || unit.kind == .speed || unit.kind == .area {
            return numeral.traits.contains(.arabic)
        }
        return true
    }

    private func plainUnit(_ g: borrowing GlyphBuffer, _ numeral: inout NumeralReading) -> UnitReading? {
        let start = numeral.end + (numeral.approximatorIsLast ? 1 : 0)
        guard !g.isParted(start), admitsGap(g, start, numeral) else { return nil }
        if g.code(start) == 0x4E2A, let infixed = infixedUnit(g, &numeral, start) { return infixed }  // 个
        guard let match = unitMatch(g, start, numeral) else { return nil }
        guard let unit = chooseUnit(g, match, numeral) else { return nil }
        return UnitReading(unit: unit, range: start..<bracketedEnd(g, unit, match.end))
    }

    /// The end of a second counting word in brackets: 套（间）, 台（套）.
    private func bracketedEnd(_ g: borrowing GlyphBuffer, _ unit: MeasurementUnit, _ end: Int) -> Int {
        guard unit.kind == .count, g.kind(end) == .openBracket, !g.hasGap(end),
            let second = catalog.match(g, at: end + 1),
            catalog.unit(of: second).kind == .count, g.kind(second.end) == .closeBracket
        else { return end }
        return second.end + 1
    }

    /// The longest unit at a glyph that is no beginning of another word.
    private func unitMatch(_ g: borrowing GlyphBuffer, _ start: Int, _ numeral: NumeralReading) -> UnitMatch? {
        guard var match = catalog.match(g, at: start) else { return nil }
        while continuations.continues(g, unitStart: start, unitEnd: match.end) {
            guard let shorter = catalog.match(g, at: start, before: match.end) else { return nil }
            match = shorter
        }
        return match
    }

    /// Whether a numeral reaches a unit over the layout between them.
    private func admitsGap(_ g: borrowing GlyphBuffer, _ start: Int, _ numeral: NumeralReading) -> Bool {
        guard g.flags(start).contains(.newline) else { return true }
        // Over a line end a unit must be Han, and the number more than a list marker or a heading's end.
        return (g.isHan(start) || g.kind(start) == .percent)
            && !(g.flags(numeral.start).contains(.newline) && numeral.traits == .arabic)
    }

    /// 个多月, 个半小时, 个来月, 个多百分点: 多, 半 or 来 between 个 and its unit.
    private func infixedUnit(_ g: borrowing GlyphBuffer, _ numeral: inout NumeralReading, _ start: Int)
        -> UnitReading?
    {
        let infix = g.code(start + 1)
        let isMore = infix == 0x591A || infix == 0x4F59  // 多 余
        let isAbout = infix == 0x6765  // 来
        guard isMore || isAbout || infix == 0x534A else { return nil }  // 半
        // 一个|半月板
        if infix == 0x534A, g.code(start + 2) == 0x6708, words.cover(g, at: start + 1) != nil { return nil }
        let units: [(StaticString, MeasurementUnit?)] = [
            ("小时", known.hour), ("分钟", known.minute), ("钟头", known.hour), ("钟", known.hour), ("月", known.month),
            ("星期", known.week),
            ("礼拜", known.week), ("百分点", known.percentagePoint),
        ]
        for (word, unit) in units {
            let length = g.matchLength(word, at: start + 2)
            guard length > 0, let unit else { continue }
            if isMore || isAbout {
                numeral.approximator = isMore ? .more : .about
                numeral.approximatorIndex = start + 1
            } else {
                guard let half = ExactNumber("0.5"), let sum = numeral.value.adding(half) else { return nil }
                numeral.value = sum
            }
            // 一个半小时 counts; 一个小时 may not.
            numeral.traits.remove(.one)
            return UnitReading(unit: unit, range: start..<start + 2 + length, infix: start + 1)
        }
        return nil
    }
}
