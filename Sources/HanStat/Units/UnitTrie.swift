internal import TextScan

/// The surface forms of a catalog as a trie in flat arrays: looking up allocates nothing.
///
/// Nodes are numbered breadth first, so that the children of one node are neighbours and need no
/// pointers of their own; those of the root are found through a table of all codes.
final class UnitTrie: Sendable {
    /// Child of the root by code; 0 where there is none.
    private let roots: [UInt16]
    /// The nodes, and one more that ends the last.
    private let nodes: [Node]
    /// The units of all nodes, in catalog order for each.
    let values: [Int32]

    /// What a look-up asks of a node, side by side in memory.
    private struct Node {
        /// Where its children begin; they end where the next node's begin.
        var childStart: Int32
        /// Where its values begin; they end where the next node's begin.
        var valueStart: Int32
        /// The label on the edge that leads to it.
        var label: UInt16
    }

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
        var labels: [UInt16] = []
        return appendLabels(of: form.utf8.span, to: &labels, &glyphs) ? labels : []
    }

    /// Appends the labels of a form, read in a buffer that the caller keeps.
    ///
    /// - Returns: Whether the form can be read; where it cannot, some labels may have been appended.
    static func appendLabels(of bytes: Span<UInt8>, to labels: inout [UInt16], _ glyphs: inout GlyphBuffer) -> Bool {
        let start = labels.count
        if appendPlainLabels(of: bytes, to: &labels) { return true }
        labels.removeSubrange(start...)
        glyphs.decode(bytes, range: 0..<bytes.count)
        for index in 0..<glyphs.count {
            let code = glyphs.code(index)
            if code == CharacterFold.unknown { return false }
            labels.append(
                label(code, after: glyphs.code(index - 1), isSpaced: glyphs.flags(index).contains(.space)))
        }
        return true
    }

    /// Appends the labels of a form without layout and brackets, as decoding would give them.
    ///
    /// - Returns: Whether it is one; where it is not, some labels may have been appended.
    static func appendPlainLabels(of bytes: Span<UInt8>, to labels: inout [UInt16]) -> Bool {
        let fold = CharacterFold.shared
        let codes = fold.codes
        let codeSpan = codes.span
        var i = 0
        while i < bytes.count {
            let (scalar, length) = TableRows.character(bytes, i)
            let code = codeSpan[Int(scalar)]
            guard !fold.isSpecial(scalar), code != CharacterFold.unknown else { return false }
            labels.append(code)
            i += length
        }
        return true
    }

    /// Builds the trie.
    ///
    /// - Parameter forms: The forms, in the order of their labels and units.
    /// - Complexity: O(*n*) in the forms.
    init(_ forms: UnitForms) {
        let sorted = forms.entries
        var roots = [UInt16](repeating: 0, count: 0x10000)
        var nodes: [Node] = []
        var values: [Int32] = []
        nodes.reserveCapacity(2 * sorted.count)
        values.reserveCapacity(sorted.count)
        var queue: [(range: Range<Int>, depth: Int, label: UInt16)] = [(0..<sorted.count, 0, 0)]
        queue.reserveCapacity(2 * sorted.count)
        var head = 0
        while head < queue.count {
            let (range, depth, label) = queue[head]
            head += 1
            let valueStart = Int32(values.count)
            nodes.append(Node(childStart: Int32(queue.count), valueStart: valueStart, label: label))
            var at = range.lowerBound
            while at < range.upperBound, Int(sorted[at].count) == depth {
                if values.count == Int(valueStart) || values[values.count - 1] != sorted[at].unit {
                    values.append(sorted[at].unit)
                }
                at += 1
            }
            while at < range.upperBound {
                let label = forms.label(sorted[at], depth)
                var end = at + 1
                while end < range.upperBound, forms.label(sorted[end], depth) == label { end += 1 }
                if depth == 0 { roots[Int(label)] = UInt16(queue.count) }
                queue.append((at..<end, depth + 1, label))
                at = end
            }
        }
        nodes.append(Node(childStart: Int32(queue.count), valueStart: Int32(values.count), label: 0))
        self.roots = roots
        self.nodes = nodes
        self.values = values
    }

    /// The child of the root with a label; 0 where there is none.
    @inline(__always)
    func root(_ label: UInt16) -> Int { Int(roots[Int(label)]) }

    /// The child of a node with a label; 0 where there is none.
    ///
    /// - Complexity: O(log *n*) in the node's children.
    func child(of node: Int, _ label: UInt16) -> Int {
        var low = Int(nodes[node].childStart)
        var high = Int(nodes[node + 1].childStart)
        while low < high {
            let middle = (low + high) / 2
            let found = nodes[middle].label
            if found == label { return middle }
            if found < label { low = middle + 1 } else { high = middle }
        }
        return 0
    }

    /// Whether a form ends at a node.
    @inline(__always)
    func endsForm(_ node: Int) -> Bool { nodes[node].valueStart < nodes[node + 1].valueStart }

    /// Where the units of a node are in `values`; empty for a node inside a form.
    func valueRange(of node: Int) -> Range<Int> {
        Int(nodes[node].valueStart)..<Int(nodes[node + 1].valueStart)
    }

    /// The node of a whole form; nil where no form is spelled so.
    func node(_ form: [UInt16]) -> Int? {
        guard let first = form.first else { return nil }
        var node = root(first)
        for label in form.dropFirst() where node != 0 { node = child(of: node, label) }
        return node == 0 || valueRange(of: node).isEmpty ? nil : node
    }

    /// The number of nodes, the root among them.
    var nodeCount: Int { nodes.count - 1 }

    /// Calls a body with each form: its labels and its node.
    func visitForms(_ body: (_ labels: [UInt16], _ node: Int) -> Void) {
        let nodes = nodes
        var labels: [UInt16] = []
        var waiting = [(node: 0, depth: 0)]
        while let (node, depth) = waiting.popLast() {
            if depth > 0 {
                labels.removeLast(labels.count - depth + 1)
                labels.append(nodes[node].label)
                if nodes[node].valueStart < nodes[node + 1].valueStart { body(labels, node) }
            }
            for child in Int(nodes[node].childStart)..<Int(nodes[node + 1].childStart) {
                waiting.append((child, depth + 1))
            }
        }
    }
}
