import HanStat
import HanStatOutput

/// Extracts from documents: decodes, reads JSON, extracts and renders.
///
/// All jobs use one.
struct DocumentWorker: Sendable {
    let extractor: Extractor
    let context: DocumentContext
    let format: InputFormat
    let isLossy: Bool
    let rendering: Rendering

    /// What came of some documents.
    struct Outcome: Sendable {
        let rendered: Rendered
        let failures: [DocumentFailure]
    }

    /// Extracts from some documents; one that cannot be read does not keep the others from it.
    func work(on documents: [SourceDocument]) -> Outcome {
        var records: [OutputRecord] = []
        var failures: [DocumentFailure] = []
        for document in documents {
            do throws(DocumentFailure) {
                records += try self.records(of: document)
            } catch {
                failures.append(error)
            }
        }
        return Outcome(rendered: rendering.render(records), failures: failures)
    }

    private func records(of document: SourceDocument) throws(DocumentFailure) -> [OutputRecord] {
        let text = try document.decoded(isLossy: isLossy)
        guard format == .jsonl else { return records(of: text, context, document.id) }
        if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return [] }
        let line = try JSONDocument(line: text, place: document.place)
        var context = context
        if let written = line.date {
            guard let date = CalendarDate(written) else {
                throw DocumentFailure(place: document.place, reason: "\"date\" is no date YYYY-MM-DD: \(written)")
            }
            context.date = date
        }
        if let region = line.region { context.region = region }
        return records(of: line.text, context, line.id)
    }

    private func records(of text: String, _ context: DocumentContext, _ id: DocumentID?) -> [OutputRecord] {
        OutputRecord.records(of: extractor.extract(from: text, context: context), in: text, doc: id)
    }
}
