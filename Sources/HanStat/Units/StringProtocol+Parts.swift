extension StringProtocol where SubSequence == Substring {
    /// The parts of a text between an ASCII character's occurrences.
    ///
    /// Tables are read so at first use: splitting by `Character` would look for grapheme clusters all over them.
    ///
    /// - Parameters:
    ///   - separator: An ASCII character.
    ///   - keepingEmpty: Whether empty parts are given too.
    /// - Returns: The parts, in order.
    /// - Complexity: O(*n*).
    func parts(by separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [Substring] {
        let byte = UInt8(ascii: separator)
        var parts: [Substring] = []
        var start = startIndex
        var length = 0
        func close() {
            let end = utf8.index(start, offsetBy: length)
            if keepingEmpty || length > 0 { parts.append(self[start..<end]) }
            if end < endIndex { start = utf8.index(after: end) }
            length = 0
        }
        for unit in utf8 {
            if unit == byte { close() } else { length += 1 }
        }
        close()
        return parts
    }
}
