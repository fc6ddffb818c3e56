/// Finds the clauses of a sentence.
enum ClauseScan {
    /// The clauses of a sentence, which together are the sentence.
    static func clauses(in bytes: Span<UInt8>, sentence: Range<Int>) -> [Range<Int>] {
        let limit = sentence.upperBound
        var ends: [Int] = []
        // Brackets that are open, with the number of ends found before each.
        var open: [(close: UInt32, count: Int)] = []
        var offset = sentence.lowerBound
        while let (mark, scalar, next) = bytes.mark(at: offset, limit: limit) {
            switch mark {
            case .openBracket: open.append((closing(scalar), ends.count))
            case .closeBracket:
                if let index = open.suffix(maximumDepth).lastIndex(where: { $0.close == fold(scalar) }) {
                    // What was found between the brackets is no end.
                    ends.removeLast(ends.count - open[index].count)
                    open.removeLast(open.count - index)
                }
            case .comma, .lineStop:
                if !isInsideNumeral(bytes, sentence, scalar, at: offset, next: next) {
                    let close = bytes.skip(from: next, limit: limit) { $0 == .closeQuote || $0 == .lineStop }
                    let end = bytes.skip(from: close, limit: limit) { $0.isWhiteSpace }
                    if end < limit { ends.append(end) }
                    offset = end
                    continue
                }
            default: break
            }
            offset = next
        }
        var start = sentence.lowerBound
        return (ends + [limit]).map { end in
            defer { start = end }
            return start..<end
        }
    }

    /// How many open brackets a closing one is compared with: text with more is no text.
    private static let maximumDepth = 16

    /// Whether a comma separates thousands, or a colon hours or parts of a ratio.
    private static func isInsideNumeral(
        _ bytes: Span<UInt8>, _ sentence: Range<Int>, _ scalar: UInt32, at offset: Int, next: Int
    ) -> Bool {
        let limit = sentence.upperBound
        let isWide = scalar >= 0xFF00
        func isDigit(before offset: Int) -> Bool {
            guard offset > sentence.lowerBound else { return false }
            if 0x30...0x39 ~= bytes[offset - 1] { return true }
            return offset - 3 >= sentence.lowerBound && bytes.mark(at: offset - 3, limit: offset)?.mark == .digit
        }
        switch scalar {
        case 0x3A, 0xFF1A:
            return isDigit(before: offset) && bytes.mark(at: next, limit: limit)?.mark == .digit
        case 0x2C, 0xFF0C:
            // At most three digits before, exactly three after; a full-width comma among full-width digits.
            let width = isWide ? 3 : 1
            var before = offset
            while before > offset - 4 * width, isDigit(before: before), isWide != (0x30...0x39 ~= bytes[before - 1]) {
                before -= width
            }
            let after = bytes.skip(from: next, limit: limit) { $0 == .digit }
            return (1...3).contains((offset - before) / width) && after - next == 3 * width
        default: return false
        }
    }

    /// The closing bracket, half-width, of an opening one.
    private static func closing(_ open: UInt32) -> UInt32 {
        switch open {
        case 0x28, 0xFF08: 0x29
        case 0x5B, 0xFF3B: 0x5D
        case 0x7B: 0x7D
        default: open + 1
        }
    }

    /// A closing bracket in half-width form.
    private static func fold(_ close: UInt32) -> UInt32 {
        close == 0xFF09 ? 0x29 : close == 0xFF3D ? 0x5D : close
    }
}
