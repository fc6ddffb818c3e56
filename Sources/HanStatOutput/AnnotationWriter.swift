/// Writes records as annotations of the [W3C Web Annotation Data Model](https://www.w3.org/TR/annotation-model/):
/// JSON-LD, one `AnnotationCollection` a document, each on a line of its own.
///
/// ```swift
/// var writer = AnnotationWriter()
/// let records = OutputRecord.records(of: extraction, in: text)
/// writer.write(records, of: text, source: AnnotationWriter.source(named: "page.txt"))
/// ```
///
/// Every annotation has three bodies: a tag with the record's type, a line for people, and the record itself
/// as the JSON that ``JSONLinesWriter`` writes. Its target has a `TextPositionSelector`, which counts code
/// points, and a `TextQuoteSelector` with the words around, by which the place is found again in a text that
/// has changed. A quote of more than 500 code points is left out: facts of a long list are all read from
/// the list's beginning.
public struct AnnotationWriter: Sendable {
    /// How many code points are given before and after a quote.
    static let context = 32
    /// The most code points that are quoted.
    static let longestQuote = 500

    private var json = JSONBytes()

    /// Makes an empty writer.
    public init() {}

    /// What has been written: whole lines only.
    public var bytes: [UInt8] { json.bytes }

    /// Forgets what has been written; the memory is kept.
    public mutating func removeAll() { json.removeAll() }

    /// Writes one document's annotations as one line.
    ///
    /// - Parameters:
    ///   - records: The document's records, in the order in which the annotations are to come.
    ///   - document: The text that the records are from.
    ///   - source: The IRI of the document, absolute or relative to where the annotations will be; see
    ///     ``source(named:)``.
    /// - Complexity: O(*n* + *m*) for a text of *n* code points and *m* records.
    public mutating func write(_ records: [OutputRecord], of document: String, source: String) {
        let scalars = Array(document.unicodeScalars)
        // A fragment of the document's own IRI; where it has one already, the name goes on.
        let stem = source + (source.utf8.contains(UInt8(ascii: "#")) ? ".annotation" : "#annotation")
        let annotations = records.enumerated().map { index, record in
            WebAnnotation(
                id: "\(stem)-\(index + 1)", source: source, motivation: record.motivation, bodies: record.bodies,
                selectors: Self.selectors(record.start, record.end, in: scalars))
        }
        json.beginObject()
        json.field("@context", "http://www.w3.org/ns/anno.jsonld")
        json.field("id", stem + "s")
        json.field("type", "AnnotationCollection")
        json.field("total", annotations.count)
        if !annotations.isEmpty {
            json.key("first")
            json.beginObject()
            json.field("id", stem + "s-page")
            json.field("type", "AnnotationPage")
            json.field("partOf", stem + "s")
            json.field("startIndex", 0)
            json.objects("items", annotations)
            json.endObject()
        }
        json.endObject()
        json.endLine()
    }

    /// The IRI of a document by what it is called.
    ///
    /// - Parameter name: A file's path, which gives a relative IRI, or an IRI that begins with `http:`, `https:`,
    ///   `file:` or `urn:`, which stays one.
    /// - Returns: The name with every byte percent-encoded that an IRI does not have.
    /// - Complexity: O(*n*).
    public static func source(named name: String) -> String {
        let isIRI = ["http://", "https://", "file://", "urn:"].contains(where: name.hasPrefix)
        // Of an IRI, what sets its parts apart is kept, and what is encoded already.
        let kept = Array((isIRI ? "-._~/:?#[]@!$&'()*+,;=%" : "-._~/").utf8)
        var result = ""
        for (index, byte) in name.utf8.enumerated() {
            let isKept =
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                // A path of two slashes would be the name of a host.
                case UInt8(ascii: "/") where index == 1 && !isIRI: name.utf8.first != byte
                default: kept.contains(byte)
                }
            if isKept {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                result += hex.utf8.count == 1 ? "%0" + hex : "%" + hex
            }
        }
        return result
    }

    private static func selectors(_ start: Int, _ end: Int, in text: [Unicode.Scalar]) -> [WebAnnotation.Selector] {
        let position = WebAnnotation.Selector.position(start: start, end: end)
        guard start >= 0, start <= end, end <= text.count, end - start <= longestQuote else { return [position] }
        func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }
        return [
            position,
            .quote(
                exact: words(start..<end), prefix: words(max(0, start - context)..<start),
                suffix: words(end..<min(text.count, end + context))),
        ]
    }
}

extension OutputRecord {
    /// Why the words are annotated, in the terms of the model.
    fileprivate var motivation: String {
        if case .warning = self { "assessing" } else { "describing" }
    }

    fileprivate var bodies: [WebAnnotation.Body] {
        let (type, line) =
            switch self {
            case .measurement(let record): (MeasurementRecord.type, record.reading)
            case .period(let record): ("period", record.reading)
            case .observation(let record): ("observation", record.reading)
            case .warning(let record): ("warning", record.message)
            }
        var writer = JSONLinesWriter()
        writer.write(self)
        return [
            WebAnnotation.Body(purpose: "tagging", format: "text/plain", value: type),
            WebAnnotation.Body(purpose: "describing", format: "text/plain", value: line),
            WebAnnotation.Body(
                purpose: "describing", format: "application/json",
                value: String(decoding: writer.bytes.dropLast(), as: UTF8.self)),
        ]
    }
}
