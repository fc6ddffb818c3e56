import ArgumentParser

/// The command-line program: a way to try the library, and to use it from scripts.
@main
struct Program: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hanstat",
        abstract: Message.aboutProgram.text(),
        discussion: Message.discussProgram.text(),
        version: Version.text,
        subcommands: [
            ExtractCommand.self, ExplainCommand.self, ReportCommand.self, UnitsCommand.self, StoreLauncher.self,
            QueryLauncher.self, TextCommand.self,
        ]
    )

    /// Runs the command; the status is 0, or 1 where some input or the output failed, or 2 where
    /// the options are wrong.
    static func main() {
        ignoreClosedPipes()
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
        } catch {
            // The parser's own exit status for wrong options is 64.
            let message = ParserText.translated(fullMessage(for: error), to: .current)
            if exitCode(for: error).isSuccess {
                let status = Output.writeAll(message + "\n")
                exit(withError: ExitCode(status))
            }
            Diagnostics.write(message + "\n")
            exit(withError: ExitCode(2))
        }
    }
}
