import ArgumentParser
import HanStatReport

/// `hanstat report`: a page that shows the text with what was read from it.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a page that shows the documents with all that was read from them.",
        discussion: """
            The page is one file of HTML for any browser: the text with its measurements, periods and observations \
            marked, the reading of each, charts, and a table of facts that sorts and filters. It needs no network \
            and holds its own data. Exit status: as of extract.
            """
    )

    @OptionGroup var documents: DocumentOptions

    func run() throws {
        if documents.output == nil && Output().isTerminal {
            throw ValidationError(Message.nameThePage.text())
        }
        let page = try ReportPage()
        try documents.run { _, showsDocuments in Rendering(form: .report(page), showsDocuments: showsDocuments) }
    }
}
