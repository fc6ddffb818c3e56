import TextScan

/// Tells headings from lines that a page's width has broken.
///
/// A heading is a line well shorter than the block's longest one that ends without a stop. In text set
/// in a column all lines are about as long, so none is a heading there.
struct Headings {
    /// The most glyphs of a heading in this block; 0 where the block is one line, or its lines are short.
    private let longest: Int

    init(_ g: borrowing GlyphBuffer) {
        guard !g.layout.isDisjoint(with: [.newline, .blankLine]) else {
            longest = 0
            return
        }
        var most = 0
        var lineStart = 0
        var i = g.next(from: 1, laidOutBy: [.newline, .blankLine])
        while i < g.count {
            most = max(most, i - lineStart)
            lineStart = i
            i = g.next(from: i + 1, laidOutBy: [.newline, .blankLine])
        }
        most = max(most, g.count - lineStart)
        longest = most >= 40 ? min(most / 2, 36) : 0
    }

    /// Whether a heading ends right before a glyph.
    func ends(before i: Int, _ g: borrowing GlyphBuffer) -> Bool {
        guard longest > 0, i > 0, !g.flags(i).isDisjoint(with: [.newline, .blankLine]) else { return false }
        switch g.kind(i - 1) {
        case .stop, .comma, .enumerationComma, .colon: return false
        default: break
        }
        var length = 1
        while length <= longest, i - length > 0, g.flags(i - length).isDisjoint(with: [.newline, .blankLine]) {
            length += 1
        }
        return length <= longest
    }
}
