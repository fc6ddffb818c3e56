/// Finds the places in UTF-8 text at which something worth reading may begin.
///
/// A candidate is a byte that begins an ASCII or full-width digit or a Han numeral character, or any other
/// character that a caller adds. Nothing between candidates needs to be decoded.
package struct CandidateScanner: Sendable {
    /// One bit a code unit of the Basic Multilingual Plane.
    private let bitmap: [UInt64]

    /// Makes a scanner for numerals.
    ///
    /// - Parameter extra: Further characters that begin a candidate, as written (both scripts).
    package init(extra: String = "") {
        var bitmap = [UInt64](repeating: 0, count: 1024)
        func add(_ code: Int) { bitmap[code >> 6] |= 1 << UInt64(code & 63) }
        let fold = CharacterFold.shared
        let wanted: [GlyphClass] = [.digit, .hanDigit, .hanMultiplier, .hanScale]
        let kinds = Set(wanted.map(\.rawValue))
        let half: UInt16 = 0x534A
        let added = Set(extra.utf16.map { fold.codes[Int($0)] })
        for code in 0...0xFFFF {
            let folded = fold.codes[code]
            if kinds.contains(fold.classes[Int(folded)]) || folded == half || added.contains(folded) { add(code) }
        }
        self.bitmap = bitmap
    }

    /// The offset of the first candidate in a range of bytes.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - range: Where to look; begins at a character.
    /// - Returns: The offset of its first byte, or nil.
    /// - Complexity: O(*n*) in the bytes passed over.
    package func first(in bytes: Span<UInt8>, range: Range<Int>) -> Int? {
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i]
            if byte < 0x80 {
                if byte >= 0x30 && byte <= 0x39 { return i }
                i += 1
            } else if byte < 0xE0 {
                i += 2
            } else if byte < 0xF0 {
                let code = Int(byte & 0x0F) << 12 | Int(bytes[i + 1] & 0x3F) << 6 | Int(bytes[i + 2] & 0x3F)
                if bitmap[code >> 6] & (1 << UInt64(code & 63)) != 0 { return i }
                i += 3
            } else {
                i += 4
            }
        }
        return nil
    }
}
