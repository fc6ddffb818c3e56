import ArgumentParser
import HanStat
import HanStatOutput

/// `hanstat extract`: documents in, facts out.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Extract observations, measurements and periods from documents.",
        discussion: """
            Results go to standard output, everything else to standard error. Exit status: 0 done; \
            1 some input could not be read (each is named, the others are done all the same) or the \
            output could not be written; 2 the options are wrong.
            """
    )

    @OptionGroup var documents: DocumentOptions

    @Option(help: "How to write the results (default: table on a terminal, jsonl elsewhere).")
    var format: OutputFormat?

    @Option(
        help: """
            What to write (default: observations as csv, all else). In a table and csv, all is the observations and \
            the numbers that none is about.
            """)
    var records: RecordSelection?

    @Flag(help: "Check numbers against each other, and warn of those that cannot all be right.")
    var check = false

    @Flag(help: "Give numbers that are no statistic too: bare numerals, ordinals, 一 with a counting word.")
    var numbers = false

    @Flag(help: "Begin CSV with a byte-order mark, by which Excel knows UTF-8.")
    var bom = false

    @Flag(help: "Put ' before CSV cells that a spreadsheet would run as a formula.")
    var guardFormulas = false

    @Flag(help: "Write the metadata of CSV on the Web too, into FILE-metadata.json beside the -o FILE.")
    var csvw = false

    @Option(help: "The width of a table in columns (default: the terminal's, or no limit).")
    var width: Int?

    func validate() throws {
        if bom && format != .csv { throw ValidationError(Message.goesWithFormat.text("--bom", "csv")) }
        if guardFormulas && format != .csv {
            throw ValidationError(Message.goesWithFormat.text("--guard-formulas", "csv"))
        }
        if csvw && (format != .csv || documents.output == nil) {
            throw ValidationError(Message.goesWithCSVFile.text("--csvw"))
        }
        if let width {
            guard width > 0 else { throw ValidationError(Message.widthOutOfRange.text(width)) }
            if format != nil && format != .table {
                throw ValidationError(Message.goesWithFormat.text("--width", "table"))
            }
        }
    }

    func run() throws {
        var options = Extractor.Options()
        options.includesNumbers = numbers
        do {
            try documents.run(options, width: width) { isTerminal, showsDocuments in
                Rendering(form: form(isTerminal: isTerminal), showsDocuments: showsDocuments, checks: check)
            }
        } catch let status as ExitCode {
            // The rest has been written all the same.
            try writeMetadata()
            throw status
        }
        try writeMetadata()
    }

    private func writeMetadata() throws {
        guard csvw, let output = documents.output else { return }
        let inputs = documents.files + (documents.units.map { [$0] } ?? [])
        try MetadataFile.write(beside: output, records ?? .observations, inputs: inputs)
    }

    private func form(isTerminal: Bool) -> Rendering.Form {
        switch format ?? (isTerminal ? .table : .jsonl) {
        case .table: return .table(records ?? .all)
        case .jsonl: return .jsonl(records ?? .all)
        case .annotations: return .annotations(records ?? .all)
        case .csv:
            var options: CSVOptions = []
            if bom { options.insert(.byteOrderMark) }
            if guardFormulas { options.insert(.neutralizesFormulas) }
            return .csv(records ?? .observations, options)
        }
    }
}
