package import HanStat
package import HanStatOutput

/// A document of a report: its text, and the records that were read from it.
package struct ReportDocument: Sendable {
    /// What the program's messages call it: a file's path, a line's place.
    let place: String
    /// What the records call it, where there are several.
    let id: DocumentID?
    let text: String
    /// The language tag of the text: of simplified or traditional characters.
    let language: String
    /// The records in the order of output, observations with their evidence.
    let records: [OutputRecord]
    /// A row for each observation, with its place among the records.
    let facts: [(record: Int, row: ObservationRow)]

    /// Makes the records of what was found in a document.
    ///
    /// - Parameters:
    ///   - extraction: What was found.
    ///   - text: The document.
    ///   - id: What the records call the document, where there are several.
    ///   - place: What the program's messages call it.
    package init(_ extraction: Extraction, in text: String, id: DocumentID?, place: String) {
        self.id = id
        self.place = place
        self.text = text
        language = Self.language(of: text)
        let records = OutputRecord.sorted(
            extraction.periods.map { .period(PeriodRecord($0, in: text, doc: id)) }
                + extraction.measurements.map { .measurement(MeasurementRecord($0, in: text, doc: id)) }
                + extraction.observations.map { .observation(ObservationRecord(explaining: $0, in: text, doc: id)) })
        self.records = records
        // Sorting keeps the order of those that tie, so that the rows are found again by it.
        let places = records.indices.filter { if case .observation = records[$0] { true } else { false } }
        let rows = extraction.observations.indices.sorted { a, b in
            let (x, y) = (extraction.observations[a], extraction.observations[b])
            let starts = (x.scalarRange.lowerBound, y.scalarRange.lowerBound)
            if starts.0 != starts.1 { return starts.0 < starts.1 }
            let numbers = (x.measurement.scalarRange.lowerBound, y.measurement.scalarRange.lowerBound)
            return numbers.0 != numbers.1 ? numbers.0 < numbers.1 : a < b
        }
        facts = zip(places, rows).map { ($0, ObservationRow(extraction.observations[$1], in: text, doc: id)) }
    }

    /// Simplified or traditional, by the characters that only one of them has.
    private static func language(of text: String) -> String {
        var balance = 0
        for scalar in text.unicodeScalars {
            if traditional.contains(scalar) {
                balance -= 1
            } else if simplified.contains(scalar) {
                balance += 1
            }
        }
        return balance < 0 ? "zh-Hant" : "zh-Hans"
    }

    // Common characters of statistics, pair by pair.
    private static let simplified = Set("亿万个国产业为数总额长达资电车区农会时后发动".unicodeScalars)
    private static let traditional = Set("億萬個國產業為數總額長達資電車區農會時後發動".unicodeScalars)
}
