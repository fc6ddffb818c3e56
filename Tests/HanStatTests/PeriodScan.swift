import TextScan

@testable import HanStat

/// Finds and resolves all periods of a text: the plain walk, with nothing but time expressions in it.
enum PeriodScan {
    /// The periods of a block of glyphs, in order.
    static func periods(
        in glyphs: borrowing GlyphBuffer, resolver: inout PeriodResolver, convention: PeriodConvention
    ) -> [ResolvedPeriod] {
        var found: [ResolvedPeriod] = []
        var i = 0
        while i < glyphs.count {
            guard let match = PeriodReader.read(glyphs, at: i, convention: convention) else {
                i += 1
                continue
            }
            if let period = resolver.resolve(match, in: glyphs) { found.append(period) }
            i = match.end
        }
        return found
    }

    /// The periods of a text, block by block.
    static func periods(
        in text: String, date: CalendarDate? = nil, convention: PeriodConvention = .common
    ) -> [ResolvedPeriod] {
        let bytes = Array(text.utf8)
        var glyphs = GlyphBuffer()
        var resolver = PeriodResolver(documentDate: date)
        var found: [ResolvedPeriod] = []
        var start = 0
        while start < bytes.count {
            let range = TextBlocks.block(in: bytes.span, from: start)
            guard !range.isEmpty else { break }
            glyphs.decode(bytes.span, range: range)
            found += periods(in: glyphs, resolver: &resolver, convention: convention)
            start = range.upperBound
        }
        return found
    }
}
