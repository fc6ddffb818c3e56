import TextScan

/// A unit as the heads of a table name it: 亿元, 万吨, %.
struct TableUnit: Sendable {
    /// The unit; nil for words that no catalog has.
    let unit: MeasurementUnit?
    let kind: QuantityKind
    /// The words of the unit, without its scale: 元.
    let text: String
    /// The power of ten that the scale before the unit stands for: 8 in 亿元.
    let exponent: Int
    /// The whole words: 亿元.
    let written: String
}

/// Reads the units that stand in heads, by the reader of measurements; keeps what it has read.
struct TableUnits {
    private let reader: MeasurementReader
    private var glyphs = GlyphBuffer()
    private var known: [[UInt8]: TableUnit?] = [:]

    /// The most bytes of a unit's words.
    static let longest = 48
    /// The most different words that are kept.
    private static let mostKept = 4096

    init(_ reader: MeasurementReader) {
        self.reader = reader.includingNumbers
    }

    /// The unit that words name, from the first to the last; nil where they name none.
    ///
    /// - Parameter words: UTF-8, without spaces at the ends.
    /// - Returns: The unit with its scale.
    mutating func unit(_ words: [UInt8]) -> TableUnit? {
        guard !words.isEmpty, words.count <= Self.longest else { return nil }
        if let found = known[words] { return found }
        let found = read(words) ?? read(Array("个".utf8) + words) ?? withoutBracket(words)
        if known.count < Self.mostKept { known[words] = .some(found) }
        return found
    }

    /// The unit that words name, from the first to the last.
    mutating func unit(_ words: String) -> TableUnit? { unit(Array(words.utf8)) }

    /// 台（套）: the first of two names.
    private mutating func withoutBracket(_ words: [UInt8]) -> TableUnit? {
        let text = String(decoding: words, as: UTF8.self)
        guard let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }), open > text.startIndex,
            text.last == ")" || text.last == "）"
        else { return nil }
        return read(Array(text[..<open].utf8))
    }

    /// Reads `7` and the words as a measurement: what is left of it is the unit and its scale.
    private mutating func read(_ words: [UInt8]) -> TableUnit? {
        let text = [UInt8(ascii: "7")] + words
        let bytes = text.span
        glyphs.decode(bytes, range: 0..<text.count)
        guard glyphs.count > 1, !glyphs.isNumeralDigit(1) else { return nil }
        var drafts: [MeasurementDraft] = []
        _ = reader.read(glyphs, at: 0, into: &drafts)
        guard let draft = drafts.first, draft.start == 0, draft.end == glyphs.count,
            draft.high == nil, draft.parts.isEmpty, let unit = draft.unit
        else { return nil }
        let scale = draft.value.normalized
        guard scale.coefficient == 7, scale.exponent >= 0, scale.denominator == 1 else { return nil }
        return TableUnit(
            unit: unit, kind: draft.kind, text: ResultBuilder.plainText(glyphs, draft.unitRange, bytes),
            exponent: scale.exponent, written: String(decoding: words, as: UTF8.self))
    }
}

extension GlyphBuffer {
    fileprivate func isNumeralDigit(_ index: Int) -> Bool { kind(index) == .digit }
}
