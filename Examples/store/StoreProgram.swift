import ArgumentParser
import HanStatCommand
import HanStatUserFiles
import HanStatYAML

/// The program `hanstat-store`, which runs `hanstat store` and `hanstat query`.
@main
struct StoreProgram: ParsableCommand {
    static let configuration = CommandConfiguration(
        // What one types: messages and help name the command that this program stands behind.
        commandName: "hanstat",
        abstract: "Keeps the statistics of Chinese texts in a SQLite database, and asks it.",
        subcommands: [StoreCommand.self, QueryCommand.self]
    )

    /// Runs the command; the status is that of `hanstat`.
    static func main() {
        UserFiles.readYAML { try $0.addYAML($1, source: $2) }
        runProgram()
    }
}
