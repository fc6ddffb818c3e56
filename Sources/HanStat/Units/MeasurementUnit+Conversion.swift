extension MeasurementUnit {
    /// Whether amounts in one unit can be given in another: same kind, same base, both with a factor.
    ///
    /// - Parameter other: The other unit.
    /// - Returns: False for 千瓦时 and 千瓦, for 美元 and 元, for 家 and 个.
    public func isConvertible(to other: MeasurementUnit) -> Bool {
        // A difference of temperatures is no place on a scale with a zero of its own.
        if storage.isDifference ? other.offset != nil : other.storage.isDifference && offset != nil { return false }
        return kind == other.kind && factor != nil && other.factor != nil && storage.base != nil
            && storage.base == other.storage.base
    }

    /// Converts a number from one unit to another, exactly.
    ///
    /// ```swift
    /// let catalog = UnitCatalog.standard
    /// let (f, c) = (catalog.unit(id: "degree-fahrenheit")!, catalog.unit(id: "degree-celsius")!)
    /// MeasurementUnit.convert(ExactNumber("98.6")!, from: f, to: c)  // 37.00
    /// ```
    ///
    /// - Parameters:
    ///   - value: The number of `source` units.
    ///   - source: The unit to convert from.
    ///   - target: The unit to convert to.
    /// - Returns: The number of `target` units; nil where the units do not convert or the result
    ///   does not fit.
    public static func convert(
        _ value: ExactNumber, from source: MeasurementUnit, to target: MeasurementUnit
    ) -> ExactNumber? {
        if source.storage === target.storage { return value }
        guard source.isConvertible(to: target), let from = source.factor, let to = target.factor else { return nil }
        if source.offset == nil && target.offset == nil {
            // One ratio first: it is often short where the way over the base unit would not fit.
            if let ratio = from.divided(by: to), let result = value.multiplied(by: ratio) { return result }
        }
        guard let base = source.inBaseUnits(value) else { return nil }
        return base.subtracting(target.offset ?? .zero)?.divided(by: to)
    }

    /// The number of SI base units that an amount is, exactly.
    ///
    /// - Parameter value: The number of units.
    /// - Returns: The amount in ``siUnit``; nil where there is none or the result does not fit.
    public func inSI(_ value: ExactNumber) -> ExactNumber? {
        siUnit == nil ? nil : inBaseUnits(value)
    }

    /// The number of base units that an amount is, exactly.
    ///
    /// - Parameter value: The number of units.
    /// - Returns: The amount in ``baseUnit``; nil where there is none or the result does not fit.
    public func inBaseUnits(_ value: ExactNumber) -> ExactNumber? {
        guard let factor, let scaled = value.multiplied(by: factor) else { return nil }
        guard let offset else { return scaled }
        return scaled.adding(offset)
    }

    /// The unit for differences on a scale that has an offset; other units give themselves.
    ///
    /// A rise of 2 ℃ is one of 2 K.
    var difference: MeasurementUnit {
        guard offset != nil else { return self }
        return MeasurementUnit(
            Storage(
                id: id + "-difference", forms: forms, kind: kind, system: system, code: code, rec20: rec20, qudt: qudt,
                factor: factor, offset: nil, base: storage.base, isSI: storage.isSI, source: source, isWeak: isWeak,
                isShared: isShared, isDifference: true))
    }
}
