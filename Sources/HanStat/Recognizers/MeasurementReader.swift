import TextScan

/// Reads the measurements of one stretch of glyphs.
///
/// The reader walks the glyphs once. Where a numeral can begin it asks, in this order: is this a time
/// expression, is it inside a word that is no number, is it a fraction, which number is written, what
/// unit follows, does a range, a rate or a composite go on. What a unit leaves open is settled by the
/// surroundings; what stays open is refused. Lists that share one unit are completed afterwards.
struct MeasurementReader: Sendable {
    let catalog: UnitCatalog
    let known: KnownUnits
    let words: NonNumericWords
    let continuations: UnitContinuations
    /// Whether bare numbers, ordinals and 一 with a counting word are asked for.
    let includesNumbers: Bool
    /// What the plain reading knows of the catalog's forms.
    let plainForms: PlainForms

    init(
        catalog: UnitCatalog, words: NonNumericWords = .standard, continuations: UnitContinuations = .standard,
        includesNumbers: Bool
    ) {
        self.catalog = catalog
        known = KnownUnits(catalog)
        self.words = words
        self.continuations = continuations
        self.includesNumbers = includesNumbers
        plainForms = PlainForms(catalog, continuations)
    }

    private init(_ other: MeasurementReader, includesNumbers: Bool) {
        catalog = other.catalog
        known = other.known
        words = other.words
        continuations = other.continuations
        plainForms = other.plainForms
        self.includesNumbers = includesNumbers
    }

    /// The reader that takes bare numbers too; it shares this one's tables.
    var includingNumbers: MeasurementReader { MeasurementReader(self, includesNumbers: true) }

    /// Reads one candidate.
    ///
    /// - Parameters:
    ///   - g: The text.
    ///   - index: A glyph at which a numeral can begin.
    ///   - drafts: Is given the measurement, if there is one.
    /// - Returns: The glyph to go on from.
    func read(_ g: borrowing GlyphBuffer, at index: Int, into drafts: inout [MeasurementDraft]) -> Int {
        if let end = quotedName(g, at: index) { return end }
        // 零下5℃: the sign is read with the number behind it.
        if g.matches("零下", at: index), g.isNumeral(index + 2) { return index + 2 }
        if !includesNumbers, let end = RecurringDates.end(g, at: index) { return end }
        if let word = words.cover(g, at: index) { return max(word.upperBound, index + 1) }
        if let draft = readDoubling(g, at: index) {
            add(draft, to: &drafts, g)
            return draft.end
        }
        if let (draft, next) = readHalf(g, at: index) {
            add(draft, to: &drafts, g)
            return next
        }
        guard let numeral = NumeralReader.read(g, at: index) else { return refusedEnd(g, index) }
        let around = NumeralSurroundings(g, numeral: numeral.range)
        if around.isCode && !followsQuantity(g, numeral, drafts.last) || isFinancialWord(g, numeral) {
            return codeEnd(g, numeral.end)
        }
        if !includesNumbers, let end = clockEnd(g, numeral) { return end }
        if let (draft, next) = readFraction(g, numeral, around) {
            add(draft, to: &drafts, g)
            return next
        }
        if let next = readSlashList(g, numeral, around, into: &drafts) { return next }
        if around.isOrdinal {
            let (draft, next) = readOrdinal(g, numeral)
            if let draft { Self.append(draft, to: &drafts) }
            return next
        }
        if let (draft, next) = readRatio(g, numeral, around) {
            add(draft, to: &drafts, g)
            return next
        }
        if let next = readMeasured(g, numeral, around, into: &drafts) { return next }
        guard let bare = readBare(g, numeral, around) else { return numeral.end }
        let next = max(numeral.end, bare.end)
        Self.append(bare, to: &drafts)
        return next
    }

    /// Whether a slash parts a numeral from a quantity that ends right before it: 8.7GW/18.3GWh.
    private func followsQuantity(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ last: MeasurementDraft?)
        -> Bool
    {
        guard let last, g.kind(numeral.start - 1) == .slash, !g.hasGap(numeral.start) else { return false }
        return last.end == numeral.start - 1 && last.unit != nil
    }

    /// The glyph after a numeral that no number holds: its tail is no number of its own.
    private func refusedEnd(_ g: borrowing GlyphBuffer, _ index: Int) -> Int {
        var i = index
        // The digits of 三点一四 run on over 点.
        while g.kind(i) == .hanDigit || (i > index && g.code(i) == 0x70B9 && g.kind(i + 1) == .hanDigit) { i += 1 }
        return i - index > 30 ? i : ArabicDigits.skip(g, at: index)
    }

