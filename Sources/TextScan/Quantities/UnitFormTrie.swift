/// The forms of units as a double array: two loads a character, and a look-up allocates nothing.
///
/// Characters have labels, the most frequent the smallest. The child of a node by a label is the cell at the
/// node's base plus the label, if that cell names the node as its parent. Forms and text are compared folded.
struct UnitFormTrie: Sendable {
    /// A place of the array.
    struct Cell: Sendable {
        /// Where the children are counted from; 0 where there are none, and for the root.
        var base: Int32 = 0
        /// The node whose child this is; −1 where the place is free.
        var parent: Int32 = -1
        /// The form that ends here, or −1.
        var form: Int32 = -1
        /// Whether the character that leads here is a letter that another letter would carry on.
        var isLetter = false
    }

    let cells: [Cell]
    /// The label of each folded code, 0 where no form has it.
    let labels: [UInt16]
    /// The most characters of a form.
    let longest: Int

    /// Whether the code is a Latin letter or μ, after folding.
    static func isLetter(_ code: UInt16) -> Bool {
        (code >= 0x61 && code <= 0x7A) || (code >= 0x41 && code <= 0x5A) || code == 0x3BC
    }

    /// Builds the trie.
    ///
    /// - Parameter forms: The folded codes of each form and what stands for it, from 0; of equal forms the
    ///   first counts, and an empty one is left out.
    /// - Complexity: O(*n* log *n*) in the codes of all forms, and a search for free places.
    init(_ forms: [(codes: [UInt16], form: Int32)]) {
        var labels = [UInt16](repeating: 0, count: 0x10000)
        var counts = [Int](repeating: 0, count: 0x10000)
        for (codes, _) in forms { for code in codes { counts[Int(code)] += 1 } }
        let ranked = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        for (rank, code) in ranked.enumerated() { labels[code] = UInt16(rank + 1) }

        var longest = 0
        var sorted: [(labels: [UInt16], codes: [UInt16], order: Int, form: Int32)] = []
        for (order, entry) in forms.enumerated() where !entry.codes.isEmpty {
            longest = max(longest, entry.codes.count)
            sorted.append((entry.codes.map { labels[Int($0)] }, entry.codes, order, entry.form))
        }
        sorted.sort { a, b in
            a.labels == b.labels ? a.order < b.order : a.labels.lexicographicallyPrecedes(b.labels)
        }

        var cells = [Cell(base: 0, parent: 0)]
        var firstFree = 1
        var queue: [(range: Range<Int>, depth: Int, node: Int)] = [(sorted.indices, 0, 0)]
        var head = 0
        while head < queue.count {
            let (range, depth, node) = queue[head]
            head += 1
            var at = range.lowerBound
            while at < range.upperBound, sorted[at].labels.count == depth {
                if cells[node].form < 0 { cells[node].form = sorted[at].form }
                at += 1
            }
            var children: [(label: Int, range: Range<Int>)] = []
            while at < range.upperBound {
                let label = sorted[at].labels[depth]
                var end = at + 1
                while end < range.upperBound, sorted[end].labels[depth] == label { end += 1 }
                children.append((Int(label), at..<end))
                at = end
            }
            guard let first = children.first else { continue }
            while firstFree < cells.count, cells[firstFree].parent >= 0 { firstFree += 1 }
            var base = node == 0 ? 0 : max(1, firstFree - first.label)
            while children.contains(where: { base + $0.label < cells.count && cells[base + $0.label].parent >= 0 }) {
                base += 1
            }
            cells[node].base = Int32(base)
            for (label, range) in children {
                while cells.count <= base + label { cells.append(Cell()) }
                cells[base + label].parent = Int32(node)
                cells[base + label].isLetter = Self.isLetter(sorted[range.lowerBound].codes[depth])
                queue.append((range, depth + 1, base + label))
            }
        }
        // Any base plus any label is inside.
        cells.append(contentsOf: [Cell](repeating: Cell(), count: ranked.count + 1))
        // The root is nobody's child, so that the label 0 leads nowhere.
        cells[0].parent = -1
        self.cells = cells
        self.labels = labels
        self.longest = longest
    }

    /// The child of a node, or nil.
    func child(of node: Int, _ label: Int) -> Int? {
        let place = Int(cells[node].base) + label
        return label > 0 && Int(cells[place].parent) == node ? place : nil
    }
}
