package import ArgumentParser

extension ParsableCommand {
    /// Runs the program whose root this command is.
    ///
    /// The exit status is 0, or 1 where some input or the output failed, or 2 where the options are wrong, or what a
    /// `ReportedFailure` says. A signal that asks the program to stop ends it as the signal would have.
    package static func runProgram() {
        holdClosedStreams()
        ignoreClosedPipes()
        Interruption.watch()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let status as ExitCode {
            exit(withError: status)
        } catch is Interrupted {
            Interruption.end()
        } catch let failure as any ReportedFailure {
            exit(withError: ExitCode(failure.report()))
        } catch {
            // The parser's own exit status for wrong options is 64.
            let message = ParserText.translated(fullMessage(for: error), to: .current)
            if exitCode(for: error).isSuccess { exit(withError: ExitCode(Output.writeAll(message + "\n"))) }
            Diagnostics.write(message + "\n")
            exit(withError: ExitCode(2))
        }
    }
}
