import ArgumentParser
import HanStat
import HanStatOutput
import Segmentation

/// `hanstat extract`: documents in, facts out.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Extract measurements, periods and observations from documents.",
        discussion: """
            Results go to standard output, everything else to standard error. Exit status: 0 done; \
            1 some input could not be read (each is named, the others are done all the same) or the \
            output could not be written; 2 the options are wrong.
            """
    )

    @Argument(help: "Files to read; standard input where there is none, or for -.")
    var files: [String] = []

    @Option(help: "How to write the results (default: table on a terminal, jsonl elsewhere).")
    var format: OutputFormat?

    @Option(help: "What a file is: one document, or one a line, or one JSON object {id, text, date, region} a line.")
    var input: InputFormat = .text

    @Option(help: ArgumentHelp("The documents' date, from which 去年 and 上月 count.", valueName: "YYYY-MM-DD"))
    var date: CalendarDate?

    @Option(help: ArgumentHelp("The place that the documents call theirs (我市).", valueName: "name"))
    var region: String?

    @Option(help: "Whose conventions the documents follow: mainland, taiwan or hongkong (default: by their signs).")
    var convention: DocumentContext.Convention?

    @Flag(help: "Give numbers that are no statistic too: bare numerals, ordinals, 一 with a counting word.")
    var numbers = false

    @Option(help: "How many documents to work on at once; the output is the same.")
    var jobs = 1

    @Option(help: "The documents' encoding: UTF-8, GB18030, Big5, UTF-16 and what else ICU knows (default: UTF-8).")
    var encoding: TextEncoding?

    @Flag(help: "Read U+FFFD in place of bytes that are not what the encoding says.")
    var lossy = false

    @Flag(help: "Begin CSV with a byte-order mark, by which Excel knows UTF-8.")
    var bom = false

    @Flag(help: "Put ' before CSV cells that a spreadsheet would run as a formula.")
    var guardFormulas = false

    @Option(help: "The width of a table in columns (default: the terminal's, or no limit).")
    var width: Int?

    @Option(help: ArgumentHelp("Units of your own, one tab-separated row each.", valueName: "file"))
    var units: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs is from 1 to 256, not \(jobs).") }
        if bom && format != .csv { throw ValidationError("--bom goes with --format csv.") }
        if guardFormulas && format != .csv { throw ValidationError("--guard-formulas goes with --format csv.") }
        if let width {
            guard width > 0 else { throw ValidationError("--width is 1 or more, not \(width).") }
            if format == .jsonl || format == .csv { throw ValidationError("--width goes with --format table.") }
        }
    }

    func run() throws {
        let paths = files.isEmpty ? ["-"] : files
        let extractor = try makeExtractor()
        do {
            let output = try openOutput(inputs: paths + (units.map { [$0] } ?? []))
            let rendering = Rendering(
                format: format ?? (output.isTerminal ? .table : .jsonl), csvOptions: csvOptions,
                showsDocuments: input != .text || paths.count > 1)
            let worker = DocumentWorker(
                extractor: extractor, context: DocumentContext(date: date, region: region, convention: convention),
                format: input, isLossy: lossy, rendering: rendering)
            let width = self.width ?? output.terminalWidth
            var run = ExtractionRun(
                worker: worker, jobs: jobs, sink: try RecordSink(output, rendering: rendering, width: width))
            let reader = DocumentReader(format: input, encoding: encoding, hasSeveralInputs: paths.count > 1)
            try run.run(paths, reader: reader)
            if run.hasFailed { throw ExitCode(1) }
        } catch let failure as OutputFailure {
            throw ExitCode(failure.report())
        }
    }

    private func openOutput(inputs: [String]) throws -> Output {
        if let output { return try Output(path: output, inputs: inputs) }
        return Output()
    }

    private var csvOptions: CSVWriter.Options {
        var options: CSVWriter.Options = []
        if bom { options.insert(.byteOrderMark) }
        if guardFormulas { options.insert(.neutralizesFormulas) }
        return options
    }

    private func makeExtractor() throws -> Extractor {
        var options = Extractor.Options()
        options.includesNumbers = numbers
        return Extractor(catalog: try units.map(UnitsFile.catalog(adding:)) ?? .standard, options: options)
    }
}
