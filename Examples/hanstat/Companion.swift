/// A program that stands beside this one and runs some of its commands.
struct Companion {
    let name: String

    static let store = Companion(name: "hanstat-store")
    static let report = Companion(name: "hanstat-report")
    static let yaml = Companion(name: "hanstat-yaml")

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
