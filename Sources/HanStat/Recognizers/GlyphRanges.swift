/// A few short ranges of glyphs in one small value: the approximators of a measurement.
///
/// A block has at most 2¹⁶ glyphs and an approximator a few, so that a range takes four bytes. There are at most
/// seven: one inside a number, one before it and one behind it, and those of a second bound that is joined.
struct GlyphRanges: Sendable, Equatable {
    private var ranges = [7 of UInt32](repeating: 0)
    private var shortCount: UInt32 = 0
    private static let lengthBits: UInt32 = 12

    static func == (a: GlyphRanges, b: GlyphRanges) -> Bool { a.elementsEqual(b) }
}

extension GlyphRanges: RandomAccessCollection, ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Range<Int>...) {
        for range in elements { append(range) }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { Int(shortCount) }

    subscript(index: Int) -> Range<Int> {
        precondition(index >= 0 && index < Int(shortCount), "No range has that index")
        let bits = ranges[index]
        let start = Int(bits >> Self.lengthBits)
        return start..<start + Int(bits & (1 << Self.lengthBits - 1))
    }

    /// Adds a range behind the others; an eighth is left out.
    mutating func append(_ range: Range<Int>) { insert(range, at: endIndex) }

    /// Adds a range before another; an eighth is left out.
    mutating func insert(_ range: Range<Int>, at index: Int) {
        guard shortCount < 7, range.lowerBound >> 20 == 0, range.count >> 12 == 0 else { return }
        var i = Int(shortCount)
        while i > index {
            ranges[i] = ranges[i - 1]
            i -= 1
        }
        ranges[index] = UInt32(range.lowerBound) << Self.lengthBits | UInt32(range.count)
        shortCount += 1
    }

    static func += (a: inout GlyphRanges, b: GlyphRanges) {
        for range in b { a.append(range) }
    }
}
