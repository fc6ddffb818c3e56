/// The portable search for many candidates at once: a byte of a table for the last two bytes of a character.
///
/// This file is unsafe because it reads words at any offset of a buffer and writes masks; every load is of
/// bytes between `start` and `limit`, and every mask belongs to a byte before `end`.
enum PairKernel {
    /// Makes the table of a set: not zero for the second and third byte of a member, in the order of memory.
    ///
    /// - Parameter set: The characters; its ASCII members must be the ten digits, all others have three bytes.
    /// - Returns: 65,536 bytes.
    static func table(of set: CandidateSet) -> [UInt8] {
        precondition(set.hasPlainASCII && set.tables != nil, "The set has members of other lengths")
        var table = [UInt8](repeating: 0, count: 0x10000)
        for code in 0x800...0xFFFF where set.contains(code) {
            table[(0x80 | code >> 6 & 0x3F) | (0x80 | code & 0x3F) << 8] = 1
        }
        return table
    }

    /// Marks the bytes at which a character of a set begins, as `VectorKernel.masks` does, and no others.
    ///
    /// - Parameters:
    ///   - bytes: Readable from `start` to `limit`.
    ///   - start: The byte of the first bit.
    ///   - end: Where to stop.
    ///   - limit: Where the text ends.
    ///   - pairs: The table of the set.
    ///   - bitmap: The set's bitmap.
    ///   - masks: A word for each 64 bytes, the last for what is left; at most 64 words.
    /// - Returns: A bit for each word that is not 0.
    /// - Complexity: O(*n*).
    static func masks(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, limit: Int, _ pairs: UnsafePointer<UInt8>,
        _ bitmap: UnsafePointer<UInt64>, _ masks: UnsafeMutablePointer<UInt64>
    ) -> UInt64 {
        let count = (end &- start &+ 63) / 64
        for word in 0..<count { unsafe masks[word] = 0 }
        var i = start
        while i < end, i &+ 16 <= limit {
            let early = unsafe load(bytes, i)
            let late = unsafe load(bytes, i &+ 6)
            if early & characters == threeBytes, late & characters == threeBytes {
                // Four characters of three bytes.
                let first = unsafe pairs[pair(early)] | pairs[pair(early &>> 24)]
                let last = unsafe pairs[pair(late)] | pairs[pair(late &>> 24)]
                if first | last != 0 {
                    unsafe mark(early, i, start, end, bitmap, masks)
                    unsafe mark(early &>> 24, i &+ 3, start, end, bitmap, masks)
                    unsafe mark(late, i &+ 6, start, end, bitmap, masks)
                    unsafe mark(late &>> 24, i &+ 9, start, end, bitmap, masks)
                }
                i &+= 12
            } else if early & 0xC0_C0F0 == 0x80_80E0 {
                unsafe mark(early, i, start, end, bitmap, masks)
                i &+= 3
            } else {
                // The ASCII bytes up to the next other one, or one byte of something else.
                let count = (early & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
                var digits = digitBits(early)
                if count < 8 { digits &= (1 &<< UInt64(count &* 8)) &- 1 }
                while digits != 0 {
                    let here = i &+ digits.trailingZeroBitCount &>> 3
                    if here < end { unsafe masks[(here &- start) &>> 6] |= 1 &<< UInt64((here &- start) & 63) }
                    digits &= digits &- 1
                }
                i &+= max(count, 1)
            }
        }
        while i < end {
            let first = unsafe bytes[i]
            if first >= 0x30, first <= 0x39 {
                unsafe masks[(i &- start) &>> 6] |= 1 &<< UInt64((i &- start) & 63)
            } else if first >= 0xE0, first < 0xF0, i &+ 3 <= limit {
                let word = unsafe UInt64(first) | UInt64(bytes[i &+ 1]) &<< 8 | UInt64(bytes[i &+ 2]) &<< 16
                if word & 0xC0_C0F0 == 0x80_80E0 { unsafe mark(word, i, start, end, bitmap, masks) }
            }
            i &+= 1
        }
        var filled: UInt64 = 0
        for word in 0..<count { filled |= unsafe (masks[word] != 0 ? 1 : 0) &<< UInt64(word) }
        return filled
    }

    /// The bits of two characters by which each is known to have three bytes.
    private static let characters: UInt64 = 0x0000_C0C0_F0C0_C0F0
    private static let threeBytes: UInt64 = 0x0000_8080_E080_80E0

    /// Eight bytes, the first the lowest.
    @inline(__always)
    private static func load(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        unsafe UInt64(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    @inline(__always)
    private static func pair(_ word: UInt64) -> Int { Int(word &>> 8 & 0xFFFF) }

    /// Sets the bit of the character of three bytes at the low end of a word, if it is of the set.
    @inline(__always)
    private static func mark(
        _ word: UInt64, _ i: Int, _ start: Int, _ end: Int, _ bitmap: UnsafePointer<UInt64>,
        _ masks: UnsafeMutablePointer<UInt64>
    ) {
        let index = Int(truncatingIfNeeded: (word & 0x0F) &<< 6 | (word &>> 8 & 0x3F))
        // The first 32 words are of shorter characters, written too long here.
        guard index >= 32, unsafe bitmap[index] &>> (word &>> 16 & 0x3F) & 1 != 0, i < end else { return }
        unsafe masks[(i &- start) &>> 6] |= 1 &<< UInt64((i &- start) & 63)
    }

    /// The top bit of each ASCII digit of a word, as far as the word is ASCII.
    @inline(__always)
    private static func digitBits(_ word: UInt64) -> UInt64 {
        let ascii = word & 0x7F7F_7F7F_7F7F_7F7F
        let fromZero = ascii &+ 0x5050_5050_5050_5050
        let pastNine = ascii &+ 0x4646_4646_4646_4646
        return fromZero & ~pastNine & 0x8080_8080_8080_8080
    }
}
