/// A set of short texts, told apart by their bytes.
///
/// A `Set` of strings hashes and compares what they are in Unicode's normal form, which takes a thousand instructions for
/// a Chinese word; nearly all that is asked for is in no set, and its first bytes say so.
struct TextSet: Sendable, ExpressibleByArrayLiteral {
    /// The texts, in the order in which they are written.
    let members: [String]
    /// For each hash of ten bits, whether a text has it.
    private let hashes: [UInt64]
    private let longest: Int

    init(arrayLiteral texts: String...) {
        members = texts
        var hashes = [UInt64](repeating: 0, count: 16)
        for text in texts {
            let hash = Self.hash(text.utf8.span)
            hashes[hash >> 6] |= 1 << UInt64(hash & 63)
        }
        self.hashes = hashes
        longest = texts.map(\.utf8.count).max() ?? 0
    }

    /// Whether a text is in the set.
    ///
    /// - Complexity: O(1) for nearly all texts that are not, else O(*n*) in the set.
    func contains(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count <= longest else { return false }
        let hash = Self.hash(bytes)
        guard hashes[hash &>> 6] &>> UInt64(hash & 63) & 1 != 0 else { return false }
        return members.contains { $0.utf8.count == bytes.count && text.hasUTF8Prefix($0) }
    }

    /// Ten bits of the length and the first characters.
    private static func hash(_ bytes: Span<UInt8>) -> Int {
        var hash = UInt32(bytes.count)
        for i in 0..<min(bytes.count, 6) { hash = (hash ^ UInt32(bytes[i])) &* 0x9E37_79B1 }
        return Int(hash &>> 22)
    }
}
