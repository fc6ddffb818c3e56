internal import CTextScan

extension Span<UInt8> {
    /// Counts the code points that begin in a range of valid UTF-8.
    ///
    /// - Parameter range: The bytes to count in.
    /// - Returns: The number of bytes that are no continuation bytes.
    /// - Complexity: O(*n*), many bytes at a time.
    package func scalarCount(in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "The range is outside the text")
        return unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe WordKernel.scalarCount(base, range.lowerBound, range.upperBound)
        }
    }

    /// The offset of the first byte of a value in a range, or the range's end.
    ///
    /// - Parameters:
    ///   - value: The byte to look for.
    ///   - range: Where to look.
    /// - Returns: The offset, or `range.upperBound` where there is none.
    /// - Complexity: O(*n*), many bytes at a time.
    package func offset(of value: UInt8, in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "The range is outside the text")
        return unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return range.upperBound }
            return unsafe VectorKernel.find(value, base, range.lowerBound, range.upperBound)
        }
    }

    /// Whether a range holds what parts the cells of tables: a tab, `|`, `<`, or two spaces side by side.
    ///
    /// - Parameter range: Where to look.
    /// - Returns: Whether there is such a sign.
    /// - Complexity: O(*n*), many bytes at a time.
    package func mayPartColumns(in range: Range<Int>) -> Bool {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "The range is outside the text")
        return unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return false }
            return unsafe textscan_may_part_columns(
                base, range.lowerBound, range.upperBound, VectorKernel.isAvailable)
        }
    }
}
