/// Places that a text names for one sentence and does not go on to speak of: 百城, 一线城市, 海外.
enum PassingRegions {
    private static let endings = ["城市", "城", "海外", "境外", "国外", "國外"]

    /// Whether a place is such a one.
    static func holds(_ region: String) -> Bool {
        let bytes = region.utf8.span
        guard bytes.count >= 3 else { return false }
        switch bytes[bytes.count - 1] {
        // 市 城 外
        case 0x82, 0x8E, 0x96: return endings.contains { region.hasUTF8Suffix($0) }
        default: return false
        }
    }
}
