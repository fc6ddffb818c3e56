import Foundation
import Testing

/// A stretch of a Markdown document: a code block without its last line, or what stands between two.
struct DocumentBlock {
    /// The line that opens a code block; empty for what is none.
    var fence = ""
    var lines: [String] = []

    var language: String { String(fence.dropFirst(3)) }

    /// The stretches of a document, in order; their fences and lines make up the whole.
    static func blocks(of text: String) -> [DocumentBlock] {
        var blocks = [DocumentBlock()]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") && blocks[blocks.count - 1].fence.isEmpty {
                blocks.append(DocumentBlock(fence: line))
            } else if line == "```" {
                blocks.append(DocumentBlock(lines: [line]))
            } else {
                blocks[blocks.count - 1].lines.append(line)
            }
        }
        return blocks
    }

    /// The lines that a command prints, which must succeed and say nothing else; those of CSV end with CR LF.
    static func output(of command: String, _ shell: Shell) throws -> [String] {
        let outcome = try shell.run(command)
        #expect(outcome.status == 0, "\(command)")
        #expect(outcome.errors.isEmpty, "\(command): \(String(decoding: outcome.errors, as: UTF8.self))")
        return String(decoding: outcome.output, as: UTF8.self)
            .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.dropLast().map(String.init)
    }
}
