import TextScan

/// Values set in a row by slashes, which the unit behind the last one serves: 分别为1.56/1.82/2.15元.
///
/// Reports give the values of several years so. A scale behind the last one is of all (12.3/14.5/16.8亿元), as in a
/// range. Two values, or whole numbers, may be a fraction, a date or a pressure: they want 分别 before them.
extension MeasurementReader {
    /// The most values that are set in a row.
    private static let mostSlashed = 8

    /// Reads the values of a row.
    ///
    /// - Returns: The glyph after the last one's unit; nil where a numeral begins no such row.
    func readSlashList(
        _ g: borrowing GlyphBuffer, _ first: NumeralReading, _ around: NumeralSurroundings,
        into drafts: inout [MeasurementDraft]
    ) -> Int? {
        guard g.kind(first.end) == .slash, isItem(first), !around.followsLetters else { return nil }
        var items = [first]
        var last = first
        var areSigned = around.isNegative || g.kind(first.start - 1) == .plus
        while items.count < Self.mostSlashed, g.kind(last.end) == .slash, !g.hasGap(last.end), !g.hasGap(last.end + 1) {
            var start = last.end + 1
            if Self.isSign(g, start), !g.hasGap(start + 1) { start += 1 }
            guard g.kind(start) == .digit, let next = NumeralReader.read(g, at: start), isItem(next) else { break }
            if start > last.end + 1 { areSigned = true }
            items.append(next)
            last = next
        }
        let clause = g.clauseStart(before: first.start, limit: 24)..<first.start
        let areDealtOut = ["分别", "依次", "各为"].contains { g.contains($0, in: clause) }
        let areDecimals = items.allSatisfy { $0.traits.contains(.decimal) }
        guard items.count > 1, areSigned || areDealtOut || areDecimals && items.count > 2,
            let reading = readUnit(g, &last),
            reading.unit.kind != .duration, items.dropLast().allSatisfy({ $0.trailingScale == 0 })
        else { return nil }
        items[items.count - 1] = last
        let power = last.scalesAll ? last.trailingScale : 0
        for (place, item) in items.enumerated() {
            var value = MeasurementDraft(item)
            value.unit = reading.unit
            value.unitRange = reading.range
            if place == items.count - 1 {
                value.end = reading.range.upperBound
            } else if let scaled = item.value.multiplied(byPowerOfTen: power) {
                value.value = scaled
            }
            if Self.isSign(g, item.start - 1), place > 0 || around.isNegative {
                value.start -= 1
                if g.kind(item.start - 1) == .minus { value.value = value.value.negated }
            }
            add(value, to: &drafts, g)
        }
        return reading.range.upperBound
    }

    private static func isSign(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        g.kind(i) == .plus || g.kind(i) == .minus
    }

    /// Whether a numeral is plain enough to be one of a row.
    private func isItem(_ numeral: NumeralReading) -> Bool {
        numeral.high == nil && numeral.approximator == nil && numeral.traits.contains(.arabic)
    }
}
