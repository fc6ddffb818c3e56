internal import Corpora
internal import HanStat
internal import HanStatOutput

extension Case {
    /// Output alone: what was found in the text is encoded again and again.
    ///
    /// The results are lines; the bytes are those that are written.
    static func encoding(_ corpus: LazyCorpus) -> [Case] {
        let found = LazyExtraction(corpus)
        func encoder(
            _ name: String, lines: @escaping @Sendable (Extraction) -> Int,
            _ encode: @escaping @Sendable (Extraction, String) -> [UInt8]
        ) -> Case {
            Case(name, corpus: corpus.name) {
                let (extraction, text) = found.value
                return Prepared(byteCount: encode(extraction, text).count, expected: lines(extraction)) {
                    encode(extraction, text).count { $0 == 0x0A }
                }
            }
        }
        return [
            encoder("output, JSON Lines", lines: { $0.measurements.count + $0.periods.count + $0.observations.count }) {
                var writer = JSONLinesWriter()
                for record in OutputRecord.records(of: $0, in: $1) { writer.write(record) }
                return writer.bytes
            },
            encoder("output, CSV", lines: { $0.observations.count + 1 }) { found, text in
                var writer = CSVWriter<ObservationRow>()
                for observation in found.observations { writer.write(ObservationRow(observation, in: text)) }
                return writer.bytes
            },
            encoder("output, table", lines: { $0.observations.count + 1 }) { found, text in
                var writer = TableWriter<ObservationRow>(width: 100)
                for observation in found.observations { writer.write(ObservationRow(observation, in: text)) }
                return writer.layOut()
            },
        ]
    }
}

/// What is found in a corpus, read when it is first asked for.
private final class LazyExtraction: Sendable {
    private let corpus: LazyCorpus
    private let read = Once<(Extraction, String)>()

    init(_ corpus: LazyCorpus) { self.corpus = corpus }

    var value: (Extraction, String) {
        read.value {
            let text = corpus.value.text
            return (Case.extractor.extract(from: text, context: Case.context), text)
        }
    }
}
