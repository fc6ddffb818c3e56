import Cases
import Corpora
import Timing

extension Engine {
    /// The names of cases, as `Cases` calls them.
    enum Own {
        static let quantities = "quantities, vector"
        static let portableQuantities = "quantities, word"
        static let candidates = "scan, vector"
        static let measurements = "measurements"
        static let everything = "everything"
        static let words = "segmentation"
    }

    /// What the table calls the cases.
    static let ownNames: [(case: String, name: String)] = [
        (Own.quantities, "scanning core: numeral, value, unit; AVX2 where there is"),
        (Own.portableQuantities, "scanning core, portable"),
        (Own.candidates, "candidate search; AVX2 where there is"),
        (Own.measurements, "measurements"),
        (Own.everything, "everything"),
        (Own.words, "ICU words, UTF-8, by `Segmentation`"),
    ]

    /// The cases of this package that there are.
    static var own: [Engine] {
        ownNames.compactMap { name, title in
            guard Case.named(name, .dense, size: 1) != nil else { return nil }
            return Engine(title, isOwn: name != Own.words) { density, size, _ in
                guard let item = Case.named(name, density, size: size) else {
                    throw Failure(description: "\(name): no such case")
                }
                let ready = item.prepared()
                return {
                    try timed(bytes: ready.byteCount) {
                        let found = ready.run()
                        guard found == ready.expected else {
                            throw Failure(description: "\(name): \(found) results, expected \(ready.expected)")
                        }
                        return found
                    }
                }
            }
        }
    }
}

/// Times a closure of one thread that gives the number of results.
func timed(bytes: Int, _ body: () throws -> Int) rethrows -> Sample {
    let (seconds, results) = try ProcessorTime.of(body)
    return Sample(bytes: bytes, seconds: seconds, results: results)
}
