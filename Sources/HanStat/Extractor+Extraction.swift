internal import TextScan

extension Extractor {
    /// The measurements, periods and observations of a text.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - context: What is known of it; relative periods need its date.
    /// - Returns: What was found, in the order of the text.
    /// - Complexity: O(*n*).
    public func extract(from text: String, context: DocumentContext = DocumentContext()) -> Extraction {
        var text = text
        text.makeContiguousUTF8()
        return extract(text.utf8.span, context)
    }

    /// The measurements, periods and observations of bytes that are known to be valid UTF-8.
    func extract(_ bytes: Span<UInt8>, _ context: DocumentContext) -> Extraction {
        var result = Extraction()
        var glyphs = GlyphBuffer()
        var drafts: [MeasurementDraft] = []
        var matches: [PeriodMatch] = []
        var builder = ResultBuilder(context: context, known: reader.known)
        var resolver = PeriodResolver(documentDate: context.date)
        var discourse = Discourse()
        var start = 0
        while start < bytes.count {
            let block = TextBlocks.block(in: bytes, from: start)
            start = block.upperBound
            glyphs.decode(bytes, range: block)
            guard glyphs.count > 0 else { continue }
            builder.note(glyphs)
            drafts.removeAll(keepingCapacity: true)
            matches.removeAll(keepingCapacity: true)
            read(glyphs, context.convention, into: &drafts, periods: &matches)
            let firstPeriod = result.periods.count
            var kept: [PeriodMatch] = []
            for match in matches {
                guard var period = resolver.resolve(match, in: glyphs) else { continue }
                let range = builder.scalarRange(of: period.utf8Range, bytes)
                period.scalarRange = range
                result.periods.append(period)
                kept.append(match)
            }
            let firstMeasurement = result.measurements.count
            for draft in drafts { result.measurements.append(builder.value(of: draft, glyphs, bytes)) }
            let statements = statements.read(
                glyphs, bytes, drafts, kept, firstPeriod: firstPeriod, &discourse)
            for statement in statements {
                let value = result.measurements[firstMeasurement + statement.measurement]
                result.observations.append(
                    builder.observation(of: statement, value, result.periods, glyphs, bytes))
            }
        }
        return result
    }
}
