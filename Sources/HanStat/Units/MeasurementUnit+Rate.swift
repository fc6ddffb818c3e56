extension MeasurementUnit {
    /// Composes a rate: 元/吨, 克/千瓦时, 吨标准煤/万元.
    ///
    /// The kind is compound (`currency/mass`). The rate has a UCUM code where both parts have one
    /// and there is no scale, and a factor where both parts have one and neither is an offset scale.
    ///
    /// ```swift
    /// let catalog = UnitCatalog.standard
    /// let (coal, yuan) = (catalog.unit(id: "tonne-coal-equivalent")!, catalog.unit(id: "yuan")!)
    /// MeasurementUnit.rate(coal, per: yuan, scale: ExactNumber(10_000)).symbol  // "吨标准煤/万元"
    /// ```
    ///
    /// - Parameters:
    ///   - numerator: The unit above the line.
    ///   - denominator: The unit below the line.
    ///   - scale: How many of `denominator` there are below the line: 10,000 for 万元.
    /// - Returns: The composed unit.
    /// - Complexity: O(1), with one allocation.
    public static func rate(
        _ numerator: MeasurementUnit, per denominator: MeasurementUnit, scale: ExactNumber = .one
    ) -> MeasurementUnit {
        let isScaled = scale != .one
        let scaleName = isScaled ? Self.scaleNames.first { $0.value == scale }?.name ?? scale.description : ""
        let symbol = numerator.symbol + "/" + scaleName + denominator.symbol
        var code: String?
        if !isScaled, numerator.system == "UCUM", denominator.system == "UCUM",
            let top = numerator.code, let bottom = denominator.code
        {
            code = QuantityKind.quotient(top, bottom)
        }
        var factor: ExactNumber?
        if numerator.offset == nil, denominator.offset == nil, let top = numerator.factor,
            let bottom = denominator.factor?.multiplied(by: scale)
        {
            factor = top.divided(by: bottom)
        }
        var base: String?
        if factor != nil, let top = numerator.storage.base, let bottom = denominator.storage.base {
            base = QuantityKind.quotient(top, bottom)
        }
        let infix = isScaled ? scale.description + "-" : ""
        return MeasurementUnit(
            Storage(
                id: numerator.id + "/" + infix + denominator.id, forms: [symbol],
                kind: .rate(numerator.kind, per: denominator.kind), system: code == nil ? nil : "UCUM", code: code,
                rec20: nil, qudt: nil, factor: base == nil ? nil : factor, offset: nil, base: base,
                isSI: numerator.storage.isSI && denominator.storage.isSI, source: numerator.source, isWeak: false,
                isShared: false))
    }

    /// The scales that stand before the denominator of a rate.
    private static let scaleNames: [(name: String, value: ExactNumber)] = [
        ("万", ExactNumber(10_000)), ("亿", ExactNumber(100_000_000)), ("百万", ExactNumber(1_000_000)),
        ("十万", ExactNumber(100_000)), ("千", ExactNumber(1000)), ("百", ExactNumber(100)), ("十", ExactNumber(10)),
        ("千万", ExactNumber(10_000_000)),
    ]
}
