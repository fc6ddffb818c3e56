/// An exact amount with a unit whose kind the type does not name: a rate, or a rare kind of quantity.
///
/// ``typed(as:)`` asks for a dimension, and from then on the compiler knows it.
///
/// ```swift
/// let value = Extractor().measurements(in: "电价为0.52元/千瓦时")[0]
/// if case .rate(let rate) = value.quantity {
///     rate.typed(as: Dimensions.Per<Money, Energy>.self)?.value  // 0.52元/千瓦时
///     rate.typed(as: Dimensions.Per<Money, Mass>.self)           // nil
/// }
/// ```
public struct UnitAmount: Sendable, Hashable {
    /// The number, or the two ends of a range.
    public let amount: Amount
    /// The unit.
    public let unit: MeasurementUnit

    /// Makes an amount.
    ///
    /// - Parameters:
    ///   - amount: The number, or the two ends of a range.
    ///   - unit: The unit.
    public init(_ amount: Amount, _ unit: MeasurementUnit) {
        self.amount = amount
        self.unit = unit
    }

    /// The kind of the unit: `currency/energy`, `radioactivity`.
    public var kind: QuantityKind { unit.kind }

    /// The amount as one of a dimension.
    ///
    /// - Parameter dimension: The dimension that the caller expects.
    /// - Returns: nil where the unit is of another kind.
    public func typed<Dimension: QuantityDimension>(as dimension: Dimension.Type) -> QuantityAmount<Dimension>? {
        QuantityAmount(amount, unit)
    }

    /// The same amount in another unit, exactly.
    ///
    /// - Parameter target: A unit of the same kind.
    /// - Returns: nil where the units do not convert or a result does not fit.
    public func converted(to target: MeasurementUnit) -> UnitAmount? {
        amount.map { MeasurementUnit.convert($0, from: unit, to: target) }.map { UnitAmount($0, target) }
    }
}

extension UnitAmount: CustomStringConvertible {
    /// The amount and the unit's symbol: `0.52元/千瓦时`.
    public var description: String { "\(amount)\(unit.symbol)" }
}
