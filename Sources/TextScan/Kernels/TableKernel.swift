/// The search for characters, and for pairs of them, by a table of all codes, two characters a step.
///
/// This file is unsafe because it leaves out the bounds checks of its inner loop: words are read only where eight
/// bytes are left before the end, single characters only where all their bytes are, the tables have an entry for
/// each 16-bit index and a mask for each entry, which `CharacterTable` checks before.
enum TableKernel {
    /// The offset of the first character whose entry is not zero and whose mask lets the next character pass, or
    /// `end`; where the next character does not have three bytes, it passes.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8 from `start` to `end`, which are boundaries of characters.
    ///   - start: Where to begin.
    ///   - end: Where to stop.
    ///   - table: An entry for each code; characters beyond the Basic Multilingual Plane have that of U+FFFD.
    ///   - masks: For each entry a bit for each value of `low`.
    ///   - low: The lowest six bits of each code's folded form; `layout` for what the decoder leaves out.
    /// - Returns: The offset of its first byte, or `end`.
    /// - Complexity: O(*n*).
    static func next(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ table: UnsafePointer<UInt8>,
        _ masks: UnsafePointer<UInt64>, _ low: UnsafePointer<UInt8>
    ) -> Int {
        let raw = unsafe UnsafeRawPointer(bytes)
        var i = start
        while i &+ 8 <= end {
            let word = unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            if word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 {
                let early = unsafe table[code(word)]
                let late = unsafe table[code(word &>> 24)]
                if early | late == 0 {
                    i &+= 6
                    continue
                }
                if early != 0 {
                    if unsafe passes(masks[Int(early)], low[code(word &>> 24)]) { return i }
                    i &+= 3
                    continue
                }
                i &+= 3
                guard i &+ 11 <= end else { return i }
                let next = unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i &+ 3, as: UInt64.self))
                guard next & 0x0000_0000_00C0_C0F0 == 0x0000_0000_0080_80E0 else { return i }
                if unsafe passes(masks[Int(late)], low[code(next)]) { return i }
                i &+= 3
                continue
            }
            let length = unsafe length(bytes[i])
            if unsafe table[character(bytes, i, length)] != 0 { return i }
            i &+= length
        }
        while i < end {
            let length = unsafe length(bytes[i])
            guard i &+ length <= end else { return end }
            if unsafe table[character(bytes, i, length)] != 0 { return i }
            i &+= length
        }
        return end
    }

    /// What stands in the place of a code's bits where it is layout: it passes every mask.
    static let layout: UInt8 = 0x80

    @inline(__always)
    private static func passes(_ mask: UInt64, _ bits: UInt8) -> Bool {
        bits == layout || mask &>> UInt64(bits) & 1 != 0
    }

    /// The code of the three lowest bytes of a word.
    @inline(__always)
    private static func code(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word & 0x0F) &<< 12 | (word &>> 8 & 0x3F) &<< 6 | (word &>> 16 & 0x3F))
    }

    /// The number of bytes of a character by its first.
    @inline(__always)
    private static func length(_ first: UInt8) -> Int {
        first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }

    @inline(__always)
    private static func character(_ bytes: UnsafePointer<UInt8>, _ i: Int, _ length: Int) -> Int {
        switch length {
        case 1: unsafe Int(bytes[i])
        case 2: unsafe Int(bytes[i] & 0x1F) &<< 6 | Int(bytes[i &+ 1] & 0x3F)
        case 3: unsafe Int(bytes[i] & 0x0F) &<< 12 | Int(bytes[i &+ 1] & 0x3F) &<< 6 | Int(bytes[i &+ 2] & 0x3F)
        default: Int(CharacterFold.unknown)
        }
    }
}
