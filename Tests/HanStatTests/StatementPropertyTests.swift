import SeededRandom
import Testing

@testable import HanStat

@Suite("Statement properties")
struct StatementPropertyTests {
    static let extractor = Extractor()

    static func extract(_ text: String) -> Extraction {
        extractor.extract(from: text, context: DocumentContext(date: CalendarDate("2025-12-15"), convention: .mainland))
    }

    @Test("texts of the corpora give the same measurements with another paragraph before them")
    func measurementsApart() {
        let rows = (StatementCorpusTests.rows + StatementCorpusTests.knownFailures)
            .filter { $0.context.convention == nil }
        func words(_ text: String) -> [String] {
            Self.extract(text).measurements.map { "\($0.text(in: text)) \($0.amount) \($0.kind) \($0.comparator)" }
        }
        for (first, second) in zip(rows, rows.dropFirst()) {
            let together = first.input + "\n\n" + second.input
            #expect(words(together) == words(first.input) + words(second.input), "\(together)")
        }
    }

    /// The texts of the corpora, whole and cut and joined at random.
    static let texts: [String] = {
        let whole =
            (StatementCorpusTests.rows + StatementCorpusTests.knownFailures).map(\.input)
            + StatementCorpusTests.negatives.map(\.input)
        var generator = SplitMix(seed: 7)
        let cut = (0..<300).map { _ in
            (0..<3).map { _ in
                let scalars = Array(whole[Int.random(in: 0..<whole.count, using: &generator)].unicodeScalars)
                let start = Int.random(in: 0...scalars.count, using: &generator)
                let end = Int.random(in: start...scalars.count, using: &generator)
                return String(String.UnicodeScalarView(scalars[start..<end]))
            }.joined()
        }
        return whole + cut
    }()

    @Test("observations are in order and one for a number, and their words lie in the text")
    func places() {
        for text in Self.texts {
            let found = Self.extract(text)
            let utf8 = Array(text.utf8)
            let observations = found.observations
            for (observation, next) in zip(observations, observations.dropFirst()) {
                #expect(
                    observation.measurement.utf8Range.upperBound <= next.measurement.utf8Range.lowerBound, "\(text)")
            }
            for observation in observations {
                #expect(found.measurements.contains(observation.measurement), "\(text)")
                if let period = observation.period {
                    #expect(found.periods.contains { $0 == period || Self.isYear(period, of: $0) }, "\(text)")
                    #expect(Self.words(utf8, period.utf8Range) == observation.periodText, "\(text)")
                }
                if let base = observation.base {
                    #expect(base.period.map { Self.words(utf8, $0.utf8Range) } == base.text, "\(text)")
                }
                #expect(!observation.indicator.isEmpty, "\(text)")
                let words = Self.words(utf8, observation.utf8Range)
                #expect(words?.hasSuffix(observation.measurement.text(in: text)) == true, "\(text)")
                #expect(words?.unicodeScalars.count == observation.scalarRange.count, "\(text)")
                let before = Self.words(utf8, 0..<observation.utf8Range.lowerBound)
                #expect(before?.unicodeScalars.count == observation.scalarRange.lowerBound, "\(text)")
                for evidence in observation.evidence {
                    guard let range = evidence.utf8Range else { continue }
                    #expect(Self.words(utf8, range)?.isEmpty == false, "\(text)")
                }
            }
        }
    }

    /// 2022—2024年分别为…: whether a period is a calendar year of a span of years, under the span's words.
    private static func isYear(_ part: ResolvedPeriod, of whole: ResolvedPeriod) -> Bool {
        guard let from = part.from, let through = part.through, let first = whole.from, let last = whole.through else {
            return false
        }
        return part.utf8Range == whole.utf8Range && part.grain == whole.grain && from.year == through.year
            && from.month == 1 && from.day == 1 && through.month == 12 && through.day == 31
            && first.year < last.year && first.year <= from.year && from.year <= last.year
    }

    /// The words at bytes of a text; nil where the bytes cut a character or lie outside.
    private static func words(_ utf8: [UInt8], _ range: Range<Int>) -> String? {
        guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
        return String(validating: utf8[range], as: UTF8.self)
    }
}
