/// The number of a measurement: one value, the two ends of a range, or the parts of a ratio.
public enum Amount: Sendable, Hashable {
    /// One value in the written unit, scale applied.
    case value(ExactNumber)
    /// Both ends of a range, included: 3—5万吨 is 30000 and 50000.
    case range(low: ExactNumber, high: ExactNumber)
    /// The parts of a ratio in their order: 1.3∶57.3∶41.4.
    case ratio([ExactNumber])

    /// The value, where there is just one.
    public var value: ExactNumber? {
        if case .value(let number) = self { number } else { nil }
    }

    /// The lower end of a range, or the one value.
    public var low: ExactNumber? {
        switch self {
        case .value(let number): number
        case .range(let low, _): low
        case .ratio: nil
        }
    }

    /// The upper end of a range, or the one value.
    public var high: ExactNumber? {
        switch self {
        case .value(let number): number
        case .range(_, let high): high
        case .ratio: nil
        }
    }

    /// The amount with every number put through a conversion.
    ///
    /// - Parameter conversion: Turns one number into another; nil where it cannot.
    /// - Returns: nil where one number cannot be converted.
    public func map(_ conversion: (ExactNumber) -> ExactNumber?) -> Amount? {
        switch self {
        case .value(let number): return conversion(number).map { .value($0) }
        case .range(let low, let high):
            guard let low = conversion(low), let high = conversion(high) else { return nil }
            return .range(low: low, high: high)
        case .ratio(let parts):
            let converted = parts.compactMap(conversion)
            return converted.count == parts.count ? .ratio(converted) : nil
        }
    }
}

extension Amount: CustomStringConvertible {
    /// `816`, `30000..50000` or `8.7:41.2:50.1`.
    public var description: String {
        switch self {
        case .value(let number): number.description
        case .range(let low, let high): "\(low)..\(high)"
        case .ratio(let parts): parts.map(\.description).joined(separator: ":")
        }
    }
}
