import TextScan

extension GlyphBuffer {
    /// The index at which a folded text begins that ends right before `end`, or -1.
    @inline(__always)
    func start(of text: StaticString, endingAt end: Int) -> Int {
        // Every rule's text is Han, three bytes a character, or plain ASCII.
        let length = unsafe text.utf8Start.pointee < 0x80 ? text.utf8CodeUnitCount : text.utf8CodeUnitCount / 3
        let begin = end - length
        return begin >= 0 && matches(text, at: begin) ? begin : -1
    }

    /// Whether a folded text ends right before an index.
    @inline(__always)
    func ends(_ text: StaticString, at end: Int) -> Bool { start(of: text, endingAt: end) >= 0 }

    /// Whether layout of any kind stands before a glyph.
    @inline(__always)
    func hasGap(_ index: Int) -> Bool { !flags(index).isDisjoint(with: .gap) }

    /// Whether layout that separates, a column gap or an empty line, stands before a glyph.
    @inline(__always)
    func isParted(_ index: Int) -> Bool { !flags(index).isDisjoint(with: [.blankLine, .column]) }

    /// Whether a glyph is a numeral character of any sort.
    @inline(__always)
    func isNumeral(_ index: Int) -> Bool {
        switch kind(index) {
        case .digit, .hanDigit, .hanMultiplier, .hanScale: true
        default: false
        }
    }

    /// Whether a glyph is a Han character, numeral or not.
    @inline(__always)
    func isHan(_ index: Int) -> Bool {
        switch kind(index) {
        case .han, .hanDigit, .hanMultiplier, .hanScale: true
        default: false
        }
    }

    /// A straight quotation mark, which opens and closes, and is the sign of inches too.
    static var straightQuote: UInt16 { 0x22 }

    /// Whether a quotation mark that opens stands at a glyph: “, ‘, or a straight one that closes none before it.
    func opensQuotation(_ index: Int) -> Bool {
        if kind(index) == .openQuote { return true }
        guard code(index) == Self.straightQuote, kind(index - 1) != .digit else { return false }
        var opens = true
        for i in clauseStart(before: index)..<index where code(i) == Self.straightQuote { opens.toggle() }
        return opens
    }

    /// Whether a quotation mark that closes may stand at a glyph.
    func closesQuotation(_ index: Int) -> Bool {
        kind(index) == .closeQuote || code(index) == Self.straightQuote
    }

    /// The first glyph of the clause that holds an index: after the nearest stop, comma, bracket or empty line.
    ///
    /// - Parameters:
    ///   - index: A glyph's index.
    ///   - limit: The most glyphs to look back.
    /// - Returns: The index of the clause's first glyph.
    func clauseStart(before index: Int, limit: Int = 40) -> Int {
        var i = index
        while i > 0, index - i < limit {
            switch kind(i - 1) {
            case .stop, .comma, .openBracket, .end: return i
            default:
                if flags(i).contains(.blankLine) { return i }
            }
            i -= 1
        }
        return i
    }

    /// Whether a folded text stands anywhere in a range of glyphs.
    func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
        for i in range where matchLength(text, at: i) > 0 { return true }
        return false
    }

    /// Whether one of some folded texts stands anywhere in a range of glyphs.
    func contains(oneOf texts: EdgeIndex<StaticString>, in range: Range<Int>) -> Bool {
        for i in range {
            for text in texts[code(i)] where matchLength(text, at: i) > 0 { return true }
        }
        return false
    }
}
