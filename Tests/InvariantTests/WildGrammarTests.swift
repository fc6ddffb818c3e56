import Foundation
import HanStat
import Testing

extension PlainGrammarTests {
    static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/wild.txt")
    /// How many sentences each rule writes.
    static let wildCount = 60

    /// What became of each rule's sentences: how many were read back, and the kinds of failure with an example.
    ///
    /// `Golden/wild.txt` holds it; `UPDATE_GOLDEN=1` writes it anew. A rule that gets better fails too until then.
    @Test("in the wild grammar as well as before")
    func wild() throws {
        var report = ""
        var total = 0
        for (place, (name, rule)) in WildGrammar.rules.enumerated() {
            var grammar = WildGrammar(seed: UInt64(5000 + place))
            var misread: [Misread] = []
            for i in 0..<Self.wildCount {
                let stated = grammar.sentence(name, rule).written(WrittenForm.all[i % WrittenForm.all.count])
                let found = Self.read(stated.text)
                if found != stated.facts { misread.append(Misread(stated: stated, found: found)) }
            }
            total += Self.wildCount - misread.count
            report += "\(name): \(Self.wildCount - misread.count) of \(Self.wildCount)\n"
            let kinds = Dictionary(grouping: misread, by: \.kind).sorted {
                ($1.value.count, $0.key) < ($0.value.count, $1.key)
            }
            for (kind, examples) in kinds {
                report += "    \(examples.count) \(kind.dropFirst(name.count + 2)): \(examples[0].stated.text)\n"
            }
        }
        report = "\(total) of \(WildGrammar.rules.count * Self.wildCount) are read back.\n\n" + report
        if ReadingOracleTests.isUpdating { try Data(report.utf8).write(to: Self.golden) }
        let expected = try String(contentsOf: Self.golden, encoding: .utf8)
        for (line, other) in zip(report.split(separator: "\n"), expected.split(separator: "\n")) {
            #expect(line == other)
        }
        #expect(report == expected)
    }
}
