import Foundation
import Testing
import TextScan

@testable import HanStat

/// A row of a measurement corpus: what one text must give, and where.
///
/// A corpus names the value first: `value | units | code | kind | comparator`, or with a sixth column
/// the denominator before the number; `-` is nothing, and several results are joined by ` + `. All ways
/// to write it follow in indented lines, set apart by ` | `. Braces mark the spans of results; without
/// braces the whole writing is one. A line that begins with `@` gives a sentence in which every writing
/// after it is read too, `@` standing for the writing; the first such line after a writing begins a new
/// set of sentences. After `@only` writings are read in sentences only, as `第一` alone says nothing.
struct MeasurementRow: CustomTestStringConvertible, Sendable {
    /// One expected result.
    struct Expectation: Sendable {
        var text = ""
        var start = 0
        let amount: String
        let units: [String]
        let code: String?
        let kind: String
        let comparator: String
        let per: [String]

        init?(_ columns: String) {
            let parts = columns.components(separatedBy: " | ").map { $0 == "-" ? "" : $0 }
            guard parts.count == 5 || parts.count == 6 else { return nil }
            amount = parts[0]
            units = parts[1].components(separatedBy: ",")
            code = parts[2].isEmpty ? nil : parts[2]
            kind = parts[3]
            comparator = parts[4]
            per = parts.count == 6 ? parts[5].components(separatedBy: " ") : []
        }
    }

    let file: String
    let line: Int
    let input: String
    let expected: [Expectation]
    /// What is wrong with the row itself.
    var fault: String?

    var testDescription: String { "\(file):\(line) \(input)" }

    /// Reads the corpus of a family.
    static func read(_ file: String) -> [MeasurementRow] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(file).txt")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            return [MeasurementRow(file: file, line: 0, input: "", expected: [], fault: "the file cannot be read")]
        }
        var rows: [MeasurementRow] = []
        var carriers = ["@"]
        var head: [Expectation] = []
        var fault: String?
        var sawWriting = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") || line.isEmpty { continue }
            if line.hasPrefix("@") {
                if sawWriting { carriers = ["@"] }
                sawWriting = false
                if line == "@only" { carriers = [] } else { carriers.append(String(line.dropFirst(2))) }
            } else if line.first != " " {
                let columns = line == "none" ? [] : line.components(separatedBy: " + ")
                head = columns.compactMap { Expectation($0) }
                fault = head.count == columns.count ? nil : "the columns are wrong"
            } else {
                sawWriting = true
                for writing in line.dropFirst(4).components(separatedBy: " | ") {
                    for carrier in carriers {
                        let text = carrier.replacing("@", with: writing, maxReplacements: 1)
                        rows.append(row(file, index + 1, text.replacing("\\n", with: "\n"), writing, head, fault))
                    }
                }
            }
        }
        return rows
    }

    /// Takes the braces out and notes where they stood; a writing without braces is a span as a whole.
    private static func row(
        _ file: String, _ line: Int, _ marked: String, _ writing: String, _ head: [Expectation], _ fault: String?
    ) -> MeasurementRow {
        var marked = marked
        if !writing.contains("{"), head.count == 1 {
            let plain = writing.replacing("\\n", with: "\n")
            marked = marked.replacing(plain, with: "{" + plain + "}", maxReplacements: 1)
        }
        var input = ""
        var spans: [(start: Int, text: String)] = []
        for character in marked.unicodeScalars {
            switch character {
            case "{": spans.append((input.unicodeScalars.count, ""))
            case "}":
                let start = spans[spans.count - 1].start
                spans[spans.count - 1].text = String(String.UnicodeScalarView(input.unicodeScalars.dropFirst(start)))
            default: input.unicodeScalars.append(character)
            }
        }
        var fault = fault
        if spans.count != head.count { fault = fault ?? "\(spans.count) spans for \(head.count) results" }
        let expected = zip(head, spans).map { expectation, span in
            var expectation = expectation
            (expectation.start, expectation.text) = span
            return expectation
        }
        return MeasurementRow(file: file, line: line, input: input, expected: expected, fault: fault)
    }
}

extension MeasurementRow {
    /// What the extractor gets wrong; empty where all is right.
    func problems(_ extractor: Extractor) -> [String] {
        if let fault { return [fault] }
        let values = extractor.measurements(in: input)
        let found = values.map { Self.describe($0, in: input) }.joined(separator: "; ")
        guard values.count == expected.count else { return ["\(values.count) results: \(found)"] }
        return zip(values, expected).flatMap { value, wanted in
            let wrong = Self.differences(value, wanted, in: input)
            return wrong.isEmpty ? [] : ["\(wrong.joined(separator: ", ")) in \(found)"]
        }
    }

    private static func differences(_ value: MeasuredValue, _ wanted: Expectation, in input: String) -> [String] {
        var wrong: [String] = []
        if value.text(in: input) != wanted.text || value.scalarRange.lowerBound != wanted.start { wrong.append("span") }
        if !isEqual(value.amount, wanted.amount) { wrong.append("value") }
        if !wanted.units.contains(where: { folded($0) == folded(value.unitText) }) { wrong.append("unit") }
        if value.unit?.code != wanted.code { wrong.append("code") }
        if value.kind.rawValue != wanted.kind { wrong.append("kind") }
        if value.comparator.rawValue != wanted.comparator { wrong.append("comparator") }
        let per = value.per.map { [folded($0.text), $0.value.description, $0.unit.code ?? "-"] } ?? []
        if per != (wanted.per.isEmpty ? [] : [folded(wanted.per[0])] + wanted.per.dropFirst()) { wrong.append("per") }
        return wrong
    }

    /// A result in the columns of a corpus.
    static func describe(_ value: MeasuredValue, in text: String) -> String {
        let per = value.per.map { " | \($0.text) \($0.value) \($0.unit.code ?? "-")" } ?? ""
        let columns = [
            value.amount.description, value.unitText, value.unit?.code ?? "-", value.kind.rawValue,
            value.comparator.rawValue,
        ]
        return "{\(value.text(in: text))} \(columns.joined(separator: " | "))\(per)"
    }

    private static func isEqual(_ amount: Amount, _ wanted: String) -> Bool {
        switch amount {
        case .value(let number): return number == ExactNumber(wanted)
        case .range(let low, let high):
            let ends = wanted.components(separatedBy: "..").map { ExactNumber($0) }
            return ends.count == 2 && ends[0] == low && ends[1] == high
        case .ratio(let parts): return wanted.components(separatedBy: ":").map { ExactNumber($0) } == parts
        }
    }

    /// A text in simplified, half-width characters and without layout.
    private static func folded(_ text: String) -> String {
        var glyphs = GlyphBuffer()
        let bytes = Array(text.utf8)
        glyphs.decode(bytes.span, range: 0..<bytes.count)
        return String(decoding: (0..<glyphs.count).map { glyphs.code($0) }, as: UTF16.self)
    }
}
