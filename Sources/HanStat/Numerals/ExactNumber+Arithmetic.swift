extension ExactNumber {
    /// The value times a power of ten, its digits kept.
    ///
    /// - Parameter power: The power of ten.
    /// - Returns: nil where the result does not fit.
    public func multiplied(byPowerOfTen power: Int) -> ExactNumber? {
        // From the least exponent to the largest; what is further fits nothing, nor may its sum fit an Int.
        guard power.magnitude <= UInt(2 * Self.largestExponent) else { return nil }
        if denominator == 1 { return ExactNumber(coefficient: coefficient, exponent: exponent + power) }
        guard let scale = Self.power(10, abs(power)) else { return nil }
        return power >= 0
            ? Self.multiply(coefficient, scale).flatMap { ExactNumber(numerator: $0, denominator: denominator) }
            : Self.multiply(denominator, scale).flatMap { ExactNumber(numerator: coefficient, denominator: $0) }
    }

    /// The exact product.
    ///
    /// - Parameter other: The other factor.
    /// - Returns: nil where the result does not fit.
    public func multiplied(by other: ExactNumber) -> ExactNumber? {
        if denominator == 1 && other.denominator == 1 {
            if let product = Self.multiply(coefficient, other.coefficient) {
                return ExactNumber(coefficient: product, exponent: exponent + other.exponent)
            }
            let (a, b) = (normalized, other.normalized)
            return Self.multiply(a.coefficient, b.coefficient)
                .flatMap { ExactNumber(coefficient: $0, exponent: a.exponent + b.exponent) }
        }
        // Cross-cancelling first keeps the products small.
        guard let (a, b) = fraction, let (c, d) = other.fraction else { return nil }
        let left = Int128(Self.greatestCommonDivisor(a.magnitude, d.magnitude))
        let right = Int128(Self.greatestCommonDivisor(c.magnitude, b.magnitude))
        guard let top = Self.multiply(a / left, c / right), let bottom = Self.multiply(b / right, d / left) else {
            return nil
        }
        return ExactNumber(numerator: top, denominator: bottom)
    }

    /// The exact quotient.
    ///
    /// - Parameter other: The divisor.
    /// - Returns: nil where the divisor is 0 or the result does not fit.
    public func divided(by other: ExactNumber) -> ExactNumber? {
        guard other.coefficient != 0 else { return nil }
        if other.denominator == 1, denominator == 1,
            let quotient = ExactNumber(numerator: coefficient, denominator: other.coefficient)
        {
            return quotient.multiplied(byPowerOfTen: exponent - other.exponent)
        }
        guard let (top, bottom) = other.fraction else { return nil }
        return ExactNumber(numerator: bottom, denominator: top).flatMap { multiplied(by: $0) }
    }

    /// The exact sum.
    ///
    /// - Parameter other: The other summand.
    /// - Returns: nil where the result does not fit.
    public func adding(_ other: ExactNumber) -> ExactNumber? {
        if denominator == 1 && other.denominator == 1 {
            guard let (a, b, power) = Self.aligned(self, other) else { return nil }
            let (sum, overflow) = a.addingReportingOverflow(b)
            return overflow ? nil : ExactNumber(coefficient: sum, exponent: power)
        }
        guard let (a, b) = fraction, let (c, d) = other.fraction,
            let left = Self.multiply(a, d), let right = Self.multiply(c, b), let bottom = Self.multiply(b, d)
        else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactNumber(numerator: sum, denominator: bottom)
    }

    /// The exact difference.
    ///
    /// - Parameter other: The number to take away.
    /// - Returns: nil where the result does not fit.
    public func subtracting(_ other: ExactNumber) -> ExactNumber? { adding(other.negated) }

    /// The value with its sign turned.
    public var negated: ExactNumber {
        // The least Int128 is never stored, so the sign can always be turned.
        ExactNumber(negating: self)
    }

    private init(negating other: ExactNumber) {
        if other.denominator == 1 {
            self = ExactNumber(coefficient: -other.coefficient, exponent: other.exponent) ?? .zero
        } else {
            self = ExactNumber(numerator: -other.coefficient, denominator: other.denominator) ?? .zero
        }
    }

    /// Numerator and denominator, or nil where they do not fit.
    var fraction: (numerator: Int128, denominator: Int128)? {
        if denominator != 1 || exponent == 0 { return (coefficient, denominator) }
        let short = normalized
        guard let scale = Self.power(10, abs(short.exponent)) else { return nil }
        if short.exponent < 0 { return (short.coefficient, scale) }
        return Self.multiply(short.coefficient, scale).map { ($0, 1) }
    }

    /// The coefficients of two decimals at one power of ten, or nil where they do not fit.
    static func aligned(_ a: ExactNumber, _ b: ExactNumber) -> (Int128, Int128, Int)? {
        let power = min(a.exponent, b.exponent)
        if let x = multiply(a.coefficient, Self.power(10, a.exponent - power)),
            let y = multiply(b.coefficient, Self.power(10, b.exponent - power))
        {
            return (x, y, power)
        }
        let (c, d) = (a.normalized, b.normalized)
        let least = min(c.exponent, d.exponent)
        guard let x = multiply(c.coefficient, Self.power(10, c.exponent - least)),
            let y = multiply(d.coefficient, Self.power(10, d.exponent - least))
        else { return nil }
        return (x, y, least)
    }
}

