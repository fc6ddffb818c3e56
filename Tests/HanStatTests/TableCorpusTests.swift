import Testing

@testable import HanStat

@Suite("Tables")
struct TableCorpusTests {
    static let extractor = Extractor()
    static let cases = TableCase.read("tables.txt")
    static let negatives = TableCase.read("no-tables.txt")

    @Test("gives the fact of each cell", arguments: cases)
    func cells(table: TableCase) {
        let found = table.found(Self.extractor)
        #expect(found.joined(separator: "\n") == table.expected.joined(separator: "\n"))
    }

    @Test("what is no table is read as prose", arguments: negatives)
    func negative(table: TableCase) {
        #expect(table.expected.isEmpty)
        #expect(Self.extractor.extract(from: table.text).tables.isEmpty)
    }

    @Test("the corpus has enough cases")
    func size() {
        #expect(Self.cases.count >= 18)
        #expect(Self.negatives.count >= 12)
        #expect(Set((Self.cases + Self.negatives).map(\.name)).count == Self.cases.count + Self.negatives.count)
    }
}
