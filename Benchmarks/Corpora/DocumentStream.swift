/// Documents as lines of JSON, without end: news and bulletins of one to twelve kilobytes.
public struct DocumentStream {
    private var generator = SeededGenerator(seed: 7)
    private var count = 0

    /// Begins with the first document.
    public init() {}

    /// Makes the next document.
    ///
    /// - Returns: One line, its end included: `{"id","text","date"}`.
    public mutating func next() -> [UInt8] {
        count += 1
        let density: Corpus.Density = count % 3 == 0 ? .dense : .news
        let size = 1000 + generator.below(11_000)
        let text = Corpus.generated(density, size: size, seed: UInt64(count)).text
        let month = 1 + generator.below(12)
        var line = Array("{\"id\":\(count),\"date\":\"2025-\(month < 10 ? "0" : "")\(month)-15\",\"text\":\"".utf8)
        line.reserveCapacity(text.utf8.count + 128)
        // Of all characters that JSON escapes, these texts have line ends alone.
        for byte in text.utf8 {
            if byte == 0x0A { line += [0x5C, 0x6E] } else { line.append(byte) }
        }
        line += "\"}\n".utf8
        return line
    }
}
