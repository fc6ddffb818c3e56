/// What a character means to whoever looks for the ends of sentences and clauses.
enum TextMark {
    /// 。 ！ ？, which always end a sentence.
    case stop
    /// `!` and `?`, which do unless a word or a query goes on.
    case latinStop
    /// `.`, which has many uses.
    case point
    /// ； ： …, which end a sentence at the end of a line.
    case lineStop
    /// ， 、
    case comma
    case openBracket
    case closeBracket
    case closeQuote
    case space
    case lineEnd
    /// A form feed or U+2029, which end a sentence.
    case pageEnd
    case digit
    /// A Chinese numeral, which numbers a list.
    case hanDigit
    case capital
    case small
    case han
    /// `%` and `‰`.
    case percent
    case other

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x203C, 0x2047, 0x2048, 0x2049: self = .stop
        case 0x21, 0x3F: self = .latinStop
        case 0x2E, 0xFF0E: self = .point
        case 0x3B, 0xFF1B, 0x3A, 0xFF1A, 0x2026: self = .lineStop
        case 0x2C, 0xFF0C, 0x3001, 0xFE50, 0xFF64: self = .comma
        case 0x28, 0x5B, 0x7B, 0xFF08, 0xFF3B, 0x3008, 0x300A, 0x3010, 0x3014, 0x3016: self = .openBracket
        case 0x29, 0x5D, 0x7D, 0xFF09, 0xFF3D, 0x3009, 0x300B, 0x3011, 0x3015, 0x3017: self = .closeBracket
        case 0x2019, 0x201D, 0x300D, 0x300F, 0x22, 0x27: self = .closeQuote
        case 0x20, 0x09, 0xA0, 0x3000, 0x2000...0x200B, 0xFEFF: self = .space
        case 0x0A, 0x0B, 0x0D, 0x85, 0x2028: self = .lineEnd
        case 0x0C, 0x2029: self = .pageEnd
        case 0x30...0x39, 0xFF10...0xFF19: self = .digit
        case 0x41...0x5A: self = .capital
        case 0x61...0x7A: self = .small
        case 0x25, 0x2030, 0xFF05: self = .percent
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: self = .hanDigit
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
        default: self = .other
        }
    }

    /// Whether the character is layout.
    var isWhiteSpace: Bool { self == .space || self == .lineEnd || self == .pageEnd }
}

/// Reads one mark after the other.
extension Span<UInt8> {
    /// The mark at an offset and the offset after it; nil at the limit.
    func mark(at offset: Int, limit: Int) -> (mark: TextMark, scalar: UInt32, next: Int)? {
        guard offset < limit else { return nil }
        let (scalar, count) = CharacterReader.character(in: self, at: offset, end: limit)
        return (TextMark(scalar), scalar, offset + count)
    }

    /// The first offset from `start` on whose mark fails a test.
    func skip(from start: Int, limit: Int, while matches: (TextMark) -> Bool) -> Int {
        var offset = start
        while let (mark, _, next) = mark(at: offset, limit: limit), matches(mark) { offset = next }
        return offset
    }
}
