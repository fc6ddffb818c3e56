// These functions are unsafe because they leave out the bounds checks of their loops, which look at every glyph of a
// text: there is a cell for each glyph, and a table of marks has an entry for each 16-bit code, which is checked before.
extension GlyphBuffer {
    /// The next glyph whose code a table marks.
    ///
    /// - Parameters:
    ///   - index: The glyph to look from.
    ///   - marks: A byte for each folded code, 0 for those that are passed over.
    /// - Returns: The glyph; `count` where there is none.
    /// - Complexity: O(*n*) in the glyphs passed over.
    @inlinable
    @inline(__always)
    package func next(from index: Int, marked marks: Span<UInt8>) -> Int {
        precondition(index >= 0 && count <= cells.count && marks.count == 0x10000)
        let cells = cells.span
        var i = index
        while i < count, unsafe marks[unchecked: Int(cells[unchecked: i].code)] == 0 { i &+= 1 }
        return i
    }

    /// The next glyph whose code a table marks, or before which layout stands.
    ///
    /// - Parameters:
    ///   - index: The glyph to look from.
    ///   - limit: Where to stop; at most `count`.
    ///   - marks: A byte for each folded code, 0 for those that are passed over.
    ///   - flags: The layout.
    /// - Returns: The glyph; the limit where there is none.
    /// - Complexity: O(*n*) in the glyphs passed over.
    @inlinable
    @inline(__always)
    package func next(from index: Int, limit: Int, marked marks: Span<UInt8>, orLaidOutBy flags: Flags) -> Int {
        precondition(index >= 0 && limit <= count && count <= cells.count && marks.count == 0x10000)
        let cells = cells.span
        var i = index
        while i < limit {
            let cell = unsafe cells[unchecked: i]
            if cell.mark & flags.rawValue != 0 { return i }
            if unsafe marks[unchecked: Int(cell.code)] != 0 { return i }
            i &+= 1
        }
        return i
    }

    /// The next glyph before which layout stands.
    ///
    /// - Parameters:
    ///   - index: The glyph to look from.
    ///   - flags: The layout.
    /// - Returns: The glyph; `count`, or the index where that is beyond it, where there is none.
    /// - Complexity: O(*n*) in the glyphs passed over.
    @inlinable
    @inline(__always)
    package func next(from index: Int, laidOutBy flags: Flags) -> Int {
        precondition(index >= 0 && count <= cells.count)
        let cells = cells.span
        var i = index
        while i < count, unsafe cells[unchecked: i].mark & flags.rawValue == 0 { i &+= 1 }
        return i
    }
}
