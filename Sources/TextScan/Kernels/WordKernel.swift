/// The portable fast search: eight bytes a load.
///
/// This file is unsafe because it reads words at any offset of a buffer; every load is of bytes between
/// the offsets that the caller gives, and callers take these from a `Span`.
enum WordKernel {
    /// The offset of the first character of a set, or `end`.
    ///
    /// - Parameters:
    ///   - bytes: Readable from `start` to `end`.
    ///   - start: Where to begin.
    ///   - end: Where to stop.
    ///   - set: The characters to look for.
    /// - Returns: The offset of its first byte, or `end`.
    /// - Complexity: O(*n*).
    static func next(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ set: CandidateSet) -> Int {
        unsafe set.bitmap.withUnsafeBufferPointer { buffer in
            guard let bitmap = buffer.baseAddress else { return end }
            return unsafe next(bytes, start, end, bitmap, hasPlainASCII: set.hasPlainASCII)
        }
    }

    private static func next(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ bitmap: UnsafePointer<UInt64>, hasPlainASCII: Bool
    ) -> Int {
        var i = start
        while i &+ 8 <= end {
            let word = unsafe load(bytes, i)
            if word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 {
                // Two characters of three bytes.
                let early = unsafe bit(word, bitmap)
                let late = unsafe bit(word &>> 24, bitmap)
                if early | late == 0 {
                    i &+= 6
                    continue
                }
                if early != 0, isShortest(word) { return i }
                if late != 0, isShortest(word &>> 24) { return i &+ 3 }
                i &+= 6
            } else if word & 0x8080_8080_8080_8080 == 0, hasPlainASCII {
                let digits = digitBits(word)
                if digits != 0 { return i &+ digits.trailingZeroBitCount &>> 3 }
                i &+= 8
            } else if word & 0xC0_C0F0 == 0x80_80E0 {
                if unsafe bit(word, bitmap) != 0, isShortest(word) { return i }
                i &+= 3
            } else {
                if unsafe beginsShort(bytes, i, end, bitmap) { return i }
                i &+= 1
            }
        }
        while i < end {
            let first = unsafe bytes[i]
            if first & 0xF0 == 0xE0 {
                if i &+ 3 <= end {
                    let word = unsafe UInt64(first) | UInt64(bytes[i &+ 1]) &<< 8 | UInt64(bytes[i &+ 2]) &<< 16
                    if unsafe word & 0xC0_C0F0 == 0x80_80E0 && bit(word, bitmap) != 0 && isShortest(word) { return i }
                }
            } else if unsafe beginsShort(bytes, i, end, bitmap) {
                return i
            }
            i &+= 1
        }
        return end
    }

    /// The number of bytes that are no continuation bytes: the code points that begin there.
    ///
    /// - Complexity: O(*n*).
    static func scalarCount(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        var continuations = 0
        while i &+ 32 <= end {
            // A byte of the sum holds at most 4 · 63.
            let limit = min(end, i &+ 32 &* 63)
            var sum: UInt64 = 0
            while i &+ 32 <= limit {
                unsafe sum &+= continuationBits(load(bytes, i)) &+ continuationBits(load(bytes, i &+ 8))
                unsafe sum &+= continuationBits(load(bytes, i &+ 16)) &+ continuationBits(load(bytes, i &+ 24))
                i &+= 32
            }
            let pairs = (sum & 0x00FF_00FF_00FF_00FF) &+ (sum &>> 8 & 0x00FF_00FF_00FF_00FF)
            continuations &+= Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
        }
        while i &+ 8 <= end {
            let sum = unsafe continuationBits(load(bytes, i)) &* 0x0101_0101_0101_0101
            continuations &+= Int(truncatingIfNeeded: sum &>> 56)
            i &+= 8
        }
        while i < end {
            if unsafe bytes[i] & 0xC0 == 0x80 { continuations &+= 1 }
            i &+= 1
        }
        return end &- start &- continuations
    }

    /// Eight bytes, the first the lowest.
    @inline(__always)
    private static func load(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        unsafe UInt64(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The bit of the character whose three bytes are the lowest of a word; not zero for a member.
    @inline(__always)
    private static func bit(_ word: UInt64, _ bitmap: UnsafePointer<UInt64>) -> UInt64 {
        let index = Int(truncatingIfNeeded: (word & 0x0F) &<< 6 | (word &>> 8 & 0x3F))
        return unsafe bitmap[index] &>> (word &>> 16 & 0x3F) & 1
    }

    /// Whether the three lowest bytes are the shortest form of their character.
    @inline(__always)
    private static func isShortest(_ word: UInt64) -> Bool { word & 0x20FF != 0x00E0 }

    /// The top bit of each ASCII digit of a word of ASCII.
    @inline(__always)
    private static func digitBits(_ word: UInt64) -> UInt64 {
        let fromZero = word &+ 0x5050_5050_5050_5050
        let pastNine = word &+ 0x4646_4646_4646_4646
        return fromZero & ~pastNine & 0x8080_8080_8080_8080
    }

    @inline(__always)
    private static func continuationBits(_ word: UInt64) -> UInt64 {
        word &>> 7 & ~(word &>> 6) & 0x0101_0101_0101_0101
    }

    /// Whether a member of one or two bytes begins at an offset.
    @inline(__always)
    private static func beginsShort(
        _ bytes: UnsafePointer<UInt8>, _ i: Int, _ end: Int, _ bitmap: UnsafePointer<UInt64>
    ) -> Bool {
        let first = unsafe bytes[i]
        if first < 0x80 { return unsafe bitmap[Int(first &>> 6)] &>> UInt64(first & 0x3F) & 1 != 0 }
        guard first >= 0xC2, first < 0xE0, i &+ 1 < end, unsafe bytes[i &+ 1] & 0xC0 == 0x80 else { return false }
        return unsafe bitmap[Int(first & 0x1F)] &>> UInt64(bytes[i &+ 1] & 0x3F) & 1 != 0
    }
}
