/// An amount in an SI unit, as a record gives it: exact digits and the unit's UCUM code.
public struct ConvertedValue: Codable, Sendable, Hashable {
    /// The value, as a fraction (`10/3`) where no decimal holds it; absent for a range.
    public var value: String?
    /// The lower end of a range.
    public var low: String?
    /// The upper end of a range.
    public var high: String?
    /// The SI unit, in UCUM: `J`, `kg`, `m2`.
    public var unit: String

    /// Makes a converted amount: either a value, or the two ends of a range.
    ///
    /// - Parameters:
    ///   - value: The value in exact digits.
    ///   - low: The lower end of a range.
    ///   - high: The upper end of a range.
    ///   - unit: The SI unit, in UCUM.
    public init(value: String? = nil, low: String? = nil, high: String? = nil, unit: String) {
        self.value = value
        self.low = low
        self.high = high
        self.unit = unit
    }
}
