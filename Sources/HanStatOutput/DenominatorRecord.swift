/// What a value is per, where the text says it before the number: `每公斤20元`.
public struct DenominatorRecord: Codable, Sendable, Hashable {
    /// The words of the text: `每公斤`.
    public var text: String
    /// How many of the unit, in exact digits.
    public var value: String
    /// The unit as written.
    public var unit: String
    /// The unit's code, where it has one.
    public var code: String?

    /// Makes a denominator.
    ///
    /// - Parameters:
    ///   - text: The words of the text.
    ///   - value: How many of the unit, in exact digits.
    ///   - unit: The unit as written.
    ///   - code: The unit's code, where it has one.
    public init(text: String, value: String, unit: String, code: String? = nil) {
        self.text = text
        self.value = value
        self.unit = unit
        self.code = code
    }
}
