/// Reads characters out of UTF-8 bytes that may be ill-formed.
enum CharacterReader {
    /// Reads the character at an offset.
    ///
    /// A byte that starts no character is read alone, as U+FFFD, so that every byte belongs to one
    /// character whatever the text.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - offset: Where the character starts, before `end`.
    ///   - end: Where the text ends.
    /// - Returns: The character's code and the number of its bytes.
    static func character(in bytes: Span<UInt8>, at offset: Int, end: Int) -> (scalar: UInt32, count: Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(first), end - offset >= count else { return (0xFFFD, 1) }
        var scalar = first & (0xFF >> UInt32(count + 1))
        for index in 1..<count {
            let byte = UInt32(bytes[offset + index])
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            scalar = scalar << 6 | byte & 0x3F
        }
        return (scalar, count)
    }
}
