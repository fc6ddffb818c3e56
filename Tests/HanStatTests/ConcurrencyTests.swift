import SeededRandom
import Testing

@testable import HanStat

/// One extractor, one catalog and the library's tables, used by many threads at once.
///
/// `scripts/test-sanitizers` runs these under the thread sanitizer.
@Suite struct ConcurrencyTests {
    /// What one thread makes of some texts.
    private static func read(_ texts: [String], _ extractor: Extractor, _ context: DocumentContext) -> [Extraction] {
        texts.map { extractor.extract(from: $0, context: context) }
    }

    private static func texts(seed: UInt64, count: Int) -> [String] {
        var generator = SplitMix(seed: seed)
        return (0..<count).map { _ in OffsetPropertyTests.text(&generator) }
    }

    @Test func tablesAreReadyForManyThreadsAtFirstUse() async {
        // Each makes its extractor while the others make theirs: the shared tables are made once.
        let text = "去年1—11月，全市工业用电量816亿千瓦时，同比增长3.2%；每公斤20元，占比约三成。"
        await withTaskGroup(of: Extraction.self) { group in
            for _ in 0..<8 {
                group.addTask { Extractor().extract(from: text, context: DocumentContext(convention: .mainland)) }
            }
            var results: Set<Extraction> = []
            for await result in group { results.insert(result) }
            #expect(results.count == 1)
            #expect(results.first?.measurements.count == 4)
        }
    }

    @Test(arguments: [false, true]) func oneExtractorGivesEveryThreadTheSame(numbers: Bool) async {
        var options = Extractor.Options()
        options.includesNumbers = numbers
        let extractor = Extractor(options: options)
        let context = DocumentContext(date: CalendarDate(year: 2025, month: 3, day: 20), region: "渝中区")
        let texts = Self.texts(seed: 31, count: 40)
        let expected = Self.read(texts, extractor, context)
        #expect(expected.contains { !$0.observations.isEmpty } && expected.contains { !$0.periods.isEmpty })
        await withTaskGroup(of: [Extraction].self) { group in
            for first in 0..<8 {
                // Each begins elsewhere, so that different texts are read at the same time.
                let own = Array(texts[(first * 5)...] + texts[..<(first * 5)])
                group.addTask {
                    let results = Self.read(own, extractor, context)
                    return Array(results[(results.count - first * 5)...] + results[..<(results.count - first * 5)])
                }
            }
            for await results in group { #expect(results == expected) }
        }
    }

    @Test func catalogsGrowWhileTheyAreUsed() async throws {
        let base = UnitCatalog.standard
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<6 {
                group.addTask {
                    let larger = try base.adding("jar-\(number)\tvolume\t瓮\t-\t0.02\(number)", source: "jars")
                    let found = Extractor(catalog: larger).measurements(in: "共有\(number + 1)瓮，重\(number + 2)吨。")
                    return found.count
                }
            }
            for try await count in group { #expect(count == 2) }
        }
        #expect(base.unit(id: "jar-0") == nil)
    }
}
