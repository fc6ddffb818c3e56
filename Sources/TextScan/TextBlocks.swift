/// Cuts a document into blocks that are read one at a time.
///
/// A block ends at an empty line, or, in text without one, at the last line end or sentence end before
/// `largest` bytes. No number and no unit crosses an empty line, and memory stays bounded by the block.
package struct TextBlocks {
    /// The most bytes of a block.
    package static let largest = 1 << 16

    /// The bytes of the block that begins at an offset.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - start: The first byte of the block.
    /// - Returns: The block's range; empty only at the end of the text.
    /// - Complexity: O(*n*) in the block.
    package static func block(in bytes: Span<UInt8>, from start: Int) -> Range<Int> {
        var i = start
        var newline = -1
        var hasText = false
        let limit = min(bytes.count, start + largest)
        // Each turn begins at the first byte of a line.
        while i < limit {
            while i < limit, bytes[i] == 0x20 || bytes[i] == 0x0D || bytes[i] == 0x09 { i += 1 }
            if i == limit { break }
            if bytes[i] == 0x0A {
                if hasText { return start..<i + 1 }
            } else {
                hasText = true
                i = bytes.offset(of: 0x0A, in: i + 1..<limit)
            }
            if i < limit { newline = i }
            i += 1
        }
        if limit == bytes.count { return start..<limit }
        if newline > start { return start..<newline + 1 }
        return start..<cut(bytes, start, limit)
    }

    /// A place to cut a block that has no line end: after a full stop, else between two characters.
    private static func cut(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
        var i = limit - 3
        while i > start + largest / 2 {
            if bytes[i] == 0xE3, bytes[i + 1] == 0x80, bytes[i + 2] == 0x82 { return i + 3 }
            i -= 1
        }
        i = limit
        while i > start + 1, bytes[i] & 0xC0 == 0x80 { i -= 1 }
        return i
    }
}
