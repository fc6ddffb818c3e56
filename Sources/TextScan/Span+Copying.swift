extension [UInt8] {
    /// Appends the bytes of a span.
    ///
    /// - Parameter bytes: The bytes.
    /// - Complexity: O(*n*), one copy.
    package mutating func append(contentsOf bytes: Span<UInt8>) {
        // The buffer is read within the call only.
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
