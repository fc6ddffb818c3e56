import TextScan

/// The dashes and words that join the two ends of a range.
enum RangeSigns {
    /// The glyph after a range sign that stands at a glyph, or nil.
    ///
    /// `-`, `–`, `—`, `——`, `~`, 至, 到 and 直到 are range signs.
    static func end(_ g: borrowing GlyphBuffer, at index: Int) -> Int? {
        guard !g.isParted(index) else { return nil }
        switch g.kind(index) {
        case .minus: return index + 1
        case .dash:
            let isDouble = g.kind(index + 1) == .dash && !g.hasGap(index + 1)
            return isDouble ? index + 2 : index + 1
        default:
            return isWord(g.code(index)) ? index + 1 : nil
        }
    }

    /// Whether a character is 至 or 到.
    @inline(__always)
    static func isWord(_ code: UInt16) -> Bool { code == 0x81F3 || code == 0x5230 }
}
