import SeededRandom
import Testing

@testable import HanStat

/// What is switched off is not given, and the rest is the same.
@Suite struct RecognizerTests {
    static let text = """
        截至2025年6月末，江城市贷款余额35亿元，同比增长3.2%，上半年新增贷款4亿元，占比约三成。

        单位：亿元、%
        指标\t2024年\t同比增长
        地区生产总值\t15138.2\t6.1
        　第一产业\t780.5\t2.7

        7月用电量为3亿千瓦时，比上年同期提高0.4个百分点，居全省第2位，均价0.5元/千瓦时。
        """
    static let context = DocumentContext(date: CalendarDate("2025-08-03"))

    static func extractor(_ recognizers: Extractor.Recognizers, kinds: Set<QuantityKind>? = nil) -> Extractor {
        var options = Extractor.Options()
        options.recognizers = recognizers
        options.kinds = kinds
        return Extractor(options: options)
    }

    /// All sets of recognizers with tables.
    static let sets: [Extractor.Recognizers] = (0..<8).map { Extractor.Recognizers(rawValue: $0).union(.tables) }

    static func selection(_ all: Extraction, _ recognizers: Extractor.Recognizers) -> Extraction {
        var wanted = all
        if !recognizers.contains(.measurements) { wanted.measurements = [] }
        if !recognizers.contains(.periods) { wanted.periods = [] }
        if !recognizers.contains(.observations) { wanted.observations = [] }
        return wanted
    }

    @Test(arguments: sets) func whatIsOffIsNotGivenAndTheRestIsTheSame(_ recognizers: Extractor.Recognizers) {
        let all = Extractor().extract(from: Self.text, context: Self.context)
        #expect(
            all.measurements.count > 8 && all.periods.count > 4 && all.observations.count > 7 && all.tables.count == 1)
        let found = Self.extractor(recognizers).extract(from: Self.text, context: Self.context)
        let wanted = Self.selection(all, recognizers)
        #expect(found.measurements == wanted.measurements)
        #expect(found.periods == wanted.periods)
        #expect(found.observations == wanted.observations)
        #expect(found.tables.map(\.columns) == all.tables.map(\.columns))
        let cells = found.tables.flatMap(\.rows).flatMap(\.cells)
        #expect(cells.count == 4)
        if recognizers.contains(.measurements) {
            #expect(found.tables == all.tables)
        } else {
            #expect(cells.allSatisfy { $0 == nil })
        }
    }

    @Test(arguments: sets) func generatedTextsToo(_ recognizers: Extractor.Recognizers) {
        let (plain, some) = (Extractor(), Self.extractor(recognizers))
        var generator = SplitMix(seed: 91)
        for _ in 0..<150 {
            let text = OffsetPropertyTests.text(&generator)
            let found = some.extract(from: text, context: Self.context)
            let wanted = Self.selection(plain.extract(from: text, context: Self.context), recognizers)
            #expect(found.measurements == wanted.measurements, "\(text)")
            #expect(found.periods == wanted.periods, "\(text)")
            #expect(found.observations == wanted.observations, "\(text)")
        }
    }

    @Test func withoutTablesTheirLinesAreProse() {
        let found = Self.extractor([.measurements, .periods, .observations])
            .extract(from: Self.text, context: Self.context)
        #expect(found.tables.isEmpty)
        #expect(!found.observations.contains { $0.indicator.contains("第一产业") })
        // What stands before the table is the same.
        let all = Extractor().extract(from: Self.text, context: Self.context)
        let end = all.tables[0].utf8Range.lowerBound
        #expect(
            found.observations.prefix { $0.utf8Range.upperBound <= end }
                == all.observations.prefix { $0.utf8Range.upperBound <= end })
    }

    @Test(
        arguments: [
            [.percentage], [.currency, .percentagePoint], [.rank], [.rate(.currency, per: .energy)], [],
        ] as [Set<QuantityKind>])
    func onlyTheKindsThatAreWanted(_ kinds: Set<QuantityKind>) {
        let all = Extractor().extract(from: Self.text, context: Self.context)
        let found = Self.extractor(.all, kinds: kinds).extract(from: Self.text, context: Self.context)
        #expect(found.measurements == all.measurements.filter { kinds.contains($0.kind) })
        #expect(found.observations == all.observations.filter { kinds.contains($0.measurement.kind) })
        #expect(found.periods == all.periods)
        #expect(found.measurements.isEmpty == kinds.isEmpty)
        let measured = Self.extractor([.measurements, .tables], kinds: kinds).extract(
            from: Self.text, context: Self.context)
        #expect(measured.measurements == found.measurements && measured.observations.isEmpty)
        // The ways of asking for measurements alone know of kinds too; they read tables as prose.
        let prose = Extractor().measurements(in: Self.text).filter { kinds.contains($0.kind) }
        #expect(Self.extractor(.all, kinds: kinds).measurements(in: Self.text) == prose)
        #expect(Array(Self.extractor([], kinds: kinds).measurementSequence(in: Self.text)) == prose)
    }

    /// The cells of a table name the places of the numbers that are left.
    @Test func cellsFollowTheNumbers() {
        let found = Self.extractor(.all, kinds: [.percentage]).extract(from: Self.text, context: Self.context)
        let cells = found.tables[0].rows.map(\.cells)
        #expect(cells.map { $0.map { $0 != nil } } == [[false, true], [false, true]])
        let numbers = cells.flatMap { $0 }.compactMap { $0 }.map { found.measurements[$0].amount }
        #expect(numbers == [.value(ExactNumber("6.1")!), .value(ExactNumber("2.7")!)])
    }

    /// A document in parts, and many documents at once, give what the whole does.
    @Test(arguments: [[.periods, .tables], [.observations], .all] as [Extractor.Recognizers])
    func allWaysOfReadingHeedTheOptions(_ recognizers: Extractor.Recognizers) async throws {
        let some = Self.extractor(recognizers, kinds: [.currency, .percentage])
        let whole = some.extract(from: Self.text, context: Self.context)
        var stream = DocumentStream(some, context: Self.context)
        stream.append(Array(Self.text.utf8).span)
        stream.finish()
        var found = Extraction()
        while let part = try stream.next() {
            found.measurements += part.extraction.measurements
            found.periods += part.extraction.periods
            found.observations += part.extraction.observations
        }
        #expect(found.measurements == whole.measurements && found.periods == whole.periods)
        #expect(found.observations == whole.observations)
        let document = TextDocument(Self.text, id: "1", context: Self.context)
        for await result in some.extractions(of: [document], jobs: 1) { #expect(result.extraction == whole) }
    }
}
