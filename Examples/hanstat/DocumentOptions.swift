package import ArgumentParser
package import HanStat
import HanStatOutput
import HanStatUserFiles
import Segmentation

/// What is read and how: the options that `extract`, `explain` and `report` share.
package struct DocumentOptions: ParsableArguments {
    package init() {}

    @Argument(help: Message.helpFiles.help, completion: .file())
    var files: [String] = []

    @Option(help: Message.helpInput.help)
    var input: InputFormat = .text

    @Option(help: Message.helpDate.help(value: "YYYY-MM-DD"))
    var date: CalendarDate?

    @Option(help: Message.helpRegion.help(value: "name"))
    var region: String?

    @Option(help: Message.helpConvention.help)
    var convention: DocumentContext.Convention?

    @Option(help: Message.helpJobs.help)
    var jobs = 1

    @Option(
        help: Message.helpEncoding.help,
        completion: .list(["UTF-8", "GB18030", "GBK", "Big5", "Big5-HKSCS", "UTF-16", "UTF-16LE", "UTF-16BE"]),
        transform: TextEncoding.read)
    var encoding: TextEncoding?

    @Flag(help: Message.helpLossy.help)
    var lossy = false

    @Option(help: Message.helpUnits.help(value: "file"), completion: .file())
    var units: [String] = []

    @Option(help: Message.helpLexicon.help(value: "file"), completion: .file())
    var lexicon: [String] = []

    @Option(
        help: Message.helpKinds.help(value: "kind,…"), completion: .list(QuantityKind.known.map(\.rawValue)),
        transform: KindSelection.read)
    var kinds: KindSelection?

    @Flag(help: Message.helpNoTables.help)
    var noTables = false

    @Option(name: .shortAndLong, help: Message.helpOutput.help(value: "file"), completion: .file())
    package var output: String?

    package func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError(Message.jobsOutOfRange.text(jobs)) }
    }

    /// All files that are read.
    var inputs: [String] { files + units + lexicon }

    /// Reads all documents and writes what is in them.
    ///
    /// - Parameters:
    ///   - options: What the extractor gives.
    ///   - width: The width of a table, where it is not the terminal's.
    ///   - rendering: Makes the form of output; is told whether it goes to a terminal.
    /// - Throws: `ExitCode` where an input or the output failed, or `Mistake`.
    package func run(
        _ options: Extractor.Options = Extractor.Options(), width: Int? = nil,
        rendering: (_ isTerminal: Bool, _ showsDocuments: Bool) -> Rendering
    ) throws {
        let paths = files.isEmpty ? ["-"] : files
        let tables = try UserFiles.tables(units: units, lexicons: lexicon)
        do {
            let output = try openOutput(inputs: paths + units + lexicon)
            let rendering = rendering(output.isTerminal, !input.isWhole || paths.count > 1)
            var options = options
            options.recognizers = noTables ? rendering.recognizers : rendering.recognizers.union(.tables)
            options.kinds = kinds?.kinds
            let extractor = Extractor(catalog: tables.catalog, lexicon: tables.lexicon, options: options)
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
