internal import TextScan

/// A stretch of text as folded characters, with ICU's boundaries marked on them.
///
/// Every byte belongs to a character, so that ranges of characters tile the text. The storage is
/// reused from stretch to stretch.
struct FoldedText {
    /// Folded codes, one a character, layout included.
    private(set) var codes: [UInt16] = []
    /// Byte offsets of the characters' starts, counted from the start of the stretch, and of its end.
    private var starts: [UInt32] = []
    /// The kind of the segment of ICU's that a character is in, and `boundary` where it begins.
    private var segments: [UInt8] = []
    private var base = 0
    private let fold = CharacterFold.shared

    private static let boundary: UInt8 = 0x80

    /// The number of characters.
    var count: Int { codes.count }

    /// Reads a stretch of text.
    mutating func read(_ bytes: Span<UInt8>, range: Range<Int>, segmenter: inout WordSegmenter) throws(ICUError) {
        codes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        base = range.lowerBound
        var offset = base
        while offset < range.upperBound {
            let (scalar, count) = CharacterReader.character(in: bytes, at: offset, end: range.upperBound)
            codes.append(scalar < 0x10000 ? fold.codes[Int(scalar)] : CharacterFold.unknown)
            starts.append(UInt32(offset - base))
            offset += count
        }
        starts.append(UInt32(range.upperBound - base))
        var marks: [UInt8] = []
        swap(&marks, &segments)
        defer { swap(&marks, &segments) }
        marks.removeAll(keepingCapacity: true)
        try segmenter.forEachSegment(in: bytes, range: range) { segment in
            // In ill-formed text ICU may see a boundary inside what is one character here.
            var mark = segment.kind.rawValue | Self.boundary
            while marks.count < codes.count && Int(starts[marks.count]) < segment.range.upperBound - base {
                marks.append(mark)
                mark = segment.kind.rawValue
            }
        }
    }

    /// The code at an index; 0 past the end.
    func code(_ index: Int) -> UInt16 { index < codes.count ? codes[index] : 0 }

    /// Whether the characters from an index on are the codes in a part of an array.
    func matches(_ other: [UInt16], _ range: Range<Int>, at index: Int) -> Bool {
        guard index + range.count <= codes.count else { return false }
        var position = index
        for number in range {
            if codes[position] != other[number] { return false }
            position += 1
        }
        return true
    }

    /// The class at an index; `.end` past the end.
    func kind(_ index: Int) -> GlyphClass {
        index < codes.count ? GlyphClass(rawValue: fold.classes[Int(codes[index])]) ?? .other : .end
    }

    /// Whether a character is written in three bytes though its folded form is ASCII.
    func isWide(_ index: Int) -> Bool { codes[index] < 0x80 && starts[index + 1] - starts[index] > 1 }

    /// Whether ICU has a boundary before a character; at the end there is one.
    func isBoundary(_ index: Int) -> Bool { index >= codes.count || segments[index] & Self.boundary != 0 }

    /// The kind of the segment of ICU's that a character is in.
    func segmentKind(_ index: Int) -> Segment.Kind {
        Segment.Kind(rawValue: segments[index] & ~Self.boundary) ?? .other
    }

    /// The first boundary of ICU's after a character, or the first digit if that ends a token too.
    func nextBoundary(after index: Int, orDigit stopsAtDigit: Bool = false) -> Int {
        var next = index + 1
        while !isBoundary(next) && !(stopsAtDigit && kind(next) == .digit) { next += 1 }
        return next
    }

    /// The bytes of a range of characters, counted from the start of the text.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        base + Int(starts[range.lowerBound])..<base + Int(starts[range.upperBound])
    }
}
