/// Cuts a document into blocks that are read one at a time.
///
/// A block ends at an empty line before which a sentence or a heading has ended, or, in text without one,
/// at the last full stop before `largest` bytes, else at the last line end, else at the last comma. No
/// number and no unit crosses an empty line, and memory stays bounded by the block.
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
        var line = start..<start
        let limit = min(bytes.count, start + largest)
        // Each turn begins at the first byte of a line.
        while i < limit {
            while i < limit, bytes[i] == 0x20 || bytes[i] == 0x0D || bytes[i] == 0x09 { i += 1 }
            if i == limit { break }
            if bytes[i] == 0x0A {
                if hasText, !runsOn(bytes, line) { return start..<i + 1 }
            } else {
                hasText = true
                line = i..<i
                i = bytes.offset(of: 0x0A, in: i + 1..<limit)
                line = line.lowerBound..<i
            }
            if i < limit { newline = i }
            i += 1
        }
        if limit == bytes.count { return start..<limit }
        return start..<cut(bytes, start, limit, newline)
    }

    /// The fewest bytes of a line that a column may have cut in mid-sentence; a shorter one is a heading.
    private static let shortestCutLine = 48

    /// Whether a line breaks off in mid-sentence, so that the text goes on behind an empty line: it is no
    /// heading and ends in a Han character.
    private static func runsOn(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count >= shortestCutLine else { return false }
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x09 {
            end -= 1
        }
        guard end - 3 >= line.lowerBound else { return false }
        let lead = bytes[end - 3]
        return lead >= 0xE4 && lead <= 0xE9
    }

    /// A place to cut a block that is too long.
    private static func cut(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ newline: Int) -> Int {
        let least = start + largest / 2
        if let stop = lastMark(bytes, least..<limit, isMark: { $0 == 0xE3_8082 }) { return stop }  // 。
        if newline > start { return newline + 1 }
        // ，；、
        let isComma: (UInt32) -> Bool = { $0 == 0xEF_BC8C || $0 == 0xEF_BC9B || $0 == 0xE3_8081 }
        if let comma = lastMark(bytes, least..<limit, isMark: isComma) { return comma }
        var i = limit
        while i > start + 1, bytes[i] & 0xC0 == 0x80 { i -= 1 }
        return i
    }

    /// The offset after the last mark of three bytes in a range.
    private static func lastMark(_ bytes: Span<UInt8>, _ range: Range<Int>, isMark: (UInt32) -> Bool) -> Int? {
        var i = range.upperBound - 3
        while i >= range.lowerBound {
            if bytes[i] >= 0xE0, isMark(UInt32(bytes[i]) << 16 | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2])) {
                return i + 3
            }
            i -= 1
        }
        return nil
    }
}
