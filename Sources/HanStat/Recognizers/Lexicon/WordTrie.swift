import TextScan

/// A set of folded words, each with a small payload, in two flat arrays.
///
/// The edges of all nodes share one open-addressed hash table, so that a step is one probe as a rule
/// and a walk allocates nothing.
struct WordTrie: Sendable {
    /// The payload of a node that ends no word.
    static let none: UInt16 = 0

    private var edges: CodeMap
    /// A bit for each pair of codes that a word begins with, where the pair's hash falls; most walks end here.
    private var pairs = [UInt64](repeating: 0, count: 512)
    /// The words of one character.
    private var singles = CodeMap()
    private var payloads: [UInt16] = [WordTrie.none]

    /// An empty set.
    ///
    /// - Parameter capacity: About how many characters the words have in all.
    init(capacity: Int = 0) { edges = CodeMap(capacity: capacity) }

    /// The folded codes of a word as a table writes it.
    static func folded(_ text: some StringProtocol) -> [UInt16] {
        text.utf16.map { CharacterFold.shared.codes[Int($0)] }
    }

    /// Adds a word.
    ///
    /// - Parameters:
    ///   - word: Folded characters of the Basic Multilingual Plane; not empty.
    ///   - payload: Anything but `none`.
    /// - Returns: The payload that the word had before, `none` where it is new.
    @discardableResult
    mutating func insert(_ word: [UInt16], payload: UInt16) -> UInt16 {
        var node: UInt16 = 0
        if word.count > 1 {
            let bit = Self.pairBit(word[0], word[1])
            pairs[bit &>> 6] |= 1 << UInt64(bit & 63)
        } else if let only = word.first {
            singles.insert(UInt32(only), value: 1)
        }
        for code in word {
            let edge = UInt32(node) << 16 | UInt32(code)
            if let next = edges[edge] {
                node = next
            } else {
                let next = UInt16(payloads.count)
                payloads.append(Self.none)
                edges.insert(edge, value: next)
                node = next
            }
        }
        let old = payloads[Int(node)]
        payloads[Int(node)] = payload
        return old
    }

    /// Whether a word may stand where two codes do, as the first alone or as more; no is certain.
    @inline(__always)
    func mayBegin(with first: UInt16, _ second: UInt16) -> Bool {
        let bit = Self.pairBit(first, second)
        return pairs[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0 || singles[UInt32(first)] != nil
    }

    @inline(__always)
    private static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
        Int(truncatingIfNeeded: ((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) &>> 17)
    }

    /// The node after a step from another (0 is the root), nil where no word goes on that way.
    @inline(__always)
    func step(from node: UInt16, _ code: UInt16) -> UInt16? {
        edges[UInt32(node) << 16 | UInt32(code)]
    }

    /// The payload of the word that ends at a node, `none` where none does.
    @inline(__always)
    func payload(_ node: UInt16) -> UInt16 { payloads[Int(node)] }
}
