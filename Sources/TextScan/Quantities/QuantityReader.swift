/// Reads the candidate at a place of a text, whatever stands there, with all bounds checked.
struct QuantityReader {
    let tables: QuantityTables
    /// Where the text begins and ends; nothing outside is looked at.
    let range: Range<Int>

    init(_ tables: QuantityTables, _ range: Range<Int>) {
        self.tables = tables
        self.range = range
    }

    /// Reads the numeral that begins at an offset, its unit and what stands beside them.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - start: The offset of a character that can begin a numeral.
    ///   - lastEnd: Where the candidate before this one ends, or −1.
    /// - Returns: nil where no numeral begins there.
    /// - Complexity: O(*n*) in the bytes of the candidate.
    func read(_ text: Span<UInt8>, at start: Int, after lastEnd: Int) -> QuantityCandidate? {
        var parser = NumeralParser(tables, from: start, limit: range.upperBound)
        guard parser.parse(text) else { return nil }
        var traits = parser.traits
        let unit = tables.unit(text, parser.end, range.upperBound)
        let end = unit?.end ?? parser.end
        let (after, _) = parser.at(text, end)
        if after.isIn(QuantityCharacter.joiningAfter) { traits.insert(.joinedAfter) }
        if after.is(.layout) { traits.insert(.gapAfter) }
        if unit == nil, parser.isPartsOf(text, end) || isSeparator(text, end) { traits.insert(.joinedAfter) }
        if parser.lastMultiplier >= 0,
            parser.beginsUnit(text, parser.at(text, parser.lastMultiplier).character, parser.lastMultiplier)
        {
            traits.insert(.sharedMultiplier)
        }
        var candidate = QuantityCandidate(
            coefficient: parser.coefficient, start: start, numeralEnd: parser.end, end: end, unit: unit?.form ?? -1,
            exponent: parser.exponent, scale: parser.scale, traits: traits)
        lookBefore(text, &candidate, start, lastEnd)
        return candidate
    }

    /// Notes what stands before a candidate; 几百 and 数十 begin with their first character.
    private func lookBefore(_ text: Span<UInt8>, _ candidate: inout QuantityCandidate, _ start: Int, _ lastEnd: Int) {
        var start = start
        var (before, length) = tables.character(text, before: start, from: range.lowerBound)
        if before.is(.vague), start - length >= lastEnd {
            let (first, _) = tables.character(text, start, range.upperBound)
            if first.is(.multiplier) || first.is(.scale) {
                start -= length
                candidate.startOffset = UInt32(truncatingIfNeeded: start)
                candidate.coefficient = 0
                candidate.exponent = 0
                candidate.scale = 0
                candidate.traits.insert(.unreadable)
                (before, length) = tables.character(text, before: start, from: range.lowerBound)
            }
        }
        if before.isIn(QuantityCharacter.joiningBefore) || start == lastEnd { candidate.traits.insert(.joinedBefore) }
        if before.is(.layout) { candidate.traits.insert(.gapBefore) }
        if before.is(.comma),
            tables.character(text, before: start - length, from: range.lowerBound).character.is(.digit)
        {
            candidate.traits.insert(.joinedBefore)
        }
    }

    /// Whether a digit, a separator of its width and another digit stand around an offset: 12,34.
    private func isSeparator(_ text: Span<UInt8>, _ offset: Int) -> Bool {
        let (comma, width) = tables.character(text, offset, range.upperBound)
        guard comma.is(.comma) else { return false }
        let (digit, length) = tables.character(text, before: offset, from: range.lowerBound)
        return digit.is(.digit) && length == width
            && tables.character(text, offset + width, range.upperBound).character.is(.digit)
    }
}
