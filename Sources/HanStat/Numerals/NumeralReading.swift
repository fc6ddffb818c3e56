/// A numeral read at a place of a glyph buffer: where it stands and what it says.
///
/// Positions are glyph indices, half-open.
struct NumeralReading {
    /// What was seen while reading; recognizers weigh it as evidence.
    struct Traits: OptionSet {
        let rawValue: UInt16
        /// Arabic digits took part.
        static let arabic = Traits(rawValue: 1)
        /// Chinese digits or multipliers took part.
        static let han = Traits(rawValue: 2)
        /// Two or more Chinese digits side by side without multiplier: 二〇二四.
        static let digitString = Traits(rawValue: 4)
        /// Begins with a multiplier or scale and no digit: 千亿, 百万.
        static let bareScale = Traits(rawValue: 8)
        /// A decimal point was read.
        static let decimal = Traits(rawValue: 16)
        /// Two neighbouring digits stand for a range: 三四十.
        static let neighbours = Traits(rawValue: 32)
        /// 几 or 数 stands for a digit: 几十, 数百.
        static let vague = Traits(rawValue: 64)
        /// Financial forms took part: 壹, 佰.
        static let financial = Traits(rawValue: 128)
        /// A fraction: 三分之一, 1/3.
        static let fraction = Traits(rawValue: 512)
        /// The numeral is just 一.
        static let one = Traits(rawValue: 1024)
        /// The last digit stands for a multiple of the scale before it: 一万五.
        static let elided = Traits(rawValue: 2048)
        /// 半 alone.
        static let half = Traits(rawValue: 4096)
        /// Thousands separators were read.
        static let grouped = Traits(rawValue: 8192)
        /// A scale word took part.
        static let scaled = Traits(rawValue: 16384)
    }

    /// 多, 余, 来 or 几 after the digits.
    enum Approximator {
        /// 多, 余.
        case more
        /// 来, 把.
        case about
    }

    /// The first glyph.
    var start: Int
    /// The glyph after the last; an approximator at the end lies outside (see `approximatorEnd`).
    var end: Int
    /// The value; of a range of neighbours the lower end.
    var value: ExactNumber
    /// The upper end of 三四十, 几十, 十几.
    var high: ExactNumber?
    var traits: Traits = []
    /// 多 or 余 inside the numeral or right after it.
    var approximator: Approximator?
    /// The glyph of the approximator.
    var approximatorIndex = -1
    /// Whether the approximator stands after the numeral's last glyph, not inside.
    var approximatorIsLast: Bool { approximatorIndex >= 0 && approximatorIndex == end }
    /// The power of ten of the scale that ends the numeral (万 4, 万亿 12), 0 where none does.
    var trailingScale = 0
    /// Whether that scale multiplies all that was read: in 3.5万 it does, in 3亿5000万 it does not.
    var scalesAll = false
    /// Where the trailing multiplier or scale begins (千 in 3千 瓦), -1 where none does.
    var lastMultiplier = -1

    /// The value without the trailing scale, for 3—5万吨; where the scale multiplies only a part, the value.
    var mantissa: ExactNumber { scalesAll ? value.multiplied(byPowerOfTen: -trailingScale) ?? value : value }

    /// The glyphs of the numeral.
    var range: Range<Int> { start..<end }
}
