/// A part of a document that was read as it came, and what is in it.
///
/// All offsets are those of the whole document.
public struct DocumentPart: Sendable, Hashable {
    /// The part's text.
    public let text: String
    /// The part's place in the document, in bytes of UTF-8.
    public let utf8Range: Range<Int>
    /// The part's place in the document, in Unicode code points.
    public let scalarRange: Range<Int>
    /// What was found in the part.
    ///
    /// An observation may speak of a period that an earlier part names; its words are in
    /// ``Observation/periodText``.
    public let extraction: Extraction

    /// The words at a place of the document.
    ///
    /// - Parameter range: A range of UTF-8 bytes in the document, at boundaries of characters.
    /// - Returns: The words, or nil where they are not in this part.
    /// - Complexity: O(1).
    public func text(at range: Range<Int>) -> Substring? {
        guard utf8Range.lowerBound <= range.lowerBound, range.upperBound <= utf8Range.upperBound else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound - utf8Range.lowerBound)
        return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }
}
