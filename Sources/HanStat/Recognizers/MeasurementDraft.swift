/// A measurement while it is being read: places are glyph indices, half-open.
struct MeasurementDraft {
    var start: Int
    var end: Int
    var value: ExactNumber
    var unit: MeasurementUnit?
    /// The glyphs of the unit as written; empty where there is none.
    var unitRange: Range<Int> = 0..<0
    /// What is measured where the unit does not say it.
    var ownKind = OwnKind.none
    var comparator: Comparator = .exact
    /// A word before the number says which currency: 人民币375亿元.
    var isCurrencyNamed = false
    /// What was seen while reading the (first) numeral.
    var traits: NumeralReading.Traits = []

    /// The kinds that a measurement has without its unit, or against it.
    enum OwnKind: UInt8 {
        case none, percentage, ratio, rank, ordinal
    }

    /// What is measured.
    var kind: QuantityKind {
        switch ownKind {
        case .none: unit?.kind ?? .number
        case .percentage: .percentage
        case .ratio: .ratio
        case .rank: .rank
        case .ordinal: .ordinal
        }
    }

    /// The denominator before a number: 每公斤.
    struct PerDraft: Sendable {
        var range: Range<Int>
        var value: ExactNumber
        var unit: MeasurementUnit
    }

    /// What few measurements have, kept apart so that drafts are small to copy; nil where there is nothing of it.
    private var rarities: Rarities?

    private final class Rarities: Sendable {
        let high: ExactNumber?
        let parts: [ExactNumber]
        let per: PerDraft?

        init(high: ExactNumber?, parts: [ExactNumber], per: PerDraft?) {
            self.high = high
            self.parts = parts
            self.per = per
        }
    }

    private mutating func set(high: ExactNumber?, parts: [ExactNumber], per: PerDraft?) {
        let isEmpty = high == nil && parts.isEmpty && per == nil
        rarities = isEmpty ? nil : Rarities(high: high, parts: parts, per: per)
    }

    /// The upper end of a range.
    var high: ExactNumber? {
        get { rarities?.high }
        set {
            guard rarities != nil || newValue != nil else { return }
            set(high: newValue, parts: parts, per: per)
        }
    }

    /// The parts of a ratio; empty otherwise.
    var parts: [ExactNumber] {
        get { rarities?.parts ?? [] }
        set {
            guard rarities != nil || !newValue.isEmpty else { return }
            set(high: high, parts: newValue, per: per)
        }
    }

    /// The glyphs of the approximators, in the order of the text.
    var modifiers = GlyphRanges()

    /// The denominator before the number.
    var per: PerDraft? {
        get { rarities?.per }
        set {
            guard rarities != nil || newValue != nil else { return }
            set(high: high, parts: parts, per: newValue)
        }
    }

    /// Whether nothing bounds the number and it is per nothing.
    var isUnmodified: Bool { modifiers.isEmpty && rarities?.per == nil }

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

    /// A draft of a number with its unit.
    init(
        start: Int, end: Int, value: ExactNumber, unit: MeasurementUnit, unitRange: Range<Int>,
        traits: NumeralReading.Traits
    ) {
        self.start = start
        self.end = end
        self.value = value
        self.unit = unit
        self.unitRange = unitRange
        self.traits = traits
    }
}
