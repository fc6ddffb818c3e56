/// Finds the places at which a pair of characters of a set may begin, or a character that needs no second one.
///
/// The characters are told apart by fourteen of their bits, and pairs by the groups of their first ones, so a few
/// places are given at which no such pair stands; none is left out.
package struct OpeningTable: Sendable {
    /// For the index of a character of three bytes its groups, in the low byte, and in the high byte those that it may follow.
    ///
    /// There is one entry more than there are indices, for those who read two at once.
    private let entries: [UInt16]
    /// Whether a character of one or two bytes begins something, by its code.
    private let short: [Bool]
    private let usesVectors: Bool

    /// The most groups of first characters.
    package static let mostGroups = 7
    /// The group of characters behind which anything may stand.
    private static let alone: UInt16 = 0x80

    /// Two folded characters, and the group of the first.
    package struct Pair {
        let first: UInt16
        let second: UInt16
        let group: Int

        /// Makes a pair.
        ///
        /// - Parameters:
        ///   - first: The folded code of the first character.
        ///   - second: The folded code of the second.
        ///   - group: From 0, less than ``OpeningTable/mostGroups``. Places are given wherever a first character
        ///     of a group has the second one of any pair of the group.
        package init(_ first: UInt16, _ second: UInt16, group: Int) {
            precondition((0..<OpeningTable.mostGroups).contains(group), "There are seven groups")
            self.first = first
            self.second = second
            self.group = group
        }
    }

    /// Makes a table of all forms of characters.
    ///
    /// - Parameters:
    ///   - pairs: The pairs.
    ///   - usesVectors: Whether to use the processor's vectors, where it has those that are needed.
    ///   - isAlone: Whether a folded code is to be found whatever stands behind it.
    /// - Complexity: O(1) in the characters of Unicode, O(*n*) in the pairs.
    package init(_ pairs: [Pair], usesVectors: Bool = true, isAlone: (UInt16) -> Bool) {
        self.usesVectors = usesVectors && TableKernel.hasVectors
        var folded = [UInt16](repeating: Self.alone << 8, count: 0x10000)
        for pair in pairs {
            folded[Int(pair.first)] |= 1 << UInt16(pair.group)
            folded[Int(pair.second)] |= 0x100 << UInt16(pair.group)
        }
        for code in folded.indices where isAlone(UInt16(code)) { folded[code] |= Self.alone }
        // What the decoder leaves out may stand inside a pair.
        for code in GlyphCell.layoutCodes { folded[code] |= 0xFF00 }
        let codes = CharacterFold.shared.codes
        var entries = [UInt16](repeating: Self.alone << 8, count: 0x4001)
        for code in 0x800...0xFFFF {
            let entry = folded[Int(codes[code])]
            if entry != Self.alone << 8 { entries[TableKernel.index(of: code)] |= entry }
        }
        for code in GlyphCell.layoutCodes where code >= 0x800 { entries[TableKernel.index(of: code)] |= 0xFF00 }
        self.entries = entries
        short = (0..<0x800).map { folded[Int(codes[$0])] & 0xFF != 0 }
    }

    /// The offset of the first character at which something may begin.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - range: Where to look; begins and ends at characters.
    /// - Returns: The offset of its first byte, or nil.
    /// - Complexity: O(*n*).
    package func next(in bytes: Span<UInt8>, range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "The range is outside the text")
        precondition(entries.count == 0x4001 && short.count == 0x800, "The tables have an entry for each index")
        let found = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe entries.withUnsafeBufferPointer { entries in
                unsafe short.withUnsafeBufferPointer { short in
                    guard let base = buffer.baseAddress, let entries = entries.baseAddress,
                        let short = short.baseAddress
                    else { return range.upperBound }
                    return unsafe TableKernel.next(
                        base, range.lowerBound, range.upperBound, entries, short, hasVectors: usesVectors)
                }
            }
        }
        return found < range.upperBound ? found : nil
    }
}
