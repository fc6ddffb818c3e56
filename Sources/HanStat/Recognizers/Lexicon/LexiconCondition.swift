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
        if text == "-" { return }
        for part in text.parts(by: " ") {
            var rest = part
            guard let side = rest.popFirst(), side == "<" || side == ">" else { return nil }
            let isWanted = rest.first != "!"
            if !isWanted { rest.removeFirst() }
            let items = rest.parts(by: ",", keepingEmpty: true).map { WordTrie.folded($0) }
            guard items.allSatisfy({ !$0.isEmpty }) else { return nil }
            terms.append(Term(isBefore: side == "<", isWanted: isWanted, items: items))
        }
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
