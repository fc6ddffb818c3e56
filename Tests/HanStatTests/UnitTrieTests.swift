import Testing
import TextScan

@testable import HanStat

@Suite struct UnitTrieTests {
    @Test func formsAreLabelledAsTheyAreDecoded() {
        var glyphs = GlyphBuffer()
        var plain = 0
        for form in UnitCatalog.standard.units.flatMap(\.forms) + [
            "km²", "K m", "ｋＷ·ｈ", "萬噸", "(A)", "𠮷", "吨\u{200B}位",
        ] {
            let bytes = form.utf8.span
            glyphs.decode(bytes, range: 0..<bytes.count)
            guard let labels = UnitTrie.plainLabels(of: bytes) else { continue }
            plain += 1
            #expect(labels == (0..<glyphs.count).map { glyphs.code($0) }, "\(form)")
            #expect((0..<glyphs.count).allSatisfy { glyphs.flags($0).isDisjoint(with: .gap) }, "\(form)")
        }
        #expect(plain > 2000)
    }

    @Test func visitsEachFormOnce() {
        let words: [[UInt16]] = [[1], [1, 2], [1, 2, 3, 4, 5, 7], [1, 2, 3, 4, 5, 6], [3], [1, 2, 3, 4, 5]]
        let trie = UnitTrie(words.enumerated().map { ($1, Int32($0)) })
        var found: [[UInt16]: Int32] = [:]
        trie.visitForms { labels, node in
            #expect(found[labels] == nil && trie.valueRange(of: node).count == 1)
            found[labels] = trie.values[trie.valueRange(of: node).lowerBound]
        }
        #expect(found == Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, Int32($0)) }))
        #expect(trie.node([1, 2, 3, 4]) == nil && trie.node([1, 2, 3, 4, 5, 6]) != nil)
    }
}
