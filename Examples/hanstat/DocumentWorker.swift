import HanStat
import HanStatOutput

/// Extracts from documents: decodes, reads JSON, extracts and renders.
///
/// All jobs use one.
struct DocumentWorker: Sendable {
    /// How many bytes of a document are given to the reader at a time.
    private static let chunk = 65536

    let extractor: Extractor
    let context: DocumentContext
    let format: InputFormat
    let isLossy: Bool
    let rendering: Rendering

    /// What came of some documents.
    struct Outcome: Sendable {
        var rendered = Rendered()
        var failures: [DocumentFailure] = []
    }

    /// Extracts from some documents; one that cannot be read does not keep the others from it.
    func work(on documents: [SourceDocument]) -> Outcome {
        var outcome = Outcome()
        for document in documents where !Interruption.isRequested {
            do throws(DocumentFailure) {
                try work(on: document, &outcome.rendered)
            } catch {
                outcome.failures.append(error)
            }
        }
        return outcome
    }

    private func work(on document: SourceDocument, _ rendered: inout Rendered) throws(DocumentFailure) {
        var bytes = try document.decoded(isLossy: isLossy)
        if format == .html { bytes = try HTMLPage.text(of: bytes, place: document.place) }
        guard format == .jsonl else { return try extract(from: bytes, context, document.id, document.place, &rendered) }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        let line = try JSONDocument(line: bytes, place: document.place)
        let context = try line.context(context, place: document.place)
        try extract(from: line.text, context, line.id, document.place, &rendered)
    }

    private func extract(
        from bytes: [UInt8], _ context: DocumentContext, _ id: DocumentID?, _ place: String, _ rendered: inout Rendered
    ) throws(DocumentFailure) {
        guard !rendering.needsWholeDocuments else {
            let text = String(decoding: bytes, as: UTF8.self)
            let extraction = extractor.extract(from: text, context: context)
            rendering.render(Finding(extraction: extraction, text: text, id: id, place: place), to: &rendered)
            return
        }
        // Part by part: the records of a whole document may take a hundred times its memory.
        var reading = PartReading(self, context: context, id: id, place: place)
        var start = 0
        while start < bytes.count {
            let end = min(start + Self.chunk, bytes.count)
            try reading.read(bytes.span.extracting(start..<end), into: &rendered)
            start = end
        }
        try reading.finish(into: &rendered)
    }
}

/// Extracts from one document as its UTF-8 comes.
struct PartReading: ~Copyable {
    private let rendering: Rendering
    private let id: DocumentID?
    private let place: String
    private var stream: DocumentStream

    init(_ worker: DocumentWorker, context: DocumentContext, id: DocumentID?, place: String) {
        rendering = worker.rendering
        stream = DocumentStream(worker.extractor, context: context)
        self.id = id
        self.place = place
    }

    /// Reads the next bytes, and renders the paragraphs that are whole.
    mutating func read(_ bytes: Span<UInt8>, into rendered: inout Rendered) throws(DocumentFailure) {
        stream.append(bytes)
        try renderParts(into: &rendered)
    }

    /// Ends the document.
    mutating func finish(into rendered: inout Rendered) throws(DocumentFailure) {
        stream.finish()
        try renderParts(into: &rendered)
    }

    private mutating func renderParts(into rendered: inout Rendered) throws(DocumentFailure) {
        do throws(TextInputError) {
            while let part = try stream.next() {
                rendering.render(
                    Finding(
                        extraction: part.extraction, text: part.text, offset: part.utf8Range.lowerBound, id: id,
                        place: place),
                    to: &rendered)
            }
        } catch {
            throw DocumentFailure(place: place, reason: "\(error)")
        }
    }
}
