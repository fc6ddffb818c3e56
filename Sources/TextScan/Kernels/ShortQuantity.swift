/// Reads the plainest quantities: up to seven Arabic digits, perhaps a point and seven more, perhaps a scale
/// word, and a unit. There is no branch for each digit, and few that a processor cannot foresee.
///
/// Whatever it does not know it leaves to `QuantityReader`, which gives the same records for these too.
///
/// This file is unsafe because it loads words at any offset of the text and looks into tables without bounds
/// checks. The caller sees to it that `QuantityTables.reach` bytes are left and 3 before; characters have an
/// entry for every code, cells for every base and label.
@unsafe
struct ShortQuantity {
    private let characters: UnsafePointer<QuantityCharacter>
    private let cells: UnsafePointer<UnitFormTrie.Cell>
    private let powers: UnsafePointer<UInt64>

    /// What there is at a place where it writes no record.
    enum Refusal {
        /// A candidate may begin here, but not one of these.
        static let unknown = -2
        /// No candidate begins here.
        static let none = -1
    }

    /// Calls a body with the tables.
    static func withTables<Result>(_ tables: QuantityTables, _ body: (ShortQuantity) -> Result) -> Result {
        unsafe tables.characters.withUnsafeBufferPointer { characters in
            unsafe tables.trie.cells.withUnsafeBufferPointer { cells in
                unsafe QuantityTables.powers.withUnsafeBufferPointer { powers in
                    guard let characters = characters.baseAddress, let cells = cells.baseAddress,
                        let powers = powers.baseAddress
                    else { preconditionFailure("The tables are never empty") }
                    return unsafe body(ShortQuantity(characters: characters, cells: cells, powers: powers))
                }
            }
        }
    }

    /// Reads the candidate at an offset.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - start: The offset.
    ///   - lastEnd: Where the candidate before this one ends.
    ///   - slot: Where to write the record.
    /// - Returns: The candidate's end, or `unknown` or `none`.
    @inline(__always)
    func read(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, after lastEnd: Int,
        into slot: UnsafeMutablePointer<QuantityCandidate>
    ) -> Int {
        let word = unsafe load(bytes, start)
        guard word & 0x80 == 0 else {
            let (first, length) = unsafe character(bytes, start)
            return length == 0 || first.isIn(QuantityCharacter.starting) ? Refusal.unknown : Refusal.none
        }
        // The number.
        let stops = DigitWord.otherThanDigits(word)
        let whole = stops.trailingZeroBitCount &>> 3
        let mark = unsafe bytes[start &+ whole]
        guard stops != 0, mark != 0x2C else { return Refusal.unknown }
        let rest = unsafe load(bytes, start &+ whole &+ 1)
        let restStops = DigitWord.otherThanDigits(rest)
        let places = mark == 0x2E ? restStops.trailingZeroBitCount &>> 3 : 0
        guard places < 8 else { return Refusal.unknown }
        let coefficient =
            unsafe DigitWord.number(word, whole) &* powers[places] &+ DigitWord.number(rest, places)
        var end = start &+ whole &+ places &+ (places > 0 ? 1 : 0)

        // The scale.
        let (mayScale, width) = unsafe character(bytes, end)
        let isScaled = mayScale.bits & 0x80FF_0000 == UInt32(QuantityCharacter.Kind.scale.rawValue) &<< 16
        let scale = isScaled ? mayScale.value : 0
        end &+= isScaled ? 3 : 0
        let numeralEnd = end
        var (next, length) = unsafe character(bytes, end)
        guard width > 0, length > 0, !next.isIn(QuantityCharacter.continuing) else { return Refusal.unknown }
        let mayMultiply = next.is(.scale)

        // The unit.
        var form: Int32 = -1
        var node = 0
        var after = next
        var at = end
        while next.label != 0 {
            let place = unsafe Int(cells[node].base) &+ next.label
            let cell = unsafe cells[place]
            guard Int(cell.parent) == node else { break }
            node = place
            at &+= length
            (next, length) = unsafe character(bytes, at)
            if length == 0 { return Refusal.unknown }
            if cell.form >= 0, !(cell.isLetter && next.is(.letter)) {
                form = cell.form
                end = at
                after = next
            }
        }
        // 万亿, and 兆 where no unit begins with it; a comma or 分之 without a unit.
        if mayMultiply, end &- numeralEnd <= 3 { return Refusal.unknown }
        if form < 0 {
            let word = unsafe load(bytes, end)
            if word & 0xFF == 0x2C || word & 0xFFFF_FFFF_FFFF == 0x8BB9_E486_88E5 { return Refusal.unknown }
        }

        // What stands beside.
        let (before, beforeLength) = unsafe characterBefore(bytes, start)
        guard beforeLength > 0, !before.is(.comma) else { return Refusal.unknown }
        var traits: UInt16 = 1
        traits |= places > 0 ? 16 : 0
        traits |= isScaled ? 32 : 0
        traits |= before.is(.layout) ? 512 : 0
        traits |= before.isIn(QuantityCharacter.joiningBefore) || start == lastEnd ? 4096 : 0
        traits |= after.isIn(QuantityCharacter.joiningAfter) ? 8192 : 0
        traits |= after.is(.layout) ? 16384 : 0
        unsafe slot.initialize(
            to: QuantityCandidate(
                coefficient: coefficient, start: start, numeralEnd: numeralEnd, end: end, unit: form,
                exponent: scale &- places, scale: scale, traits: QuantityCandidate.Traits(rawValue: traits)))
        return end
    }

    // MARK: Characters

    /// The character at an offset and its bytes: one or three, or 0 for any other.
    @inline(__always)
    private func character(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> (QuantityCharacter, Int) {
        let word = unsafe UInt32(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        return unsafe character(word, isASCII: word & 0x80 == 0, word & 0x7F)
    }

    /// The character whose last byte stands before an offset.
    @inline(__always)
    private func characterBefore(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> (QuantityCharacter, Int) {
        let word = unsafe UInt32(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset &- 3, as: UInt32.self))
        let last = word &>> 16 & 0xFF
        return unsafe character(word, isASCII: last < 0x80, last)
    }

    /// The character of one byte, or that of the three lowest bytes of a word.
    @inline(__always)
    private func character(_ word: UInt32, isASCII: Bool, _ byte: UInt32) -> (QuantityCharacter, Int) {
        let code = (word & 0x0F) &<< 12 | (word & 0x3F00) &>> 2 | (word &>> 16 & 0x3F)
        let isLong = word & 0xC0_C0F0 == 0x80_80E0 && code >= 0x1000
        let index = Int(truncatingIfNeeded: isASCII ? byte : code)
        return (unsafe characters[index], isASCII ? 1 : isLong ? 3 : 0)
    }

    // MARK: Digits

    @inline(__always)
    private func load(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        unsafe UInt64(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
