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

/// A program that stands beside this one and runs some of its commands.
struct Companion {
    let name: String

    static let store = Companion(name: "hanstat-store")

    /// Runs it in place of this program.
    ///
    /// - Parameter arguments: The command and its arguments.
    /// - Throws: `Mistake` where it is not there.
    func run(_ arguments: [String]) throws {
        var path = name
        if let own = pathOfProgram(), let slash = own.lastIndex(of: "/") { path = own[...slash] + name }
        let error = replaceProcess(by: path, arguments)
        throw Mistake(
            message: "\(path): \(error.message); build it: swift build -c release --product \(name)")
    }
}
