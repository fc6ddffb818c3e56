/// Finds what is not UTF-8.
public enum UTF8Validator {
    /// The range of the first bytes that are not UTF-8, or nil if all are.
    ///
    /// The range is a maximal subpart as the Unicode Standard (section 3.9) defines it: the longest
    /// beginning of a character, or a single byte. Overlong forms, surrogates and values beyond
    /// U+10FFFF are not UTF-8.
    ///
    /// - Parameter bytes: Any bytes.
    /// - Returns: A half-open range of bytes, one to three of them, or nil.
    /// - Complexity: O(*n*) for *n* bytes.
    public static func firstMalformed(in bytes: Span<UInt8>) -> Range<Int>? {
        let end = bytes.count
        var index = 0
        while index < end {
            let first = bytes[index]
            if first < 0x80 {
                index += 1
                continue
            }
            // The bounds of the second byte keep out overlong forms and surrogates (Table 3-7).
            let length: Int
            var low: UInt8 = 0x80
            var high: UInt8 = 0xBF
            switch first {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, low) = (3, 0xA0)
            case 0xED: (length, high) = (3, 0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, low) = (4, 0x90)
            case 0xF4: (length, high) = (4, 0x8F)
            case 0xF1...0xF3: length = 4
            default: return index..<index + 1
            }
            var next = index + 1
            while next < index + length {
                guard next < end, bytes[next] >= low, bytes[next] <= high else { return index..<next }
                (low, high) = (0x80, 0xBF)
                next += 1
            }
            index = next
        }
        return nil
    }

    /// Whether all bytes are UTF-8.
    ///
    /// - Parameter bytes: Any bytes.
    /// - Returns: Whether they are UTF-8.
    /// - Complexity: O(*n*) for *n* bytes.
    public static func isValid(_ bytes: Span<UInt8>) -> Bool { firstMalformed(in: bytes) == nil }
}
