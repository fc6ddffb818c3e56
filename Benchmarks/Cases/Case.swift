public import Corpora

/// One thing to measure.
public struct Case: Sendable {
    /// What is run: `scan, vector`.
    public let name: String
    /// The corpus's name.
    public let corpus: String
    private let make: @Sendable () -> Prepared

    /// A case whose text is made.
    public struct Prepared: Sendable {
        /// The bytes that one run reads; of an encoder, those that it writes.
        public let byteCount: Int
        /// The result that every run must have.
        public let expected: Int
        /// Runs it once and gives the number of results.
        public let run: @Sendable () -> Int
    }

    /// A case that makes what it needs before it is timed.
    init(_ name: String, corpus: String, prepared make: @escaping @Sendable () -> Prepared) {
        self.name = name
        self.corpus = corpus
        self.make = make
    }

    /// A case that reads a text.
    init(
        _ name: String, _ corpus: LazyCorpus, expecting expectation: @escaping @Sendable (Corpus) -> Int,
        _ body: @escaping @Sendable (String) -> Int
    ) {
        self.init(name, corpus: corpus.name) {
            let corpus = corpus.value
            return Prepared(byteCount: corpus.byteCount, expected: expectation(corpus)) { body(corpus.text) }
        }
    }

    /// Makes the text and what must be found in it.
    ///
    /// - Returns: What is to be run.
    public func prepared() -> Prepared { make() }

    /// All cases, on texts of a size.
    ///
    /// - Parameter size: The least size in bytes of each text.
    /// - Returns: The cases, those of one corpus together.
    public static func all(size: Int) -> [Case] {
        var cases: [Case] = []
        for density in Corpus.Density.allCases {
            let corpus = LazyCorpus(density.rawValue) { Corpus.generated(density, size: size) }
            cases += scanning(corpus) + quantityScanning(corpus) + reading(corpus)
        }
        let dense = LazyCorpus("dense") { Corpus.generated(.dense, size: size / 8) }
        cases += encoding(dense)
        cases += parts(size: size / 4)
        for adversary in Corpus.adversaries {
            let corpus = LazyCorpus(adversary.name) { adversary.corpus(size: size / 8) }
            cases += [measurements(corpus), everything(corpus)]
        }
        let quotes = LazyCorpus("nested quotes") { Corpus.nestedQuotes(size: size / 8) }
        return cases + [measurements(quotes), everything(quotes), catalog] + startUp()
    }

    /// One case of a density.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - density: The corpus.
    ///   - size: The least size in bytes of the text.
    /// - Returns: The case, or nil where there is none of that name.
    public static func named(_ name: String, _ density: Corpus.Density, size: Int) -> Case? {
        let corpus = LazyCorpus(density.rawValue) { Corpus.generated(density, size: size) }
        return (scanning(corpus) + quantityScanning(corpus) + reading(corpus)).first { $0.name == name }
    }
}
