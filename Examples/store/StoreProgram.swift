import ArgumentParser

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
        ignoreClosedPipes()
        releaseSignals()
        Interruption.watch()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let status as ExitCode {
            exit(withError: status)
        } catch is Interrupted {
            Interruption.end()
        } catch let mistake as Mistake {
            Diagnostics.say(mistake.message)
            exit(withError: ExitCode(2))
        } catch let failure as StoreFailure {
            Diagnostics.say(failure.message)
            exit(withError: ExitCode(failure.status))
        } catch let failure as OutputFailure {
            exit(withError: ExitCode(failure.report()))
        } catch {
            let message = ParserText.translated(fullMessage(for: error), to: .current)
            if exitCode(for: error).isSuccess { exit(withError: ExitCode(Output.writeAll(message + "\n"))) }
            Diagnostics.write(message + "\n")
            exit(withError: ExitCode(2))
        }
    }
}
