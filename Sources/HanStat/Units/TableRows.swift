internal import TextScan

/// Reads the library's own tables from their bytes: rows on lines, columns set apart by tabs, words by spaces.
///
/// The tables hold tens of thousands of words and are read at first use, so that no string is made of a word.
enum TableRows {
    /// Calls a body with each row that has a number of columns.
    ///
    /// - Parameters:
    ///   - text: The table.
    ///   - count: How many columns a row must have; others are passed over.
    ///   - body: Is given the table's bytes and the places of the row's columns.
    /// - Complexity: O(*n*).
    @inline(__always)
    static func visit(_ text: String, columns count: Int, _ body: (Span<UInt8>, [Range<Int>]) -> Void) {
        let bytes = text.utf8.span
        var columns: [Range<Int>] = []
        var start = 0
        for i in bytes.indices {
            let byte = bytes[i]
            if byte > 0x0A || byte < 0x09 { continue }
            columns.append(start..<i)
            start = i + 1
            if byte == 0x09 { continue }
            if columns.count == count { body(bytes, columns) }
            columns.removeAll(keepingCapacity: true)
        }
        columns.append(start..<bytes.count)
        if columns.count == count { body(bytes, columns) }
    }

    /// Calls a body with each part of a stretch between the occurrences of a byte, empty ones included.
    ///
    /// - Parameters:
    ///   - bytes: The table.
    ///   - range: The stretch.
    ///   - separator: An ASCII character.
    ///   - body: Is given the place of each part.
    /// - Complexity: O(*n*).
    @inline(__always)
    static func visitParts(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ separator: UInt8, _ body: (Range<Int>) -> Void
    ) {
        var start = range.lowerBound
        for i in range where bytes[i] == separator {
            body(start..<i)
            start = i + 1
        }
        body(start..<range.upperBound)
    }

    /// Calls a body with the folded codes of each word of a column, by spaces; one of more than 32 is passed over.
    ///
    /// - Parameters:
    ///   - bytes: The table.
    ///   - column: The column.
    ///   - body: Is given the word and its place in the column.
    /// - Complexity: O(*n*); allocates nothing.
    @inline(__always)
    static func visitWords(_ bytes: Span<UInt8>, _ column: Range<Int>, _ body: (Span<UInt16>, Int) -> Void) {
        let fold = CharacterFold.shared.codes
        let codes = fold.span
        var word = InlineArray<32, UInt16>(repeating: 0)
        var length = 0
        var place = 0
        var i = column.lowerBound
        while i < column.upperBound {
            if bytes[i] <= 0x20 {
                i &+= 1
                continue
            }
            length = 0
            repeat {
                let (code, size) = character(bytes, i)
                if length < word.count { word[length] = codes[Int(code)] }
                length &+= 1
                i &+= size
            } while i < column.upperBound && bytes[i] > 0x20
            if length <= word.count { body(word.span.extracting(0..<length), place) }
            place &+= 1
        }
    }

    /// The character at an offset, U+FFFD for one beyond the Basic Multilingual Plane, and its bytes.
    @inline(__always)
    static func character(_ bytes: Span<UInt8>, _ i: Int) -> (code: UInt16, length: Int) {
        let first = UInt16(bytes[i])
        if first < 0x80 { return (first, 1) }
        if first >= 0xF0 { return (CharacterFold.unknown, 4) }
        let second = UInt16(bytes[i + 1] & 0x3F)
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        return ((first & 0x0F) << 12 | second << 6 | UInt16(bytes[i + 2] & 0x3F), 3)
    }
}
