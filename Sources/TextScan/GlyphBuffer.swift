/// A stretch of text decoded for reading: one folded code a visible character, layout left out.
///
/// Spaces, line ends, zero-width characters and pinyin set in brackets after a character are not
/// stored; a flag on the next character remembers them. A number broken by a space or a line end
/// is thus a run of neighbours, and `start(of:)` and `end(of:)` lead back to the bytes.
///
/// The buffer is reused: `decode` empties it and keeps its storage.
package struct GlyphBuffer: Sendable {
    /// What was left out before a glyph, and how the glyph was written.
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        @inlinable
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// One space or more stood before.
        package static let space = Flags(rawValue: 1)
        /// A line end stood before.
        package static let newline = Flags(rawValue: 2)
        /// An empty line stood before.
        package static let blankLine = Flags(rawValue: 4)
        /// Pinyin in brackets stood before.
        package static let annotation = Flags(rawValue: 8)
        /// The character was a full-width form.
        package static let wide = Flags(rawValue: 16)
        /// More than one space, or a tab, stood before: a column gap.
        package static let column = Flags(rawValue: 32)

        /// Any layout at all.
        package static let gap: Flags = [.space, .newline, .blankLine, .annotation, .column]
    }

    /// The glyphs; those from `count` on are old or never used.

    package private(set) var cells: [GlyphCell] = []
    /// The number of glyphs.
    package private(set) var count = 0
    /// The byte offset in the document that the stored starts count from.
    package private(set) var base = 0
    /// How many glyphs were traditional characters that have a simplified form.
    package private(set) var traditionalCount = 0

    package init() {}

    /// The cell at an index; nil outside the buffer.
    @inlinable
    @inline(__always)
    package func cell(_ index: Int) -> GlyphCell? {
        UInt(bitPattern: index) < UInt(bitPattern: count) ? cells[index] : nil
    }

    /// The folded code at an index; 0 outside the buffer.
    @inlinable
    @inline(__always)
    package func code(_ index: Int) -> UInt16 { cell(index)?.code ?? 0 }

    /// The class at an index; `.end` outside the buffer.
    @inlinable
    @inline(__always)
    package func kind(_ index: Int) -> GlyphClass { cell(index)?.glyphClass ?? .end }

    /// The flags at an index; empty outside the buffer.
    @inlinable
    @inline(__always)
    package func flags(_ index: Int) -> Flags { Flags(rawValue: cell(index)?.mark ?? 0) }

    /// The byte offset in the document of the first byte of a glyph.
    package func start(of index: Int) -> Int { base + glyph(index).start }

    /// The byte offset in the document after the last byte of a glyph.
    package func end(of index: Int) -> Int { base + glyph(index).end }

    private func glyph(_ index: Int) -> GlyphCell {
        precondition(index >= 0 && index < count, "No glyph has that index")
        return cells[index]
    }

    /// The bytes of a non-empty run of glyphs, layout inside it included.
    package func byteRange(_ range: Range<Int>) -> Range<Int> {
        start(of: range.lowerBound)..<end(of: range.upperBound - 1)
    }

    /// Whether the glyphs from an index on are the given folded text.
    ///
    /// - Parameters:
    ///   - text: Folded (simplified, half-width) characters of the Basic Multilingual Plane.
    ///   - index: Where the text must begin.
    /// - Returns: Whether it stands there.
    package func matches(_ text: StaticString, at index: Int) -> Bool {
        matchLength(text, at: index) > 0
    }

    /// The number of glyphs of a folded text where it stands at an index, else 0.
    package func matchLength(_ text: StaticString, at index: Int) -> Int {
        guard index >= 0 else { return 0 }
        return text.withUTF8Buffer { utf8 in
            var i = index
            var at = 0
            while at < utf8.count {
                let first = unsafe UInt16(utf8[at])
                let scalar: UInt16
                if first >= 0xE0 {
                    scalar =
                        unsafe (first & 0x0F) << 12 | UInt16(utf8[at + 1] & 0x3F) << 6 | UInt16(utf8[at + 2] & 0x3F)
                    at += 3
                } else if first >= 0xC0 {
                    scalar = unsafe (first & 0x1F) << 6 | UInt16(utf8[at + 1] & 0x3F)
                    at += 2
                } else {
                    scalar = first
                    at += 1
                }
                if code(i) != scalar { return 0 }
                i += 1
            }
            return i - index
        }
    }

    /// Reads a stretch of valid UTF-8 into the buffer, in place of what it held.
    ///
    /// - Parameters:
    ///   - bytes: The document; valid UTF-8.
    ///   - range: The bytes to read; begins and ends at characters.
    /// - Complexity: O(*n*) in the bytes read.
    package mutating func decode(_ bytes: Span<UInt8>, range: Range<Int>) {
        if cells.count < range.count {
            cells = [GlyphCell](repeating: GlyphCell(bits: 0), count: max(range.count, 2 * cells.count))
        }
        let entries = CharacterFold.shared.entries
        var target = cells.mutableSpan
        let outcome = GlyphKernel.decode(bytes, range, entries.span, into: &target)
        base = range.lowerBound
        count = outcome.count
        traditionalCount = outcome.traditionalCount
    }
}
