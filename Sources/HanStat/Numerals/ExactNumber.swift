/// A number kept as it was written: a 128-bit coefficient times a power of ten, or a fraction.
///
/// `35.0` keeps its trailing zero, `2.52万亿` is 252 × 10¹⁰, and `三分之一`, which no decimal holds,
/// is 1/3. No value passes through binary floating point. What does not fit is refused (`nil`),
/// never wrapped or rounded.
///
/// ```swift
/// let rate = ExactNumber("35.0")!
/// rate.description                            // "35.0"
/// rate == ExactNumber(35)                     // true: numerically equal
/// ExactNumber(numerator: 1, denominator: 3)!  // 1/3
/// ```
///
/// Equality, order and hashing are those of the numbers, not of their spellings.
public struct ExactNumber: Sendable {
    /// The integer that `exponent` scales; of a fraction, the numerator.
    public let coefficient: Int128
    /// The power of ten; 0 for a fraction.
    public let exponent: Int
    /// The denominator; 1 for a decimal.
    ///
    /// Always positive, in lowest terms, and never of a kind that a decimal could hold.
    public let denominator: Int128

    /// The largest power of ten, up or down, that a value may have.
    public static let largestExponent = 120

    /// Zero.
    public static let zero = ExactNumber(0)
    /// One.
    public static let one = ExactNumber(1)

    /// Makes an integer.
    ///
    /// - Parameter value: The integer.
    public init(_ value: Int) {
        coefficient = Int128(value)
        exponent = 0
        denominator = 1
    }

    /// Makes the decimal coefficient × 10^exponent; nil where the exponent is beyond ``largestExponent``.
    ///
    /// - Parameters:
    ///   - coefficient: The integer to scale.
    ///   - exponent: The power of ten.
    public init?(coefficient: Int128, exponent: Int) {
        guard (-Self.largestExponent...Self.largestExponent).contains(exponent), coefficient != .min else { return nil }
        self.coefficient = coefficient
        self.exponent = exponent
        denominator = 1
    }

    /// Makes a fraction, as a decimal where a decimal can hold it.
    ///
    /// The result is nil where the denominator is 0 or the fraction does not fit.
    ///
    /// - Parameters:
    ///   - numerator: The number above the line.
    ///   - denominator: The number below the line.
    public init?(numerator: Int128, denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let sign: Int128 = (numerator < 0) != (denominator < 0) ? -1 : 1
        let common = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let top = Int128(numerator.magnitude / common)
        let bottom = Int128(denominator.magnitude / common)
        // 2s and 5s of the denominator are powers of ten; what is left makes it a fraction.
        var rest = bottom
        var twos = 0
        var fives = 0
        while rest % 2 == 0 {
            rest /= 2
            twos += 1
        }
        while rest % 5 == 0 {
            rest /= 5
            fives += 1
        }
        if rest == 1 {
            let digits = max(twos, fives)
            guard let scaled = Self.multiply(top, Self.power(2, digits - twos)),
                let full = Self.multiply(scaled, Self.power(5, digits - fives))
            else { return nil }
            self.init(coefficient: sign * full, exponent: -digits)
            return
        }
        self.init(unchecked: sign * top, 0, bottom)
    }

    /// Whether the value is a fraction that no decimal holds.
    public var isFraction: Bool { denominator != 1 }

    /// Whether the value is below zero.
    public var isNegative: Bool { coefficient < 0 }

    /// Whether the value is a whole number.
    public var isInteger: Bool {
        guard denominator == 1 else { return false }
        return normalized.exponent >= 0
    }

    /// The decimal in its shortest form: no trailing zero in the coefficient.
    var normalized: ExactNumber {
        guard denominator == 1 else { return self }
        guard coefficient != 0 else { return .zero }
        var value = coefficient
        var power = exponent
        if var short = Int(exactly: value) {
            // Nearly all numbers: 64 bits are divided in a tenth of the time.
            while short % 10 == 0 {
                short /= 10
                power += 1
            }
            return ExactNumber(unchecked: Int128(short), power)
        }
        while value % 10 == 0 {
            value /= 10
            power += 1
        }
        return ExactNumber(unchecked: value, power)
    }

    private init(unchecked coefficient: Int128, _ exponent: Int, _ denominator: Int128 = 1) {
        self.coefficient = coefficient
        self.exponent = exponent
        self.denominator = denominator
    }

    /// A power of a small base, or nil where it does not fit.
    static func power(_ base: Int128, _ exponent: Int) -> Int128? {
        if base == 10 { return exponent <= 0 ? 1 : exponent < powersOfTen.count ? powersOfTen[exponent] : nil }
        var result: Int128 = 1
        for _ in 0..<max(exponent, 0) {
            guard let next = multiply(result, base) else { return nil }
            result = next
        }
        return result
    }

    /// The powers of ten that 128 bits hold.
    private static let powersOfTen: [Int128] = {
        var powers: [Int128] = [1]
        for _ in 1...38 { powers.append((powers.last ?? 1) * 10) }
        return powers
    }()

    static func multiply(_ a: Int128?, _ b: Int128?) -> Int128? {
        guard let a, let b else { return nil }
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow || product == .min ? nil : product
    }

    static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (x, y) = (a, b)
        while y != 0 { (x, y) = (y, x % y) }
        return max(x, 1)
    }
}
