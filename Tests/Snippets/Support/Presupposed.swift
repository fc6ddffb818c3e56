import HanStat
import HanStatOutput
import Synchronization

// What snippets may use without declaring it: the reader's own extractor, text and files.

let extractor = Extractor()
let catalog = UnitCatalog.standard
let text = "去年1—11月，全市工业用电量816亿千瓦时，同比增长3.2%。"
let document = text + "\n" + text
let bytes = Array(text.utf8)
let date = CalendarDate("2025-12-15")!
let extraction = extractor.extract(from: text, context: DocumentContext(date: date))
let value = extraction.measurements[0]
let records = OutputRecord.records(of: extraction, in: text)
let documents = [TextDocument(text, id: "1"), TextDocument(text, id: "2")]
let source = ByteSource(bytes)
let output = Sink()

/// Keeps what a snippet has found.
func keep<Found>(_ found: Found) {}

/// Stores what a snippet has found.
func store(_ id: String, _ extraction: Extraction) async throws {}

/// A file that is read some bytes at a time.
final class ByteSource: Sendable {
    private let bytes: [UInt8]
    private let position = Mutex(0)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func rewind() { position.withLock { $0 = 0 } }

    func read() throws -> [UInt8]? {
        position.withLock { start in
            guard start < bytes.count else { return nil }
            let end = min(start + 20, bytes.count)
            defer { start = end }
            return Array(bytes[start..<end])
        }
    }
}

/// A file that is written.
struct Sink: Sendable {
    func write(_ bytes: [UInt8]) {}
}
