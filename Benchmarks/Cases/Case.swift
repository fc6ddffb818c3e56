internal import Corpora

/// One thing to measure.
public struct Case: Sendable {
    /// What is run: `scan, vector`.
    public let name: String
    /// The corpus's name.
    public let corpus: String
    /// The bytes that one run reads.
    public let byteCount: Int
    /// The result that every run must have.
    public let expected: Int
    /// Runs it once and gives the number of results.
    public let run: @Sendable () -> Int

    init(_ name: String, _ corpus: Corpus, expected: Int, _ run: @escaping @Sendable (String) -> Int) {
        self.name = name
        self.corpus = corpus.name
        byteCount = corpus.byteCount
        self.expected = expected
        let text = corpus.text
        self.run = { run(text) }
    }

    /// All cases, on texts of a size.
    ///
    /// - Parameter size: The least size in bytes of each text.
    /// - Returns: The cases, those of one corpus together.
    public static func all(size: Int) -> [Case] {
        var cases: [Case] = []
        for density in Corpus.Density.allCases {
            let corpus = Corpus.generated(density, size: size)
            cases += scanning(corpus) + reading(corpus)
        }
        cases += parts(size: size / 4)
        for corpus in Corpus.adversarial(size: size / 8) { cases += adversarial(corpus) }
        return cases + [catalog]
    }
}
