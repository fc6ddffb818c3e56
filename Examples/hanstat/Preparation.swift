import Dispatch
import HanStat

/// Has the library read its tables while the program reads its arguments.
enum Preparation {
    /// The commands that read text.
    private static let readers: Set<String> = ["extract", "explain", "report"]

    /// Begins to read the tables on a thread of its own, where the program is about to read text.
    ///
    /// - Parameter arguments: The program's arguments, its name left out.
    static func begin(_ arguments: some Sequence<String>) {
        guard let command = arguments.first(where: { _ in true }), readers.contains(command) else { return }
        DispatchQueue.global().async { Extractor.prepare() }
    }
}
