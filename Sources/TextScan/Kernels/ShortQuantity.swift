/// Reads the plainest quantities: up to seven Arabic digits, a point and seven more, a scale word, a unit.
///
/// There is no branch for each digit, and few that a processor cannot foresee.
/// Whatever it does not know it leaves to `QuantityReader`, which gives the same records for these too.
///
/// This file is unsafe because it loads words at any offset of the text. The caller sees to it that
/// `QuantityTables.reach` bytes are left and 3 before.
@unsafe
struct ShortQuantity {
    private let text: QuantityText
    private let powers: UnsafePointer<UInt64>

    init(_ text: QuantityText, powers: UnsafePointer<UInt64>) {
        unsafe self.text = text
        unsafe self.powers = powers
    }

    /// What there is at a place where it writes no record.
    enum Refusal {
        /// A candidate may begin here, but not one of these.
        static let unknown = -2
        /// No candidate begins here.
        static let none = -1
    }

    /// Reads the candidate at an offset.
    ///
    /// - Parameters:
    ///   - start: The offset.
    ///   - lastEnd: Where the candidate before this one ends.
    ///   - slot: Where to write the record.
    /// - Returns: The candidate's end, or `unknown` or `none`.
    @inline(__always)
    func read(
        _ start: Int, after lastEnd: Int, into slot: UnsafeMutablePointer<QuantityCandidate>
    ) -> Int {
        let word = unsafe text.load(start, as: UInt64.self)
        guard word & 0x80 == 0 else {
            let (first, length) = unsafe text.commonCharacter(at: start)
            return length == 0 || first.isIn(QuantityCharacter.starting) ? Refusal.unknown : Refusal.none
        }
        // The number; where digits, point and digits fill the word, the digits behind the point from another.
        let stops = DigitWord.otherThanDigits(word)
        let whole = stops.trailingZeroBitCount &>> 3
        let mark = UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: whole &* 8))
        guard stops != 0, mark != 0x2C else { return Refusal.unknown }
        let later = stops & (stops &- 1)
        var places = (later.trailingZeroBitCount &>> 3) &- whole &- 1
        let coefficient: UInt64
        if mark != 0x2E {
            places = 0
            coefficient = DigitWord.number(word, whole)
        } else if later != 0 {
            coefficient = DigitWord.number(DigitWord.without(word, whole), whole &+ places)
        } else {
            let rest = unsafe text.load(start &+ whole &+ 1, as: UInt64.self)
            places = DigitWord.otherThanDigits(rest).trailingZeroBitCount &>> 3
            guard places < 8 else { return Refusal.unknown }
            coefficient = unsafe DigitWord.number(word, whole) &* powers[places] &+ DigitWord.number(rest, places)
        }
        var end = start &+ whole &+ places &+ (places > 0 ? 1 : 0)

        // The scale; where a unit may begin with it the careful reader decides.
        let (mayScale, width) = unsafe text.commonCharacter(at: end)
        let isScaled = mayScale.is(.scale)
        let scale = isScaled ? mayScale.value : 0
        end &+= isScaled ? 3 : 0
        let numeralEnd = end
        var (next, length) = unsafe text.commonCharacter(at: end)
        guard width > 0, length > 0, !next.isIn(QuantityCharacter.continuing | QuantityCharacter.bit(.scale)) else {
            return Refusal.unknown
        }
        if isScaled, next.followsScale { return Refusal.unknown }

        // The unit.
        var form: Int32 = -1
        var node = 0
        var base = 0
        var after = next
        var at = end
        repeat {
            let place = base &+ next.label
            let cell = unsafe text.cell(place)
            guard Int(cell.parent) == node else { break }
            node = place
            base = Int(cell.base)
            at &+= length
            (next, length) = unsafe text.commonCharacter(at: at)
            if length == 0 { return Refusal.unknown }
            if cell.form >= 0, !(cell.isLetter && next.is(.letter)) {
                form = cell.form
                end = at
                after = next
            }
        } while base > 0
        // A comma between digits, or 分之, where no unit stands.
        if form < 0 {
            let word = unsafe text.load(end, as: UInt64.self)
            if word & 0xFF == 0x2C || word & 0xFFFF_FFFF_FFFF == 0x8BB9_E486_88E5 { return Refusal.unknown }
        }

        // What stands beside.
        let (before, beforeLength) = unsafe text.commonCharacter(before: start)
        guard beforeLength > 0, !before.is(.comma) else { return Refusal.unknown }
        // Bit 4 where there are places, bit 5 where there is a scale.
        var traits = UInt32(truncatingIfNeeded: 1 | (places &+ 15) & 16 | (scale &+ 28) & 32)
        if start == lastEnd { traits |= 4096 }
        traits |= before.joinsOn &<< 12 | before.isGap &<< 9
        traits |= after.joinsBack &<< 13 | after.isGap &<< 14
        unsafe slot.initialize(
            to: QuantityCandidate(
                coefficient: coefficient, start: start, numeralEnd: numeralEnd, end: end, unit: form,
                exponent: scale &- places, scale: scale,
                traits: QuantityCandidate.Traits(rawValue: UInt16(truncatingIfNeeded: traits))))
        return end
    }
}
