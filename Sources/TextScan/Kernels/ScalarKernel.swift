/// The search for candidates as the obvious loop: the oracle of the other kernels.
///
/// A character begins at an offset where its whole UTF-8 form stands there, inside the range, whatever
/// stands before. So every byte sequence has an answer, and on valid text it is that of a decoder.
enum ScalarKernel {
    /// The offset of the first character of a set in a range of bytes.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes.
    ///   - range: Where to look.
    ///   - set: The characters to look for.
    /// - Returns: The offset of its first byte, or nil.
    /// - Complexity: O(*n*).
    static func next(_ bytes: Span<UInt8>, _ range: Range<Int>, _ set: CandidateSet) -> Int? {
        for offset in range {
            if let code = code(bytes, offset, range.upperBound), set.contains(code) { return offset }
        }
        return nil
    }

    /// The number of code points that begin in a range of valid UTF-8.
    ///
    /// - Complexity: O(*n*).
    static func scalarCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The character of the Basic Multilingual Plane whose UTF-8 form begins at an offset.
    ///
    /// - Returns: nil where there is none, or not wholly before `limit`.
    private static func code(_ bytes: Span<UInt8>, _ offset: Int, _ limit: Int) -> Int? {
        let first = Int(bytes[offset])
        if first < 0x80 { return first }
        guard first >= 0xC2, first < 0xF0, offset + 1 < limit, bytes[offset + 1] & 0xC0 == 0x80 else { return nil }
        let second = Int(bytes[offset + 1] & 0x3F)
        if first < 0xE0 { return (first & 0x1F) << 6 | second }
        guard offset + 2 < limit, bytes[offset + 2] & 0xC0 == 0x80 else { return nil }
        let code = (first & 0x0F) << 12 | second << 6 | Int(bytes[offset + 2] & 0x3F)
        return code < 0x800 ? nil : code
    }
}
