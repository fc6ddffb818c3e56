/// One number with its unit, found in a text.
///
/// ```swift
/// let text = "去年1—11月，全市工业用电量816亿千瓦时，同比增长3.2%"
/// for value in Extractor().measurements(in: text) {
///     print(value.text(in: text), value.amount, value.unit?.code ?? "")
/// }
/// // 816亿千瓦时 81600000000 kW.h
/// // 3.2% 3.2 %
/// ```
///
/// Offsets are half-open and refer to the document that was read. A value does not hold the
/// document; ``text(in:)-(String)`` cuts its words out of it.
public struct MeasuredValue: Sendable, Hashable {
    /// The UTF-8 offsets of the first byte of the number and after the last of the unit.
    public var utf8Range: Range<Int> { utf8Place.range }
    /// The same place in Unicode code points, as the JSON form has it.
    public var scalarRange: Range<Int> { scalarPlace.range }
    /// The number, exact, in the written unit with its scale applied.
    public var amount: Amount { rarities?.amount ?? .value(number) }
    /// How the number bounds the quantity.
    public let comparator: Comparator
    /// The approximators beside or inside the number as written: 多, 近, 以上.
    public var modifiers: [String] {
        if let more = rarities?.modifiers, !more.isEmpty { return more }
        return modifier.isEmpty ? [] : [modifier]
    }
    /// The unit; nil for a bare number, a fraction, a ratio or a rank without one.
    public let unit: MeasurementUnit?
    /// The unit as written, half-width and without layout spaces; empty where there is none.
    public let unitText: String
    /// What is measured.
    public var kind: QuantityKind { rarities?.kind ?? unit?.kind ?? .number }
    /// What the number is per, where that stands before it: 每公斤20元.
    public var per: Denominator? { rarities?.per }

    private let utf8Place: Place
    private let scalarPlace: Place
    /// The number where it is one value; else zero.
    private let number: ExactNumber
    /// The approximator where there is just one; else empty.
    private let modifier: String
    private let rarities: Rarities?

    /// The words of approximators on their way into a value: one in place, or all of them.
    struct Modifiers {
        var only = ""
        /// All, where there are more than one; else empty.
        var all: [String] = []
    }

    /// What few values have, kept apart so that values are small to copy.
    private final class Rarities: Sendable, Hashable {
        /// A range or a ratio; nil for one value.
        let amount: Amount?
        /// The approximators where there are more than one.
        let modifiers: [String]
        let per: Denominator?
        /// The kind where the unit does not say it.
        let kind: QuantityKind?

        init(amount: Amount?, modifiers: [String], per: Denominator?, kind: QuantityKind?) {
            self.amount = amount
            self.modifiers = modifiers
            self.per = per
            self.kind = kind
        }

        static func == (a: Rarities, b: Rarities) -> Bool {
            a === b
                || (a.amount == b.amount && a.modifiers == b.modifiers && a.per == b.per && a.kind == b.kind)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(amount)
            hasher.combine(modifiers)
            hasher.combine(per)
            hasher.combine(kind)
        }
    }

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - utf8Range: Its UTF-8 offsets.
    ///   - scalarRange: The same place in code points.
    ///   - number: The number where it is one value; else zero.
    ///   - amount: A range or a ratio; nil for one value.
    ///   - comparator: How the number bounds the quantity.
    ///   - modifiers: The words of the approximators.
    ///   - unit: The unit.
    ///   - unitText: The unit as written.
    ///   - kind: What is measured; nil for what the unit says.
    ///   - per: The denominator before the number.
    init(
        utf8Range: Range<Int>, scalarRange: Range<Int>, number: ExactNumber, amount: Amount?, comparator: Comparator,
        modifiers: Modifiers, unit: MeasurementUnit?, unitText: String, kind: QuantityKind?, per: Denominator?
    ) {
        utf8Place = Place(utf8Range)
        scalarPlace = Place(scalarRange)
        self.comparator = comparator
        self.unit = unit
        self.unitText = unitText
        self.number = number
        modifier = modifiers.only
        var ownKind = kind
        if let kind, kind == unit?.kind ?? .number { ownKind = nil }
        let isPlain = amount == nil && modifiers.all.isEmpty && per == nil && ownKind == nil
        rarities = isPlain ? nil : Rarities(amount: amount, modifiers: modifiers.all, per: per, kind: ownKind)
    }

    /// The quantity that a number before which it stands is per: 每公斤, 每10万人.
    public struct Denominator: Sendable, Hashable {
        /// The words: 每公斤.
        public let text: String
        /// How many units: 1, or 100000 in 每10万人.
        public let value: ExactNumber
        /// The unit.
        public let unit: MeasurementUnit

        /// Makes a denominator.
        ///
        /// - Parameters:
        ///   - text: The words.
        ///   - value: How many units.
        ///   - unit: The unit.
        public init(text: String, value: ExactNumber, unit: MeasurementUnit) {
            self.text = text
            self.value = value
            self.unit = unit
        }
    }

    /// The amount in the SI base unit of its kind, exact.
    ///
    /// Of a difference of temperatures the zero of the scale is no part: 升温2℃ is 2 K.
    /// nil where the unit has none: money, counting words, old measures that no law fixed.
    public var si: (amount: Amount, unit: String)? {
        guard let unit, let name = unit.siUnit, let converted = amount.map({ unit.inSI($0)?.normalized }) else {
            return nil
        }
        return (converted, name)
    }

    /// The place in a string.
    ///
    /// - Parameter text: The document that was read.
    /// - Returns: The range of the value's words.
    /// - Complexity: O(1) for native strings.
    public func range(in text: String) -> Range<String.Index> {
        let start = text.utf8.index(text.startIndex, offsetBy: utf8Range.lowerBound)
        return start..<text.utf8.index(start, offsetBy: utf8Range.count)
    }

    /// The words in a string.
    ///
    /// - Parameter text: The document that was read.
    /// - Returns: The value's words, layout inside them included.
    /// - Complexity: O(1) for native strings.
    public func text(in text: String) -> Substring { text[range(in: text)] }
}
