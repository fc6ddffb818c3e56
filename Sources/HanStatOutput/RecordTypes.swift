/// Types of record, to choose among.
public struct RecordTypes: OptionSet, Sendable, Hashable {
    /// The bits of the set.
    public let rawValue: UInt8

    /// Makes a set of its bits.
    ///
    /// - Parameter rawValue: The bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Facts.
    public static let observations = RecordTypes(rawValue: 1)
    /// Numbers with their units.
    public static let measurements = RecordTypes(rawValue: 2)
    /// Time expressions.
    public static let periods = RecordTypes(rawValue: 4)
    /// All that an extraction holds.
    public static let all: RecordTypes = [.observations, .measurements, .periods]
}
