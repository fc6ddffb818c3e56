import TextScan

/// A currency that stands before its number: ¥, US$, 人民币, 港币.
struct CurrencyPrefix {
    var unit: MeasurementUnit
    var range: Range<Int>
}

extension MeasurementReader {
    /// The currency that ends right before a number.
    ///
    /// - Parameters:
    ///   - g: The text.
    ///   - start: The number's first glyph.
    /// - Returns: The longest currency form that ends there: signs, codes and names.
    func currencyPrefix(_ g: borrowing GlyphBuffer, before start: Int) -> CurrencyPrefix? {
        guard start > 0, !g.isParted(start) else { return nil }
        let last = g.code(start - 1)
        let isSign = g.kind(start - 1) == .currencySign
        let isLetter = g.kind(start - 1) == .letter
        // 币, 元, 金, 圆, 郎, 镑 and the like end the names that stand before numbers.
        guard isSign || isLetter || ComparatorReader.isIn("币", last) else { return nil }
        var best: CurrencyPrefix?
        for length in 1...5 where start >= length {
            let begin = start - length
            if length > 1 && g.hasGap(begin + 1) { break }
            guard let match = catalog.match(g, at: begin), match.end == start else { continue }
            guard let unit = catalog.units(of: match).first(where: { $0.kind == .currency }) else { continue }
            if isLetter, length < 2 || g.kind(begin - 1) == .letter && !g.hasGap(begin) { continue }
            best = CurrencyPrefix(unit: unit, range: begin..<start)
        }
        return best
    }
}
