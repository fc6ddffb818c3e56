/// Places that a text names for one sentence and does not go on to speak of: 百城, 一线城市, 海外.
enum PassingRegions {
    private static let endings = ["城市", "城", "海外", "境外", "国外", "國外"]

    /// Whether a place is such a one.
    static func holds(_ region: String) -> Bool { endings.contains { region.hasSuffix($0) } }
}
