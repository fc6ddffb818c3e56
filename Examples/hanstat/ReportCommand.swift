package import ArgumentParser

/// `hanstat report`: a page that shows the text with what was read from it; written by a program of its own.
///
/// The template library needs all of Foundation, whose loading would burden those who want no page.
package struct ReportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Message.aboutReport.text(),
        discussion: Message.discussReport.text()
    )

    @OptionGroup var documents: DocumentOptions

    package init() {}

    package func run() throws {
        if documents.output == nil && Output().isTerminal {
            throw ValidationError(Message.nameThePage.text())
        }
        try Companion.report.run(Array(CommandLine.arguments.dropFirst()))
    }
}
