/// A half-open range of offsets in eight bytes.
///
/// A document has at most 2 GiB (``TextInputError/longest``), so that its offsets fit 32 bits.
struct Place: Sendable, Hashable {
    private var lower: UInt32
    private var upper: UInt32

    /// Makes a place of a range whose bounds are not negative and fit 32 bits.
    init(_ range: Range<Int>) {
        lower = UInt32(range.lowerBound)
        upper = UInt32(range.upperBound)
    }

    /// The range.
    var range: Range<Int> { Int(lower)..<Int(upper) }
}
