extension ResolvedPeriod {
    /// The place in a string.
    ///
    /// - Parameter text: The document that was read.
    /// - Returns: The range of the period's words.
    /// - Complexity: O(1) for native strings.
    public func range(in text: String) -> Range<String.Index> {
        let start = text.utf8.index(text.startIndex, offsetBy: utf8Range.lowerBound)
        return start..<text.utf8.index(start, offsetBy: utf8Range.count)
    }

    /// The words in a string.
    ///
    /// - Parameter text: The document that was read.
    /// - Returns: The period's words, layout inside them included.
    /// - Complexity: O(1) for native strings.
    public func text(in text: String) -> Substring { text[range(in: text)] }
}
