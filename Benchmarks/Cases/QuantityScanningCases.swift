internal import Corpora
internal import HanStat
internal import Synchronization
@_spi(Benchmarks) internal import TextScan

extension Case {
    /// A scanner for every unit of the catalog.
    private static let scanner = QuantityScanner(units: UnitCatalog.standard.units.flatMap(\.forms))

    /// Numerals with their values and units, by each search.
    ///
    /// The oracle says how many there are.
    static func quantityScanning(_ corpus: LazyCorpus) -> [Case] {
        let candidates: @Sendable (Corpus) -> Int = { corpus in
            var found: [QuantityCandidate] = []
            return QuantityProbe.count(in: corpus.text.utf8.span, scanner, kernel: .scalar, buffer: &found)
        }
        let buffer = Mutex<[QuantityCandidate]>([])
        return ScanProbe.Kernel.allCases.map { kernel in
            Case("quantities, \(kernel.rawValue)", corpus, expecting: candidates) { text in
                buffer.withLock { QuantityProbe.count(in: text.utf8.span, scanner, kernel: kernel, buffer: &$0) }
            }
        } + [
            Case("quantities, visited", corpus, expecting: candidates) { text in
                var count = 0
                scanner.visit(text.utf8.span) { _ in
                    count += 1
                    return true
                }
                return count
            }
        ]
    }
}
