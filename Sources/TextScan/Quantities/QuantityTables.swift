/// What a scanner for given units looks things up in.
final class QuantityTables: Sendable {
    /// By code of the Basic Multilingual Plane; characters of units have labels.
    let characters: [QuantityCharacter]
    let trie: UnitFormTrie
    /// How many bytes behind a candidate the fast reader may look at.
    let reach: Int

    /// The powers of ten that fit 64 bits.
    static let powers: [UInt64] = (0..<20).map { exponent in (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// Makes the tables of some forms.
    ///
    /// - Parameter forms: Folded codes and what stands for them.
    init(_ forms: [(codes: [UInt16], form: Int32)]) {
        trie = UnitFormTrie(forms)
        let fold = CharacterFold.shared
        var characters = QuantityCharacter.table
        for code in characters.indices {
            let label = trie.labels[Int(fold.codes[code])]
            if label == 0 || characters[code].is(.layout) { continue }
            characters[code].bits |= UInt32(label)
            if trie.child(of: 0, Int(label)) != nil { characters[code].setBeginsUnit() }
        }
        self.characters = characters
        // Digits, point, digits, two characters of scale, the form and the character after it, a load of eight.
        reach = 8 + 1 + 8 + 6 + 3 * (trie.longest + 1) + 8
    }

    /// The character that begins at an offset, and its bytes.
    ///
    /// - Returns: A character of no kind and one byte where no character of the plane begins; at the end no
    ///   byte.
    func character(_ text: Span<UInt8>, _ offset: Int, _ end: Int) -> (character: QuantityCharacter, length: Int) {
        guard offset < end else { return (QuantityCharacter(kind: .other), 0) }
        let first = Int(text[offset])
        if first < 0x80 { return (characters[first], 1) }
        let none = (QuantityCharacter(kind: .other), 1)
        guard first >= 0xC2, first < 0xF0, offset + 1 < end, text[offset + 1] & 0xC0 == 0x80 else { return none }
        let second = Int(text[offset + 1] & 0x3F)
        if first < 0xE0 { return (characters[(first & 0x1F) << 6 | second], 2) }
        guard offset + 2 < end, text[offset + 2] & 0xC0 == 0x80 else { return none }
        let code = (first & 0x0F) << 12 | second << 6 | Int(text[offset + 2] & 0x3F)
        return code < 0x800 ? none : (characters[code], 3)
    }

    /// The character that ends at an offset, and its bytes; of no kind and no bytes at the beginning.
    func character(_ text: Span<UInt8>, before offset: Int, from origin: Int) -> (
        character: QuantityCharacter, length: Int
    ) {
        for length in 1...3 where offset - length >= origin {
            if text[offset - length] & 0xC0 == 0x80 { continue }
            let found = character(text, offset - length, offset)
            return found.length == length ? found : (QuantityCharacter(kind: .other), 1)
        }
        return (QuantityCharacter(kind: .other), 0)
    }

    /// The longest form that begins at an offset.
    ///
    /// A form that ends in a letter is none where a letter follows: there is no metre in 5max.
    ///
    /// - Returns: nil where none begins.
    func unit(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (form: Int32, end: Int)? {
        var best: (form: Int32, end: Int)?
        var node = 0
        var at = start
        var (next, length) = character(text, at, end)
        while let child = trie.child(of: node, next.label) {
            node = child
            at += length
            (next, length) = character(text, at, end)
            let cell = trie.cells[node]
            if cell.form >= 0, !(cell.isLetter && next.is(.letter)) { best = (cell.form, at) }
        }
        return best
    }
}
