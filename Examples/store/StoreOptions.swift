import ArgumentParser
import HanStat
import HanStatCommand
import Segmentation

/// Which documents are stored and how they are read: said as for `hanstat extract`.
struct StoreOptions: ParsableArguments {
    @Argument(help: "Files to read; - is standard input.", completion: .file())
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

    @Option(help: "How many documents to work on at once.")
    var jobs = 1

    @Option(help: Message.helpEncoding.help, transform: TextEncoding.read)
    var encoding: TextEncoding?

    @Flag(help: "Read U+FFFD in place of bytes that are not what the encoding says.")
    var lossy = false

    @Option(help: Message.helpUnits.help(value: "file"), completion: .file())
    var units: [String] = []

    @Option(help: Message.helpLexicon.help(value: "file"), completion: .file())
    var lexicon: [String] = []

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError(Message.jobsOutOfRange.text(jobs)) }
        if input != .jsonl && files.isEmpty {
            throw ValidationError("Name the files to store; standard input goes with --input jsonl.")
        }
        if input != .jsonl && files.contains("-") {
            throw ValidationError("Standard input gives documents no name to be stored by; use --input jsonl.")
        }
    }

    /// The files, or `-` where none is named.
    var paths: [String] { files.isEmpty ? ["-"] : files }

    /// What is known about all documents.
    var context: DocumentContext { DocumentContext(date: date, region: region, convention: convention) }

    /// Reads the documents of a file, as wholes.
    var reader: DocumentReader {
        DocumentReader(format: input, encoding: encoding, hasSeveralInputs: true, holdsDocuments: true)
    }
}
