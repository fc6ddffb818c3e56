import Foundation
import Testing

/// A row of a corpus file: one expected answer and one way to write it.
struct CorpusRow: CustomTestStringConvertible, Sendable {
    let file: String
    let line: Int
    let expected: String
    let input: String

    var testDescription: String { "\(file):\(line) \(input)" }

    /// Reads a corpus: value first, then, in indented lines, all its writings.
    ///
    /// A line that begins without a blank is the expected answer for the indented lines after it; `#` begins
    /// a remark. An indented line may hold several writings set apart by ` | `.
    static func read(_ name: String) -> [CorpusRow] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(name)")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            return [CorpusRow(file: name, line: 0, expected: "the file", input: "cannot be read")]
        }
        var rows: [CorpusRow] = []
        var expected = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
            if line.first != " " {
                expected = String(line)
                continue
            }
            for writing in line.dropFirst(4).split(separator: " | ") {
                rows.append(CorpusRow(file: name, line: index + 1, expected: expected, input: String(writing)))
            }
        }
        return rows
    }
}
