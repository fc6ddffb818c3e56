import TextScan

/// What a user's word must be like, and where in a text it may stand.
enum UserWord {
    /// The folded characters of a word, spaces left out.
    ///
    /// - Parameter word: The word as written, a space where the row has `_`.
    /// - Returns: Its characters as a glyph buffer has them.
    /// - Throws: What is wrong with the word.
    /// - Complexity: O(*n*).
    static func folded(_ word: String) throws(UserLexiconError.Problem) -> [UInt16] {
        let units = word.utf16.filter { $0 != 0x20 }
        guard units.count <= UserLexicon.longestWord else { throw .longWord(word) }
        let fold = CharacterFold.shared
        var codes: [UInt16] = []
        var kinds: [GlyphClass] = []
        for unit in units {
            let isControl = unit < 0x20 || (unit >= 0x7F && unit < 0xA0)
            guard !isControl, !layout.contains(unit), !(0xD800...0xDFFF).contains(unit) else { throw .badWord(word) }
            let code = fold.codes[Int(unit)]
            codes.append(code)
            kinds.append(GlyphClass(rawValue: fold.classes[Int(code)]) ?? .other)
        }
        guard let first = kinds.first, isLetter(first) || isNumeral(first), !codes.contains(CharacterFold.unknown)
        else {
            throw .badWord(word)
        }
        if kinds.allSatisfy({ isNumeral($0) || $0 == .point || $0 == .comma }) { throw .numeral(word) }
        guard codes.count >= 2 else { throw .shortWord(word) }
        return codes
    }

    /// Whether a word at a range of glyphs is no piece of a longer one: `PMI` in `XPMI`, 二手 in 十二手.
    static func standsFree(_ g: borrowing GlyphBuffer, _ word: Range<Int>) -> Bool {
        !runsOn(g, word.lowerBound) && !runsOn(g, word.upperBound)
    }

    /// Whether two glyphs of letters or of numerals meet at an index without a gap.
    private static func runsOn(_ g: borrowing GlyphBuffer, _ index: Int) -> Bool {
        guard index > 0, index < g.count, !g.hasGap(index) else { return false }
        let (before, after) = (g.kind(index - 1), g.kind(index))
        return before == .letter && after == .letter || isNumeral(before) && isNumeral(after)
    }

    private static func isLetter(_ kind: GlyphClass) -> Bool { kind == .letter || kind == .han }

    private static func isNumeral(_ kind: GlyphClass) -> Bool {
        switch kind {
        case .digit, .hanDigit, .hanMultiplier, .hanScale: true
        default: false
        }
    }

    /// What a glyph buffer leaves out.
    private static let layout = Set(GlyphCell.layoutCodes.compactMap { $0 == 0x28 ? nil : UInt16($0) })
}
