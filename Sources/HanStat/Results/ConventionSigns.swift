internal import TextScan

/// What a text shows of the convention that it follows: its script, and words of its place.
struct ConventionSigns {
    private var traditional = 0
    private var glyphs = 0
    private(set) var convention: DocumentContext.Convention?

    /// The most glyphs that are weighed; the beginning of a text shows its convention.
    private static let most = 20_000

    /// The fewest glyphs that show a convention; a phrase shows none.
    private static let least = 100

    /// Whether the text is in traditional characters: one in ten has a simplified form that it does not use.
    var isTraditional: Bool { glyphs >= Self.least && traditional * 10 > glyphs }

    /// Whether so much has been weighed that the rest of the text says nothing more.
    var isSettled: Bool { glyphs >= Self.most }

    /// Weighs a block.
    mutating func note(_ block: borrowing GlyphBuffer) {
        guard glyphs < Self.most else { return }
        glyphs += block.count
        traditional += block.traditionalCount
        guard isTraditional, convention == nil else { return }
        for i in 0..<block.count {
            switch block.code(i) {
            case 0x6C11 where block.matches("民国", at: i), 0x65B0 where block.matches("新台币", at: i):
                convention = .taiwan
                return
            case 0x6E2F where block.matches("港元", at: i) || block.matches("港币", at: i) || block.matches("港股", at: i):
                convention = .hongkong
                return
            default: break
            }
        }
    }
}
