internal import CTextScan

/// The search with the processor's byte shuffles, where it has them.
///
/// This file is unsafe because it hands buffers to C; the C reads only between the given offsets.
enum VectorKernel {
    /// Whether the processor has what the kernel needs.
    static let isAvailable = textscan_has_vectors()

    /// The offset of the first character of a set, or `end`.
    ///
    /// - Parameters:
    ///   - bytes: Readable from `start` to `end`.
    ///   - start: Where to begin.
    ///   - end: Where to stop.
    ///   - set: The characters to look for; must have tables.
    /// - Returns: The offset of its first byte, or `end`.
    /// - Complexity: O(*n*).
    static func next(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ set: CandidateSet) -> Int {
        guard let tables = set.tables, end &- start >= 64 else { return unsafe WordKernel.next(bytes, start, end, set) }
        let reached = unsafe tables.withUnsafeBufferPointer { tables in
            unsafe set.bitmap.withUnsafeBufferPointer { bitmap in
                unsafe textscan_skip(bytes, start, end, tables.baseAddress, bitmap.baseAddress)
            }
        }
        return unsafe WordKernel.next(bytes, reached, end, set)
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
