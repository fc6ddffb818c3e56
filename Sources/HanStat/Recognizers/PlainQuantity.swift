import TextScan

/// The commonest measurement, read in one look: 816亿千瓦时, 3.2%, 12家.
///
/// Most numbers of a bulletin are Arabic digits, perhaps with decimals and 万 or 亿, and right behind them
/// a unit of one sense, between neighbours that no rule asks about. What the careful reader would find
/// there is then known without asking its rules one by one. Wherever one of them could have a say, this
/// reader gives nil, and the careful one reads. A seeded test compares the two.
extension MeasurementReader {
    /// Reads a plain measurement that begins at a digit.
    ///
    /// - Parameters:
    ///   - g: The text.
    ///   - start: A digit.
    ///   - each: The nearest 每 before it, or one before that from which nothing reaches so far; -1 where there is none.
    ///   - drafts: Is given the measurement.
    /// - Returns: The glyph after it; nil where there is none, or one that is not plain.
    func readPlain(_ g: borrowing GlyphBuffer, at start: Int, each: Int, into drafts: inout [MeasurementDraft]) -> Int?
    {
        // 每公斤20元: the number may be per something.
        guard !includesNumbers, each < 0 || start &- each > Self.reachOfEach else { return nil }
        let before = g.code(start &- 1)
        switch g.kind(start &- 1) {
        case .han: if PlainNeighbours.barsBefore(before, isCount: false) { return nil }
        case .comma: if g.kind(start &- 2) == .digit { return nil }
        case .enumerationComma, .stop, .openBracket, .closeBracket, .openQuote, .closeQuote, .percent, .end: break
        default: return nil
        }
        guard var number = plainNumber(g, at: start) else { return nil }
        guard let (node, end) = plainForm(g, at: number.end) else { return nil }
        let form = plainForms[node]
        guard form.unit >= 0, isPlainBehind(g, end, isCount: form.isCount) else { return nil }
        if form.isCount, PlainNeighbours.barsBefore(before, isCount: true) { return nil }
        if form.mayContinue, continuations.continues(g, unitStart: number.end, unitEnd: end) { return nil }
        if words.cover(g, at: start) != nil { return nil }
        guard let value = ExactNumber(coefficient: Int128(number.coefficient), exponent: number.exponent) else {
            return nil
        }
        let unit = catalog.storage.formUnits[Int(form.unit)]
        if number.exponent != -number.places { number.traits.insert([.han, .scaled]) }
        drafts.append(
            MeasurementDraft(
                start: start, end: end, value: value, unit: unit, unitRange: number.end..<end, traits: number.traits))
        ComparatorReader.apply(to: &drafts[drafts.count - 1], g)
        return end
    }

    /// How many glyphs before a number 每 and its unit may stand.
    private static let reachOfEach = 10

    /// Digits with what belongs to them.
    private struct PlainNumber {
        var coefficient: Int
        var exponent: Int
        var places: Int
        var end: Int
        var traits: NumeralReading.Traits
    }

