import SeededRandom
import Testing

@testable import TextScan

/// The search for signs that part the cells of tables against what each of them is.
struct ColumnSignTests {
    private static let signs = ["\t", "|", "<", "  ", " 　", "　　"]

    private static func lookLikeSpaces(_ first: Character, _ second: Character) -> Bool {
        "一\u{3000} ".contains(first) && "、。\u{3000}".contains(second)
    }

    private static func parts(_ text: some StringProtocol) -> Bool { signs.contains { text.contains($0) } }

    private static func mayPart(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.span.mayPartColumns(in: 0..<bytes.count)
    }

    @Test func oneSignIsFoundAnywhere() {
        for sign in Self.signs {
            for length in [0, 1, 2, 40, 41, 42, 43, 44, 86, 87, 300] {
                let prose = String(repeating: "工", count: length)
                for text in [sign + "。" + prose, prose + sign + "a", "\n" + prose + sign + "a" + prose] {
                    #expect(Self.mayPart(text), "\(sign) in \(text.utf8.count) bytes")
                }
            }
        }
    }

    @Test func findsWhatThereIs() {
        var random = SplitMix(seed: 72)
        let letters = Array("工业增加值，。一、\u{3000}\u{3000} a3\n")
        var without = 0
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...130, using: &random)
            var text = (0..<length).map { _ in String(letters.randomElement(using: &random) ?? "人") }.joined()
            if Bool.random(using: &random) { text = text.replacing("\u{3000}", with: "") }
            if Bool.random(using: &random) { text = text.replacing(" ", with: "") }
            let found = Self.mayPart(text)
            if Self.parts(text.dropLast()) { #expect(found, "\(text)") }
            // Bytes of some neighbours, 一。 among them, are those of two spaces; more than that is not asked of prose.
            if !Self.parts(text), !zip(text, text.dropFirst()).contains(where: Self.lookLikeSpaces) {
                #expect(!found, "\(text)")
                without += 1
            }
        }
        #expect(without > 1000)
    }
}
