import TextScan

/// A user's words that hold a character at which a number or a time could begin: none is read inside them.
///
/// In 百万工时伤害率 stands no 百万工时, in 月活用户 no month.
struct WordCover: Sendable {
    private var trie = WordTrie()

    /// The cover of a lexicon's words; nil where none of them needs one.
    init?(_ lexicon: UserLexicon) {
        var isNeeded = false
        lexicon.visitWords { word, _ in
            guard word.contains(where: { ReadingRoles.table[Int($0)] != 0 }) else { return }
            trie.insert(word, payload: 1)
            isNeeded = true
        }
        guard isNeeded else { return nil }
    }

    /// The glyphs of the words in a block, in its order and without overlaps.
    ///
    /// - Complexity: O(*n*) in the glyphs.
    func ranges(in g: borrowing GlyphBuffer) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var i = 0
        while i < g.count {
            if let end = end(g, at: i) {
                found.append(i..<end)
                i = end
            } else {
                i += 1
            }
        }
        return found
    }

    /// The end of the longest word that begins at a glyph.
    private func end(_ g: borrowing GlyphBuffer, at start: Int) -> Int? {
        guard trie.openings.mayHold(g.code(start), g.code(start + 1)) else { return nil }
        var node: UInt16 = 0
        var i = start
        var end: Int?
        while i == start || g.flags(i).isDisjoint(with: [.blankLine, .column]),
            let next = trie.step(from: node, g.code(i))
        {
            node = next
            i += 1
            if trie.payload(node) != WordTrie.none, UserWord.standsFree(g, start..<i) { end = i }
        }
        return end
    }
}