    /// Digits, perhaps with decimals and with 万, 亿 or 万亿, before the first character of a unit.
    private func plainNumber(_ g: borrowing GlyphBuffer, at start: Int) -> PlainNumber? {
        var i = start &+ 1
        var value = Int(g.code(start)) &- 0x30
        while let digit = plainDigit(g, i) {
            value = value &* 10 &+ digit
            i &+= 1
            if i &- start > 15 { return nil }
        }
        let digits = i &- start
        // 007 is a code, 20240307 may be a date.
        if digits == 8 || digits > 1 && g.code(start) == 0x30 { return nil }
        var places = 0
        var traits: NumeralReading.Traits = .arabic
        if g.kind(i) == .comma, digits <= 3, g.kind(i &+ 1) == .digit {
            while let group = plainGroup(g, i) {
                value = value &* 1000 &+ group
                i &+= 4
                if i &- start > 19 { return nil }
            }
            // What is no group may be the next number, or be set in two widths.
            if g.kind(i) == .comma, g.kind(i &+ 1) == .digit { return nil }
            traits.insert(.grouped)
        }
        if g.kind(i) == .point {
            // 1999.8至2002.2 may be months; 1. 5 is a list.
            guard digits != 4 || !RangeSigns.isWord(g.code(start &- 1)), g.flags(i).isDisjoint(with: .gap),
                let first = plainDigit(g, i &+ 1)
            else { return nil }
            value = value &* 10 &+ first
            i &+= 2
            places = 1
            while let digit = plainDigit(g, i) {
                value = value &* 10 &+ digit
                i &+= 1
                places &+= 1
                if places > 2 { return nil }
            }
            traits.insert(.decimal)
        }
        var exponent = -places
        if g.kind(i) == .hanScale {
            guard g.flags(i).isDisjoint(with: .gap) else { return nil }
            switch g.code(i) {
            case 0x4E07:  // 万
                exponent &+= 4
                i &+= 1
                if g.code(i) == 0x4EBF, g.flags(i).isDisjoint(with: .gap) {
                    exponent &+= 8
                    i &+= 1
                }
            case 0x4EBF:  // 亿
                exponent &+= 8
                i &+= 1
            default: return nil
            }
        }
        guard g.flags(i).isDisjoint(with: .gap) else { return nil }
        let next = g.code(i)
        // 万分点: the scale may begin a form itself.
        let trie = catalog.storage.trie
        if exponent != -places, trie.child(of: trie.root(g.code(i &- 1)), next) != 0 { return nil }
        switch g.kind(i) {
        case .percent: break
        // 816亿千瓦时: behind a scale 千 is the unit's; 5千瓦 is for the careful reader.
        case .hanMultiplier where next == 0x5343 && exponent != -places: break
        case .han:
            if PlainNeighbours.barsUnit(next) { return nil }
            let second = g.code(i &+ 1)
            if next == 0x4E2A, Self.countedBy.contains(second) { return nil }  // 个
            if next == 0x5206, second == 0x4E4B { return nil }  // 分之
        default: return nil
        }
        return PlainNumber(coefficient: value, exponent: exponent, places: places, end: i, traits: traits)
    }

    /// 个月 and 个季度 may be times; 个多月, 个来月 and 个半小时 hold more than a unit.
    private static let countedBy = CodeSet("月季周星礼年天日多余来半")

    /// The value of a digit that no layout parts from the one before.
    @inline(__always)
    private func plainDigit(_ g: borrowing GlyphBuffer, _ i: Int) -> Int? {
        guard g.kind(i) == .digit, g.flags(i).isDisjoint(with: .gap) else { return nil }
        return Int(g.code(i)) &- 0x30
    }

    /// The value of a separator's three digits, all half-width and without layout: the ,103 of 1,103.
    @inline(__always)
    private func plainGroup(_ g: borrowing GlyphBuffer, _ i: Int) -> Int? {
        let barred: GlyphBuffer.Flags = [.gap, .wide]
        guard g.kind(i) == .comma, g.kind(i &+ 4) != .digit, !g.flags(i &- 1).contains(.wide) else { return nil }
        var value = 0
        for step in 0...3 {
            guard g.flags(i &+ step).isDisjoint(with: barred) else { return nil }
            if step == 0 { continue }
            guard g.kind(i &+ step) == .digit else { return nil }
            value = value &* 10 &+ Int(g.code(i &+ step)) &- 0x30
        }
        return value
    }

    /// The longest form at a glyph, where no layout and no letter makes it doubtful.
    private func plainForm(_ g: borrowing GlyphBuffer, at start: Int) -> (node: Int, end: Int)? {
        let trie = catalog.storage.trie
        var node = trie.root(g.code(start))
        var end = start &+ 1
        var found: (Int, Int)?
        while node != 0 {
            if trie.endsForm(node) { found = (node, end) }
            let next = g.code(end)
            if next == 0 { break }
            node = trie.child(of: node, next)
            if node != 0, !g.flags(end).isDisjoint(with: .gap) { return nil }
            if UnitTrie.isLatin(next) { return nil }
            end &+= 1
        }
        return found
    }

    /// Whether no rule asks about what stands behind a unit.
    private func isPlainBehind(_ g: borrowing GlyphBuffer, _ end: Int, isCount: Bool) -> Bool {
        switch g.kind(end) {
        case .han: return !PlainNeighbours.barsBehind(g.code(end))
        case .openBracket: return !isCount && g.code(end &+ 1) != 0x542B  // (含)
        // Nothing goes on from a percentage: the digit begins the next number.
        case .digit where g.kind(end &- 1) == .percent: return true
        case .digit, .hanDigit, .hanMultiplier, .hanScale, .minus, .dash, .slash, .middleDot, .plus, .letter:
            return false
        case .other: return !PlainNeighbours.barsBehind(g.code(end))
        default: return true
        }
    }
}
