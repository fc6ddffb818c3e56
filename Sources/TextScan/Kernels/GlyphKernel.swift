/// Decodes UTF-8 to glyph cells.
///
/// This file is unsafe because it leaves out the bounds checks of its inner loop: words are read only
/// where eight bytes are left in the range, the table has an entry for each 16-bit index, and there is
/// a cell for each byte of the range, which `decode` checks before.
enum GlyphKernel {
    /// What a stretch was decoded to.
    struct Outcome {
        /// The number of cells.
        var count = 0
        /// How many were traditional characters that have a simplified form.
        var traditionalCount = 0
        /// The layout that stands before any of the cells, or behind them.
        var marks: UInt8 = 0
    }

    /// Decodes a stretch of valid UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - range: The bytes to decode; begins and ends at characters.
    ///   - entries: `CharacterFold.entries`.
    ///   - cells: Where to put the glyphs; at least as many as there are bytes in the range.
    /// - Returns: How many cells were filled.
    /// - Complexity: O(*n*).
    static func decode(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ entries: Span<GlyphCell.Entry>,
        into cells: inout MutableSpan<GlyphCell>
    ) -> Outcome {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count && range.count <= cells.count)
        precondition(entries.count == 0x10000)
        let base = range.lowerBound
        let end = range.upperBound
        let raw = unsafe bytes.bytes
        var outcome = Outcome()
        var i = base
        var n = 0
        var mark: UInt8 = 0
        while i < end {
            // Where eight bytes are left, two Han characters or one character of one byte are read from one word.
            while i &+ 8 <= end {
                let word = unsafe UInt64(
                    littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
                if word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 {
                    let early = unsafe entries[unchecked: code(word)]
                    let late = unsafe entries[unchecked: code(word &>> 24)]
                    if early.isSpecial || late.isSpecial { break }
                    unsafe cells[unchecked: n] = GlyphCell(early, mark: mark, length: 3, start: i &- base)
                    unsafe cells[unchecked: n &+ 1] = GlyphCell(late, mark: 0, length: 3, start: i &+ 3 &- base)
                    outcome.traditionalCount &+= early.traditionalCount &+ late.traditionalCount
                    mark = 0
                    n &+= 2
                    i &+= 6
                } else if word & 0x80 == 0 {
                    let entry = unsafe entries[unchecked: Int(truncatingIfNeeded: word & 0x7F)]
                    if entry.isSpecial { break }
                    unsafe cells[unchecked: n] = GlyphCell(entry, mark: mark, length: 1, start: i &- base)
                    mark = 0
                    n &+= 1
                    i &+= 1
                } else {
                    guard word & 0x00C0_C0F0 == 0x0080_80E0 else { break }
                    let entry = unsafe entries[unchecked: code(word)]
                    if entry.isSpecial { break }
                    unsafe cells[unchecked: n] = GlyphCell(entry, mark: mark, length: 3, start: i &- base)
                    outcome.traditionalCount &+= entry.traditionalCount
                    mark = 0
                    n &+= 1
                    i &+= 3
                }
            }
            guard i < end else { break }
            let (scalar, length) = character(bytes, i)
            let entry = unsafe entries[unchecked: scalar]
            if entry.isSpecial {
                if let layout = layout(scalar, mark: mark) {
                    mark = layout
                    outcome.marks |= layout
                    i &+= length
                    continue
                }
                if n > 0, unsafe isHan(cells[unchecked: n &- 1].kind),
                    let after = PinyinAnnotation.end(bytes, from: i, limit: end)
                {
                    mark |= GlyphBuffer.Flags.annotation.rawValue
                    i = after
                    continue
                }
            }
            unsafe cells[unchecked: n] = GlyphCell(entry, mark: mark, length: length, start: i &- base)
            outcome.traditionalCount &+= entry.traditionalCount
            mark = 0
            n &+= 1
            i &+= length
        }
        outcome.count = n
        return outcome
    }

    /// The code of the three lowest bytes of a word.
    @inline(__always)
    private static func code(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word & 0x0F) &<< 12 | (word &>> 8 & 0x3F) &<< 6 | (word &>> 16 & 0x3F))
    }

    /// The character at an offset, U+FFFD for one beyond the Basic Multilingual Plane, and its bytes.
    @inline(__always)
    private static func character(_ bytes: Span<UInt8>, _ i: Int) -> (scalar: Int, length: Int) {
        let first = Int(bytes[i])
        if first < 0xC0 { return (first, 1) }
        if first >= 0xF0 { return (Int(CharacterFold.unknown), 4) }
        let second = Int(bytes[i &+ 1] & 0x3F)
        if first < 0xE0 { return ((first & 0x1F) &<< 6 | second, 2) }
        return ((first & 0x0F) &<< 12 | second &<< 6 | Int(bytes[i &+ 2] & 0x3F), 3)
    }

    /// The flags after a layout character, or nil where the character is visible.
    private static func layout(_ scalar: Int, mark: UInt8) -> UInt8? {
        let space = GlyphBuffer.Flags.space.rawValue
        let newline = GlyphBuffer.Flags.newline.rawValue
        let blankLine = GlyphBuffer.Flags.blankLine.rawValue
        let column = GlyphBuffer.Flags.column.rawValue
        switch scalar {
        case 0x28: return nil
        case 0x0A, 0x85, 0x2028, 0x2029: return mark | newline | (mark & (newline | blankLine) != 0 ? blankLine : 0)
        case 0x09: return mark | space | column
        case 0x3000: return mark | space
        case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return mark | space | (mark & space != 0 ? column : 0)
        default: return mark
        }
    }

    private static func isHan(_ kind: UInt8) -> Bool {
        kind == GlyphClass.han.rawValue || kind == GlyphClass.hanDigit.rawValue
            || kind == GlyphClass.hanMultiplier.rawValue || kind == GlyphClass.hanScale.rawValue
    }
}
