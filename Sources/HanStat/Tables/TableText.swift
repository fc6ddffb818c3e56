internal import TextScan

/// The words of a head, set close: blanks between Chinese characters (`地　区`), markup and entities left out.
struct TableText: Sendable {
    /// The words.
    private(set) var bytes: [UInt8] = []
    /// For each byte its offset in the document.
    private var offsets: [Int] = []
    /// How many columns of blanks stood before the words.
    private(set) var indent = 0

    /// The most bytes that are kept of a head.
    private static let longest = 480

    /// Reads a cell.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - range: The bytes of the cell.
    ///   - isMarkup: Whether the cell is HTML.
    init(_ document: Span<UInt8>, _ range: Range<Int>, isMarkup: Bool) {
        var i = range.lowerBound
        var hasBlank = false
        while i < range.upperBound, bytes.count < Self.longest {
            let blank = TableRowSplitter.blank(document, at: i, range.upperBound)
            if blank.bytes > 0 || document[i] == 0x09 || document[i] == 0x0A {
                if bytes.isEmpty { indent += max(blank.columns, 1) }
                hasBlank = true
                i += max(blank.bytes, 1)
                continue
            }
            if isMarkup, document[i] == UInt8(ascii: "<") {
                let end = document.offset(of: UInt8(ascii: ">"), in: i..<range.upperBound)
                i = min(end + 1, range.upperBound)
                continue
            }
            if isMarkup, document[i] == UInt8(ascii: "&"),
                let (text, end) = MarkupEntities.read(document, at: i, range.upperBound)
            {
                if text == [0xC2, 0xA0] || text == [0xE3, 0x80, 0x80] || text == [0x20] {
                    if bytes.isEmpty { indent += text.count == 3 ? 2 : 1 }
                    hasBlank = true
                } else {
                    settleBlank(&hasBlank, next: text[0])
                    for byte in text { append(byte, i) }
                }
                i = end
                continue
            }
            settleBlank(&hasBlank, next: document[i])
            append(document[i], i)
            i += 1
        }
        while let last = bytes.last, last & 0xC0 == 0x80 || last >= 0xC0, !isWhole {
            bytes.removeLast()
            offsets.removeLast()
        }
    }

    private mutating func append(_ byte: UInt8, _ offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    /// A blank stays between Latin letters or digits only.
    private mutating func settleBlank(_ hasBlank: inout Bool, next: UInt8) {
        if hasBlank, let last = bytes.last, last < 0x80, next < 0x80 { append(0x20, (offsets.last ?? 0) + 1) }
        hasBlank = false
    }

    /// Whether the last character has all its bytes.
    private var isWhole: Bool {
        guard let lead = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return true }
        let length = bytes[lead] < 0x80 ? 1 : bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
        return bytes.count - lead >= length
    }

    /// The bytes of the document that some bytes of the words come from.
    func documentRange(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, range.upperBound <= offsets.count else { return 0..<0 }
        return offsets[range.lowerBound]..<offsets[range.upperBound - 1] + 1
    }

    /// The words as a string.
    var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// The entities of HTML that stand in tables.
enum MarkupEntities {
    private static let named: [(name: [UInt8], text: [UInt8])] = [
        ("nbsp", "\u{A0}"), ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("emsp", "\u{3000}"),
        ("ensp", "\u{A0}"),
        ("thinsp", "\u{A0}"), ("middot", "·"), ("mdash", "—"), ("ndash", "–"), ("hellip", "…"), ("permil", "‰"),
        ("minus", "−"),
        ("plusmn", "±"), ("times", "×"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// The text of the entity at an offset and the offset after it; nil where none stands there.
    static func read(_ bytes: Span<UInt8>, at start: Int, _ limit: Int) -> (text: [UInt8], end: Int)? {
        let end = bytes.offset(of: UInt8(ascii: ";"), in: start..<min(limit, start + 12))
        guard end < min(limit, start + 12), end > start + 1 else { return nil }
        let name = (start + 1..<end).map { bytes[$0] }
        if name[0] == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let isHex = digits.first == "x" || digits.first == "X"
            let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let code, let scalar = Unicode.Scalar(code) else { return nil }
            return (Array(String(Character(scalar)).utf8), end + 1)
        }
        return named.first { $0.name == name }.map { ($0.text, end + 1) }
    }
}
