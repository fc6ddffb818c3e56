/// The entries of a word list by the character that their words end or begin with, in the list's order.
///
/// A question that most glyphs answer with no is then one look at a neighbour, and the others compare two or
/// three words instead of the whole list.
struct EdgeIndex<Entry: Sendable>: Sendable {
    private var slots = CodeMap()
    private var buckets: [[Entry]] = [[]]

    /// Makes the index of a list.
    ///
    /// - Parameters:
    ///   - entries: The list.
    ///   - edge: The character of an entry's word to look up by.
    init(_ entries: [Entry], by edge: (Entry) -> UInt16?) {
        for entry in entries {
            guard let code = edge(entry) else { continue }
            if let slot = slots[UInt32(code)] {
                buckets[Int(slot)].append(entry)
            } else {
                slots.insert(UInt32(code), value: UInt16(buckets.count))
                buckets.append([entry])
            }
        }
    }

    /// The entries whose words have a character at that edge.
    @inline(__always)
    subscript(code: UInt16) -> [Entry] {
        guard let slot = slots[UInt32(code)] else { return buckets[0] }
        return buckets[Int(slot)]
    }
}
