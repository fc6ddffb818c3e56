/// Finds the ends of sentences.
enum SentenceScan {
    /// The end of the sentence that starts at an offset, the white space after it included.
    static func end(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
        var scan = State()
        // White space at the start of a text is no sentence.
        var offset = bytes.skip(from: start, limit: limit) { $0.isWhiteSpace }
        while let (mark, _, next) = bytes.mark(at: offset, limit: limit) {
            var isEnd = false
            switch mark {
            case .stop: isEnd = true
            case .latinStop: isEnd = !isWord(bytes.mark(at: next, limit: limit)?.mark)
            case .point: isEnd = isFullStop(in: bytes, after: next, limit: limit, scan)
            case .pageEnd: isEnd = true
            case .lineEnd:
                isEnd = scan.last == .lineStop || isBlankLine(in: bytes, after: offset, limit: limit)
                scan.isMarkerOnly = true
            default: break
            }
            if isEnd { return afterStop(in: bytes, from: next, limit: limit) }
            scan.pass(mark)
            offset = next
        }
        return limit
    }

    private struct State {
        /// The last mark that is neither layout nor closes anything, and the one before it.
        var last = TextMark.other
        var lastButOne = TextMark.other
        /// Whether nothing but digits has been seen in this line.
        var isMarkerOnly = true

        mutating func pass(_ mark: TextMark) {
            switch mark {
            case .space, .lineEnd, .closeQuote, .closeBracket: return
            case .digit, .hanDigit: break
            default: isMarkerOnly = false
            }
            lastButOne = last
            last = mark
        }
    }

    /// Skips further stops, what closes a quotation or a bracket, and white space.
    private static func afterStop(in bytes: Span<UInt8>, from offset: Int, limit: Int) -> Int {
        let end = bytes.skip(from: offset, limit: limit) {
            [.stop, .latinStop, .closeQuote, .closeBracket].contains($0)
        }
        return bytes.skip(from: end, limit: limit) { $0.isWhiteSpace }
    }

    /// Whether a `.` ends a sentence, and no list marker, initial or decimal.
    private static func isFullStop(in bytes: Span<UInt8>, after next: Int, limit: Int, _ scan: State) -> Bool {
        if scan.isMarkerOnly { return false }
        let close = bytes.skip(from: next, limit: limit) { $0 == .closeQuote || $0 == .closeBracket }
        guard let following = bytes.mark(at: close, limit: limit)?.mark else { return true }
        guard following.isWhiteSpace else {
            // Chinese set with full stops of Latin text.
            return following == .han && (scan.last == .han || scan.last == .percent)
        }
        // The initials of U.S. or J. Smith.
        if scan.last == .capital && scan.lastButOne != .capital && scan.lastButOne != .small { return false }
        let word = bytes.skip(from: close, limit: limit) { $0.isWhiteSpace }
        return bytes.mark(at: word, limit: limit)?.mark != .small
    }

    /// Whether the line after a line end is empty, or there is none.
    private static func isBlankLine(in bytes: Span<UInt8>, after lineEnd: Int, limit: Int) -> Bool {
        guard let (_, scalar, next) = bytes.mark(at: lineEnd, limit: limit) else { return true }
        var offset = next
        if scalar == 0x0D, let following = bytes.mark(at: next, limit: limit), following.scalar == 0x0A {
            offset = following.next
        }
        offset = bytes.skip(from: offset, limit: limit) { $0 == .space }
        guard let mark = bytes.mark(at: offset, limit: limit)?.mark else { return true }
        return mark == .lineEnd || mark == .pageEnd
    }

    private static func isWord(_ mark: TextMark?) -> Bool { mark == .capital || mark == .small || mark == .digit }
}
