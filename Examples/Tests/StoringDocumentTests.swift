import Foundation
import Testing

/// Runs what docs/storing.md shows: its commands, and its queries against the store that they make.
///
/// `UPDATE_GOLDEN=1 swift test` writes what they print now into the document.
@Suite struct StoringDocumentTests {
    private static let document = Shell.tests.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/storing.md")

    @Test func showsWhatIsPrinted() throws {
        let shell = try Shell()
        defer { shell.remove() }
        let articles = Shell.tests.deletingLastPathComponent().appendingPathComponent("Articles")
        for name in try FileManager.default.contentsOfDirectory(atPath: articles.path) {
            try FileManager.default.copyItem(
                at: articles.appendingPathComponent(name), to: shell.folder.appendingPathComponent(name))
        }
        let text = try String(contentsOf: Self.document, encoding: .utf8)
        var found: [String] = []
        var query: String?
        var queries = 0
        for block in DocumentBlock.blocks(of: text) {
            switch block.language {
            case "console":
                found.append(block.fence)
                for command in block.lines where command.hasPrefix("$ ") {
                    found.append(command)
                    found += try DocumentBlock.output(of: String(command.dropFirst(2)), shell)
                }
            case "sql":
                query = block.lines.joined(separator: "\n")
                found += [block.fence] + block.lines
            case "text":
                let sql = try #require(query)
                try sql.write(to: shell.folder.appendingPathComponent("query.sql"), atomically: true, encoding: .utf8)
                let command = "hanstat query facts.sqlite sql \"$(cat query.sql)\" --format table"
                let lines = try DocumentBlock.output(of: command, shell)
                // A header and at least one row: a query that finds nothing shows nothing.
                #expect(lines.count >= 2, "\(sql)")
                found += [block.fence] + lines
                query = nil
                queries += 1
            default:
                found += (block.fence.isEmpty ? [] : [block.fence]) + block.lines
            }
        }
        #expect(queries == 5)
        let new = found.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try new.write(to: Self.document, atomically: true, encoding: .utf8)
        } else {
            #expect(new == text)
        }
    }
}
