/// A value in an SI unit, as a record gives it: exact digits and the unit's UCUM code.
public struct ConvertedValue: Codable, Sendable, Hashable {
    /// The value in exact digits, as a fraction (`10/3`) where no decimal holds it.
    public var value: String
    /// The SI unit, in UCUM: `J`, `kg`, `m2`.
    public var unit: String

    /// Makes a converted value.
    ///
    /// - Parameters:
    ///   - value: The value in exact digits.
    ///   - unit: The SI unit, in UCUM.
    public init(value: String, unit: String) {
        self.value = value
        self.unit = unit
    }
}
