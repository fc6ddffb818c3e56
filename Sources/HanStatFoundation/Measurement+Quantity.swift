public import Foundation
public import HanStat

extension Quantity where Dimension: BridgedDimension {
    /// Foundation's measurement of the same quantity, in the SI unit.
    ///
    /// The conversion to the SI unit is exact; what follows is not, for Foundation keeps a `Double`
    /// and converts by rounded constants. Use it to show a value, not to calculate.
    ///
    /// ```swift
    /// let used = Quantity<Energy>(ExactNumber(816), catalog.unit(id: "kilowatt-hour")!)!
    /// used.measurement?.converted(to: .kilojoules).value  // 2937600.0
    /// ```
    ///
    /// nil where the unit has no fixed factor.
    public var measurement: Measurement<Dimension.FoundationUnit>? {
        unit.inBaseUnits(value).map { Measurement(value: Double(nearest: $0), unit: Dimension.foundationUnit) }
    }
}

extension MeasuredValue {
    /// Foundation's measurement of the same quantity, in the SI unit; see ``HanStat/Quantity/measurement``.
    ///
    /// ```swift
    /// let value = Extractor().measurements(in: "工业用电量816亿千瓦时")[0]
    /// value.measurement(of: Energy.self)?.converted(to: .kilowattHours).value  // 81600000000.0
    /// ```
    ///
    /// - Parameter dimension: The quantity that the caller expects.
    /// - Returns: nil where the value is of another kind, is a range, or its unit has no fixed factor.
    public func measurement<Bridged: BridgedDimension>(
        of dimension: Bridged.Type
    ) -> Measurement<Bridged.FoundationUnit>? {
        guard let unit, let value = amount.value else { return nil }
        return Quantity<Bridged>(value, unit)?.measurement
    }

    /// Foundation's measurements of both ends of a range, or twice that of one value.
    ///
    /// - Parameter dimension: The quantity that the caller expects.
    /// - Returns: nil where the value is of another kind, or its unit has no fixed factor.
    public func measurementRange<Bridged: BridgedDimension>(
        of dimension: Bridged.Type
    ) -> ClosedRange<Measurement<Bridged.FoundationUnit>>? {
        guard let unit, let low = amount.low, let high = amount.high, low <= high,
            let first = Quantity<Bridged>(low, unit)?.measurement,
            let last = Quantity<Bridged>(high, unit)?.measurement
        else { return nil }
        return first...last
    }
}
