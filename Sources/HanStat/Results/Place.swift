/// A half-open range of offsets in eight bytes: 40 bits for its beginning, 24 for its length.
///
/// What is found lies within a block of at most 64 KiB; a document that is read as it comes may be longer than
/// one in memory can be, up to a tebibyte.
struct Place: Sendable, Hashable {
    private static let lengthBits: UInt64 = 24
    private let bits: UInt64

    /// Makes a place of a range that begins below 2⁴⁰ and is shorter than 2²⁴.
    init(_ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.lowerBound >> 40 == 0 && range.count >> 24 == 0, "Out of reach")
        bits = UInt64(range.lowerBound) << Self.lengthBits | UInt64(range.count)
    }

    /// The range.
    var range: Range<Int> {
        let start = Int(bits >> Self.lengthBits)
        return start..<start + Int(bits & (1 << Self.lengthBits - 1))
    }
}
