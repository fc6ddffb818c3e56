internal import Corpora
@_spi(Benchmarks) internal import HanStat
internal import Segmentation

extension Case {
    static let extractor = Extractor()

    /// The day from which 上年 and the like count.
    static let context = DocumentContext(date: CalendarDate("2025-11-20"))

    /// Measurements, facts and words.
    static func reading(_ corpus: LazyCorpus) -> [Case] {
        [
            measurements(corpus),
            everything(corpus),
            // The segments are the whole text; their number is ICU's.
            Case("segmentation", corpus, expecting: \.byteCount) { text in
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

    /// Measurements, end to end.
    static func measurements(_ corpus: LazyCorpus) -> Case {
        Case("measurements", corpus, expecting: \.expected.measurements) { text in
            var count = 0
            extractor.visitMeasurements(in: text, context: context) { _ in count += 1 }
            return count
        }
    }

    /// Measurements, periods and observations.
    static func everything(_ corpus: LazyCorpus) -> Case {
        Case("everything", corpus, expecting: \.expected.all) { text in
            let found = extractor.extract(from: text, context: context)
            return found.measurements.count + found.periods.count + found.observations.count
        }
    }

    /// Numerals and units alone.
    static func parts(size: Int) -> [Case] {
        let numerals = LazyCorpus("numerals") { Corpus.numerals(size: size) }
        let units = LazyCorpus("units") {
            // Forms of Han characters alone.
            let forms = UnitCatalog.standard.units.flatMap(\.forms).filter { form in
                form.unicodeScalars.allSatisfy { $0.value >= 0x4E00 && $0.value <= 0x9FFF }
            }
            return Corpus.list("units", of: forms, size: size)
        }
        return [
            Case("numerals", numerals, expecting: \.expected.measurements) {
                ReadingProbe.numerals(in: $0.utf8.span)
            },
            Case("unit look-up", units, expecting: \.expected.measurements) {
                ReadingProbe.units(in: $0.utf8.span, catalog: .standard)
            },
        ]
    }

    /// The catalog read anew, with one unit more.
    static let catalog = Case(
        "catalog", LazyCorpus("one row") { .catalogRow }, expecting: { _ in UnitCatalog.standard.units.count + 1 }
    ) { row in
        (try? UnitCatalog.standard.adding(row, source: "benchmark").units.count) ?? -1
    }
}
