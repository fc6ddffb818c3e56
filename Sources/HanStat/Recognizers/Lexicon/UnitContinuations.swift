import TextScan

/// Words that begin with a unit's form, so that a "unit" before their rest is doubtful: 三成|为 is no 30%.
///
/// In 五家庭 the 家 of 五家 is the head of 家庭: `continues(_:unitStart:unitEnd:)` is true from 1 to 2.
///
/// After Arabic digits a quantity is likelier than after a Chinese numeral (5人口 against 五人口); rows may
/// hold after Chinese numerals only.
struct UnitContinuations: Sendable {
    /// What a word of the table says.
    private enum Verdict {
        static let always: UInt16 = 1
        static let afterHanNumeral: UInt16 = 2
        static let never: UInt16 = 3
    }

    private var trie = WordTrie(capacity: 4_000)

    /// The library's own table, read at first use.
    static let standard = UnitContinuations(rows: unitContinuationRows)

    /// Reads rows of a unit form, a flag (`any`, or `han`: only after a Chinese numeral) and, set apart by
    /// spaces, what follows the form in other words.
    ///
    /// A `-` before a follower takes it back: `人 any 工 -工作` makes 人工 a word, but not in 人工作. The
    /// longest follower decides. Malformed rows are left out.
    init(rows: String) {
        var word: [UInt16] = []
        TableRows.visit(rows, columns: 3) { bytes, columns in
            // The flags are `any` and `han`.
            let verdict =
                columns[1].count == 3 && bytes[columns[1].lowerBound] == UInt8(ascii: "h")
                ? Verdict.afterHanNumeral : Verdict.always
            TableRows.visitWords(bytes, columns[0]) { form, _ in
                TableRows.visitWords(bytes, columns[2]) { follower, _ in
                    let isTakenBack = follower[0] == UInt16(UInt8(ascii: "-"))
                    word.removeAll(keepingCapacity: true)
                    for i in form.indices { word.append(form[i]) }
                    for i in (isTakenBack ? 1 : 0)..<follower.count { word.append(follower[i]) }
                    trie.insert(word, payload: isTakenBack ? Verdict.never : verdict)
                }
            }
        }
    }

    /// Whether the end of a unit and what follows it form another word.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - unitStart: The first glyph of the unit; the numeral stands before it.
    ///   - unitEnd: The glyph after the unit's last.
    /// - Returns: True where the unit is doubtful.
    /// - Complexity: O(1): a walk for each glyph of the unit; allocates nothing.
    func continues(_ glyphs: borrowing GlyphBuffer, unitStart: Int, unitEnd: Int) -> Bool {
        var start = unitStart
        while start < unitEnd {
            switch verdict(glyphs, from: start, past: unitEnd) {
            case Verdict.always: return true
            case Verdict.afterHanNumeral where !followsDigits(glyphs, unitStart): return true
            default: start += 1
            }
        }
        return false
    }

    /// The verdict of the longest word that begins at a glyph and reaches past another.
    private func verdict(_ glyphs: borrowing GlyphBuffer, from start: Int, past end: Int) -> UInt16 {
        guard trie.openings.mayHold(glyphs.code(start), glyphs.code(start + 1)) else { return WordTrie.none }
        var node: UInt16 = 0
        var i = start
        var found = WordTrie.none
        while let next = trie.step(from: node, glyphs.code(i)) {
            if i > start, !glyphs.flags(i).isDisjoint(with: [.blankLine, .column]) { break }
            node = next
            i += 1
            if i > end, trie.payload(node) != WordTrie.none { found = trie.payload(node) }
        }
        return found
    }

    /// Whether any word of the table begins inside a form and goes on behind it; where none does, no text needs
    /// to be asked.
    func mayContinue(_ form: [UInt16]) -> Bool {
        for start in form.indices {
            var node: UInt16? = 0
            var i = start
            while i < form.count, let known = node {
                node = trie.step(from: known, form[i])
                i += 1
            }
            if node != nil { return true }
        }
        return false
    }

    /// Whether the numeral before a unit holds an Arabic digit: 5, 1.2万.
    private func followsDigits(_ glyphs: borrowing GlyphBuffer, _ unitStart: Int) -> Bool {
        var i = unitStart - 1
        while i >= 0, unitStart - i <= 8 {
            switch glyphs.kind(i) {
            case .digit: return true
            case .hanScale, .hanMultiplier, .hanDigit: i -= 1
            default:
                guard HanDigits.isVague(glyphs.code(i)) || glyphs.code(i) == 0x591A || glyphs.code(i) == 0x4F59 else {
                    return false
                }
                i -= 1  // 几 数 多 余
            }
        }
        return false
    }
}
