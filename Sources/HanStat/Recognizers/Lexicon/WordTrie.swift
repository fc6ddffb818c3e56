import TextScan

/// A set of folded words, each with a small payload, in two flat arrays.
///
/// The edges of all nodes share one open-addressed hash table, so that a step is one probe as a rule
/// and a walk allocates nothing.
struct WordTrie: Sendable {
    /// The payload of a node that ends no word.
    static let none: UInt16 = 0

    private var edges: CodeMap
    /// Where a word may begin; most walks end here.
    private(set) var openings = PairFilter()
    private var payloads: [UInt16] = [WordTrie.none]

    /// An empty set.
    ///
    /// - Parameter capacity: About how many characters the words have in all.
    init(capacity: Int = 0) {
        edges = CodeMap(capacity: capacity)
        payloads.reserveCapacity(capacity)
    }

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
    mutating func insert(_ word: Span<UInt16>, payload: UInt16) -> UInt16 {
        var node: UInt16 = 0
        openings.insert(word)
        for i in word.indices {
            let edge = UInt32(node) << 16 | UInt32(word[i])
            let next = UInt16(payloads.count)
            node = edges.value(of: edge, orInsert: next)
            if node == next { payloads.append(Self.none) }
        }
        let old = payloads[Int(node)]
        payloads[Int(node)] = payload
        return old
    }

    /// Adds a word; see ``insert(_:payload:)-(Span<UInt16>,_)``.
    @discardableResult
    mutating func insert(_ word: [UInt16], payload: UInt16) -> UInt16 { insert(word.span, payload: payload) }

    /// The node after a step from another (0 is the root), nil where no word goes on that way.
    @inline(__always)
    func step(from node: UInt16, _ code: UInt16) -> UInt16? {
        edges[UInt32(node) << 16 | UInt32(code)]
    }

    /// The payload of the word that ends at a node, `none` where none does.
    @inline(__always)
    func payload(_ node: UInt16) -> UInt16 { payloads[Int(node)] }
}
