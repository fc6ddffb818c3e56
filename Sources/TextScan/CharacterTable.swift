/// A table of all characters, in which a text's next one of interest is looked up.
///
/// For sets of many common characters, which leave a vector search no stretch to pass over.
package struct CharacterTable: Sendable {
    /// An entry for each code of the Basic Multilingual Plane; zero for what is passed over.
    private let entries: [UInt8]

    /// Makes a table.
    ///
    /// - Parameter entry: The entry of a folded code; all forms that fold to a code share its entry.
    package init(_ entry: (UInt16) -> UInt8) {
        let codes = CharacterFold.shared.codes
        var folded: [UInt8] = []
        folded.reserveCapacity(0x10000)
        for code in 0...UInt16.max { folded.append(entry(code)) }
        entries = codes.map { folded[Int($0)] }
    }

    /// The offset of the first character whose entry is not zero.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - range: Where to look; begins and ends at characters.
    /// - Returns: The offset of its first byte, or nil.
    /// - Complexity: O(*n*).
    package func next(in bytes: Span<UInt8>, range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "The range is outside the text")
        precondition(entries.count == 0x10000)
        let found = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe entries.withUnsafeBufferPointer { table in
                guard let base = buffer.baseAddress, let first = table.baseAddress else { return range.upperBound }
                return unsafe TableKernel.next(base, range.lowerBound, range.upperBound, first)
            }
        }
        return found < range.upperBound ? found : nil
    }
}
