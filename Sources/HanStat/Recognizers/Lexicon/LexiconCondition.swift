import TextScan

/// What must stand, or must not stand, beside a word of the lexicon.
///
/// A condition is written as terms set apart by spaces, all of which must hold; `-` is no term at all.
///
/// | term | holds where |
/// | --- | --- |
/// | `<a,b` | the text before the word ends in a or b |
/// | `<!a,b` | it ends in neither |
/// | `>a,b` | the text after the word begins with a or b |
/// | `>!a,b` | it begins with neither |
///
/// An item is folded text or a sign: `#` a numeral (`3`, `三`, `百`, `万`, `几`, `数`), `^` a multiplier or
/// scale (`百`, `万`), `.` no Chinese character, numeral or letter: punctuation, or an end of the text.
///
/// Besides, the standing rules of ``NonNumericWords`` hold for every word.
struct LexiconCondition: Sendable {
    /// One term.
    private struct Term: Sendable {
        var isBefore: Bool
        var isWanted: Bool
        var items: [[UInt16]]
    }

    private var terms: [Term] = []

    /// The condition that always holds.
    static let always = LexiconCondition()

    private init() {}

    /// Reads a condition, nil where it is malformed.
    init?(_ text: Substring) {
        let text = String(text)
        self.init(text.utf8.span, 0..<text.utf8.count)
    }

    /// Reads a condition from a column of a table, nil where it is malformed.
    init?(_ bytes: Span<UInt8>, _ column: Range<Int>) {
        if column.count == 1, bytes[column.lowerBound] == UInt8(ascii: "-") { return }
        var isWellFormed = true
        TableRows.visitParts(bytes, column, UInt8(ascii: " ")) { part in
            guard !part.isEmpty, isWellFormed else { return }
            let side = bytes[part.lowerBound]
            var start = part.lowerBound + 1
            let isWanted = start == part.upperBound || bytes[start] != UInt8(ascii: "!")
            if !isWanted { start += 1 }
            var items: [[UInt16]] = []
            TableRows.visitParts(bytes, start..<part.upperBound, UInt8(ascii: ",")) { item in
                TableRows.visitWords(bytes, item) { word, _ in items.append(word.indices.map { word[$0] }) }
                if item.isEmpty { isWellFormed = false }
            }
            if side != UInt8(ascii: "<"), side != UInt8(ascii: ">") { isWellFormed = false }
            terms.append(Term(isBefore: side == UInt8(ascii: "<"), isWanted: isWanted, items: items))
        }
        if !isWellFormed { return nil }
    }

    /// Whether the condition holds for a word at a range of glyphs.
    func holds(_ glyphs: borrowing GlyphBuffer, around word: Range<Int>) -> Bool {
        for term in terms {
            var found = false
            for item in term.items {
                let at = term.isBefore ? word.lowerBound - item.count : word.upperBound
                if Self.matches(item, glyphs, at: at) {
                    found = true
                    break
                }
            }
            if found != term.isWanted { return false }
        }
        return true
    }

    private static func matches(_ item: [UInt16], _ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        for offset in item.indices {
            let code = glyphs.code(index + offset)
            switch item[offset] {
            case 0x23:  // #
                guard NumeralGlyph.isNumeral(code, glyphs.kind(index + offset)) else { return false }
            case 0x5E:  // ^
                guard NumeralGlyph.isMultiplier(glyphs.kind(index + offset)) else { return false }
            case 0x2E:  // .
                switch glyphs.kind(index + offset) {
                case .han, .hanDigit, .hanMultiplier, .hanScale, .digit, .letter: return false
                default: break
                }
            default:
                guard code == item[offset] else { return false }
            }
        }
        return true
    }
}
