import Testing
import TextScan

@testable import HanStat

@Suite("Period reader")
struct PeriodReaderTests {
    /// The spans that a walk over a text finds.
    static func spans(_ text: String, convention: PeriodConvention = .common) -> [String] {
        let glyphs = NumeralTests.glyphs(text)
        let bytes = Array(text.utf8)
        var found: [String] = []
        var i = 0
        while i < glyphs.count {
            guard let match = PeriodReader.read(glyphs, at: i, convention: convention) else {
                i += 1
                continue
            }
            let range = glyphs.byteRange(match.start..<match.end)
            found.append(String(decoding: bytes[range], as: UTF8.self))
            i = match.end
        }
        return found
    }

    @Test("finds the whole expression and nothing more", arguments: CorpusRow.read("period-spans.txt"))
    func spans(row: CorpusRow) {
        let expected = row.expected == "none" ? [] : row.expected.split(separator: " | ").map(String.init)
        #expect(Self.spans(row.input) == expected)
    }
}
