import Foundation
import HanStat
import Testing

/// What is written from observations is read back as the same observations.
///
/// By default a part of the sentences is tried, for a debug build is slow. `HANSTAT_SENTENCES=100000` tries that
/// many; `HANSTAT_FAILURES=FILE` writes those that were not read back to a file.
@Suite("Sentences read back") struct PlainGrammarTests {
    static let environment = ProcessInfo.processInfo.environment
    static let count = environment["HANSTAT_SENTENCES"].flatMap { Int($0) } ?? 4000
    static let extractor = Extractor()

    static func read(_ text: String) -> [Fact] {
        extractor.extract(from: text, context: DocumentContext(date: CalendarDate("2025-12-15"), convention: .mainland))
            .observations.map { Fact($0, in: text) }
    }

    /// A sentence that was not read back.
    struct Misread {
        let stated: Stated
        let found: [Fact]

        /// The rule, and what differs.
        var kind: String {
            guard found.count == stated.facts.count else {
                return "\(stated.pattern): \(found.count) facts for \(stated.facts.count)"
            }
            let fields = zip(found, stated.facts).flatMap { $0.differences(from: $1) }
            return "\(stated.pattern): " + Set(fields).sorted().joined(separator: ", ")
        }

        var description: String {
            "\(kind)\n  \(stated.text)\n" + found.map { "  read \($0)\n" }.joined()
                + stated.facts.map { "  said \($0)\n" }.joined()
        }
    }

    @Test("in the plain grammar", arguments: WrittenForm.all)
    func plain(form: WrittenForm) throws {
        let place = WrittenForm.all.firstIndex { $0.testDescription == form.testDescription } ?? 0
        var grammar = PlainGrammar(seed: UInt64(1000 + place))
        var misread: [Misread] = []
        for _ in 0..<(Self.count / WrittenForm.all.count) {
            let stated = grammar.sentence().written(form)
            let found = Self.read(stated.text)
            if found != stated.facts { misread.append(Misread(stated: stated, found: found)) }
        }
        if let path = Self.environment["HANSTAT_FAILURES"] {
            let text = misread.map(\.description).joined()
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "-\(place)"))
        }
        #expect(
            misread.count == 0, "\(misread.count) of \(Self.count / WrittenForm.all.count): \(Self.byKind(misread))")
    }

    /// The kinds of failure with their numbers and an example of each, the commonest first.
    static func byKind(_ misread: [Misread]) -> String {
        Dictionary(grouping: misread, by: \.kind).sorted { $0.value.count > $1.value.count }
            .map { "\n\($0.value.count) \($0.key): \($0.value[0].stated.text)" }.joined()
    }

    @Test("paragraphs give together the facts of each, where each names its place and time", arguments: WrittenForm.all)
    func paragraphs(form: WrittenForm) {
        var grammar = PlainGrammar(seed: 2000)
        for _ in 0..<40 {
            let texts = (0..<3).map { _ in grammar.sentence().written(form) }
            let together = texts.map(\.text).joined(separator: "\n\n")
            #expect(Self.read(together) == texts.flatMap(\.facts), "\(together)")
        }
    }

    @Test("the words of an indicator lie in the words of its evidence")
    func indicatorEvidence() {
        var grammar = PlainGrammar(seed: 3000)
        var checked = 0
        for _ in 0..<300 {
            let stated = grammar.sentence()
            // Indicators of a list are put together from its items.
            if stated.pattern.hasPrefix("distributed") { continue }
            let utf8 = Array(stated.text.utf8)
            for observation in Self.extractor.extract(from: stated.text).observations {
                guard let range = observation.evidence.first(where: { $0.role == "indicator" })?.utf8Range else {
                    continue
                }
                checked += 1
                let words = String(decoding: utf8[range], as: UTF8.self)
                #expect(words.contains(observation.indicator), "\(stated.text)")
            }
        }
        #expect(checked > 200)
    }
}
