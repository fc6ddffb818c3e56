package import ArgumentParser
import HanStatCommand

/// The program `hanstat-report`, which runs `hanstat report`.
package struct ReportProgram: ParsableCommand {
    package static let configuration = CommandConfiguration(
        // What one types: messages and help name the command that this program stands behind.
        commandName: "hanstat",
        abstract: "Writes a page that shows Chinese texts with the statistics in them.",
        subcommands: [PageCommand.self]
    )

    package init() {}
}

/// `hanstat report` itself.
struct PageCommand: ParsableCommand {
    static let configuration = ReportCommand.configuration

    @OptionGroup var documents: DocumentOptions

    func run() throws {
        let page = try ReportPage()
        try documents.run { _, showsDocuments in Rendering(page: page, showsDocuments: showsDocuments) }
    }
}
