import ArgumentParser

/// `hanstat store`: run by a program of its own.
///
/// SQLite's headers, a minute of building and the loading of what GRDB needs would burden those who store
/// nothing.
struct StoreLauncher: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: Message.aboutStore.text(),
        discussion: Message.discussStore.text())

    @Argument(parsing: .captureForPassthrough, help: "See hanstat store --help.")
    var arguments: [String] = []

    func run() throws { try Companion.store.run(["store"] + arguments) }
}

/// `hanstat query`: run by the same program as `hanstat store`.
struct QueryLauncher: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: Message.aboutQuery.text(),
        discussion: Message.discussQuery.text())

    @Argument(parsing: .captureForPassthrough, help: "See hanstat query --help.")
    var arguments: [String] = []

    func run() throws { try Companion.store.run(["query"] + arguments) }
}
