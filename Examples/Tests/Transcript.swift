import Foundation

/// Commands and what they must print, as a text file holds them.
///
/// A line `$ command` is run by the shell; `> ` begins a line of its standard output, `! ` one of
/// its standard error, and `= 1` gives its status where that is not 0. Other lines are comments.
struct Transcript {
    /// One command with what follows it.
    struct Step {
        /// Comments before the command.
        var comments: [String]
        /// The number of the command's line, counted from 1.
        var line: Int
        var command: String
        var expected: [String]
    }

    var steps: [Step] = []
    /// Comments after the last command.
    var rest: [String] = []

    init(_ text: String) {
        var comments: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("$ ") {
                steps.append(
                    Step(comments: comments, line: index + 1, command: String(line.dropFirst(2)), expected: []))
                comments = []
            } else if ["> ", "! ", "= "].contains(where: line.hasPrefix), !steps.isEmpty, comments.isEmpty {
                steps[steps.count - 1].expected.append(String(line))
            } else {
                comments.append(String(line))
            }
        }
        rest = comments
    }

    /// The file's text again.
    var text: String {
        (steps.flatMap { $0.comments + ["$ " + $0.command] + $0.expected } + rest).joined(separator: "\n")
    }

    /// What a command printed, as lines of a transcript.
    static func lines(of outcome: Shell.Outcome) -> [String] {
        marked(outcome.output, "> ") + marked(outcome.errors, "! ")
            + (outcome.status == 0 ? [] : ["= \(outcome.status)"])
    }

    private static func marked(_ data: Data, _ mark: String) -> [String] {
        if data.isEmpty { return [] }
        // By scalars: a CR LF is one Character.
        var lines = String(decoding: data, as: UTF8.self).unicodeScalars
            .split(separator: "\n", omittingEmptySubsequences: false).map { mark + escaped($0) }
        if lines.last == mark { lines.removeLast() } else { lines[lines.count - 1] += "\\" }
        return lines
    }

    /// Control characters and marks that one cannot see, as escapes.
    private static func escaped(_ line: Substring.UnicodeScalarView) -> String {
        line.map { scalar in
            switch scalar.value {
            case 0x0D: "\\r"
            case 0x00..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFD:
                "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default: String(scalar)
            }
        }.joined()
    }
}
