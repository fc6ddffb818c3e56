/// Reads the candidate at a place of a text, whatever stands there, with all bounds checked.
struct QuantityReader {
    let text: QuantityText

    /// Reads the numeral that begins at an offset, its unit and what stands beside them.
    ///
    /// - Parameters:
    ///   - start: The offset of a character that can begin a numeral.
    ///   - lastEnd: Where the candidate before this one ends, or −1.
    /// - Returns: nil where no numeral begins there.
    /// - Complexity: O(*n*) in the bytes of the candidate.
    @inline(never)
    func read(at start: Int, after lastEnd: Int) -> QuantityCandidate? {
        var parser = NumeralParser(text, from: start)
        guard parser.parse() else { return nil }
        var traits = parser.traits
        let unit = text.unit(at: parser.end)
        let end = unit?.end ?? parser.end
        let (after, _) = parser.at(end)
        if after.joinsBack != 0 { traits.insert(.joinedAfter) }
        let (mark, length) = parser.at(parser.end)
        if mark.is(.spokenPoint) {
            // 5点3: a decimal or a time of day.
            let (digit, _) = parser.at(parser.end + length)
            if digit.is(.digit) || digit.is(.hanDigit) { traits.insert(.joinedAfter) }
        }
        if after.is(.layout) { traits.insert(.gapAfter) }
        if unit == nil, text.hasPartsOf(at: end) || isSeparator(end) { traits.insert(.joinedAfter) }
        if parser.lastMultiplier >= 0,
            parser.beginsUnit(parser.at(parser.lastMultiplier).character, parser.lastMultiplier)
        {
            traits.insert(.sharedMultiplier)
        }
        var candidate = QuantityCandidate(
            coefficient: parser.coefficient, start: start, numeralEnd: parser.end, end: end, unit: unit?.form ?? -1,
            exponent: parser.exponent, scale: parser.scale, traits: traits)
        lookBefore(&candidate, start, lastEnd)
        return candidate
    }

    /// Notes what stands before a candidate; 几百 and 数十 begin with their first character.
    private func lookBefore(_ candidate: inout QuantityCandidate, _ start: Int, _ lastEnd: Int) {
        var start = start
        var (before, length) = text.character(before: start)
        if before.is(.vague), start - length >= lastEnd {
            let (first, _) = text.character(at: start)
            if first.is(.multiplier) || first.is(.scale) {
                start -= length
                candidate.startOffset = UInt32(truncatingIfNeeded: start)
                candidate.coefficient = 0
                candidate.exponent = 0
                candidate.scale = 0
                candidate.traits.insert(.unreadable)
                (before, length) = text.character(before: start)
            }
        }
        if before.joinsOn != 0 || start == lastEnd { candidate.traits.insert(.joinedBefore) }
        if before.is(.layout) { candidate.traits.insert(.gapBefore) }
        if before.is(.comma),
            text.character(before: start - length).character.is(.digit)
        {
            candidate.traits.insert(.joinedBefore)
        }
    }

    /// Whether a digit, a separator of its width and another digit stand around an offset: 12,34.
    private func isSeparator(_ offset: Int) -> Bool {
        let (comma, width) = text.character(at: offset)
        guard comma.is(.comma) else { return false }
        let (digit, length) = text.character(before: offset)
        return digit.is(.digit) && length == width
            && text.character(at: offset + width).character.is(.digit)
    }
}
