import Testing

@testable import HanStat

@Suite("Statements")
struct StatementCorpusTests {
    static let extractor = Extractor()
    static let rows = StatementRow.read("statements")
    static let knownFailures = StatementRow.read("known-failures-statements")
    static let negatives = CorpusRow.sentences("statements-negative.txt")

    @Test("gives the observations of each text", arguments: rows)
    func corpus(row: StatementRow) {
        #expect(row.problems(Self.extractor).joined(separator: "\n") == "")
    }

    @Test("numbers that are no statistic give no observation", arguments: negatives)
    func negative(row: CorpusRow) {
        let found = Self.extractor.extract(from: row.input).observations
        #expect(found.map { StatementColumns.describe($0, in: row.input) }.joined(separator: "\n") == "")
    }

    @Test("a known failure that works moves to the corpus", arguments: knownFailures)
    func knownFailuresStillFail(row: StatementRow) {
        #expect(row.fault == nil)
        let file = row.expected == ["none"] ? "statements-negative.txt" : "statements.txt"
        #expect(!row.problems(Self.extractor).isEmpty, "this row works now: move it to \(file)")
    }

    @Test("the corpus has enough texts, and none twice")
    func size() {
        let texts = (Self.rows + Self.knownFailures).map(\.input)
        #expect(Self.rows.count >= 120)
        #expect(Set(texts).count == texts.count)
        #expect(Self.negatives.count >= 80)
    }

    @Test("the corpus has every measure, basis, direction, modality and price")
    func kinds() {
        let found = Self.rows.flatMap { Self.extractor.extract(from: $0.input, context: $0.context).observations }
        #expect(Set(found.map(\.measure)) == Set(Observation.Measure.allCases))
        #expect(Set(found.compactMap(\.basis)) == Set(Observation.Basis.allCases))
        // 持平 itself has no number as a rule.
        #expect(Set(found.compactMap(\.direction)).union([.flat]) == Set(Observation.Direction.allCases))
        #expect(Set(found.map(\.modality)) == Set(Observation.Modality.allCases))
        #expect(Set(found.compactMap(\.price)) == Set(Observation.PriceBasis.allCases))
    }

    @Test("half of the sentences without a statistic have a number that could be taken for one")
    func negativesHaveNumbers() {
        let measured = Self.negatives.filter { !Self.extractor.measurements(in: $0.input).isEmpty }
        #expect(measured.count * 2 >= Self.negatives.count, "\(measured.count) of \(Self.negatives.count)")
    }
}
