internal import TextScan

/// Runs parts of the reader alone, for the benchmarks; no part of the interface.
@_spi(Benchmarks)
public enum ReadingProbe {
    /// Reads every numeral of a text.
    ///
    /// - Parameter bytes: Valid UTF-8.
    /// - Returns: The number of numerals.
    /// - Complexity: O(*n*).
    public static func numerals(in bytes: Span<UInt8>) -> Int {
        count(in: bytes) { glyphs, i in
            MeasurementReader.canBegin(glyphs, i) ? NumeralReader.read(glyphs, at: i)?.end : nil
        }
    }

    /// Looks up the unit at every glyph of a text that no unit before it covers.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - catalog: The units to know.
    /// - Returns: The number of units.
    /// - Complexity: O(*n*).
    public static func units(in bytes: Span<UInt8>, catalog: UnitCatalog) -> Int {
        count(in: bytes) { glyphs, i in catalog.match(glyphs, at: i)?.end }
    }

    /// Counts what is found from left to right, without overlaps.
    private static func count(
        in bytes: Span<UInt8>, _ find: (borrowing GlyphBuffer, Int) -> Int?
    ) -> Int {
        var glyphs = GlyphBuffer()
        var count = 0
        var start = 0
        while start < bytes.count {
            let block = TextBlocks.block(in: bytes, from: start)
            glyphs.decode(bytes, range: block)
            var i = 0
            while i < glyphs.count {
                if let end = find(glyphs, i) {
                    count += 1
                    i = max(end, i + 1)
                } else {
                    i += 1
                }
            }
            start = block.upperBound
        }
        return count
    }
}
