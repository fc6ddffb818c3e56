extension QuantityKind {
    /// The kind of a rate.
    ///
    /// Two rates have names of their own: a length in a time is a speed, an amount of data in a
    /// time a data rate.
    ///
    /// - Parameters:
    ///   - numerator: The kind above the line.
    ///   - denominator: The kind below the line.
    /// - Returns: The compound kind.
    public static func rate(_ numerator: QuantityKind, per denominator: QuantityKind) -> QuantityKind {
        if denominator == .duration {
            if numerator == .length { return .speed }
            if numerator == .dataSize { return .dataRate }
        }
        return QuantityKind(rawValue: numerator.rawValue + "/" + denominator.rawValue)
    }

    /// Whether this is the kind of a rate, such as `currency/energy`.
    public var isCompound: Bool { rawValue.utf8.contains(UInt8(ascii: "/")) }

    /// The kinds that a compound one is made of; a simple kind is its own only part.
    ///
    /// - Complexity: O(*n*) in the name.
    public var parts: [QuantityKind] {
        rawValue.parts(by: "/", keepingEmpty: true)
            .map { QuantityKind(rawValue: String($0)) }
    }

    /// Whether the library knows the kind, or every part of a compound one.
    ///
    /// - Complexity: O(*n*) in the name.
    public var isKnown: Bool {
        Self.bases[rawValue] != nil || (isCompound && parts.allSatisfy { Self.bases[$0.rawValue] != nil })
    }

    /// The simple kinds that the library knows, sorted by name.
    public static let known: [QuantityKind] = bases.keys.sorted().map { QuantityKind(rawValue: $0) }

    /// The symbol of the unit that factors of this kind lead to, and whether it is one of the SI.
    ///
    /// Nil where units of the kind do not convert into one another unless their rows say how.
    var base: (symbol: String, isSI: Bool)? {
        if let entry = Self.bases[rawValue] { return entry.symbol.isEmpty ? nil : entry }
        var symbol = ""
        var isSI = true
        for part in parts {
            guard let entry = Self.bases[part.rawValue], !entry.symbol.isEmpty else { return nil }
            symbol = symbol.isEmpty ? entry.symbol : Self.quotient(symbol, entry.symbol)
            isSI = isSI && entry.isSI
        }
        return (symbol, isSI)
    }

    /// The symbol or code of a quotient; a compound divisor goes in brackets, as UCUM has it.
    static func quotient(_ numerator: String, _ denominator: String) -> String {
        if denominator == "1" { return numerator }
        let isCompound = denominator.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
        return isCompound ? "\(numerator)/(\(denominator))" : "\(numerator)/\(denominator)"
    }

    /// Every simple kind with the symbol of its base unit; empty where there is none.
    private static let bases: [String: (symbol: String, isSI: Bool)] = {
        var bases: [String: (symbol: String, isSI: Bool)] = [:]
        for line in baseTable.parts(by: "\n") {
            let words = line.parts(by: " ", keepingEmpty: true)
            guard words.count == 3 else { continue }
            bases[String(words[0])] = (String(words[1]), words[2] == "SI")
        }
        return bases
    }()

    /// Kind, base unit (UCUM where it has one), and `SI` where the unit is coherent in the SI.
    private static let baseTable = """
        energy J SI
        power W SI
        apparentPower V.A own
        reactivePower var own
        mass kg SI
        length m SI
        area m2 SI
        volume m3 SI
        duration s SI
        temperature K SI
        speed m/s SI
        acceleration m/s2 SI
        angularSpeed rev/s own
        pressure Pa SI
        force N SI
        torque N.m SI
        viscosity Pa.s SI
        kinematicViscosity m2/s SI
        frequency Hz SI
        angle deg own
        solidAngle sr SI
        voltage V SI
        current A SI
        charge C SI
        resistance Ohm SI
        conductance S SI
        capacitance F SI
        inductance H SI
        magneticFlux Wb SI
        magneticFluxDensity T SI
        luminousIntensity cd SI
        luminousFlux lm SI
        illuminance lx SI
        luminance cd/m2 SI
        radioactivity Bq SI
        absorbedDose Gy SI
        doseEquivalent Sv SI
        exposure C/kg SI
        amountOfSubstance mol SI
        catalyticActivity kat SI
        biologicalActivity [iU] own
        concentration 1 SI
        acidity pH own
        soundLevel dB own
        density kg/m3 SI
        linearDensity kg/m SI
        opticalPower 1/m SI
        sugarContent Brix own
        alcoholContent vol% own
        dataSize bit SI
        dataRate bit/s SI
        pixelCount px own
        computingPower FLOPS own
        currency  own
        count 1 own
        percentage 1 SI
        percentagePoint 1 SI
        multiple 1 SI
        rank  own
        index  own
        score  own
        grade  own
        ratio 1 SI
        number 1 own
        ordinal  own
        passengerKilometre 人.m own
        tonneKilometre kg.m SI
        vehicleKilometre 车.m own
        labour 人.s own
        grossTonnage GT own
        """
}
