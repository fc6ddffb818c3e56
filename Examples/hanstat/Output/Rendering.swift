package import HanStat
package import HanStatOutput

/// What was found in one document, or in a part of it.
package struct Finding: Sendable {
    package let extraction: Extraction
    /// The document's text, or the part's.
    package let text: String
    /// Where the part begins in the document, in bytes.
    var offset = 0
    package let id: DocumentID?
    /// What messages call the document.
    package let place: String
}

/// The output of some documents: bytes, or rows that wait to be aligned with others.
struct Rendered: Sendable {
    var bytes: [UInt8] = []
    var rows: [[String]] = []
    /// The documents of a page, which is written when all are there.
    var findings: [Finding] = []
    /// What is said on standard error.
    var warnings: [String] = []
}

/// The format and its options, as the workers that turn findings into bytes need them.
package struct Rendering: Sendable {
    /// The forms of output.
    enum Form: Sendable {
        case table(RecordTypes)
        case jsonl(RecordTypes)
        case csv(RecordTypes, CSVOptions)
        case annotations(RecordTypes)
        case explanation(ExplanationFormat)
        case page(any FindingsPage)
    }

    let form: Form
    let showsDocuments: Bool
    /// Whether numbers are checked against each other.
    var checks = false

    /// Whether a document can only be rendered as a whole: its facts are compared with each other, the words that
    /// they were read from are looked for before them, or the document is one line or part of a page.
    var needsWholeDocuments: Bool {
        switch form {
        case .annotations, .explanation, .page: true
        case .table, .jsonl, .csv: checks
        }
    }

    /// What has to be looked for; tables are the options' matter.
    var recognizers: Extractor.Recognizers {
        var recognizers: Extractor.Recognizers =
            switch form {
            case .table(let selection), .csv(let selection, _): selection.recognizers(isTable: true)
            case .jsonl(let selection), .annotations(let selection): selection.recognizers(isTable: false)
            case .explanation: .observations
            case .page: [.measurements, .periods, .observations]
            }
        if checks { recognizers.insert(.observations) }
        return recognizers
    }

    var isCSV: Bool {
        if case .csv = form { true } else { false }
    }

    /// What stands before the first record.
    var header: [UInt8] {
        guard case .csv(let selection, let options) = form else { return [] }
        switch selection {
        case .measurements: return CSVWriter<MeasurementRecord>(options: options).bytes
        case .periods: return CSVWriter<PeriodRecord>(options: options).bytes
        default: return CSVWriter<ObservationRow>(options: options).bytes
        }
    }

    /// The columns of a table; nil for the other forms.
    var tableColumns: [TextTable.Column]? {
        guard case .table(let selection) = form else { return nil }
        switch selection {
        case .measurements: return TableWriter<MeasurementRecord>.columns(showsDocuments: showsDocuments)
        case .periods: return TableWriter<PeriodRecord>.columns(showsDocuments: showsDocuments)
        default: return TableWriter<ObservationRow>.columns(showsDocuments: showsDocuments)
        }
    }

    /// Renders what was found in a document, or in the next part of one, after what is there already.
    func render(_ finding: Finding, to rendered: inout Rendered) {
        switch form {
        case .table(let selection): addTable(finding, selection, to: &rendered)
        case .jsonl(let selection): addJSON(finding, selection, to: &rendered)
        case .csv(let selection, let options): addCSV(finding, selection, options, to: &rendered)
        case .annotations(let selection):
            rendered.bytes += finding.annotations(of: records(of: finding, selection))
        case .explanation(let format): addExplanation(finding, format, to: &rendered)
        case .page: rendered.findings.append(finding)
        }
    }

    private func addTable(_ finding: Finding, _ selection: RecordTypes, to rendered: inout Rendered) {
        switch selection {
        case .measurements:
            rendered.rows += finding.measurements.map {
                TableWriter<MeasurementRecord>.cells(of: $0, showsDocuments: showsDocuments)
            }
        case .periods:
            rendered.rows += finding.periods.map {
                TableWriter<PeriodRecord>.cells(of: $0, showsDocuments: showsDocuments)
            }
        default:
            rendered.rows += finding.rows(selection).map {
                TableWriter<ObservationRow>.cells(of: $0, showsDocuments: showsDocuments)
            }
        }
        addWarnings(finding, to: &rendered)
    }

    private func addJSON(_ finding: Finding, _ selection: RecordTypes, to rendered: inout Rendered) {
        var writer = JSONLinesWriter()
        if checks {
            for record in records(of: finding, selection) { writer.write(record) }
        } else {
            writer.write(
                finding.extraction, in: finding.text, startingAt: finding.offset, doc: finding.id,
                types: selection)
        }
        if rendered.bytes.isEmpty { rendered.bytes = writer.bytes } else { rendered.bytes += writer.bytes }
    }

    /// A document's records of the types that are asked for, and what does not fit where that is.
    private func records(of finding: Finding, _ selection: RecordTypes) -> [OutputRecord] {
        var records = OutputRecord.records(
            of: finding.extraction, in: finding.text, startingAt: finding.offset, doc: finding.id)
        records.removeAll { !selection.includes($0) }
        if checks {
            let warnings = finding.disagreements.map { WarningRecord($0, in: finding.text, doc: finding.id) }
            records = OutputRecord.sorted(records + warnings.map { .warning($0) })
        }
        return records
    }

    private func addCSV(
        _ finding: Finding, _ selection: RecordTypes, _ options: CSVOptions, to rendered: inout Rendered
    ) {
        func lines<Row: CSVRow>(_ rows: [Row]) -> [UInt8] {
            var writer = CSVWriter<Row>(options: options.union(.withoutHeader).subtracting(.byteOrderMark))
            for row in rows { writer.write(row) }
            return writer.bytes
        }
        switch selection {
        case .measurements: rendered.bytes += lines(finding.measurements)
        case .periods: rendered.bytes += lines(finding.periods)
        default: rendered.bytes += lines(finding.rows(selection))
        }
        addWarnings(finding, to: &rendered)
    }

    private func addExplanation(_ finding: Finding, _ format: ExplanationFormat, to rendered: inout Rendered) {
        switch format {
        case .text:
            var writer = ExplanationWriter(showsDocuments: showsDocuments)
            for observation in finding.extraction.observations {
                writer.write(observation, in: finding.text, doc: finding.id)
            }
            rendered.bytes += writer.bytes
        case .jsonl:
            var writer = JSONLinesWriter()
            for observation in finding.extraction.observations {
                let record = ObservationRecord(explaining: observation, in: finding.text, doc: finding.id)
                writer.write(.observation(record))
            }
            rendered.bytes += writer.bytes
        }
    }

    /// Says on standard error what does not fit, where the output itself has no place for it.
    private func addWarnings(_ finding: Finding, to rendered: inout Rendered) {
        guard checks else { return }
        rendered.warnings += finding.disagreements.map { doubt in
            let places = doubt.observations.map { String($0.measurement.scalarRange.lowerBound) }
            let list = places.dropLast().joined(separator: ", ") + (places.count > 1 ? Message.and.text() : "")
            return Message.warningAt.text(finding.place, list + (places.last ?? ""), doubt.message)
        }
    }
}

extension Rendering {
    /// A page of all documents.
    ///
    /// - Parameters:
    ///   - page: What makes it.
    ///   - showsDocuments: Whether records say which document they are of.
    package init(page: any FindingsPage, showsDocuments: Bool) {
        self.init(form: .page(page), showsDocuments: showsDocuments)
    }
}

extension Finding {
    fileprivate var measurements: [MeasurementRecord] {
        extraction.measurements.map { MeasurementRecord($0, in: text, startingAt: offset, doc: id) }
    }

    fileprivate var periods: [PeriodRecord] {
        extraction.periods.map { PeriodRecord($0, in: text, startingAt: offset, doc: id) }
    }

    /// Facts, or facts and the numbers that no fact is about.
    fileprivate func rows(_ selection: RecordTypes) -> [ObservationRow] {
        selection == .all
            ? ObservationRow.rows(of: extraction, in: text, startingAt: offset, doc: id)
            : extraction.observations.map { ObservationRow($0, in: text, startingAt: offset, doc: id) }
    }

    fileprivate var disagreements: [Disagreement] {
        ConsistencyCheck().disagreements(among: extraction.observations, in: text)
    }
}
