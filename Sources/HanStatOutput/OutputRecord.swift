/// A record of any type, as one line of output holds it.
public enum OutputRecord: Sendable, Hashable {
    /// One number with its unit.
    case measurement(MeasurementRecord)
    /// One time expression.
    case period(PeriodRecord)
    /// One statistical fact.
    case observation(ObservationRecord)
    /// Numbers that cannot all be right.
    case warning(WarningRecord)

    /// The first code point.
    public var start: Int {
        switch self {
        case .measurement(let record): record.start
        case .period(let record): record.start
        case .observation(let record): record.start
        case .warning(let record): record.start
        }
    }

    /// The code point after the last.
    public var end: Int {
        switch self {
        case .measurement(let record): record.end
        case .period(let record): record.end
        case .observation(let record): record.end
        case .warning(let record): record.end
        }
    }

    /// The order of output: by start; of those that start together, a period before a measurement
    /// before an observation before a warning; of periods and of measurements, what stands inside another after it; of
    /// observations, the one whose number comes first.
    ///
    /// - Parameter records: One document's records.
    /// - Returns: The records in order; those that tie keep theirs.
    public static func sorted(_ records: [OutputRecord]) -> [OutputRecord] {
        let order = records.indices.sorted { a, b in
            let (x, y) = (records[a], records[b])
            if x.start != y.start { return x.start < y.start }
            if x.rank != y.rank { return x.rank < y.rank }
            if case .observation(let first) = x, case .observation(let second) = y {
                let starts = (first.measurement.start, second.measurement.start)
                return starts.0 != starts.1 ? starts.0 < starts.1 : a < b
            }
            return x.end != y.end ? x.end > y.end : a < b
        }
        return order.map { records[$0] }
    }

    /// The place of a type among records that start together.
    private var rank: Int {
        switch self {
        case .period: 0
        case .measurement: 1
        case .observation: 2
        case .warning: 3
        }
    }
}

extension OutputRecord: Codable {
    private enum CodingKeys: CodingKey { case type }

    /// Reads a record of the type that the object names.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError` where the type is unknown or a key is missing.
    public init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: CodingKeys.self)
        switch try object.decode(String.self, forKey: .type) {
        case "measurement": self = .measurement(try MeasurementRecord(from: decoder))
        case "period": self = .period(try PeriodRecord(from: decoder))
        case "observation": self = .observation(try ObservationRecord(from: decoder))
        case "warning": self = .warning(try WarningRecord(from: decoder))
        case let type:
            throw DecodingError.dataCorruptedError(
                forKey: .type, in: object, debugDescription: "unknown record type \(type)")
        }
    }

    /// Writes the record itself, without a wrapper.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .measurement(let record): try record.encode(to: encoder)
        case .period(let record): try record.encode(to: encoder)
        case .observation(let record): try record.encode(to: encoder)
        case .warning(let record): try record.encode(to: encoder)
        }
    }
}
