/// Tells from two neighbours that no word of a list begins at the first of them: one or two loads.
///
/// It may say yes where no word begins, as pairs share bits by their hash; no is certain.
struct PairFilter: Sendable {
    private static let pairWords = 2048

    /// A bit for each pair of codes that a word begins with, where the pair's hash falls.
    private var pairs = [UInt64](repeating: 0, count: pairWords)
    /// A bit for each code that is a word by itself.
    private var singles = [UInt64](repeating: 0, count: 1024)
    /// A bit for each code that a word begins with.
    private var firsts = [UInt64](repeating: 0, count: 1024)

    /// Adds a word of folded codes.
    mutating func insert(_ word: Span<UInt16>) {
        guard !word.isEmpty else { return }
        let first = word[0]
        firsts[Int(first &>> 6)] |= 1 << UInt64(first & 63)
        if word.count > 1 {
            insert(first, word[1])
        } else {
            singles[Int(first &>> 6)] |= 1 << UInt64(first & 63)
        }
    }

    /// Adds a pair of neighbours.
    mutating func insert(_ first: UInt16, _ second: UInt16) {
        let bit = Self.pairBit(first, second)
        pairs[bit &>> 6] |= 1 << UInt64(bit & 63)
    }

    /// The filter of the words of two lists.
    func union(_ other: PairFilter) -> PairFilter {
        var both = self
        for i in both.pairs.indices { both.pairs[i] |= other.pairs[i] }
        for i in both.singles.indices { both.singles[i] |= other.singles[i] }
        for i in both.firsts.indices { both.firsts[i] |= other.firsts[i] }
        return both
    }

    /// Whether any word of the list begins with a code.
    func mayHold(_ first: UInt16) -> Bool { firsts[Int(first &>> 6)] &>> UInt64(first & 63) & 1 != 0 }

    /// Whether a word may stand where two codes do, as the first alone or as more; no is certain.
    @inline(__always)
    func mayHold(_ first: UInt16, _ second: UInt16) -> Bool {
        let bit = Self.pairBit(first, second)
        return pairs[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
            || singles[Int(first &>> 6)] &>> UInt64(first & 63) & 1 != 0
    }

    @inline(__always)
    private static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
        Int(truncatingIfNeeded: ((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) &>> 15)
    }
}
