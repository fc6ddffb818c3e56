import Foundation
import Testing

/// Runs the commands that the README shows, and compares what they print.
@Suite struct ReadmeTests {
    private static let document = Shell.tests.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("README.md")

    /// A shell whose folder has the files that the README speaks of: the sentence that it begins with, a unit, words.
    private static func shell(_ blocks: [DocumentBlock]) throws -> Shell {
        let shell = try Shell()
        let quoted = blocks.lazy.flatMap(\.lines).first { $0.hasPrefix("> ") }
        let unit = blocks.first { $0.lines.first?.hasPrefix("urn\t") == true }?.lines
        let words = blocks.first { $0.language == "yaml" }?.lines
        let files = [
            "用电.txt": try #require(quoted).dropFirst(2) + "\n",
            "mine.tsv": try #require(unit).joined(separator: "\n") + "\n",
            "port.yaml": try #require(words).joined(separator: "\n") + "\n",
            "酒.txt": "售出米酒40瓮。\n",
        ]
        for (name, text) in files {
            try text.write(to: shell.folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
        return shell
    }

    @Test func showsWhatIsPrinted() throws {
        let blocks = DocumentBlock.blocks(of: try String(contentsOf: Self.document, encoding: .utf8))
        let shell = try Self.shell(blocks)
        defer { shell.remove() }
        var commands = 0
        for block in blocks {
            for (i, line) in block.lines.enumerated() where line.hasPrefix("$ ") {
                let stated = block.lines[(i + 1)...].prefix { !$0.hasPrefix("$ ") }
                let command = String(line.dropFirst(2))
                #expect(try DocumentBlock.output(of: command, shell) == Array(stated), "\(command)")
                commands += 1
            }
        }
        #expect(commands == 6)
        let json = try #require(blocks.first { $0.language == "json" }).lines
        let command = "hanstat extract --date 2025-10-21 --format jsonl 用电.txt"
        #expect(try DocumentBlock.output(of: command, shell).starts(with: json))
    }
}
