import ArgumentParser
import HanStat
import HanStatOutput

/// `hanstat extract`: documents in, facts out.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: Message.aboutExtract.text(),
        discussion: Message.discussExtract.text()
    )

    @OptionGroup var documents: DocumentOptions

    @Option(help: Message.helpFormat.help)
    var format: OutputFormat?

    @Option(help: Message.helpRecords.help)
    var records: RecordTypes?

    @Flag(help: Message.helpCheck.help)
    var check = false

    @Flag(help: Message.helpNumbers.help)
    var numbers = false

    @Flag(help: Message.helpBOM.help)
    var bom = false

    @Flag(help: Message.helpGuardFormulas.help)
    var guardFormulas = false

    @Flag(help: Message.helpCSVW.help)
    var csvw = false

    @Option(help: Message.helpWidth.help)
    var width: Int?

    func validate() throws {
        if bom && format != .csv { throw ValidationError(Message.goesWithFormat.text("--bom", "csv")) }
        if guardFormulas && format != .csv {
            throw ValidationError(Message.goesWithFormat.text("--guard-formulas", "csv"))
        }
        if csvw && (format != .csv || documents.output == nil) {
            throw ValidationError(Message.goesWithCSVFile.text("--csvw"))
        }
        if let records, !records.isOneOrAll, format == .csv || format == .table {
            throw ValidationError(Message.oneOrAllRecords.text())
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
        try MetadataFile.write(beside: output, records ?? .observations, inputs: documents.inputs)
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
