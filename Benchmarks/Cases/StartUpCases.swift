internal import Timing

extension Case {
    /// Whole processes: an empty one, and others up to the unit catalog and the first result.
    ///
    /// The programs are built with `swift build -c release`; where they are not beside this one, there are
    /// no such cases. A result is an exit with status 0, which a program gives that found what it had to find.
    static func startUp() -> [Case] {
        let programs: [(name: String, program: String, arguments: [String])] = [
            ("start-up, empty", "empty", []),
            ("start-up, library", "start", ["nothing"]),
            ("start-up, catalog", "start", ["catalog"]),
            ("start-up, measurement", "start", ["measurement"]),
            ("start-up, fact", "start", ["fact"]),
        ]
        return programs.compactMap { name, program, arguments in
            guard let path = Program.sibling(program) else { return nil }
            return Case(name, corpus: "one sentence") {
                Prepared(byteCount: 0, expected: 1) {
                    (try? Program(path, arguments).run())?.status == 0 ? 1 : 0
                }
            }
        }
    }
}
