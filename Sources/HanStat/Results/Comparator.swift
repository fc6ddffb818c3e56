/// How a measured number bounds the quantity, after FHIR's Quantity.comparator.
public enum Comparator: String, Sendable, Hashable, Codable, CaseIterable {
    /// The number itself.
    case exact
    /// About the number: 约, 近, 左右.
    case approximate
    /// Above the number: 超过, 逾, 突破, 多, 余.
    case moreThan
    /// The number or more: 以上, 至少, 不低于.
    case atLeast
    /// Below the number: 不足, 不到, 低于.
    case lessThan
    /// The number or less: 以下, 以内, 不超过.
    case atMost
}

extension Comparator {
    /// Whether the number is an end of what the quantity may be.
    var isBound: Bool { self != .exact && self != .approximate }
}
