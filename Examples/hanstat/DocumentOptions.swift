import ArgumentParser
import HanStat
import HanStatOutput
import Segmentation

/// What is read and how: the options that `extract` and `explain` share.
struct DocumentOptions: ParsableArguments {
    @Argument(help: "Files to read; standard input where there is none, or for -.")
    var files: [String] = []

    @Option(
        help: """
            What a file is: one document, or one a line, or one JSON object {id, text, date, region} a line, or an \
            HTML page.
            """)
    var input: InputFormat = .text

    @Option(help: ArgumentHelp("The documents' date, from which 去年 and 上月 count.", valueName: "YYYY-MM-DD"))
    var date: CalendarDate?

    @Option(help: ArgumentHelp("The place that the documents call theirs (我市).", valueName: "name"))
    var region: String?

    @Option(help: "Whose conventions the documents follow: mainland, taiwan or hongkong (default: by their signs).")
    var convention: DocumentContext.Convention?

    @Option(help: "How many documents to work on at once; the output is the same.")
    var jobs = 1

    @Option(help: "The documents' encoding: UTF-8, GB18030, Big5, UTF-16 and what else ICU knows (default: UTF-8).")
    var encoding: TextEncoding?

    @Flag(help: "Read U+FFFD in place of bytes that are not what the encoding says.")
    var lossy = false

    @Option(help: ArgumentHelp("Units of your own, one tab-separated row each.", valueName: "file"))
    var units: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError(Message.jobsOutOfRange.text(jobs)) }
    }

    /// Reads all documents and writes what is in them.
    ///
    /// - Parameters:
    ///   - options: What the extractor gives.
    ///   - width: The width of a table, where it is not the terminal's.
    ///   - rendering: Makes the form of output; is told whether it goes to a terminal.
    /// - Throws: `ExitCode` where an input or the output failed, or `Mistake`.
    func run(
        _ options: Extractor.Options = Extractor.Options(), width: Int? = nil,
        rendering: (_ isTerminal: Bool, _ showsDocuments: Bool) -> Rendering
    ) throws {
        let paths = files.isEmpty ? ["-"] : files
        let extractor = Extractor(catalog: try units.map(UnitsFile.catalog(adding:)) ?? .standard, options: options)
        do {
            let output = try openOutput(inputs: paths + (units.map { [$0] } ?? []))
            let rendering = rendering(output.isTerminal, !input.isWhole || paths.count > 1)
            let worker = DocumentWorker(
                extractor: extractor, context: DocumentContext(date: date, region: region, convention: convention),
                format: input, isLossy: lossy, rendering: rendering)
            let width = width ?? output.terminalWidth
            var run = ExtractionRun(
                worker: worker, jobs: jobs, sink: try RecordSink(output, rendering: rendering, width: width))
            let reader = DocumentReader(
                format: input, encoding: encoding, hasSeveralInputs: paths.count > 1,
                holdsDocuments: rendering.needsWholeDocuments)
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
}