    /// Whether a glyph can begin a numeral or a word that stands for one.
    static func canBegin(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        switch g.kind(i) {
        case .digit, .hanDigit, .hanMultiplier, .hanScale: return true
        case .point: return g.kind(i + 1) == .digit && !g.isNumeral(i - 1) && g.kind(i - 1) != .letter
        case .han:
            let code = g.code(i)
            return beginsWord(code) && (code != 0x7FFB || g.code(i + 1) == 0x756A)  // 翻番
        default: return false
        }
    }

    /// Whether a character stands for a numeral or begins a word that does: 半 几 数 翻.
    static func beginsWord(_ code: UInt16) -> Bool {
        code == 0x534A || HanDigits.isVague(code) || code == 0x7FFB
    }

    /// 半, 几, 数 and 翻.
    static let wordBeginnings: [UInt16] = [0x534A, 0x51E0, 0x6570, 0x7FFB]

    /// Completes a draft that has its number and unit, what it is per and what bounds it, and adds it to the others.
    func add(_ draft: consuming MeasurementDraft, to drafts: inout [MeasurementDraft], _ g: borrowing GlyphBuffer) {
        if isSigned(draft, g) { draft.start -= 1 }
        noteDifference(&draft, g)
        if draft.unit != nil, draft.per == nil, let per = readDenominatorBefore(g, draft) { draft.per = per }
        ComparatorReader.apply(to: &draft, g)
        Self.append(draft, to: &drafts)
    }

    /// Adds a draft behind the others.
    private static func append(_ draft: consuming MeasurementDraft, to drafts: inout [MeasurementDraft]) {
        // 23¥4999: a sign that the number before has taken is not taken again.
        if let last = drafts.last?.end, draft.start < last { draft.start = last }
        if draft.start < draft.end { drafts.append(draft) }
    }

    /// Whether a plus sign before a rate belongs to it: 同比+28.5%, (+0.3个百分点).
    private func isSigned(_ draft: MeasurementDraft, _ g: borrowing GlyphBuffer) -> Bool {
        let sign = draft.start - 1
        guard g.kind(sign) == .plus, !g.hasGap(draft.start), g.kind(draft.start) == .digit else { return false }
        switch draft.kind {
        case .percentage, .percentagePoint: break
        // 1025.3万人（+3.2万）
        default: return g.kind(sign - 1) == .openBracket && g.kind(draft.end) == .closeBracket
        }
        switch g.kind(sign - 1) {
        case .han, .letter, .slash, .openBracket, .comma, .enumerationComma, .stop, .colon, .end: return true
        default: return g.hasGap(sign)
        }
    }

    /// The end of a short quotation that begins with a Chinese numeral: “三个年”, “八场硬仗”.
    ///
    /// Such quotations are names of policies and campaigns; a quoted sentence is longer or has punctuation.
    private func quotedName(_ g: borrowing GlyphBuffer, at index: Int) -> Int? {
        guard !includesNumbers, g.opensQuotation(index - 1),
            g.kind(index) == .hanDigit || g.kind(index) == .hanMultiplier
        else { return nil }
        var i = index
        while i - index <= 8 {
            switch g.kind(i) {
            case .closeQuote: return i
            case .other where g.code(i) == GlyphBuffer.straightQuote: return i
            case .han, .hanDigit, .hanMultiplier, .hanScale: i += 1
            default: return nil
            }
        }
        return nil
    }

    /// Whether a financial form stands alone as an everyday word: 陆地, 参加, 队伍.
    private func isFinancialWord(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Bool {
        guard numeral.end - numeral.start == 1, HanDigits.isFinancialWord(g.code(numeral.start)) else { return false }
        let isWholeText = numeral.start == 0 && numeral.end == g.count
        guard let match = catalog.match(g, at: numeral.end) else {
            return !(includesNumbers && isWholeText) || g.isHan(numeral.start - 1)
        }
        // 合计陆吨。 is a number; 大陆|个, 称为陆家… and 是陆克文 are words and names.
        let isLed =
            ComparatorReader.isIn("为是计共", g.code(numeral.start - 1)) && !g.isHan(match.end)
            && catalog.unit(of: match).kind != .count
        return g.isHan(numeral.start - 1) && !isLed
    }

    /// The glyph after the code that a numeral is part of.
    private func codeEnd(_ g: borrowing GlyphBuffer, _ index: Int) -> Int {
        var i = index
        while i < g.count, !g.hasGap(i) {
            switch g.kind(i) {
            case .digit, .letter, .slash, .percent: i += 1
            case .minus, .point, .colon:
                if g.kind(i + 1) == .digit || g.kind(i + 1) == .letter { i += 1 } else { return i }
            case .other: if ComparatorReader.isIn("=&@#_?*", g.code(i)) { i += 1 } else { return i }
            default: return i
            }
        }
        return i
    }
}
