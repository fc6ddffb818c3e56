/// A measurement while it is being read: places are glyph indices, half-open.
struct MeasurementDraft {
    var start: Int
    var end: Int
    var value: ExactNumber
    /// The upper end of a range.
    var high: ExactNumber?
    /// The parts of a ratio; empty otherwise.
    var parts: [ExactNumber] = []
    var unit: MeasurementUnit?
    /// The glyphs of the unit as written; empty where there is none.
    var unitRange: Range<Int> = 0..<0
    var kind: QuantityKind = .number
    var comparator: Comparator = .exact
    /// The glyphs of the approximators, in the order of the text.
    var modifiers: [Range<Int>] = []
    var per: PerDraft?
    /// A word before the number says which currency: 人民币375亿元.
    var isCurrencyNamed = false
    /// What was seen while reading the (first) numeral.
    var traits: NumeralReading.Traits = []

    /// The denominator before a number: 每公斤.
    struct PerDraft {
        var range: Range<Int>
        var value: ExactNumber
        var unit: MeasurementUnit
    }

    var amount: Amount {
        if !parts.isEmpty { return .ratio(parts) }
        if let high { return .range(low: value, high: high) }
        return .value(value)
    }

    /// Starts a draft from a numeral alone.
    init(_ numeral: NumeralReading) {
        start = numeral.start
        end = numeral.end
        value = numeral.value
        high = numeral.high
        traits = numeral.traits
    }
}
