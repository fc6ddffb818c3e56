/// The values that a number may stand for as it is written; an end that is nil is open.
struct Bounds: Equatable {
    var low: ExactNumber?
    var high: ExactNumber?

    /// The bounds of a number in its own unit; nil for a ratio and for what does not fit.
    init?(_ value: MeasuredValue) { self.init(value.amount, value.comparator) { $0 } }

    /// The bounds of a number in the SI, or of a number without a unit as it is.
    init?(inSI value: MeasuredValue) {
        guard let unit = value.unit else {
            self.init(value)
            return
        }
        guard unit.siUnit != nil else { return nil }
        self.init(value.amount, value.comparator) { unit.inSI($0) }
    }

    init(low: ExactNumber?, high: ExactNumber?) {
        self.low = low
        self.high = high
    }

    private init?(_ amount: Amount, _ comparator: Comparator, _ convert: (ExactNumber) -> ExactNumber?) {
        guard let low = amount.low, let high = amount.high, let least = Self.rounded(low, -1, comparator),
            let most = Self.rounded(high, 1, comparator)
        else { return nil }
        self.low = convert(least)
        self.high = convert(most)
        guard self.low != nil, self.high != nil else { return nil }
        switch comparator {
        case .moreThan, .atLeast: self.high = nil
        case .lessThan, .atMost: self.low = nil
        case .exact, .approximate: break
        }
    }

    /// A number with half a unit of its last written digit, or a tenth of it where it is about right.
    private static func rounded(_ number: ExactNumber, _ sign: Int, _ comparator: Comparator) -> ExactNumber? {
        if number.isFraction { return number }
        switch comparator {
        case .exact, .approximate: break
        case .moreThan, .atLeast, .lessThan, .atMost: return number
        }
        var slack = ExactNumber(coefficient: 5, exponent: number.exponent - 1)
        if comparator == .approximate {
            slack = (number.isNegative ? number.negated : number).multiplied(byPowerOfTen: -1)
        }
        guard let slack else { return nil }
        return sign < 0 ? number.subtracting(slack) : number.adding(slack)
    }

    /// Two numbers' bounds in one unit; nil where they measure different things.
    static func comparable(_ a: MeasuredValue, _ b: MeasuredValue) -> (Bounds, Bounds)? {
        guard a.kind == b.kind, a.per == b.per else { return nil }
        if a.unit == b.unit, a.unitText == b.unitText || a.unit != nil {
            guard let x = Bounds(a), let y = Bounds(b) else { return nil }
            return (x, y)
        }
        guard a.unit != nil, b.unit != nil, let x = Bounds(inSI: a), let y = Bounds(inSI: b) else { return nil }
        return (x, y)
    }

    /// Whether some value lies in both.
    func overlaps(_ other: Bounds) -> Bool { !lies(above: other) && !other.lies(above: self) }

    /// Whether every value is more than all of the other's.
    func lies(above other: Bounds) -> Bool {
        guard let low, let high = other.high else { return false }
        return low > high
    }

    var negated: Bounds { Bounds(low: high?.negated, high: low?.negated) }

    func adding(_ other: Bounds) -> Bounds {
        Bounds(
            low: low.flatMap { a in other.low.flatMap(a.adding) },
            high: high.flatMap { a in other.high.flatMap(a.adding) })
    }

    func subtracting(_ other: Bounds) -> Bounds { adding(other.negated) }

    /// The growth from an earlier value, as a part of it: 0.05 for 5%; nil unless both are above 0.
    func growth(from earlier: Bounds) -> Bounds? {
        guard let least = low, let first = earlier.low, !least.isNegative, first > .zero else { return nil }
        let bottom = earlier.high.flatMap { least.divided(by: $0) }?.subtracting(.one)
        return Bounds(low: bottom, high: high?.divided(by: first)?.subtracting(.one))
    }
}

extension Observation {
    /// The bounds with the sign of the direction, in the SI or without a unit.
    var signedBoundsInSI: Bounds? { Bounds(inSI: measurement).map(signed) }

    /// Bounds with the sign of the direction: 下降3.2% is below 0.
    func signed(_ bounds: Bounds) -> Bounds {
        switch direction {
        case .decrease?, .below?: bounds.negated
        case .increase?, .above?, .flat?, nil: bounds
        }
    }
}
