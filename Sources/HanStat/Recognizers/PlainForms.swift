/// What the plain reading needs to know of each form of a unit catalog, by the form's node in the trie.
///
/// A form is plain where it means one unit, whatever stands around it.
struct PlainForms: Sendable {
    /// What is known of one form.
    struct Entry: Sendable {
        /// The unit's place among the catalog's form units; -1 where the form is not plain.
        var unit: Int32 = -1
        /// It is a counting word.
        var isCount = false
        /// A word may begin inside the form and go on behind it.
        var mayContinue = false
    }

    private let entries: [Entry]

    init(_ catalog: UnitCatalog, _ continuations: UnitContinuations) {
        let trie = catalog.storage.trie
        var entries = [Entry](repeating: Entry(), count: trie.nodeCount)
        trie.visitForms { labels, node in
            guard let first = labels.first, !PlainNeighbours.barsUnit(first) else { return }
            var place = -1
            for value in trie.valueRange(of: node) where catalog.storage.formUnits[value].kind != .rank {
                // Two units have the form.
                if place >= 0 { return }
                place = value
            }
            guard place >= 0 else { return }
            let unit = catalog.storage.formUnits[place]
            let isSettledByContext =
                unit.kind == .temperature || unit.kind == .index || unit.kind == .dataSize || unit.kind == .multiple
            // Letters and spaced letters have rules of their own; so has what a time or a word begins with.
            let isLatin = labels.contains { UnitTrie.isLatin($0) || $0 >= 0xE000 }
            guard !isSettledByContext, !isLatin else { return }
            entries[node] = Entry(
                unit: Int32(place), isCount: unit.kind == .count, mayContinue: continuations.mayContinue(labels))
        }
        self.entries = entries
    }

    /// What is known of the form that ends at a node.
    @inline(__always)
    subscript(node: Int) -> Entry { entries[node] }
}
