import TextScan

/// Words that count only in company, or led by a verb of their own: 12镇6乡, 2金1银, 3死5伤.
///
/// Alone behind a number they are more often a part of a name (5区, 3金, 12市).
enum CountFamilies {
    private struct Family {
        let words: String
        let members: CodeSet
        /// What a number stands behind that needs no company, where no other character follows the member: 辖12镇.
        let leads: CodeSet

        init(_ words: String, leads: String) {
            self.words = words
            members = CodeSet(words)
            self.leads = CodeSet(leads)
        }
    }

    /// Source: the library's own selection.
    private static let families = [
        Family("省市区县镇乡村旗", leads: "辖领"), Family("金银铜", leads: "夺摘揽斩获"), Family("死伤亡", leads: "致"),
    ]

    /// The words of all families.
    static let words = families.map(\.words).joined()
    private static let members = CodeSet(words)

    /// Whether a character is of a family.
    static func hasMember(_ code: UInt16) -> Bool { members.contains(code) }

    /// Whether the word behind a numeral is of a family and stands without what it needs.
    static func isAlone(_ g: borrowing GlyphBuffer, _ unit: Range<Int>, _ numeral: NumeralReading) -> Bool {
        let code = g.code(unit.lowerBound)
        guard unit.count == 1, members.contains(code), let family = families.first(where: { $0.members.contains(code) })
        else { return false }
        if family.leads.contains(g.code(numeral.start - 1)), g.kind(unit.upperBound) != .han { return false }
        return !isFollowed(g, unit.upperBound, by: family) && !isPreceded(g, numeral.start, by: family)
    }

    /// Whether a number with another word of a family stands at a glyph, 、 before it or not.
    private static func isFollowed(_ g: borrowing GlyphBuffer, _ start: Int, by family: Family) -> Bool {
        var i = start
        if g.kind(i) == .enumerationComma { i += 1 }
        let first = i
        while g.isNumeral(i), i - first < 6 { i += 1 }
        return i > first && family.members.contains(g.code(i))
    }

    /// Whether a number with another word of a family stands before a glyph.
    private static func isPreceded(_ g: borrowing GlyphBuffer, _ end: Int, by family: Family) -> Bool {
        var i = end - 1
        if g.kind(i) == .enumerationComma { i -= 1 }
        return family.members.contains(g.code(i)) && g.isNumeral(i - 1)
    }
}
