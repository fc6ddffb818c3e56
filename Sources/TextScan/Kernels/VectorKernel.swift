internal import CTextScan

/// The search with the processor's byte shuffles, where it has them.
///
/// This file is unsafe because it hands buffers to C; the C reads only between the given offsets, and
/// writes a word for each 64 bytes of them.
enum VectorKernel {
    /// Whether the processor has what the kernel needs.
    static let isAvailable = textscan_has_vectors()

    /// Whether it has them for 64 bytes at once.
    static let isWide = textscan_has_wide_vectors()

    /// The most bytes that masks are asked for at once.
    static let chunk = 4096

    /// Marks the bytes at which a digit or a character of eight buckets may begin, a bit each.
    ///
    /// - Parameters:
    ///   - bytes: Readable from `start` to `limit`.
    ///   - start: The byte of the first bit, the lowest.
    ///   - end: Where to stop.
    ///   - limit: Where the text ends.
    ///   - tables: The tables of the buckets, as `NibbleTables` makes them.
    ///   - masks: A word for each 64 bytes, the last for what is left.
    ///   - isWide: Whether to take 64 bytes at once; only where the processor can.
    /// - Returns: A bit for each word that is not 0.
    /// - Complexity: O(*n*).
    @inline(__always)
    static func digitMasks(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, limit: Int, _ tables: UnsafePointer<UInt8>,
        _ masks: UnsafeMutablePointer<UInt64>, isWide: Bool = isWide
    ) -> UInt64 {
        unsafe isWide
            ? textscan_wide_digit_masks(bytes, start, end, limit, tables, masks)
            : textscan_digit_masks(bytes, start, end, limit, tables, masks)
    }

    /// Marks the bytes at which a character of a set may begin, as ``digitMasks(_:_:_:limit:_:_:)`` does for its own.
    @inline(__always)
    private static func masks(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, limit: Int, _ tables: UnsafePointer<UInt8>,
        _ masks: UnsafeMutablePointer<UInt64>, isWide: Bool
    ) -> UInt64 {
        unsafe isWide
            ? textscan_wide_masks(bytes, start, end, limit, tables, masks)
            : textscan_masks(bytes, start, end, limit, tables, masks)
    }

    /// The offset of the first character of a set, or `end`.
    ///
    /// - Parameters:
    ///   - bytes: Readable from `start` to `end`.
    ///   - start: Where to begin.
    ///   - end: Where to stop.
    ///   - set: The characters to look for; must have tables.
    ///   - isWide: Whether to take 64 bytes at once; only where the processor can.
    /// - Returns: The offset of its first byte, or `end`.
    /// - Complexity: O(*n*).
    static func next(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ set: CandidateSet, isWide: Bool = isWide
    ) -> Int {
        guard let tables = set.tables, end &- start >= 64 else { return unsafe WordKernel.next(bytes, start, end, set) }
        return unsafe tables.withUnsafeBufferPointer { tables in
            unsafe set.bitmap.withUnsafeBufferPointer { bitmap in
                unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: chunk / 64) { words in
                    guard let tables = tables.baseAddress, let bitmap = bitmap.baseAddress,
                        let words = words.baseAddress
                    else { return end }
                    var at = start
                    // Where candidates are dense the next is near: one short step, then longer ones.
                    var width = 64
                    while at < end {
                        let stop = min(at &+ width, end)
                        var filled = unsafe masks(bytes, at, stop, limit: end, tables, words, isWide: isWide)
                        while filled != 0 {
                            let word = filled.trailingZeroBitCount
                            filled &= filled &- 1
                            var bits = unsafe words[word]
                            while bits != 0 {
                                let here = at &+ word &* 64 &+ bits.trailingZeroBitCount
                                if unsafe begins(bytes, here, end, bitmap) { return here }
                                bits &= bits &- 1
                            }
                        }
                        at = stop
                        width = min(width &* 4, chunk)
                    }
                    return end
                }
            }
        }
    }

    /// Whether a byte that passed the filter begins a character of the set.
    @inline(__always)
    private static func begins(
        _ bytes: UnsafePointer<UInt8>, _ i: Int, _ end: Int, _ bitmap: UnsafePointer<UInt64>
    ) -> Bool {
        let first = unsafe bytes[i]
        if first < 0x80 { return true }
        guard i &+ 3 <= end else { return false }
        let second = unsafe bytes[i &+ 1]
        let third = unsafe bytes[i &+ 2]
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, first != 0xE0 || second >= 0xA0 else { return false }
        let index = Int(first & 0x0F) &<< 6 | Int(second & 0x3F)
        return unsafe bitmap[index] &>> UInt64(third & 0x3F) & 1 != 0
    }

    /// The offset of the first byte of a value, or `end`.
    ///
    /// - Parameters:
    ///   - value: The byte to look for.
    ///   - bytes: Readable from `start` to `end`.
    ///   - start: Where to begin.
    ///   - end: Where to stop.
    /// - Returns: The offset, or `end`.
    /// - Complexity: O(*n*).
    static func find(_ value: UInt8, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        unsafe textscan_find_byte(bytes, start, end, value)
    }
}
