import Testing
import TextScan

@testable import HanStat

@Suite("Numerals")
struct NumeralTests {
    static func glyphs(_ text: String) -> GlyphBuffer {
        var buffer = GlyphBuffer()
        let bytes = Array(text.utf8)
        buffer.decode(bytes.span, range: 0..<bytes.count)
        return buffer
    }

    @Test("reads every writing whole", arguments: CorpusRow.read("numerals.txt"))
    func corpus(row: CorpusRow) {
        let glyphs = Self.glyphs(row.input)
        // A leading x only keeps the number away from the head of the line.
        let start = row.input.hasPrefix("x") ? 1 : 0
        guard let reading = NumeralReader.read(glyphs, at: start) else {
            #expect(row.expected == "refused")
            return
        }
        let found = reading.high.map { "\(reading.value)..\($0)" } ?? reading.value.description
        if row.expected.contains("..") || row.expected == "refused" {
            #expect(found == row.expected)
        } else {
            #expect(ExactNumber(found) == ExactNumber(row.expected), "\(found)")
        }
        let end = reading.end + (reading.approximatorIsLast ? 1 : 0)
        #expect(end == glyphs.count, "stops at glyph \(end) of \(glyphs.count)")
    }
}

extension NumeralTests {
    @Test(
        "powers and letters are read where bare numbers are asked for",
        arguments: [("2^5", "32"), ("-1.1^+3", "-1.331"), ("100K", "100000"), ("1.2M", "1200000"), ("30w", "300000")])
    func bareForms(text: String, value: String) {
        var options = Extractor.Options()
        options.includesNumbers = true
        let found = Extractor(options: options).measurements(in: text)
        #expect(found.map(\.amount.description) == [value])
        #expect(found.first?.text(in: text) == text[...])
    }
}