extension ExactNumber: Comparable, Hashable {
    /// Whether two numbers are equal, however they are spelled.
    public static func == (a: ExactNumber, b: ExactNumber) -> Bool {
        if a.exponent == b.exponent && a.denominator == b.denominator { return a.coefficient == b.coefficient }
        let (x, y) = (a.normalized, b.normalized)
        return x.coefficient == y.coefficient && x.exponent == y.exponent && x.denominator == y.denominator
    }

    /// Hashes the number, not its spelling.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) {
        let short = normalized
        hasher.combine(short.coefficient)
        hasher.combine(short.exponent)
        hasher.combine(short.denominator)
    }

    /// Orders two numbers exactly.
    public static func < (a: ExactNumber, b: ExactNumber) -> Bool {
        let signs = (a.coefficient.signum(), b.coefficient.signum())
        if signs.0 != signs.1 { return signs.0 < signs.1 }
        if signs.0 == 0 { return false }
        return signs.0 > 0 ? magnitudeIsLess(a, b) : magnitudeIsLess(b, a)
    }

    private static func magnitudeIsLess(_ a: ExactNumber, _ b: ExactNumber) -> Bool {
        if a.denominator == 1 && b.denominator == 1 {
            // Most numbers fit when written with the same power of ten.
            let gap = a.exponent - b.exponent
            if gap == 0 { return a.coefficient.magnitude < b.coefficient.magnitude }
            if gap > 0, let x = multiply(a.coefficient, power(10, gap)) {
                return x.magnitude < b.coefficient.magnitude
            }
            if gap < 0, let y = multiply(b.coefficient, power(10, -gap)) {
                return a.coefficient.magnitude < y.magnitude
            }
            let (x, y) = (a.normalized, b.normalized)
            let digits = (
                x.coefficient.magnitude.description.utf8.count, y.coefficient.magnitude.description.utf8.count
            )
            let lead = (digits.0 + x.exponent, digits.1 + y.exponent)
            if lead.0 != lead.1 { return lead.0 < lead.1 }
            // Same leading power: shift the shorter one to as many digits. 39 digits fit in 128 bits
            // only in part, so compare as strings of digits of one length.
            let (p, q) = (x.coefficient.magnitude.description, y.coefficient.magnitude.description)
            return p + String(repeating: "0", count: max(0, q.utf8.count - p.utf8.count))
                < q + String(repeating: "0", count: max(0, p.utf8.count - q.utf8.count))
        }
        guard let (n, d) = a.fraction, let (m, e) = b.fraction else {
            // One of them is too large or too small to write as a fraction: its size decides.
            return a.order < b.order
        }
        let left = n.magnitude.multipliedFullWidth(by: e.magnitude)
        let right = m.magnitude.multipliedFullWidth(by: d.magnitude)
        return left.high != right.high ? left.high < right.high : left.low < right.low
    }

    /// The rough power of ten, for numbers whose sizes are far apart.
    private var order: Int {
        coefficient.magnitude.description.utf8.count + exponent - denominator.magnitude.description.utf8.count
    }
}
