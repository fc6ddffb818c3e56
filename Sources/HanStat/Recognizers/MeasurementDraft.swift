/// A measurement while it is being read: places are glyph indices, half-open.
///
/// It is copied from reader to reader, and is kept below 128 bytes, what is moved without a call: indices take four
/// bytes (a block has at most 2¹⁶ glyphs), and what few measurements have stands apart.
struct MeasurementDraft {
    private var startIndex: Int32
    private var endIndex: Int32
    private var unitStart: Int32 = 0
    private var unitEnd: Int32 = 0

    /// The first glyph.
    var start: Int {
        get { Int(startIndex) }
        set { startIndex = Int32(newValue) }
    }

    /// The glyph after the last.
    var end: Int {
        get { Int(endIndex) }
        set { endIndex = Int32(newValue) }
    }

    /// The glyphs of the unit as written; empty where there is none.
    var unitRange: Range<Int> {
        get { Int(unitStart)..<Int(unitEnd) }
        set { (unitStart, unitEnd) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
    }

    var value: ExactNumber
    var unit: MeasurementUnit?
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

    /// The first glyph of the denominator before the number.
    var perStart: Int? { rarities?.per?.range.lowerBound }

    /// Whether nothing bounds the number and it is per nothing.
    var isUnmodified: Bool { modifiers.isEmpty && rarities?.per == nil }

    /// The range or ratio that the number is; nil for one value.
    var amount: Amount? {
        guard let rarities else { return nil }
        if !rarities.parts.isEmpty { return .ratio(rarities.parts) }
        return rarities.high.map { .range(low: value, high: $0) }
    }

    /// Starts a draft from a numeral alone.
    init(_ numeral: NumeralReading) {
        startIndex = Int32(numeral.start)
        endIndex = Int32(numeral.end)
        value = numeral.value
        high = numeral.high
        traits = numeral.traits
    }

    /// A draft of a number with its unit.
    init(
        start: Int, end: Int, value: ExactNumber, unit: MeasurementUnit, unitRange: Range<Int>,
        traits: NumeralReading.Traits
    ) {
        startIndex = Int32(start)
        endIndex = Int32(end)
        unitStart = Int32(unitRange.lowerBound)
        unitEnd = Int32(unitRange.upperBound)
        self.value = value
        self.unit = unit
        self.traits = traits
    }
}
