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
        var reading = DocumentReading(context: context, known: reader.known)
        var tables = tables
        var start = 0
        while start < bytes.count, let part = tables.part(of: bytes, from: start, isLast: true) {
            start = max(start, part.range.upperBound)
            reading.read(part, of: bytes, by: self)
        }
        return options.selection(of: reading.found)
    }
}
