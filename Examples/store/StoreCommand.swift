import ArgumentParser
import HanStatCommand

/// `hanstat store`: documents in, a database out.
struct StoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Keep what documents say in a SQLite database.",
        discussion: """
            A document is known by its file's name as you give it, by FILE:LINE with --input lines, by its \
            id with --input jsonl. One that is there already and has not changed is passed over; one \
            that has changed takes the place of what was known by its name. Each document is stored whole \
            or not at all; Ctrl-C ends the command after the one being written. Prints how many documents \
            were new, replaced and unchanged; a terminal gets a progress bar too.
            Exit status: 0 done; 1 some input could not be read (the others are stored) or the database \
            not be written; 2 the options are wrong, or the file is no such database; 130 Ctrl-C, 143 \
            kill: what was said to be stored is.
            """
    )

    @Argument(help: "The database; it is made where there is none.")
    var database: String

    @OptionGroup var inputs: StoreOptions

    @Flag(help: "Do not keep the documents' texts, from which the facts' words are quoted.")
    var noText = false

    @Flag(help: "Read documents again that have not changed.")
    var again = false

    @Option(help: ArgumentHelp("How long to wait for a database that is being written.", valueName: "seconds"))
    var wait = 10.0

    func validate() throws {
        guard (0...3600).contains(wait) else { throw ValidationError("--wait is from 0 to 3600 seconds.") }
        if inputs.files.contains(database) { throw ValidationError("\(database) is the database and a document.") }
    }

    func run() throws {
        let worker = try StoreWorker(inputs, keepsText: !noText)
        let store = try FactStore(path: database, for: .writing, wait: wait)
        var run = StoreRun(store: store, worker: worker, jobs: inputs.jobs, readsAgain: again)
        do {
            try run.run(inputs.paths, reader: inputs.reader)
        } catch {
            Diagnostics.say("\(database): \(run.tally)")
            throw error
        }
        try store.finishWriting()
        let status = Output.writeAll("\(database): \(run.tally)\n")
        if Interruption.isRequested {
            Diagnostics.say("stopped; run the same command again to go on")
            throw Interrupted()
        }
        if status != 0 || run.hasFailed { throw ExitCode(1) }
    }
}
