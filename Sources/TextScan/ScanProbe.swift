/// Runs parts of the scanning core alone, for the benchmarks; no part of the interface.
@_spi(Benchmarks)
public enum ScanProbe {
    /// A way of searching for candidates.
    public enum Kernel: String, CaseIterable, Sendable {
        /// The obvious loop, the oracle.
        case scalar
        /// Eight bytes a load.
        case word
        /// The processor's byte shuffles; as `word` where it has none.
        case vector
    }

    private static let set = CandidateSet([.digit, .hanDigit, .hanMultiplier, .hanScale], "半几数")

    /// Counts the runs of numeral characters in a text.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - kernel: How to search.
    /// - Returns: The number of runs.
    /// - Complexity: O(*n*).
    public static func runs(in bytes: Span<UInt8>, kernel: Kernel) -> Int {
        var runs = 0
        var i = 0
        while let found = next(in: bytes, from: i, kernel) {
            runs += 1
            i = runEnd(bytes, found)
        }
        return runs
    }

    /// Decodes a text block by block.
    ///
    /// - Parameter bytes: Valid UTF-8.
    /// - Returns: The number of glyphs.
    /// - Complexity: O(*n*).
    public static func glyphs(in bytes: Span<UInt8>) -> Int {
        var buffer = GlyphBuffer()
        var count = 0
        var start = 0
        while start < bytes.count {
            let block = TextBlocks.block(in: bytes, from: start)
            buffer.decode(bytes, range: block)
            count += buffer.count
            start = block.upperBound
        }
        return count
    }

    /// Cuts a text into blocks.
    ///
    /// - Parameter bytes: Valid UTF-8.
    /// - Returns: The number of bytes in all blocks.
    /// - Complexity: O(*n*).
    public static func blocks(in bytes: Span<UInt8>) -> Int {
        var start = 0
        while start < bytes.count { start = TextBlocks.block(in: bytes, from: start).upperBound }
        return start
    }

    /// Counts code points.
    ///
    /// - Parameter bytes: Valid UTF-8.
    /// - Returns: The number of code points.
    /// - Complexity: O(*n*).
    public static func scalars(in bytes: Span<UInt8>) -> Int { bytes.scalarCount(in: 0..<bytes.count) }

    @inline(__always)
    private static func next(in bytes: Span<UInt8>, from start: Int, _ kernel: Kernel) -> Int? {
        if kernel == .scalar { return ScalarKernel.next(bytes, start..<bytes.count, set) }
        let found = unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return bytes.count }
            return unsafe kernel == .vector && VectorKernel.isAvailable
                ? VectorKernel.next(base, start, buffer.count, set) : WordKernel.next(base, start, buffer.count, set)
        }
        return found < bytes.count ? found : nil
    }

    private static func runEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var i = start
        while i < bytes.count {
            let first = Int(bytes[i])
            if first < 0x80, set.contains(first) {
                i += 1
            } else if first & 0xF0 == 0xE0, i + 2 < bytes.count,
                set.contains((first & 0x0F) << 12 | Int(bytes[i + 1] & 0x3F) << 6 | Int(bytes[i + 2] & 0x3F))
            {
                i += 3
            } else {
                break
            }
        }
        return i
    }
}
