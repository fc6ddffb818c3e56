/// A quantity that the type system knows: what ``Quantity`` is a quantity of.
///
/// The library's own are in ``Dimensions``; a new one is an empty enum with a kind.
public protocol QuantityDimension: Sendable {
    /// The kind of the units.
    static var kind: QuantityKind { get }
}

/// An exact number of units of one kind: an energy, a mass, an amount of money.
///
/// ```swift
/// let catalog = UnitCatalog.standard
/// let used = Quantity<Energy>(ExactNumber(816), catalog.unit(id: "kilowatt-hour")!)!
/// used.converted(to: catalog.unit(id: "megajoule")!)?.value  // 2937.600
/// ```
///
/// Quantities of different dimensions are of different types, so that an energy cannot be added
/// to a power, nor a percentage point to a percentage.
public struct Quantity<Dimension: QuantityDimension>: Sendable {
    /// The number of units.
    public let value: ExactNumber
    /// The unit, of the dimension's kind.
    public let unit: MeasurementUnit

    /// Makes a quantity; nil where the unit is of another kind.
    ///
    /// - Parameters:
    ///   - value: The number of units.
    ///   - unit: The unit.
    public init?(_ value: ExactNumber, _ unit: MeasurementUnit) {
        guard unit.kind == Dimension.kind else { return nil }
        self.value = value
        self.unit = unit
    }

    /// The same amount in another unit, exactly.
    ///
    /// - Parameter target: A unit of the same kind.
    /// - Returns: nil where the units do not convert or the result does not fit.
    public func converted(to target: MeasurementUnit) -> Quantity? {
        MeasurementUnit.convert(value, from: unit, to: target).flatMap { Quantity($0, target) }
    }

    /// The sum in the left side's unit.
    ///
    /// - Parameters:
    ///   - a: The amount whose unit the sum has.
    ///   - b: The amount to add.
    /// - Returns: nil where the units do not convert (元 and 美元) or the result does not fit.
    public static func + (a: Quantity, b: Quantity) -> Quantity? {
        guard let other = MeasurementUnit.convert(b.value, from: b.unit, to: a.unit),
            let sum = a.value.adding(other)
        else { return nil }
        return Quantity(sum, a.unit)
    }

    /// The difference in the left side's unit.
    ///
    /// - Parameters:
    ///   - a: The amount whose unit the difference has.
    ///   - b: The amount to take away.
    /// - Returns: nil where the units do not convert (元 and 美元) or the result does not fit.
    public static func - (a: Quantity, b: Quantity) -> Quantity? {
        guard let other = MeasurementUnit.convert(b.value, from: b.unit, to: a.unit),
            let difference = a.value.subtracting(other)
        else { return nil }
        return Quantity(difference, a.unit)
    }

    /// Which of two amounts is the larger.
    ///
    /// Amounts in units that do not convert have no order, so this is no `Comparable`.
    ///
    /// - Parameter other: The amount to compare with.
    /// - Returns: Negative, 0 or positive as this amount is the smaller, equal or the larger;
    ///   nil where the units do not convert or the conversion does not fit.
    public func compared(to other: Quantity) -> Int? {
        guard let value = MeasurementUnit.convert(other.value, from: other.unit, to: unit) else { return nil }
        return self.value == value ? 0 : self.value < value ? -1 : 1
    }
}

extension Quantity: Hashable {
    /// Whether two quantities are the same number of the same unit: 1 公斤 and 2 斤 are not.
    public static func == (a: Quantity, b: Quantity) -> Bool { a.value == b.value && a.unit == b.unit }

    /// Hashes the number and the unit.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(value)
        hasher.combine(unit)
    }
}

extension Quantity: CustomStringConvertible {
    /// The number and the unit's symbol: `816千瓦时`.
    public var description: String { "\(value)\(unit.symbol)" }
}
