import SeededRandom
import Testing

@testable import TextScan

/// The search for pairs against a loop over characters.
struct OpeningTableTests {
    private static let pairs: [(Character, Character)] = [("今", "年"), ("去", "年"), ("上", "月"), ("万", "年"), ("春", "节")]

    private static func table(usesVectors: Bool) -> OpeningTable {
        OpeningTable(
            pairs.enumerated().map { OpeningTable.Pair(code($1.0), code($1.1), group: $0 % OpeningTable.mostGroups) },
            usesVectors: usesVectors
        ) { $0 == code("五") || $0 == code("3") }
    }

    private static func code(_ character: Character) -> UInt16 {
        CharacterFold.shared.codes[Int(String(character).utf16.first ?? 0)]
    }

    @Test(arguments: [false, true])
    func findsEveryPairAndFewOthers(usesVectors: Bool) {
        let table = Self.table(usesVectors: usesVectors)
        var random = SplitMix(seed: 71)
        let letters = Array("今年去上月萬万节節春五3３的，。在人a é　😀\n")
        var found = 0
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...60, using: &random)
            let text = (0..<length).map { _ in letters.randomElement(using: &random) ?? "人" }
            let bytes = Array(String(text).utf8)
            var places: Set<Int> = []
            var i = 0
            while let place = table.next(in: bytes.span, range: i..<bytes.count) {
                places.insert(place)
                let first = bytes[place]
                i = place + (first < 0x80 ? 1 : first < 0xE0 ? 2 : 3)
            }
            var offset = 0
            for (index, character) in text.enumerated() {
                let next = index + 1 < text.count ? text[index + 1] : nil
                let isAlone = Self.code(character) == Self.code("五") || Self.code(character) == Self.code("3")
                let isHead = Self.pairs.contains { Self.code($0.0) == Self.code(character) }
                let isPair = Self.pairs.contains {
                    Self.code($0.0) == Self.code(character) && next.map(Self.code) == Self.code($0.1)
                }
                if isAlone || isPair { #expect(places.contains(offset), "\(String(text)) at \(offset)") }
                if !isAlone && !isHead { #expect(!places.contains(offset), "\(String(text)) at \(offset)") }
                // A head before a character of three bytes that follows none of its group is passed over.
                if isHead && !isPair && next == "的" { #expect(!places.contains(offset)) }
                found += isPair ? 1 : 0
                offset += String(character).utf8.count
            }
        }
        #expect(found > 1000)
    }
}
