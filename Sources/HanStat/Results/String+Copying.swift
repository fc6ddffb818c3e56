extension String {
    /// Makes a string of a part of a text.
    ///
    /// This is unsafe because it does not ask whether the bytes are UTF-8 once more: the document is valid, and the
    /// part, whose range is checked first, begins and ends at characters.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - range: The part; begins and ends at characters.
    /// - Complexity: O(*n*) in the part; a part of fifteen bytes or fewer allocates nothing.
    init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "The range is outside the text")
        self = unsafe String(copying: UTF8Span(unchecked: bytes.extracting(range)))
    }
}
