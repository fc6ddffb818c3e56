/// A stretch of text decoded for reading: one folded code a visible character, layout left out.
///
/// Spaces, line ends, zero-width characters and pinyin set in brackets after a character are not
/// stored; a flag on the next character remembers them. A number broken by a space or a line end
/// is thus a run of neighbours, and `start(of:)` and `end(of:)` lead back to the bytes.
///
/// The buffer is reused: `decode` empties it and keeps its storage.
@usableFromInline
package struct GlyphBuffer: Sendable {
    /// The glyphs; those from `count` on are old or never used.
    @usableFromInline
    package private(set) var cells: [GlyphCell] = []
    /// The number of glyphs.
    @usableFromInline
    package private(set) var count = 0
    /// The byte offset in the document that the stored starts count from.
    package private(set) var base = 0
    /// How many glyphs were traditional characters that have a simplified form.
    package private(set) var traditionalCount = 0
    /// The flags of layout that any glyph has; there may be more.
    package private(set) var layout = Flags()

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
    /// The bytes of a run of glyphs where they are the run's text as they are: nothing is left out between them, and
    /// none is a full-width form.
    ///
    /// - Returns: nil where the text must be put together from its glyphs.
    package func plainByteRange(_ range: Range<Int>) -> Range<Int>? {
        guard let bytes = unbrokenByteRange(range) else { return nil }
        var marks: UInt8 = 0
        for i in range { marks |= cells[i].mark }
        return marks & Flags.wide.rawValue == 0 ? bytes : nil
    }

    /// The bytes of a run of glyphs between which nothing is left out; zero-width characters leave no flag, so the
    /// glyphs' places tell.
    ///
    /// - Returns: nil where something is left out inside the run.
    package func unbrokenByteRange(_ range: Range<Int>) -> Range<Int>? {
        guard range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return nil }
        var end = cells[range.lowerBound].end
        for i in range.dropFirst() {
            if cells[i].start != end { return nil }
            end = cells[i].end
        }
        return byteRange(range)
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
        layout = Flags(rawValue: outcome.marks)
    }
}
