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
        var findings: [Finding] = []
        var failures: [DocumentFailure] = []
        for document in documents {
            do throws(DocumentFailure) {
                if let finding = try finding(in: document) { findings.append(finding) }
            } catch {
                failures.append(error)
            }
        }
        return Outcome(rendered: rendering.render(findings), failures: failures)
    }

    /// What is in a document; nil for an empty line of JSON.
    private func finding(in document: SourceDocument) throws(DocumentFailure) -> Finding? {
        let text = try document.decoded(isLossy: isLossy)
        guard format == .jsonl else { return finding(in: text, context, document.id, document.place) }
        if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        let line = try JSONDocument(line: text, place: document.place)
        var context = context
        if let written = line.date {
            // A year or a month alone is no day to count from: such a document is read as one without a date.
            let date = CalendarDate(written)
            guard date != nil || Self.isPartialDate(written) else {
                throw DocumentFailure(place: document.place, reason: "\"date\" is no date YYYY-MM-DD: \(written)")
            }
            context.date = date
        }
        if let region = line.region { context.region = region }
        return finding(in: line.text, context, line.id, document.place)
    }

    /// Whether a date is a year or a month: 2021, 2021-05.
    private static func isPartialDate(_ text: String) -> Bool {
        switch text.utf8.count {
        case 4: CalendarDate(text + "-01-01") != nil
        case 7: CalendarDate(text + "-01") != nil
        default: false
        }
    }

    private func finding(
        in text: String, _ context: DocumentContext, _ id: DocumentID?, _ place: String
    ) -> Finding {
        Finding(extraction: extractor.extract(from: text, context: context), text: text, id: id, place: place)
    }
}
