import ArgumentParser
import HanStatReport

/// `hanstat report`: a page that shows the text with what was read from it.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Message.aboutReport.text(),
        discussion: Message.discussReport.text()
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
