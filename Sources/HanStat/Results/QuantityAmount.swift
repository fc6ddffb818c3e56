/// One exact quantity, or the two ends of a range, of one dimension.
///
/// ```swift
/// let value = Extractor().measurements(in: "日产3—5万吨")[0]
/// if case .mass(.range(let low, let high)) = value.quantity {
///     print(low, high)  // 30000吨 50000吨
/// }
/// ```
///
/// Amounts of different dimensions are of different types, as their quantities are.
public enum QuantityAmount<Dimension: QuantityDimension>: Sendable, Hashable {
    /// One quantity.
    case value(Quantity<Dimension>)
    /// Both ends of a range, included; `low` is not above `high`.
    case range(low: Quantity<Dimension>, high: Quantity<Dimension>)

    /// Gives an amount a unit of the dimension.
    ///
    /// The result is nil where the unit is of another kind, or the amount a ratio.
    ///
    /// - Parameters:
    ///   - amount: The number, or the two ends of a range.
    ///   - unit: The unit of both.
    public init?(_ amount: Amount, _ unit: MeasurementUnit) {
        switch amount {
        case .value(let number):
            guard let quantity = Quantity<Dimension>(number, unit) else { return nil }
            self = .value(quantity)
        case .range(let low, let high):
            guard let first = Quantity<Dimension>(min(low, high), unit),
                let last = Quantity<Dimension>(max(low, high), unit)
            else { return nil }
            self = .range(low: first, high: last)
        case .ratio:
            return nil
        }
    }

    /// The quantity, where there is just one.
    public var value: Quantity<Dimension>? {
        if case .value(let quantity) = self { quantity } else { nil }
    }

    /// The lower end of a range, or the one quantity.
    public var low: Quantity<Dimension> {
        switch self {
        case .value(let quantity): quantity
        case .range(let low, _): low
        }
    }

    /// The upper end of a range, or the one quantity.
    public var high: Quantity<Dimension> {
        switch self {
        case .value(let quantity): quantity
        case .range(_, let high): high
        }
    }

    /// The unit of the quantity, or of the lower end.
    public var unit: MeasurementUnit { low.unit }

    /// The same amount in another unit, exactly.
    ///
    /// - Parameter target: A unit of the same kind.
    /// - Returns: nil where the units do not convert or a result does not fit.
    public func converted(to target: MeasurementUnit) -> QuantityAmount? {
        switch self {
        case .value(let quantity):
            return quantity.converted(to: target).map { .value($0) }
        case .range(let low, let high):
            guard let first = low.converted(to: target), let last = high.converted(to: target) else { return nil }
            return .range(low: first, high: last)
        }
    }
}

extension QuantityAmount: CustomStringConvertible {
    /// `816千瓦时`, or `30000吨..50000吨`.
    public var description: String {
        switch self {
        case .value(let quantity): quantity.description
        case .range(let low, let high): "\(low)..\(high)"
        }
    }
}
