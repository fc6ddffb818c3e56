internal import Corpora

/// A corpus made when it is first asked for, so that a case run alone makes its own text only.
final class LazyCorpus: Sendable {
    /// The name in tables.
    let name: String
    private let make: @Sendable () -> Corpus
    private let made = Once<Corpus>()

    init(_ name: String, _ make: @escaping @Sendable () -> Corpus) {
        self.name = name
        self.make = make
    }

    /// The corpus.
    var value: Corpus { made.value(make) }
}
