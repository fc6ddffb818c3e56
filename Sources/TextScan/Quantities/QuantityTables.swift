/// What a scanner for given units looks things up in.
final class QuantityTables: Sendable {
    /// By the place of a character, as `Place` says; characters of units have labels.
    let characters: [QuantityCharacter]
    let trie: UnitFormTrie
    /// How many bytes behind a candidate the fast reader may look at.
    let reach: Int

    /// Where the characters of each length are in the table.
    ///
    /// Characters of one byte are first. Those of three follow by code, and the codes that must not be written
    /// so long are of no kind. Those of two are last.
    enum Place {
        /// The place of code 0 written in three bytes.
        static let long = 0x80
        /// The place of code 0 written in two bytes.
        static let short = 0x10080
        /// The least code that needs three bytes.
        static let shortest = 0x800
    }

    /// The powers of ten that fit 64 bits.
    static let powers: [UInt64] = (0..<20).map { exponent in (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// Makes the tables of some forms.
    ///
    /// - Parameter forms: Folded codes and what stands for them.
    init(_ forms: [(codes: [UInt16], form: Int32)]) {
        let trie = UnitFormTrie(forms)
        let fold = CharacterFold.shared
        var characters = QuantityCharacter.table
        let scales = characters.indices.filter { characters[$0].is(.scale) }.compactMap { code in
            trie.child(of: 0, Int(trie.labels[Int(fold.codes[code])]))
        }
        for code in characters.indices {
            let label = Int(trie.labels[Int(fold.codes[code])])
            if label == 0 || characters[code].is(.layout) { continue }
            characters[code].bits |= UInt32(label)
            if trie.child(of: 0, label) != nil { characters[code].setBeginsUnit() }
            if scales.contains(where: { trie.child(of: $0, label) != nil }) { characters[code].setFollowsScale() }
        }
        let other = [QuantityCharacter](repeating: QuantityCharacter(kind: .other), count: Place.shortest)
        self.trie = trie
        self.characters =
            characters[..<Place.long] + other + characters[Place.shortest...] + characters[..<Place.shortest]
        // Digits, point, digits, two characters of scale, the form and the character after it, a load of eight.
        reach = 8 + 1 + 8 + 6 + 3 * (trie.longest + 1) + 8
    }
}
