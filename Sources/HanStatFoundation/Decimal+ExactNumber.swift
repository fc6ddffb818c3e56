public import Foundation
public import HanStat

extension Decimal {
    /// Makes the decimal that equals an exact number.
    ///
    /// ```swift
    /// Decimal(exactly: ExactNumber("153300000000")!)  // 153300000000
    /// Decimal(exactly: ExactNumber("10/3")!)          // nil: no decimal holds it
    /// ```
    ///
    /// The result is nil where no `Decimal` equals the number.
    ///
    /// - Parameter number: The number.
    public init?(exactly number: ExactNumber) {
        guard !number.isFraction, let value = Decimal(string: "\(number.coefficient)e\(number.exponent)"),
            ExactNumber(value) == number
        else { return nil }
        self = value
    }
}

extension ExactNumber {
    /// Makes the exact number that equals a decimal.
    ///
    /// The result is nil where the decimal is not a number, or does not fit.
    ///
    /// - Parameter decimal: The decimal.
    public init?(_ decimal: Decimal) {
        guard decimal.isFinite else { return nil }
        let digits = "\(decimal.significand)e\(decimal.exponent)"
        self.init(decimal.sign == .minus ? "-" + digits : digits)
    }
}

extension Double {
    /// Makes the double that is nearest to an exact number.
    ///
    /// It is seldom equal: 0.1 has no double. Of a fraction, numerator and denominator are rounded
    /// before they are divided.
    ///
    /// - Parameter number: The number.
    public init(nearest number: ExactNumber) {
        if number.isFraction {
            self = Double(number.coefficient) / Double(number.denominator)
        } else {
            // The standard library rounds digits correctly, whatever the exponent.
            self = Double("\(number.coefficient)e\(number.exponent)") ?? .nan
        }
    }
}
