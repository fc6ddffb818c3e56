import Corpora

/// Something that reads a text: this package, or a rival.
struct Engine {
    /// The name in the table.
    let name: String
    /// Whether it is this package's.
    let isOwn: Bool
    /// The bytes of a first, short run, from which the length of the others is chosen.
    let trial: Int
    /// Makes ready to read a text; the closure does it once.
    let prepare: (Corpus.Density, _ size: Int, Texts) throws -> () throws -> Sample

    init(
        _ name: String, isOwn: Bool = false, trial: Int = 1 << 18,
        prepare: @escaping (Corpus.Density, Int, Texts) throws -> () throws -> Sample
    ) {
        self.name = name
        self.isOwn = isOwn
        self.trial = trial
        self.prepare = prepare
    }
}

/// One run.
struct Sample {
    let bytes: Int
    /// The processor's time, not that on the wall: the machine may have other work.
    let seconds: Double
    let results: Int

    /// Thousands of millions of bytes a second.
    var speed: Double { Double(bytes) / seconds / 1e9 }
}

/// A run that failed.
struct Failure: Error, CustomStringConvertible {
    let description: String
}
