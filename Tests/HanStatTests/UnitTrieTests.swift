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
            var labels: [UInt16] = []
            guard UnitTrie.appendPlainLabels(of: bytes, to: &labels) else { continue }
            plain += 1
            #expect(labels == (0..<glyphs.count).map { glyphs.code($0) }, "\(form)")
            #expect((0..<glyphs.count).allSatisfy { glyphs.flags($0).isDisjoint(with: .gap) }, "\(form)")
        }
        #expect(plain > 2000)
    }

    @Test func visitsEachFormOnce() {
        let words = ["甲", "甲乙", "甲乙丙丁戊己", "甲乙丙丁戊辛", "丙", "甲乙丙丁戊"]
        var glyphs = GlyphBuffer()
        var forms = UnitForms()
        for (unit, word) in words.enumerated() {
            #expect(forms.append(word, unit: Int32(unit), isCaseless: false, &glyphs))
        }
        let trie = UnitTrie(forms.sorted)
        var found: [[UInt16]: Int32] = [:]
        trie.visitForms { labels, node in
            #expect(found[labels] == nil && trie.valueRange(of: node).count == 1)
            found[labels] = trie.values[trie.valueRange(of: node).lowerBound]
        }
        #expect(found == Dictionary(uniqueKeysWithValues: words.enumerated().map { (Array($1.utf16), Int32($0)) }))
        #expect(trie.node(Array("甲乙丙丁".utf16)) == nil && trie.node(Array("甲乙丙丁戊己".utf16)) != nil)
    }

    @Test func otherCapitalsAreTakenWhereTheyAreNoOtherUnits() {
        var glyphs = GlyphBuffer()
        var forms = UnitForms()
        for (unit, word) in ["kWh", "Mb", "MB", "mWx", "MWx", "G"].enumerated() {
            #expect(forms.append(word, unit: Int32(unit), isCaseless: word != "MB", &glyphs))
        }
        let trie = UnitTrie(forms.sorted)
        func unit(_ form: String) -> Int32? {
            trie.node(Array(form.utf16)).map { trie.values[trie.valueRange(of: $0).lowerBound] }
        }
        #expect(["kWh", "kwh", "KWH", "Kwh", "KWh"].allSatisfy { unit($0) == 0 } && unit("kWH") == nil)
        #expect(unit("Mb") == 1 && unit("MB") == 2 && unit("mb") == 1 && unit("mB") == nil)
        // A word that two units would be is neither's.
        #expect(unit("mWx") == 3 && unit("MWx") == 4 && unit("mwx") == nil && unit("MWX") == nil)
        #expect(unit("G") == 5 && unit("g") == nil)
    }

    @Test func aFormMayEndInANull() {
        var glyphs = GlyphBuffer()
        var forms = UnitForms()
        for (unit, word) in ["h\0", "h", "hh", "h\0"].enumerated() {
            #expect(forms.append(word, unit: Int32(unit), isCaseless: true, &glyphs))
        }
        let trie = UnitTrie(forms.sorted)
        #expect(trie.node([0x68]).map { trie.valueRange(of: $0).count } == 1)
        #expect(trie.node([0x68, 0]).map { trie.valueRange(of: $0).count } == 2)
    }
}
