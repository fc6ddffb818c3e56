internal import CTextScan

/// The search for pairs of characters by a table of fourteen bits of each, eight characters a step.
///
/// This file is unsafe because it leaves out the bounds checks of its inner loop and hands buffers to C: words are read
/// only where all their bytes stand before the end, single characters only where all of theirs do, and the tables have
/// an entry for each index of fourteen bits, one more that is only read beside the last, and one for each of eleven
/// bits, which `OpeningTable` checks before.
enum TableKernel {
    /// Whether the processor has what `textscan_pass_pairs` needs.
    static let hasVectors = textscan_has_gathers()

    /// The index of a character of three bytes in the entries.
    ///
    /// It has the lowest six bits of the second byte, two of the first and six of the third: frequent characters that share
    /// one are few.
    static func index(of code: Int) -> Int { code >> 6 & 0x3F | (code >> 12 & 3) << 6 | (code & 0x3F) << 8 }

    /// The offset of the first character at which something may begin, or `end`.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8 from `start` to `end`, which are boundaries of characters.
    ///   - start: Where to begin.
    ///   - end: Where to stop.
    ///   - entries: For each index a bit for each group of the character, in the low byte, and for each
    ///     group that the character before it may have, in the high one.
    ///   - short: Whether a character of one or two bytes is to be found, by its code.
    ///   - hasVectors: Whether to let `textscan_pass_pairs` pass over what begins nothing.
    /// - Returns: The offset of its first byte, or `end`.
    /// - Complexity: O(*n*).
    static func next(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ entries: UnsafePointer<UInt16>,
        _ short: UnsafePointer<Bool>, hasVectors: Bool
    ) -> Int {
        var i = start
        while i < end {
            if hasVectors {
                i = unsafe textscan_pass_pairs(bytes, i, end, entries)
            } else {
                i = unsafe pass(bytes, i, end, entries)
            }
            // Some that are not read above, and what is left at the end.
            let stop = hasVectors && i &+ 28 <= end ? i &+ 1 : min(i &+ 27, end)
            while i < stop {
                let length = unsafe length(bytes[i])
                guard i &+ length <= end else { return end }
                if unsafe begins(bytes, i, length, end, entries, short) { return i }
                i &+= length
            }
        }
        return end
    }

    /// Passes over characters of three bytes that begin nothing, as `textscan_pass_pairs` does; it may stop earlier.
    @inline(__always)
    private static func pass(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ entries: UnsafePointer<UInt16>
    ) -> Int {
        var i = start
        // The entry of the last character, whose follower has not been seen.
        var last: UInt16 = 0
        while i &+ 26 <= end {
            let (a, b) = unsafe (load(bytes, i), load(bytes, i &+ 6))
            let (c, d) = unsafe (load(bytes, i &+ 12), load(bytes, i &+ 18))
            // In valid text two bytes that begin three each are all there is to see of two characters.
            guard (a & b & c & d) & leads == threeBytes, (a | b | c | d) & leads == threeBytes else { break }
            let (a0, a1) = unsafe pair(a, entries)
            let (b0, b1) = unsafe pair(b, entries)
            let (c0, c1) = unsafe pair(c, entries)
            let (d0, d1) = unsafe pair(d, entries)
            let early = last & a0 &>> 8 | a0 & a1 &>> 8 | a1 & b0 &>> 8 | b0 & b1 &>> 8
            let late = b1 & c0 &>> 8 | c0 & c1 &>> 8 | c1 & d0 &>> 8 | d0 & d1 &>> 8
            if (early | late) & 0xFF != 0 { break }
            last = d1
            i &+= 24
        }
        return last & 0xFF != 0 ? i &- 3 : i
    }

    /// Whether something may begin at a character.
    @inline(__always)
    private static func begins(
        _ bytes: UnsafePointer<UInt8>, _ i: Int, _ length: Int, _ end: Int, _ entries: UnsafePointer<UInt16>,
        _ short: UnsafePointer<Bool>
    ) -> Bool {
        switch length {
        case 1: return unsafe short[Int(bytes[i])]
        case 2: return unsafe short[Int(bytes[i] & 0x1F) &<< 6 | Int(bytes[i &+ 1] & 0x3F)]
        case 3:
            let groups = unsafe entry(bytes, i, entries) & 0xFF
            if groups == 0 { return false }
            guard i &+ 6 <= end, unsafe bytes[i &+ 3] & 0xF0 == 0xE0 else { return true }
            return unsafe groups & entry(bytes, i &+ 3, entries) &>> 8 != 0
        default: return false
        }
    }

    /// The bits of a word by which two characters are known to have three bytes each.
    private static let leads: UInt64 = 0xF000_00F0
    private static let threeBytes: UInt64 = 0xE000_00E0

    /// Eight bytes, the first the lowest.
    @inline(__always)
    private static func load(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        unsafe UInt64(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The entries of the two characters of three bytes that a word begins with.
    @inline(__always)
    private static func pair(_ word: UInt64, _ entries: UnsafePointer<UInt16>) -> (UInt16, UInt16) {
        // Both indices at once, the second from bit 24 on.
        let both = word &>> 8 & 0x003F_3F00_3F3F | word &<< 6 & 0xC000_00C0
        return unsafe (entries[Int(both & 0xFFFF)], entries[Int(both &>> 24)])
    }

    /// The entry of the character of three bytes at an offset.
    @inline(__always)
    private static func entry(
        _ bytes: UnsafePointer<UInt8>, _ i: Int, _ entries: UnsafePointer<UInt16>
    ) -> UInt16 {
        let (first, second, third) = unsafe (Int(bytes[i]), Int(bytes[i &+ 1]), Int(bytes[i &+ 2]))
        return unsafe entries[second & 0x3F | (first & 3) &<< 6 | (third & 0x3F) &<< 8]
    }

    /// The number of bytes of a character by its first.
    @inline(__always)
    private static func length(_ first: UInt8) -> Int {
        first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }
}
