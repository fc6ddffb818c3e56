extension MeasuredQuantity {
    /// Sorts an amount into its family.
    ///
    /// - Parameters:
    ///   - amount: The number, the two ends of a range, or the parts of a ratio.
    ///   - unit: The unit; nil for what has none.
    ///   - kind: What is measured.
    public init(_ amount: Amount, unit: MeasurementUnit?, kind: QuantityKind) {
        if let simple = Self.unitless(amount, kind, hasUnit: unit != nil) {
            self = simple
        } else if let unit {
            let plain = UnitAmount(amount, unit)
            self = Self.typed(amount, unit) ?? (unit.kind.isCompound ? .rate(plain) : .other(plain))
        } else {
            self = .number(amount)
        }
    }

    /// What needs no unit: ratios, ranks, ordinals, numbers, fractions.
    private static func unitless(_ amount: Amount, _ kind: QuantityKind, hasUnit: Bool) -> MeasuredQuantity? {
        if case .ratio(let parts) = amount { return .ratio(parts) }
        switch kind {
        case .rank: return .rank(amount)
        case .ordinal: return .ordinal(amount)
        case .percentage where !hasUnit: return .fraction(amount)
        default: return nil
        }
    }

    /// The case of a unit's kind; nil where the kind has none.
    private static func typed(_ amount: Amount, _ unit: MeasurementUnit) -> MeasuredQuantity? {
        switch unit.kind {
        case .energy: QuantityAmount(amount, unit).map { .energy($0) }
        case .power: QuantityAmount(amount, unit).map { .power($0) }
        case .mass: QuantityAmount(amount, unit).map { .mass($0) }
        case .length: QuantityAmount(amount, unit).map { .length($0) }
        case .area: QuantityAmount(amount, unit).map { .area($0) }
        case .volume: QuantityAmount(amount, unit).map { .volume($0) }
        case .duration: QuantityAmount(amount, unit).map { .timeSpan($0) }
        case .temperature: QuantityAmount(amount, unit).map { .temperature($0) }
        case .speed: QuantityAmount(amount, unit).map { .speed($0) }
        case .acceleration: QuantityAmount(amount, unit).map { .acceleration($0) }
        case .pressure: QuantityAmount(amount, unit).map { .pressure($0) }
        case .force: QuantityAmount(amount, unit).map { .force($0) }
        case .frequency: QuantityAmount(amount, unit).map { .frequency($0) }
        case .angle: QuantityAmount(amount, unit).map { .angle($0) }
        case .voltage: QuantityAmount(amount, unit).map { .voltage($0) }
        case .current: QuantityAmount(amount, unit).map { .current($0) }
        case .apparentPower: QuantityAmount(amount, unit).map { .apparentPower($0) }
        case .dataSize: QuantityAmount(amount, unit).map { .dataSize($0) }
        case .dataRate: QuantityAmount(amount, unit).map { .dataRate($0) }
        case .computingPower: QuantityAmount(amount, unit).map { .computingPower($0) }
        case .concentration: QuantityAmount(amount, unit).map { .concentration($0) }
        case .currency: QuantityAmount(amount, unit).map { .money($0) }
        case .count: QuantityAmount(amount, unit).map { .count($0) }
        case .passengerKilometre: QuantityAmount(amount, unit).map { .passengerTraffic($0) }
        case .tonneKilometre: QuantityAmount(amount, unit).map { .freightTraffic($0) }
        case .percentage: QuantityAmount(amount, unit).map { .percentage($0) }
        case .percentagePoint: QuantityAmount(amount, unit).map { .percentagePoint($0) }
        case .multiple: QuantityAmount(amount, unit).map { .multiple($0) }
        case .index: QuantityAmount(amount, unit).map { .index($0) }
        case .score: QuantityAmount(amount, unit).map { .score($0) }
        default: nil
        }
    }
}

extension MeasuredValue {
    /// The amount with its unit, typed by family.
    ///
    /// ```swift
    /// let value = Extractor().measurements(in: "实现营业收入7.87万元")[0]
    /// if case .money(.value(let income)) = value.quantity { print(income) }
    /// // 78700元
    /// ```
    public var quantity: MeasuredQuantity { MeasuredQuantity(amount, unit: unit, kind: kind) }

    /// The amount as one of a dimension, for kinds that ``MeasuredQuantity`` has no case for too.
    ///
    /// ```swift
    /// let value = Extractor().measurements(in: "活度为5贝克勒尔")[0]
    /// value.amount(of: Dimensions.Radioactivity.self)?.value  // 5贝克勒尔
    /// value.amount(of: Energy.self)                                 // nil
    /// ```
    ///
    /// - Parameter dimension: The dimension that the caller expects.
    /// - Returns: nil where the value is of another one, or has no unit.
    public func amount<Dimension: QuantityDimension>(of dimension: Dimension.Type) -> QuantityAmount<Dimension>? {
        unit.flatMap { QuantityAmount(amount, $0) }
    }

    /// The amount in another unit, exactly.
    ///
    /// ```swift
    /// let value = Extractor().measurements(in: "播种面积1500亩")[0]
    /// value.converted(to: UnitCatalog.standard.unit(id: "hectare")!)  // 100
    /// ```
    ///
    /// - Parameter target: A unit of the same kind.
    /// - Returns: nil where the value has no unit, the units do not convert, or the result does not fit.
    public func converted(to target: MeasurementUnit) -> Amount? {
        guard let unit else { return nil }
        return amount.map { MeasurementUnit.convert($0, from: unit, to: target) }
    }
}
