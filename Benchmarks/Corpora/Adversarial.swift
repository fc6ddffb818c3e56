extension Corpus {
    /// Texts that a reader with a weakness would be slow on.
    ///
    /// - Parameter size: The least size in bytes of each.
    /// - Returns: The texts; a measurement count only where one is plain.
    public static func adversarial(size: Int) -> [Corpus] {
        func repeated(_ name: String, _ piece: String, _ measurements: Int? = nil) -> Corpus {
            let count = (size + piece.utf8.count - 1) / piece.utf8.count
            return Corpus(
                name: name, text: String(repeating: piece, count: count), measurements: measurements.map { $0 * count })
        }
        return [
            repeated("all digits", "9", 0),
            repeated("all 亿", "亿", 0),
            repeated("all 一", "一", 0),
            repeated("all 十万", "十万"),
            repeated("open brackets", "（", 0),
            repeated("open quotes", "“一", 0),
            repeated("digits and commas", "1,"),
            repeated("ranges", "1—"),
            repeated("rates", "1元/"),
            repeated("one sentence", "产量5吨，", 1),
        ]
    }
}
