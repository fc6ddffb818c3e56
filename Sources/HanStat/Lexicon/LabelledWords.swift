import TextScan

/// The words of a table, each with what it means, and a user's words beside them.
///
/// The words of statements and of table heads are both kept so; what their labels are is theirs.
struct LabelledWords<Label: Sendable>: Sendable {
    private var trie: WordTrie
    /// The label of a payload is at its index less one.
    private var labels: [Label] = []
    /// The first payload of a user's words.
    private var firstOwn = UInt16.max

    /// No words.
    ///
    /// - Parameter capacity: About how many characters the words have in all.
    init(capacity: Int = 0) { trie = WordTrie(capacity: capacity) }

    /// Where a word may begin.
    var openings: PairFilter { trie.openings }

    /// Whether a user's words are among them.
    var hasOwn: Bool { firstOwn != .max }

    /// Adds words that mean one thing, set apart by spaces or line ends.
    mutating func add(_ words: String, _ label: Label) {
        labels.append(label)
        let payload = UInt16(labels.count)
        let bytes = words.utf8.span
        TableRows.visitWords(bytes, 0..<bytes.count) { word, _ in trie.insert(word, payload: payload) }
    }

    /// Adds a user's indicator words and stop words; those of the table that are the same are theirs then.
    mutating func add(_ lexicon: UserLexicon, indicator: Label, stop: Label) {
        labels += [indicator, stop]
        let own = UInt16(labels.count - 1)
        firstOwn = own
        lexicon.visitWords { word, meaning in
            switch meaning {
            case .indicator: trie.insert(word, payload: own)
            case .stop: trie.insert(word, payload: own + 1)
            case .region: break
            }
        }
    }

    /// The longest word that begins at a glyph, and whether it is a user's.
    ///
    /// - Complexity: O(1): a walk of at most the longest word; allocates nothing.
    func match(_ g: borrowing GlyphBuffer, at index: Int) -> (label: Label, end: Int, isOwn: Bool)? {
        guard trie.openings.mayHold(g.code(index), g.code(index + 1)) else { return nil }
        var node: UInt16 = 0
        var i = index
        var found: (payload: UInt16, end: Int)?
        while let next = trie.step(from: node, g.code(i)), i == index || !g.flags(i).contains(.blankLine) {
            node = next
            i += 1
            let payload = trie.payload(node)
            guard payload != WordTrie.none else { continue }
            if payload < firstOwn || UserWord.standsFree(g, index..<i) { found = (payload, i) }
        }
        return found.map { (labels[Int($0.payload) - 1], $0.end, $0.payload >= firstOwn) }
    }
}
