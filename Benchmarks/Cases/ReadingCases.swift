internal import Corpora
@_spi(Benchmarks) internal import HanStat
internal import Segmentation

extension Case {
    private static let extractor = Extractor()

    /// Measurements and words.
    static func reading(_ corpus: Corpus) -> [Case] {
        let measurements = corpus.measurements ?? 0
        return [
            measurementCase(corpus, expected: measurements),
            // The segments are the whole text; their number is ICU's.
            Case("segmentation", corpus, expected: corpus.byteCount) { text in
                var covered = 0
                do {
                    var segmenter = try WordSegmenter()
                    let bytes = text.utf8.span
                    try segmenter.forEachSegment(in: bytes, range: 0..<bytes.count) { covered += $0.range.count }
                } catch {
                    return -1
                }
                return covered
            },
        ]
    }

    /// Numerals and units alone.
    static func parts(size: Int) -> [Case] {
        let numerals = Corpus.numerals(size: size)
        // Forms that are one way of writing one thing, and of Han characters alone.
        let forms = UnitCatalog.standard.units.flatMap(\.forms).filter { form in
            form.unicodeScalars.allSatisfy { $0.value >= 0x4E00 && $0.value <= 0x9FFF }
        }
        let units = Corpus.list("units", of: forms, size: size)
        return [
            Case("numerals", numerals, expected: numerals.measurements ?? 0) {
                ReadingProbe.numerals(in: $0.utf8.span)
            },
            Case("unit look-up", units, expected: units.measurements ?? 0) {
                ReadingProbe.units(in: $0.utf8.span, catalog: .standard)
            },
        ]
    }

    /// Measurements of a text that is hard to read, where their number is plain.
    static func adversarial(_ corpus: Corpus) -> [Case] {
        let expected = corpus.measurements ?? extractor.measurements(in: corpus.text).count
        return [measurementCase(corpus, expected: expected)]
    }

    /// The catalog read anew, with one unit more.
    static let catalog = Case(
        "catalog", .catalogRow, expected: UnitCatalog.standard.units.count + 1
    ) { row in
        (try? UnitCatalog.standard.adding(row, source: "benchmark").units.count) ?? -1
    }

    private static func measurementCase(_ corpus: Corpus, expected: Int) -> Case {
        Case("measurements", corpus, expected: expected) { text in
            var count = 0
            extractor.visitMeasurements(in: text) { _ in count += 1 }
            return count
        }
    }
}
