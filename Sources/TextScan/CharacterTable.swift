/// A table of all characters, in which a text's next one of interest is looked up, alone or by the one behind it.
///
/// For sets of many common characters, which leave a vector search no stretch to pass over.
package struct CharacterTable: Sendable {
    /// An entry for each code of the Basic Multilingual Plane; zero for what is passed over.
    private let entries: [UInt8]
    /// For each entry the next characters that are of interest, by the lowest six bits of their folded codes.
    private let masks: [UInt64]
    /// Those bits of each code; layout, behind which another character may follow, is marked.
    private let low: [UInt8]

    /// Makes a table.
    ///
    /// - Parameters:
    ///   - masks: For each entry a bit for each value of the lowest six bits of the next character's folded code;
    ///     those of the entry 0 are not looked at.
    ///   - entry: The entry of a folded code, less than the number of masks; all forms that fold to a code share it.
    package init(masks: [UInt64], _ entry: (UInt16) -> UInt8) {
        let codes = CharacterFold.shared.codes
        var folded: [UInt8] = []
        folded.reserveCapacity(0x10000)
        for code in 0...UInt16.max {
            let entry = entry(code)
            precondition(entry < masks.count, "Each entry has a mask")
            folded.append(entry)
        }
        entries = codes.map { folded[Int($0)] }
        self.masks = masks
        var low = codes.map { UInt8($0 & 63) }
        for code in GlyphCell.layoutCodes { low[code] = TableKernel.layout }
        self.low = low
    }

    /// The offset of the first character whose entry is not zero and whose mask lets the next one pass.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - range: Where to look; begins and ends at characters.
    /// - Returns: The offset of its first byte, or nil.
    /// - Complexity: O(*n*).
    package func next(in bytes: Span<UInt8>, range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "The range is outside the text")
        precondition(entries.count == 0x10000 && low.count == 0x10000)
        let found = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe entries.withUnsafeBufferPointer { table in
                unsafe masks.withUnsafeBufferPointer { masks in
                    unsafe low.withUnsafeBufferPointer { low in
                        guard let base = buffer.baseAddress, let first = table.baseAddress,
                            let mask = masks.baseAddress, let bits = low.baseAddress
                        else { return range.upperBound }
                        return unsafe TableKernel.next(
                            base, range.lowerBound, range.upperBound, first, mask, bits)
                    }
                }
            }
        }
        return found < range.upperBound ? found : nil
    }
}
