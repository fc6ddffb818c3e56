/// What the command line asks for.
struct Options {
    /// The bytes of a text for the fastest; slower ones read its beginning.
    var size = 64 << 20
    /// How often everything is measured.
    var rounds = 5
    /// Whether the table of targets is wanted too.
    var targets = false
    /// The bytes of the documents for the program's memory.
    var documents = 1 << 30
    /// The bytes of the documents for two cores against one.
    var shared = 64 << 20
    /// The last size of the doubling test.
    var doubling = 16 << 20
    /// The program, for the table of targets.
    var hanstat = ""
    /// Where the compiled rivals are.
    var rivals = ""
    /// Where the sources of the rivals are.
    var sources = "Rivals"
    /// A Python that may have packages.
    var python = "python3"
    /// Where the tables are kept too.
    var record = ""

    /// Reads the arguments.
    ///
    /// - Returns: nil where one is wrong.
    init?(_ arguments: some Sequence<String>) {
        for argument in arguments {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            let value = parts.count == 2 ? parts[1] : ""
            switch parts.first {
            case "--targets": targets = true
            case "--size": guard Self.read(value, &size) else { return nil }
            case "--documents": guard Self.read(value, &documents) else { return nil }
            case "--shared": guard Self.read(value, &shared) else { return nil }
            case "--doubling": guard Self.read(value, &doubling) else { return nil }
            case "--rounds": guard Self.read(value, &rounds) else { return nil }
            case "--hanstat": hanstat = value
            case "--rivals": rivals = value
            case "--sources": sources = value
            case "--python": python = value
            case "--record": record = value
            default: return nil
            }
        }
    }

    /// Reads a number, or a size such as `64M`.
    private static func read(_ text: String, _ number: inout Int) -> Bool {
        let factors: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
        let factor = text.last.flatMap { factors[$0] }
        guard let value = Int(factor == nil ? text[...] : text.dropLast()), value > 0 else { return false }
        number = value * (factor ?? 1)
        return true
    }
}
