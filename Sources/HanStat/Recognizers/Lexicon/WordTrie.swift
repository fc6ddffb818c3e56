import TextScan

/// A set of folded words, each with a small payload, in two flat arrays.
///
/// The edges of all nodes share one open-addressed hash table, so that a step is one probe as a rule
/// and a walk allocates nothing.
struct WordTrie: Sendable {
    /// The payload of a node that ends no word.
    static let none: UInt16 = 0

    private var edges = CodeMap()
    /// A bit for each code that begins a word: most walks end here.
    private var beginnings = [UInt64](repeating: 0, count: 1024)
    private var payloads: [UInt16] = [WordTrie.none]

    init() {}

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
        if let first = word.first { beginnings[Int(first &>> 6)] |= 1 << UInt64(first & 63) }
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

    /// Whether a word begins with a code.
    @inline(__always)
    func begins(with code: UInt16) -> Bool { beginnings[Int(code &>> 6)] &>> UInt64(code & 63) & 1 != 0 }

    /// The node after a step from another (0 is the root), nil where no word goes on that way.
    @inline(__always)
    func step(from node: UInt16, _ code: UInt16) -> UInt16? {
        edges[UInt32(node) << 16 | UInt32(code)]
    }

    /// The payload of the word that ends at a node, `none` where none does.
    @inline(__always)
    func payload(_ node: UInt16) -> UInt16 { payloads[Int(node)] }
}
