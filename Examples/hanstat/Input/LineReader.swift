import Segmentation

/// Reads an input line by line, in the memory of its longest line.
///
/// A line ends with LF or CR LF, in the code units of the encoding; the last one may do without. One that
/// is too long to be held is passed over.
struct LineReader: ~Copyable {
    /// A line without its end, and where it begins in the input.
    struct Line {
        let bytes: [UInt8]
        let offset: Int
        let number: Int
        /// Whether the line was too long; then its bytes are not there.
        var isTooLong = false
    }

    private var source: InputSource
    private let unit: CodeUnit
    private let longest: Int
    private var buffer: [UInt8] = []
    /// Where the next line begins in the buffer.
    private var start = 0
    /// How far the buffer has been searched for a line's end.
    private var searched = 0
    /// The buffer's place in the input.
    private var base = 0
    private var number = 0
    /// Where the line that is being passed over begins in the input.
    private var skipped: Int?

    /// Begins with the first line.
    ///
    /// - Parameters:
    ///   - source: The input.
    ///   - longest: The most bytes of a line.
    init(_ source: consuming InputSource, longest: Int = HeldDocument.longest) {
        unit = CodeUnit(source.encoding)
        start = source.markLength
        searched = source.markLength
        self.longest = longest
        self.source = source
    }

    /// The next line, or nil at the end.
    ///
    /// - Parameter pause: What to do before waiting for more input.
    /// - Returns: The line, or nil.
    /// - Throws: `SystemError` where the input cannot be read, or what `pause` throws.
    mutating func next(beforeWaiting pause: () throws -> Void) throws -> Line? {
        while true {
            if let end = unit.firstLineFeed(in: buffer.span, from: searched) {
                defer {
                    start = end + unit.size
                    searched = start
                }
                return line(upTo: end)
            }
            searched = max(searched, buffer.count - buffer.count % unit.size)
            if searched - start > longest || skipped != nil {
                // The line's end has yet to come; what is there of it need not be kept.
                skipped = skipped ?? base + start
                start = searched
            }
            if source.wouldWait { try pause() }
            guard let block = try source.readBlock() else {
                guard start < buffer.count || skipped != nil else { return nil }
                defer { start = buffer.count }
                return line(upTo: buffer.count)
            }
            let old = min(start, buffer.count)
            base += old
            start -= old
            searched -= old
            buffer.removeSubrange(..<old)
            buffer.append(contentsOf: block)
        }
    }

    private mutating func line(upTo end: Int) -> Line {
        number += 1
        if let first = skipped {
            skipped = nil
            return Line(bytes: [], offset: first, number: number, isTooLong: true)
        }
        var stop = end
        if stop - start >= unit.size && unit.isCarriageReturn(buffer.span, at: stop - unit.size) { stop -= unit.size }
        guard stop - start <= longest else {
            return Line(bytes: [], offset: base + start, number: number, isTooLong: true)
        }
        return Line(bytes: Array(buffer[start..<stop]), offset: base + start, number: number)
    }
}

/// How an encoding spells a line's end.
struct CodeUnit {
    let size: Int
    private let isLittleEndian: Bool

    init(_ encoding: TextEncoding) {
        switch encoding {
        case .utf16LittleEndian: (size, isLittleEndian) = (2, true)
        case .utf16BigEndian: (size, isLittleEndian) = (2, false)
        case .utf32LittleEndian: (size, isLittleEndian) = (4, true)
        case .utf32BigEndian: (size, isLittleEndian) = (4, false)
        // In every other encoding of Chinese, LF is a byte of its own and no part of a character.
        default: (size, isLittleEndian) = (1, true)
        }
    }

    /// The first LF that stands on a code unit's boundary.
    func firstLineFeed(in bytes: Span<UInt8>, from first: Int) -> Int? {
        if size == 1 { return firstOffset(of: 0x0A, in: bytes, from: first) }
        var i = first
        while i + size <= bytes.count {
            if isUnit(0x0A, bytes, at: i) { return i }
            i += size
        }
        return nil
    }

    func isCarriageReturn(_ bytes: Span<UInt8>, at index: Int) -> Bool { isUnit(0x0D, bytes, at: index) }

    private func isUnit(_ value: UInt8, _ bytes: Span<UInt8>, at index: Int) -> Bool {
        if size == 1 { return bytes[index] == value }
        let low = isLittleEndian ? index : index + size - 1
        guard bytes[low] == value else { return false }
        for i in index..<index + size where i != low && bytes[i] != 0 { return false }
        return true
    }
}
