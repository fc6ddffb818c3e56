/// Splits text into sentences as the Unicode Standard has it.
///
/// This is ICU's sentence iterator and nothing else: every line end is a boundary, and so is the
/// full stop of the list marker `1.`. See `Tokenizer` for sentences of hard-wrapped Chinese text.
///
/// A segmenter owns an iterator of ICU's. It is for one task at a time; give each task its own.
public struct SentenceSegmenter: ~Copyable {
    private var breaks: BreakHandle

    /// Opens an iterator.
    ///
    /// - Throws: `ICUError` if ICU is without its data or memory.
    public init() throws(ICUError) { breaks = try BreakHandle(.sentence) }

    /// Fills an array with the sentences of a text; together they are the whole range.
    ///
    /// - Parameters:
    ///   - sentences: Emptied first; its storage is reused. Half-open ranges of UTF-8 bytes from the
    ///     start of the text, the white space after a sentence included.
    ///   - text: UTF-8. Ill-formed bytes are read as U+FFFD.
    ///   - range: The part of the text to split, a half-open range of bytes within it that starts and
    ///     ends between characters.
    /// - Throws: `ICUError` if the range is longer than 2 GiB or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func fill(
        _ sentences: inout [Range<Int>], from text: Span<UInt8>, range: Range<Int>
    ) throws(ICUError) {
        var found: [Range<Int>] = []
        swap(&found, &sentences)
        defer { swap(&found, &sentences) }
        found.removeAll(keepingCapacity: true)
        var start = range.lowerBound
        try breaks.forEachBoundary(in: text.extracting(range)) { end, _ in
            found.append(start..<range.lowerBound + end)
            start = range.lowerBound + end
        }
    }

    /// The sentences of a text; together they are the whole text.
    ///
    /// - Parameter text: Any text.
    /// - Returns: Half-open ranges of UTF-8 bytes, the white space after a sentence included.
    /// - Throws: `ICUError` if the text is longer than 2 GiB or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func sentences(in text: String) throws(ICUError) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        let bytes = text.utf8.span
        try fill(&sentences, from: bytes, range: 0..<bytes.count)
        return sentences
    }
}
