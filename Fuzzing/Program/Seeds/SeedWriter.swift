/// Writes what libFuzzer starts from.
enum SeedWriter {
    /// Writes the seeds of a target into a folder: `ROOT TARGET FOLDER`.
    static func write(_ arguments: [String]) throws {
        guard arguments.count == 3, let target = FuzzTargets.named(arguments[1]) else {
            throw UsageError(message: UsageError.usage)
        }
        let seeds = target.seeds(try Sentences(root: arguments[0]))
        try Files.makeFolder(arguments[2])
        for (i, seed) in seeds.enumerated() {
            try Files.write(Array(seed.prefix(target.longest)), to: "\(arguments[2])/\(i)")
        }
        print("\(seeds.count) seeds")
    }

    /// Writes the dictionary: `ROOT FILE`.
    static func writeDictionary(_ arguments: [String]) throws {
        guard arguments.count == 2 else { throw UsageError(message: UsageError.usage) }
        let dictionary = try Dictionary(root: arguments[0])
        try Files.write(Array(dictionary.lines.utf8), to: arguments[1])
        print("\(dictionary.words.count) words")
    }
}
