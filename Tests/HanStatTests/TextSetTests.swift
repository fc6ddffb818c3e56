import SeededRandom
import Testing

@testable import HanStat

/// Sets and endings of texts against the standard library's.
struct TextSetTests {
    private static let words = ["最高", "最低", "率", "比重", "占比", "一线城市", "海外", "因", "GDP", "增长速度", "增長速度"]
    private static let set: TextSet = [
        "最高", "最低", "率", "比重", "占比", "一线城市", "海外", "因", "GDP", "增长速度", "增長速度",
    ]
    private static let endings: TextEndings = [
        "最高", "最低", "率", "比重", "占比", "一线城市", "海外", "因", "GDP", "增长速度", "增長速度",
    ]

    @Test func answersAsTheStandardLibrary() {
        var random = SplitMix(seed: 91)
        let letters = Array("最高低率比重占一线城市海外因GDP增长長速度")
        let known = Set(Self.words)
        var held = 0
        for _ in 0..<50_000 {
            var text = String(
                (0..<Int.random(in: 0...3, using: &random)).map { _ in letters.randomElement(using: &random) ?? "率" })
            if Bool.random(using: &random) { text += Self.words.randomElement(using: &random) ?? "" }
            #expect(Self.set.contains(text) == known.contains(text), "\(text)")
            #expect(Self.endings.contains(text) == known.contains(text), "\(text)")
            #expect(Self.endings.end(text) == known.contains(where: text.hasSuffix), "\(text)")
            for word in Self.words {
                #expect(
                    text.hasUTF8Prefix(word) == text.hasPrefix(word) && text.hasUTF8Suffix(word) == text.hasSuffix(word)
                )
            }
            held += known.contains(text) ? 1 : 0
        }
        #expect(held > 1000)
    }

    @Test func anEmptyTextIsInNone() {
        #expect(!Self.set.contains("") && !Self.endings.end("") && "率".hasUTF8Prefix("") && !"".hasUTF8Suffix("率"))
    }

    /// A table's word of more than 32 characters would be passed over.
    @Test func noWordOfATableIsTooLong() {
        let tables =
            LexiconTable.all.map(\.text) + RegionTable.all.map(\.text) + StatementWords.rows.map(\.words)
            + [unitContinuationRows]
        for table in tables {
            for word in table.split(whereSeparator: { " \t\n".contains($0) })
            where !word.hasPrefix("<") && !word.hasPrefix(">") {
                #expect(word.utf16.count <= 32, "\(word)")
            }
        }
    }
}
