/// Checks whether bytes that come in chunks are UTF-8; a chunk may end within a character.
///
/// ```swift
/// var check = UTF8StreamValidator()
/// while let chunk = try source.read() { check.append(chunk.span) }
/// check.finish()
/// if let range = check.malformed { print("bad sequence at byte", range.lowerBound) }
/// ```
///
/// What it finds is what ``UTF8Validator`` finds in all the bytes together.
public struct UTF8StreamValidator: Sendable, Hashable {
    /// How many bytes from the beginning are whole characters.
    public private(set) var validCount = 0
    /// The range of the first bytes that are not UTF-8, counted from the beginning; nil if all were so far.
    public private(set) var malformed: Range<Int>?
    /// The beginning of a character that the last chunk broke off.
    private var tail: [UInt8] = []

    /// Begins a text.
    public init() {}

    /// Checks the next bytes; nothing more is checked after bytes that are not UTF-8.
    ///
    /// - Parameter bytes: The bytes.
    /// - Complexity: O(*n*).
    public mutating func append(_ bytes: Span<UInt8>) {
        guard malformed == nil else { return }
        var first = 0
        while let lead = tail.first, first < bytes.count {
            tail.append(bytes[first])
            first += 1
            if let bad = UTF8Validator.firstMalformed(in: tail.span) {
                guard Self.isCutShort(bad, lead: lead, end: tail.count) else {
                    malformed = validCount..<validCount + bad.upperBound
                    return
                }
            } else {
                validCount += tail.count
                tail.removeAll()
            }
        }
        let rest = bytes.extracting(first..<bytes.count)
        guard let bad = UTF8Validator.firstMalformed(in: rest) else {
            validCount += rest.count
            return
        }
        validCount += bad.lowerBound
        if Self.isCutShort(bad, lead: rest[bad.lowerBound], end: rest.count) {
            for i in bad { tail.append(rest[i]) }
        } else {
            malformed = validCount..<validCount + bad.count
        }
    }

    /// Ends the text: the beginning of a character is not UTF-8 without its end.
    public mutating func finish() {
        guard malformed == nil, !tail.isEmpty else { return }
        malformed = validCount..<validCount + tail.count
    }

    /// Whether bytes that stand alone for no character begin one that could go on.
    static func isCutShort(_ bad: Range<Int>, lead: UInt8, end: Int) -> Bool {
        guard bad.upperBound == end else { return false }
        switch lead {
        case 0xC2...0xDF: return bad.count < 2
        case 0xE0...0xEF: return bad.count < 3
        case 0xF0...0xF4: return bad.count < 4
        default: return false
        }
    }
}
