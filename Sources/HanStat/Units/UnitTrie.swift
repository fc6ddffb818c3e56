internal import TextScan

/// The surface forms of a catalog as a trie in flat arrays: looking up allocates nothing.
///
/// Nodes are numbered breadth first, so that the children of one node are neighbours and need no
/// pointers of their own; those of the root are found through a table of all codes.
struct UnitTrie: Sendable {
    /// Child of the root by code; 0 where there is none.
    private var roots = [UInt16](repeating: 0, count: 0x10000)
    /// The label on the edge that leads to each node.
    private var labels: [UInt16] = []
    /// Where each node's children begin; they end where the next node's begin.
    private var childStarts: [Int32] = []
    /// Where each node's values begin; they end where the next node's begin.
    private var valueStarts: [Int32] = []
    /// The units of all nodes, in catalog order for each.
    private(set) var values: [Int32] = []

    /// What a form in a text is spelled as: folded codes, one a glyph, with a mark on a Latin
    /// letter that a space parts from the one before, so that `k m` is not `km`.
    static func label(_ code: UInt16, after previous: UInt16, isSpaced: Bool) -> UInt16 {
        isSpaced && isLatin(code) && isLatin(previous) ? code + 0xE000 : code
    }

    static func isLatin(_ code: UInt16) -> Bool {
        (code >= 0x61 && code <= 0x7A) || (code >= 0x41 && code <= 0x5A) || code == 0x3BC
    }

    /// The labels of a form; empty where it cannot be read.
    static func labels(of form: String) -> [UInt16] {
        var glyphs = GlyphBuffer()
        let bytes = Array(form.utf8)
        glyphs.decode(bytes.span, range: 0..<bytes.count)
        var labels: [UInt16] = []
        for index in 0..<glyphs.count {
            let code = glyphs.code(index)
            if code == CharacterFold.unknown { return [] }
            labels.append(
                label(code, after: glyphs.code(index - 1), isSpaced: glyphs.flags(index).contains(.space)))
        }
        return labels
    }

    /// Builds the trie.
    ///
    /// - Parameter entries: The labels of each form and the index of its unit; no form is empty.
    /// - Complexity: O(*n* log *n*) in the entries.
    init(_ entries: [(labels: [UInt16], unit: Int32)]) {
        let sorted = entries.sorted { a, b in
            if a.labels != b.labels { return a.labels.lexicographicallyPrecedes(b.labels) }
            return a.unit < b.unit
        }
        var queue: [(range: Range<Int>, depth: Int)] = [(0..<sorted.count, 0)]
        labels.append(0)
        var head = 0
        while head < queue.count {
            let (range, depth) = queue[head]
            head += 1
            childStarts.append(Int32(queue.count))
            valueStarts.append(Int32(values.count))
            var at = range.lowerBound
            while at < range.upperBound, sorted[at].labels.count == depth {
                if values.count == Int(valueStarts[head - 1]) || values[values.count - 1] != sorted[at].unit {
                    values.append(sorted[at].unit)
                }
                at += 1
            }
            while at < range.upperBound {
                let label = sorted[at].labels[depth]
                var end = at + 1
                while end < range.upperBound, sorted[end].labels[depth] == label { end += 1 }
                if depth == 0 { roots[Int(label)] = UInt16(queue.count) }
                labels.append(label)
                queue.append((at..<end, depth + 1))
                at = end
            }
        }
        childStarts.append(Int32(queue.count))
        valueStarts.append(Int32(values.count))
    }

    /// The child of the root with a label; 0 where there is none.
    @inline(__always)
    func root(_ label: UInt16) -> Int { Int(roots[Int(label)]) }

    /// The child of a node with a label; 0 where there is none.
    ///
    /// - Complexity: O(log *n*) in the node's children.
    func child(of node: Int, _ label: UInt16) -> Int {
        var low = Int(childStarts[node])
        var high = Int(childStarts[node + 1])
        while low < high {
            let middle = (low + high) / 2
            let found = labels[middle]
            if found == label { return middle }
            if found < label { low = middle + 1 } else { high = middle }
        }
        return 0
    }

    /// Where the units of a node are in `values`; empty for a node inside a form.
    func valueRange(of node: Int) -> Range<Int> { Int(valueStarts[node])..<Int(valueStarts[node + 1]) }

    /// The node of a whole form; nil where no form is spelled so.
    func node(_ form: [UInt16]) -> Int? {
        guard let first = form.first else { return nil }
        var node = root(first)
        for label in form.dropFirst() where node != 0 { node = child(of: node, label) }
        return node == 0 || valueRange(of: node).isEmpty ? nil : node
    }
}
