import Foundation
import Testing

@testable import HanStat

/// A case of a corpus of tables: a text, and the facts of the cells in it.
///
/// `=== ` and a name begin a case; `@ ` and a date, a region and a convention may follow, as in
/// `StatementRow`. The text goes on to the line `--->`, and after it stands a line for each observation:
/// the value and its unit, then the columns of `StatementColumns`. A case without `--->` gives no table.
struct TableCase: CustomTestStringConvertible, Sendable {
    let name: String
    var context = DocumentContext()
    var lines: [String] = []
    var expected: [String] = []

    var testDescription: String { name }
    var text: String { lines.joined(separator: "\n") }

    /// Reads a corpus.
    static func read(_ file: String) -> [TableCase] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus/Tables/\(file)")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        var cases: [TableCase] = []
        var isExpected = false
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("=== ") {
                cases.append(TableCase(name: String(line.dropFirst(4))))
                isExpected = false
                continue
            }
            guard !cases.isEmpty else { continue }
            let last = cases.count - 1
            if line.hasPrefix("@ "), cases[last].lines.isEmpty {
                cases[last].context = context(line.dropFirst(2).split(separator: " ").map(String.init))
            } else if line == "--->" {
                isExpected = true
            } else if isExpected {
                if !line.isEmpty { cases[last].expected.append(line) }
            } else {
                cases[last].lines.append(line)
            }
        }
        for i in cases.indices { while cases[i].lines.last == "" { cases[i].lines.removeLast() } }
        return cases
    }

    private static func context(_ words: [String]) -> DocumentContext {
        var context = DocumentContext(date: words.first.flatMap { CalendarDate($0) })
        for word in words.dropFirst() {
            if let convention = DocumentContext.Convention(rawValue: word) {
                context.convention = convention
            } else {
                context.region = word
            }
        }
        return context
    }

    /// The observations in the corpus's own form.
    func found(_ extractor: Extractor) -> [String] {
        extractor.extract(from: text, context: context).observations.map { observation in
            let value = observation.measurement
            let unit = value.unitText.isEmpty ? "" : " " + value.unitText
            return "\(value.amount)\(unit) | \(StatementColumns.describe(observation, in: text))"
        }
    }
}
