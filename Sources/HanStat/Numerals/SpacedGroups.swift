import TextScan

/// Thousands parted by a space, as the SI brochure (section 5.4.4) and Hong Kong's statistics write them: 7 527 500人.
///
/// Two numbers side by side look alike, so a group must have exactly three digits, what stands behind the last one must
/// go on with the number or name its unit, and what stands before the first one must not make a number of a name or of
/// a list of it (表1 234家, 第3 200, iPhone 15 256).
enum SpacedGroups {
    /// The number of groups of three digits that go on from a number's first digits.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - index: The glyph behind the first digits, of which there are one to three.
    ///   - start: The first of them.
    /// - Returns: 0 where none do, or where it is in doubt.
    static func count(_ glyphs: borrowing GlyphBuffer, at index: Int, numberStart start: Int) -> Int {
        guard isGroup(glyphs, index) else { return 0 }
        let beginsLine = start == 0 || !glyphs.flags(start).isDisjoint(with: [.newline, .blankLine])
        guard beginsLine || mayBegin(glyphs, start) else { return 0 }
        var end = index + 3
        while end - start < ArabicDigits.longest, isGroup(glyphs, end) { end += 3 }
        // `1 200人` at the head of a line may be an item and its number.
        if beginsLine, end - index == 3, index - start < 3 { return 0 }
        return goesOn(glyphs, end) ? (end - index) / 3 : 0
    }

    /// Whether a space and exactly three digits stand at a glyph.
    private static func isGroup(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        guard glyphs.kind(index) == .digit, glyphs.flags(index).intersection(.gap) == .space else { return false }
        let isWide = glyphs.flags(index - 1).contains(.wide)
        for i in index..<index + 3 {
            guard glyphs.kind(i) == .digit, glyphs.flags(i).contains(.wide) == isWide,
                i == index || glyphs.flags(i).isDisjoint(with: .gap)
            else { return false }
        }
        return glyphs.kind(index + 3) != .digit || !glyphs.flags(index + 3).isDisjoint(with: .gap)
    }

    /// Whether what stands behind the last group belongs to a number: a point, a scale, a unit.
    private static func goesOn(_ glyphs: borrowing GlyphBuffer, _ end: Int) -> Bool {
        guard glyphs.flags(end).isDisjoint(with: [.column, .newline, .blankLine]) else { return false }
        switch glyphs.kind(end) {
        case .hanScale, .hanMultiplier, .percent: return true
        // 小米 15 256GB is a model and its size.
        case .letter: return glyphs.code(end + 1) != 0x42
        case .point:
            return glyphs.kind(end + 1) == .digit && glyphs.flags(end).isDisjoint(with: .gap)
                && glyphs.flags(end + 1).isDisjoint(with: .gap)
        case .han: return !datesAndNumbers.contains(glyphs.code(end))
        default: return false
        }
    }

    /// Whether a number may begin behind the glyph before it.
    private static func mayBegin(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> Bool {
        switch glyphs.kind(start - 1) {
        case .digit, .hanDigit, .hanMultiplier, .hanScale, .point, .middleDot, .slash, .other, .plus, .letter: false
        case .comma, .minus, .dash: glyphs.kind(start - 2) != .digit && glyphs.kind(start - 2) != .letter
        case .han: !numbered.contains(glyphs.code(start - 1))
        default: true
        }
    }

    /// What makes a date or the number of something out of the digits before it.
    private static let datesAndNumbers = CodeSet("年月日号时届期")
    /// What the number of something stands behind.
    private static let numbered = CodeSet("第表图附注款条例式组章节期卷册栏题届级型版队班线路楼栋层室排座页号")
}
