extension String {
    /// Makes a string of a part of a text.
    ///
    /// This is unsafe because it reads the bytes through their pointer: the range lies inside them, which
    /// is checked first, and the pointer does not outlive the call.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - range: The part; begins and ends at characters.
    /// - Complexity: O(*n*) in the part; a part of fifteen bytes or fewer allocates nothing.
    init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "The range is outside the text")
        self = unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
