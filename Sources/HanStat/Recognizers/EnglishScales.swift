import TextScan

/// English words for powers of a thousand, as reports set them beside a currency: US$ 2.35 billion, 3.5 million美元.
///
/// Letters behind a number may be anything, so a currency must stand before the number or behind the word; single
/// letters and those that are units too (m) need it before.
enum EnglishScales {
    /// A word with its power of ten.
    struct Word {
        let letters: [UInt16]
        let power: Int
    }

    private static let rows: [(String, Int)] = [
        ("thousand", 3), ("million", 6), ("millions", 6), ("billion", 9), ("billions", 9), ("trillion", 12),
        ("trillions", 12), ("mn", 6), ("mln", 6), ("bn", 9), ("bln", 9), ("tn", 12), ("trn", 12), ("k", 3), ("m", 6),
        ("b", 9),
    ]
    private static let words = rows.map { Word(letters: Array($0.0.utf16), power: $0.1) }
    private static let longest = rows.reduce(0) { max($0, $1.0.utf16.count) }

    /// The power of ten of the word that begins at a glyph, and the glyph after it.
    static func read(_ g: borrowing GlyphBuffer, at index: Int) -> (power: Int, end: Int)? {
        var end = index
        while g.kind(end) == .letter, end == index || !g.hasGap(end) {
            end += 1
            if end - index > longest { return nil }
        }
        guard end > index, g.kind(end) != .digit || g.hasGap(end) else { return nil }
        for word in words where word.letters.count == end - index {
            let isSame = word.letters.indices.allSatisfy { lowercase(g.code(index + $0)) == word.letters[$0] }
            if isSame { return (word.power, end) }
        }
        return nil
    }

    private static func lowercase(_ code: UInt16) -> UInt16 { code >= 0x41 && code <= 0x5A ? code + 0x20 : code }
}

extension MeasurementReader {
    /// Reads a numeral or a range with an English scale and a currency: US$ 2.35 billion, RMB 3-4bn, 3.5 million美元.
    ///
    /// - Parameters:
    ///   - g: The text.
    ///   - numeral: The number.
    ///   - upper: The range's other end, whose scale is both ends'.
    ///   - around: What stands around the number.
    /// - Returns: nil where no scale follows, or no currency stands beside it all.
    func readEnglishScaled(
        _ g: borrowing GlyphBuffer, _ numeral: NumeralReading, to upper: NumeralReading? = nil,
        _ around: NumeralSurroundings
    ) -> MeasurementDraft? {
        let last = upper ?? numeral
        guard g.kind(last.end) == .letter, numeral.traits.isSubset(of: [.arabic, .decimal, .grouped]),
            !g.isParted(last.end), let (power, end) = EnglishScales.read(g, at: last.end)
        else { return nil }
        var draft = draft(numeral, around)
        guard let value = draft.value.multiplied(byPowerOfTen: power) else { return nil }
        draft.value = value
        if let upper {
            guard let high = upper.value.multiplied(byPowerOfTen: power), high > value else { return nil }
            draft.high = high
        }
        draft.end = end
        if let prefix = currencyPrefix(g, before: around.start) {
            draft.start = prefix.range.lowerBound
            draft.unit = prefix.unit
            draft.unitRange = prefix.range
            draft.isCurrencyNamed = true
            return draft
        }
        guard end - last.end > 1, !around.followsLetters, !g.isParted(end), let match = catalog.match(g, at: end),
            g.kind(match.end - 1) != .letter || g.kind(match.end) != .letter || g.hasGap(match.end),
            let unit = catalog.units(of: match).first(where: { $0.kind == .currency })
        else { return nil }
        draft.unit = unit
        draft.unitRange = end..<match.end
        draft.end = match.end
        return draft
    }
}
