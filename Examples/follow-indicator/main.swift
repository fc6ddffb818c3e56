import Foundation
import HanStat

// Follows one indicator through many documents: its levels by period and region, and their growth.

/// A line of the file: the document's text and what is known about it.
struct Document: Decodable {
    let id: String
    let text: String
    let date: String?
    let region: String?
}

/// What the row is about.
struct Key: Hashable {
    let region: String
    let from: CalendarDate
    let through: CalendarDate
}

/// What the documents say of it; what a later one says counts.
struct Row {
    var level = "-"
    var growth = "-"
    var document = ""
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
    print("usage: follow-indicator INDICATOR FILE.jsonl")
    exit(2)
}
let documents: [Document]
do {
    let lines = try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n")
    documents = try lines.map { try JSONDecoder().decode(Document.self, from: Data($0.utf8)) }
} catch {
    print("\(arguments[1]): \(error.localizedDescription)")
    exit(1)
}

// One extractor serves all documents, and may be used by several threads at once.
let extractor = Extractor()
var rows: [Key: Row] = [:]
for document in documents.sorted(by: { $0.date ?? "" < $1.date ?? "" }) {
    let context = DocumentContext(date: document.date.flatMap { CalendarDate($0) }, region: document.region)
    for fact in extractor.extract(from: document.text, context: context).observations {
        guard fact.indicator == arguments[0], fact.modality == .actual,
            let from = fact.period?.from, let through = fact.period?.through
        else { continue }
        // Texts call their own place 全省; the document's region says which it is.
        let region = fact.region == "全省" ? document.region : fact.region
        let key = Key(region: region ?? "-", from: from, through: through)
        let number = "\(fact.measurement.amount)\(fact.measurement.unitText)"
        if fact.measure == .level {
            rows[key, default: Row()].level = number
            rows[key, default: Row()].document = document.id
        } else if fact.measure == .change && fact.basis == .yearOnYear {
            rows[key, default: Row()].growth = fact.direction == .decrease ? "-" + number : number
        }
    }
}

for (key, row) in rows.sorted(by: {
    ($0.key.region, $0.key.from, $0.key.through) < ($1.key.region, $1.key.from, $1.key.through)
}) {
    print(key.region, "\(key.from)…\(key.through)", row.level, row.growth, row.document, separator: "\t")
}
