import Foundation
import Testing

/// Runs every transcript of the folder Golden with the built program.
///
/// `UPDATE_GOLDEN=1 swift test` writes what the commands print now in place of what they should;
/// read the difference before you keep it.
@Suite struct TranscriptTests {
    static let golden = Shell.tests.appendingPathComponent("Golden")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: golden.path)) ?? []
        return files.filter { $0.hasSuffix(".golden") }.sorted()
    }()

    /// What a transcript's commands printed that they should not have, or did not print.
    static func differences(_ transcript: Transcript, name: String) throws -> (found: Transcript, reports: [String]) {
        let shell = try Shell()
        defer { shell.remove() }
        var found = transcript
        var reports: [String] = []
        for (index, step) in transcript.steps.enumerated() {
            let lines = Transcript.lines(of: try shell.run(step.command))
            if lines != step.expected {
                let wanting = step.expected.filter { !lines.contains($0) }
                let surplus = lines.filter { !step.expected.contains($0) }
                reports.append(
                    """
                    \(name):\(step.line): \(step.command)
                    wanting: \(wanting.joined(separator: "\n"))
                    surplus: \(surplus.joined(separator: "\n"))
                    """)
            }
            found.steps[index].expected = lines
        }
        return (found, reports)
    }

    @Test(arguments: names) func printsWhatItShould(name: String) throws {
        let file = Self.golden.appendingPathComponent(name)
        let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
        #expect(!transcript.steps.isEmpty)
        let (found, reports) = try Self.differences(transcript, name: name)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try found.text.write(to: file, atomically: true, encoding: .utf8)
        } else {
            for report in reports { Issue.record("\(report)") }
        }
    }

    @Test func areThere() {
        #expect(Self.names.count >= 8)
    }

    @Test func findDifferences() throws {
        let text = """
            # A comment.
            $ echo 一; echo 二
            > 一
            > 二

            $ printf 'a\\r\\nb' >&2; exit 3
            ! a\\r
            ! b\\
            = 3
            """
        let transcript = Transcript(text)
        #expect(transcript.text == text)
        #expect(try Self.differences(transcript, name: "").reports.isEmpty)
        for (line, other) in [("> 二", "> 三"), ("= 3", "= 4"), ("! b\\", "! b"), ("> 一\n", "")] {
            let wrong = Transcript(text.replacingOccurrences(of: line, with: other))
            let (found, reports) = try Self.differences(wrong, name: "")
            #expect(reports.count == 1, "\(line)")
            #expect(found.text == text)
        }
    }
}
