/// A numeral of a text with the unit behind it, as ``QuantityScanner`` finds them.
///
/// Offsets are bytes of UTF-8, half-open. The value is ``coefficient`` × 10^``exponent``; it is exact, and
/// it keeps the zeros that were written: 35.0 is 350 × 10⁻¹.
///
/// A candidate tells what stands in the text, not that it is a statistic: 一 in 一些 is a candidate too.
/// Where ``isPlain`` is false, something stands there that only a careful reader can settle.
public struct QuantityCandidate: Sendable, Equatable {
    /// The digits of the value; 0 where the traits have ``Traits-swift.struct/unreadable``.
    public internal(set) var coefficient: UInt64
    /// Where the numeral begins: its first digit, or the 百 of 百分之.
    public internal(set) var startOffset: UInt32
    /// Where the numeral ends, and the unit begins if there is one.
    public internal(set) var numeralEndOffset: UInt32
    /// Where the unit ends, or the numeral if there is no unit.
    public internal(set) var endOffset: UInt32
    /// The index of the unit's form among those that the scanner was made with, or −1.
    public internal(set) var unit: Int32
    /// The power of ten that multiplies the coefficient.
    public internal(set) var exponent: Int8
    /// The part of the exponent that comes from the scale words that end the numeral: 8 for 亿, 12 for 万亿.
    public internal(set) var scale: UInt8
    /// What was seen.
    public internal(set) var traits: Traits

    /// What was seen in and around a numeral.
    public struct Traits: OptionSet, Sendable, Hashable {
        /// The bits.
        public let rawValue: UInt16

        /// Makes traits of their bits.
        ///
        /// - Parameter rawValue: The bits.
        @inlinable
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Arabic digits, half- or full-width.
        public static let arabic = Traits(rawValue: 1)
        /// Chinese digits or multipliers.
        public static let chinese = Traits(rawValue: 2)
        /// Digits of full width.
        public static let fullWidth = Traits(rawValue: 4)
        /// Thousands separators: 1,234.
        public static let grouped = Traits(rawValue: 8)
        /// A decimal point, `.` or 点.
        public static let decimal = Traits(rawValue: 16)
        /// A scale word: 万, 亿, 兆.
        public static let scaled = Traits(rawValue: 32)
        /// 多 or 余 inside or at the end of the numeral: 1100多万, 200余.
        public static let more = Traits(rawValue: 64)
        /// 百分之 before the digits: the value counts parts of a hundred.
        public static let partsOfHundred = Traits(rawValue: 128)
        /// Digits of the financial set: 壹, 陆, 拾.
        public static let financial = Traits(rawValue: 256)
        /// Layout stands before, a space or a line end; the candidate is plain all the same.
        public static let gapBefore = Traits(rawValue: 512)
        /// 半, a half.
        public static let half = Traits(rawValue: 1024)
        /// The value is not known: 三四十, 几百, 一万五, 千分之三, 二〇二四, or too many digits.
        public static let unreadable = Traits(rawValue: 2048)
        /// The character before can be a part of the same expression: a digit, a letter, a sign, 第.
        public static let joinedBefore = Traits(rawValue: 4096)
        /// The character behind can carry the expression on: a digit, a letter, a dash, 至, 多, a bracket.
        public static let joinedAfter = Traits(rawValue: 8192)
        /// Layout stands behind, and what follows it may belong here.
        public static let gapAfter = Traits(rawValue: 16384)
        /// The last multiplier may belong to the unit: 三千瓦.
        public static let sharedMultiplier = Traits(rawValue: 32768)

        /// The traits that a plain candidate has none of.
        public static let doubts: Traits = [
            .half, .unreadable, .joinedBefore, .joinedAfter, .gapAfter, .sharedMultiplier,
        ]
    }

    /// Makes a candidate; the scanner does.
    @inline(__always)
    init(
        coefficient: UInt64, start: Int, numeralEnd: Int, end: Int, unit: Int32, exponent: Int, scale: Int,
        traits: Traits
    ) {
        self.coefficient = coefficient
        startOffset = UInt32(truncatingIfNeeded: start)
        numeralEndOffset = UInt32(truncatingIfNeeded: numeralEnd)
        endOffset = UInt32(truncatingIfNeeded: end)
        self.unit = unit
        self.exponent = Int8(truncatingIfNeeded: exponent)
        self.scale = UInt8(truncatingIfNeeded: scale)
        self.traits = traits
    }

    /// Whether the numeral says its value by itself, unbroken, and nothing beside it can carry it on.
    @inlinable
    public var isPlain: Bool { traits.isDisjoint(with: .doubts) }

    /// Whether a unit follows the numeral.
    @inlinable
    public var hasUnit: Bool { unit >= 0 }

    /// The bytes of the numeral.
    @inlinable
    public var numeralRange: Range<Int> { Int(startOffset)..<Int(numeralEndOffset) }

    /// The bytes of the unit; empty where there is none.
    @inlinable
    public var unitRange: Range<Int> { Int(numeralEndOffset)..<Int(endOffset) }

    /// The bytes of the numeral and its unit.
    @inlinable
    public var range: Range<Int> { Int(startOffset)..<Int(endOffset) }
}
