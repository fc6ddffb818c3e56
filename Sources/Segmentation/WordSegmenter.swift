/// Splits text into words as the Unicode Standard and ICU's dictionary have it.
///
/// This is ICU's word iterator and nothing else: `比上年` comes out as `比上` and `年`. See `Tokenizer`
/// for words that suit statistical text.
///
/// ```swift
/// var segmenter = try WordSegmenter()
/// let segments = try segmenter.segments(in: "全市用电量1533亿千瓦时")
/// ```
///
/// A segmenter owns an iterator of ICU's and is worth keeping: the first one in a process loads the
/// dictionary, which takes milliseconds. It is for one task at a time; give each task its own.
public struct WordSegmenter: ~Copyable {
    private var breaks: BreakHandle

    /// Opens an iterator.
    ///
    /// - Throws: `ICUError` if ICU is without its data or memory.
    public init() throws(ICUError) { breaks = try BreakHandle(.word) }

    /// Calls a closure with every segment of a text, in order; together they are the whole range.
    ///
    /// Nothing of the text is kept or copied.
    ///
    /// - Parameters:
    ///   - text: UTF-8. Ill-formed bytes are read as U+FFFD; where the boundaries among them fall is
    ///     not specified.
    ///   - range: The part of the text to segment, a half-open range of bytes within it that starts
    ///     and ends between characters. The segments' ranges count from the start of the text.
    ///   - body: Receives each segment.
    /// - Throws: `ICUError` if the range is longer than 2 GiB or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes, about 16 MB a second.
    public mutating func forEachSegment(
        in text: Span<UInt8>, range: Range<Int>, _ body: (Segment) -> Void
    ) throws(ICUError) {
        let part = text.extracting(range)
        var start = 0
        try breaks.forEachBoundary(in: part) { end, wordClass in
            let first = CharacterReader.character(in: part, at: start, end: end).scalar
            let kind = Segment.Kind(wordClass: wordClass, first: first)
            let bounds = range.lowerBound + start..<range.lowerBound + end
            start = end
            body(Segment(range: bounds, kind: kind))
        }
    }

    /// Fills an array with the segments of a text; together they are the whole range.
    ///
    /// - Parameters:
    ///   - segments: Emptied first; its storage is reused.
    ///   - text: UTF-8. Ill-formed bytes are read as U+FFFD; where the boundaries among them fall is
    ///     not specified.
    ///   - range: The part of the text to segment, a half-open range of bytes within it that starts
    ///     and ends between characters. The segments' ranges count from the start of the text.
    /// - Throws: `ICUError` if the range is longer than 2 GiB or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func fill(
        _ segments: inout [Segment], from text: Span<UInt8>, range: Range<Int>
    ) throws(ICUError) {
        var found: [Segment] = []
        swap(&found, &segments)
        defer { swap(&found, &segments) }
        found.removeAll(keepingCapacity: true)
        try forEachSegment(in: text, range: range) { found.append($0) }
    }

    /// The segments of a text; together they are the whole text.
    ///
    /// - Parameter text: Any text.
    /// - Returns: The segments in order, with half-open ranges of UTF-8 bytes.
    /// - Throws: `ICUError` if the text is longer than 2 GiB or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func segments(in text: String) throws(ICUError) -> [Segment] {
        var segments: [Segment] = []
        let bytes = text.utf8.span
        try fill(&segments, from: bytes, range: 0..<bytes.count)
        return segments
    }
}
