internal import TextScan

/// One walk over folded text: numerals first, the lexicon second, ICU's words for the rest.
struct TokenPass {
    /// What the token before was, as far as the next one depends on it.
    struct Context {
        /// After a numeral, or what stands for one.
        var isAfterNumber = false
        /// After a numeral in digits and perhaps a scale word.
        var isAfterDigits = false
        var isAfterUnit = false
    }

    let text: FoldedText
    let lexicon: Lexicon
    /// Carried from one stretch to the next.
    var context: Context
    var tokens: [Token]

    private typealias Match = (entry: Lexicon.Entry, end: Int)

    /// Appends the tokens of the whole text.
    mutating func run() {
        var index = 0
        while index < text.count { index = step(from: index) }
    }

    /// Appends the tokens that start at an index; returns where the next one starts.
    private mutating func step(from index: Int) -> Int {
        if text.kind(index) == .digit { return arabic(from: index) }
        if let match = match(at: index, in: context) { return append(match, from: index) }
        if text.code(index) == Self.ordinal, let end = numeralEnd(at: index + 1) {
            return append(index..<end, .number, Context(isAfterNumber: true, isAfterDigits: true))
        }
        if let end = hanNumeralEnd(at: index) { return append(index..<end, .number, Context(isAfterNumber: true)) }
        if context.isAfterNumber, Self.approximators.contains(text.code(index)),
            text.isBoundary(index + 1) || match(at: index + 1, in: context) != nil
        {
            return append(index..<index + 1, .han, context)
        }
        return plain(from: index)
    }

    // MARK: Numerals

    private mutating func arabic(from index: Int) -> Int {
        let end = text.arabicEnd(from: index)
        let after = Context(isAfterNumber: true, isAfterDigits: true)
        // 20km is a numeral and a unit, 5G a word.
        if text.kind(end) == .letter, !text.isBoundary(end), match(at: end, in: after) == nil {
            return append(index..<text.nextBoundary(after: end), .letters, Context())
        }
        return append(index..<end, .number, after)
    }

    /// The end of a numeral after 第.
    private func numeralEnd(at index: Int) -> Int? {
        text.kind(index) == .digit ? text.arabicEnd(from: index) : hanNumeralEnd(at: index)
    }

    /// The end of a Chinese numeral at an index, if what stands there is no part of a word.
    private func hanNumeralEnd(at index: Int) -> Int? {
        guard var end = text.hanNumeralEnd(from: index) else { return nil }
        let after = Context(isAfterNumber: true)
        // In 五百千瓦时 the last 千 is the unit's.
        if end - index > 1, let unit = match(at: end - 1, in: after), unit.entry.role == .unit, unit.end > end,
            text.code(unit.end - 1) != Self.fractionEnd
        {
            end -= 1
        }
        // 千克 without a number is a unit's name.
        if end - index == 1, match(at: index, in: after)?.entry.role == .unit { return nil }
        // One character may be the first of a word, as in 一般.
        if end - index > 1 || text.isBoundary(end) || Self.approximators.contains(text.code(end)) { return end }
        guard let next = match(at: end, in: after), next.entry.role == .unit else { return nil }
        return end
    }

    // MARK: Words

    /// The longest entry of the lexicon at an index.
    private func match(at index: Int, in context: Context) -> Match? {
        let code = text.code(index)
        guard var number = lexicon.firstEntry(beginningWith: code) else { return nil }
        while number < lexicon.entries.count {
            let entry = lexicon.entries[number]
            if lexicon.codes[entry.codes.lowerBound] != code { return nil }
            let end = index + entry.codes.count
            if text.matches(lexicon.codes, entry.codes, at: index), entry.isFree || text.isBoundary(end),
                !isCutInsideLatin(end), isMet(entry.condition, in: context, end: end)
            {
                return (entry, end)
            }
            number += 1
        }
        return nil
    }

    private func isMet(_ condition: Lexicon.Condition, in context: Context, end: Int) -> Bool {
        switch condition {
        case .any: true
        case .number: context.isAfterNumber
        case .digits: context.isAfterDigits
        case .unit: match(at: end, in: Context(isAfterNumber: true))?.entry.role == .unit
        }
    }

    /// Whether a token that ends here would cut a word of letters, as `k` would `km`.
    private func isCutInsideLatin(_ end: Int) -> Bool {
        text.kind(end - 1) == .letter && (text.kind(end) == .letter || text.kind(end) == .digit)
    }

    private mutating func append(_ match: Match, from index: Int) -> Int {
        var start = index
        for piece in lexicon.pieces[match.entry.pieces] {
            tokens.append(
                Token(
                    range: text.bytes(start..<start + piece.length), kind: kind(of: start), role: piece.role))
            start += piece.length
        }
        switch lexicon.pieces[match.entry.pieces].last?.role {
        case .scale: context.isAfterNumber = true
        case .unit:
            // 百分之 comes before its number.
            let isBefore = text.code(match.end - 1) == Self.fractionEnd
            context = Context(isAfterNumber: isBefore, isAfterUnit: !isBefore)
        case .term, nil: context = Context()
        }
        return match.end
    }

    /// A word of ICU's, or what is left of it.
    private mutating func plain(from index: Int) -> Int {
        let kind = kind(of: index)
        // ICU takes 0.7,1.4 for one numeral.
        let end = text.nextBoundary(after: index, orDigit: kind == .punctuation)
        var after = Context()
        switch kind {
        case .space: after = context
        case .punctuation:
            after.isAfterNumber = context.isAfterUnit && text.kind(index) == .slash
            after.isAfterDigits = after.isAfterNumber
        case .han where Self.quantifiers.contains(text.code(index)):
            let last = text.kind(end - 1)
            after.isAfterNumber = end == index + 1 || [.hanDigit, .hanMultiplier, .hanScale].contains(last)
        default: break
        }
        return append(index..<end, kind, after)
    }

    /// The kind of a token that begins at a character.
    private func kind(of index: Int) -> Segment.Kind {
        switch text.kind(index) {
        case .comma, .point, .middleDot, .colon, .slash: .punctuation
        case .letter where text.segmentKind(index) == .number: .letters
        default: text.segmentKind(index)
        }
    }

    private mutating func append(_ range: Range<Int>, _ kind: Segment.Kind, _ after: Context) -> Int {
        tokens.append(Token(range: text.bytes(range), kind: kind))
        context = after
        return range.upperBound
    }

    /// The 第 of an ordinal.
    private static let ordinal: UInt16 = 0x7B2C
    /// The 之 of 百分之.
    private static let fractionEnd: UInt16 = 0x4E4B
    /// What may stand between a numeral and its scale word or unit.
    private static let approximators = Set("多余几来".utf16)
    /// What stands for a numeral, or begins a word that does: 数百, 上万, 每.
    private static let quantifiers = Set("数上几成近约好每".utf16)
}
