internal import Corpora

/// One thing to measure.
public struct Case: Sendable {
    /// What is run: `scan, vector`.
    public let name: String
    /// The corpus's name.
    public let corpus: String
    private let text: LazyCorpus
    private let expectation: @Sendable (Corpus) -> Int
    private let body: @Sendable (String) -> Int

    /// A case whose text is made.
    public struct Prepared: Sendable {
        /// The bytes that one run reads.
        public let byteCount: Int
        /// The result that every run must have.
        public let expected: Int
        /// Runs it once and gives the number of results.
        public let run: @Sendable () -> Int
    }

    init(
        _ name: String, _ corpus: LazyCorpus, expecting expectation: @escaping @Sendable (Corpus) -> Int,
        _ body: @escaping @Sendable (String) -> Int
    ) {
        self.name = name
        self.corpus = corpus.name
        text = corpus
        self.expectation = expectation
        self.body = body
    }

    /// Makes the text and what must be found in it.
    ///
    /// - Returns: What is to be run.
    public func prepared() -> Prepared {
        let corpus = text.value
        let body = body
        return Prepared(byteCount: corpus.byteCount, expected: expectation(corpus)) { body(corpus.text) }
    }

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
        cases += parts(size: size / 4)
        for (name, make) in Corpus.adversarial(size: size / 8) { cases.append(measurements(LazyCorpus(name, make))) }
        return cases + [catalog]
    }
}
