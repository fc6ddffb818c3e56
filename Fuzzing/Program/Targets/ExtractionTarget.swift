import HanStat
import HanStatOutput

/// The whole extractor on any text.
///
/// The first byte chooses the options.
enum ExtractionTarget: FuzzTarget {
    static let name = "extraction"
    static let longest = 600

    private static let plain = Extractor()
    private static let greedy: Extractor = {
        var options = Extractor.Options()
        options.includesNumbers = true
        return Extractor(options: options)
    }()

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        sentences.sample.enumerated().map { i, text in [UInt8(i % 8)] + Array(text.utf8.prefix(longest - 1)) }
    }

    static func run(_ input: [UInt8]) {
        var reader = InputReader(input)
        let options = reader.byte()
        let extractor = options & 1 == 0 ? plain : greedy
        var context = DocumentContext()
        if options & 2 != 0 { context.date = CalendarDate(year: 2025, month: 1, day: 20) }
        if options & 4 != 0 { context.convention = options & 8 != 0 ? .taiwan : .mainland }
        let text = reader.text
        let result = extractor.extract(from: text, context: context)
        DocumentCheck(text).check(result)
        promise(extractor.extract(from: text, context: context) == result, "read twice, two results")
        checkForms(text, extractor, context)
        checkStream(text, extractor, context, chunk: 1 + Int(options >> 4) * 7, result)
        checkParagraphs(text, extractor)
        checkLines(result, text)
        _ = ConsistencyCheck().disagreements(among: result.observations, in: text)
    }

    /// A document is read alike in every form that it comes in.
    private static func checkForms(_ text: String, _ extractor: Extractor, _ context: DocumentContext) {
        let values = extractor.measurements(in: text, context: context)
        DocumentCheck(text).check(values)
        promise(Array(extractor.measurementSequence(in: text, context: context)) == values, "the sequence differs")
        // A line end joins with no mark that the text may begin with.
        promise(extractor.measurements(in: ("\n" + text).dropFirst(), context: context) == values, "a part differs")
        do {
            let read = try extractor.measurements(inUTF8: Array(text.utf8), context: context)
            promise(read == values, "the bytes differ")
        } catch {
            fatalError("\(error)")
        }
    }

    /// A document that comes in chunks gives what it gives as a whole.
    private static func checkStream(
        _ text: String, _ extractor: Extractor, _ context: DocumentContext, chunk: Int, _ whole: Extraction
    ) {
        let bytes = Array(text.utf8)
        var stream = DocumentStream(extractor, context: context)
        var parts: [DocumentPart] = []
        do throws(TextInputError) {
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                stream.append(bytes.span.extracting(start..<min(start + chunk, bytes.count)))
                while let part = try stream.next() { parts.append(part) }
            }
            stream.finish()
            while let part = try stream.next() { parts.append(part) }
        } catch {
            fatalError("\(error)")
        }
        promise(parts.map(\.text).joined().utf8.elementsEqual(bytes), "the parts are not the text")
        promise(parts.flatMap(\.extraction.measurements) == whole.measurements, "other measurements in parts")
        promise(parts.flatMap(\.extraction.periods) == whole.periods, "other periods in parts")
        promise(parts.flatMap(\.extraction.observations) == whole.observations, "other observations in parts")
    }

    /// The lines that are written from an extraction are those of its records.
    private static func checkLines(_ result: Extraction, _ text: String) {
        var straight = JSONLinesWriter()
        straight.write(result, in: text)
        var records = JSONLinesWriter()
        for record in OutputRecord.records(of: result, in: text) { records.write(record) }
        promise(straight.bytes == records.bytes, "other lines than the records'")
    }

    /// Paragraphs are measured alike together and apart, where the convention is known.
    private static func checkParagraphs(_ text: String, _ extractor: Extractor) {
        let context = DocumentContext(convention: .mainland)
        let first = String(decoding: text.utf8.prefix(text.utf8.count / 2), as: UTF8.self) + "。\n\n"
        let second = String(decoding: text.utf8.dropFirst(text.utf8.count / 2), as: UTF8.self)
        let apart =
            extractor.measurements(in: first, context: context).map { ($0.utf8Range, $0.amount, $0.unit) }
            + extractor.measurements(in: second, context: context).map { value in
                let range = value.utf8Range
                let offset = first.utf8.count
                return (range.lowerBound + offset..<range.upperBound + offset, value.amount, value.unit)
            }
        let together = extractor.measurements(in: first + second, context: context)
        promise(together.count == apart.count, "\(together.count) measurements together, \(apart.count) apart")
        for (value, (range, amount, unit)) in zip(together, apart) {
            promise(
                value.utf8Range == range && value.amount == amount && value.unit == unit, "read otherwise at \(range)")
        }
    }
}
