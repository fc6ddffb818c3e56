extension Corpus {
    /// Texts that a reader with a weakness would be slow on.
    ///
    /// - Parameter size: The least size in bytes of each.
    /// - Returns: The names, and what makes each text.
    public static func adversarial(size: Int) -> [(name: String, make: @Sendable () -> Corpus)] {
        func repeated(
            _ name: String, _ piece: String, _ measurements: Int
        ) -> (String, @Sendable () -> Corpus) {
            let count = (size + piece.utf8.count - 1) / piece.utf8.count
            return (
                name,
                {
                    Corpus(
                        name: name, text: String(repeating: piece, count: count),
                        measurements: measurements * count)
                }
            )
        }
        return [
            repeated("all digits", "9", 0),
            repeated("all 亿", "亿", 0),
            repeated("all 一", "一", 0),
            repeated("all 十万", "十万", 0),
            repeated("open brackets", "（", 0),
            repeated("open quotes", "“一", 0),
            repeated("digits and commas", "1,", 0),
            repeated("ranges", "1—", 0),
            repeated("rates", String(repeating: "1元/", count: 300) + "\n\n", 100),
            repeated("one sentence", "产量5吨，", 1),
        ]
    }
}
