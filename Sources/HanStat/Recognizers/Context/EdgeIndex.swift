/// The entries of a word list by the character that their words end or begin with, in the list's order.
///
/// A question that most glyphs answer with no is then two loads for a neighbour, and the others compare two or
/// three words instead of the whole list.
struct EdgeIndex<Entry: Sendable>: Sendable {
    /// The page of each high byte; the first page is empty.
    private var pages = [UInt8](repeating: 0, count: 256)
    /// For each page and low byte the bucket of the character's entries; the first bucket is empty.
    private var slots = [UInt16](repeating: 0, count: 256)
    private var buckets: [[Entry]] = [[]]

    /// Makes the index of a list.
    ///
    /// - Parameters:
    ///   - entries: The list.
    ///   - edge: The character of an entry's word to look up by.
    init(_ entries: [Entry], by edge: (Entry) -> UInt16?) {
        for entry in entries {
            guard let code = edge(entry) else { continue }
            let page = self.page(of: code)
            let place = page << 8 | Int(code & 0xFF)
            if slots[place] == 0 {
                slots[place] = UInt16(buckets.count)
                buckets.append([])
            }
            buckets[Int(slots[place])].append(entry)
        }
    }

    /// The page of a character, made where there is none.
    private mutating func page(of code: UInt16) -> Int {
        let high = Int(code >> 8)
        if pages[high] == 0 {
            // A list whose words use all 256 pages would need one number more than a byte has.
            precondition(slots.count < 256 * 256, "The list is spread too widely")
            pages[high] = UInt8(slots.count / 256)
            slots += [UInt16](repeating: 0, count: 256)
        }
        return Int(pages[high])
    }

    /// The entries whose words have a character at that edge.
    @inline(__always)
    subscript(code: UInt16) -> [Entry] { buckets[bucket(code)] }

    /// Whether any word has a character at that edge.
    @inline(__always)
    func hasWord(_ code: UInt16) -> Bool { bucket(code) != 0 }

    @inline(__always)
    private func bucket(_ code: UInt16) -> Int { Int(slots[Int(pages[Int(code &>> 8)]) &<< 8 | Int(code & 0xFF)]) }
}
