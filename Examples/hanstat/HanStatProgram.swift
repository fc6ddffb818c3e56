package import ArgumentParser

/// The command-line program `hanstat`: a way to try the library, and to use it from scripts.
package struct HanStatProgram: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "hanstat",
        abstract: Message.aboutProgram.text(),
        discussion: Message.discussProgram.text(),
        version: Version.text,
        subcommands: [
            ExtractCommand.self, ExplainCommand.self, ReportCommand.self, UnitsCommand.self, StoreLauncher.self,
            QueryLauncher.self, TextCommand.self,
        ]
    )

    package init() {}
}
