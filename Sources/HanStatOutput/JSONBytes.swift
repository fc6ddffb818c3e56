internal import TextScan

/// Writes JSON as UTF-8 bytes: keys in the order in which they are given, no spaces.
///
/// Strings are escaped as RFC 8259 asks, and U+0085, U+2028 and U+2029 too, which some readers
/// of JSON Lines take for line ends, and U+FEFF, which some drop.
struct JSONBytes {
    private var output = ByteBuffer()
    private var needsComma = false

    /// What has been written.
    var bytes: [UInt8] { output.bytes }

    mutating func removeAll() { output.removeAll() }

    mutating func beginObject() {
        append(UInt8(ascii: "{"))
        needsComma = false
    }

    mutating func endObject() {
        append(UInt8(ascii: "}"))
        needsComma = true
    }

    mutating func endLine() {
        append(0x0A)
        needsComma = false
    }

    /// Writes a key that needs no escape, and its colon.
    mutating func key(_ name: StaticString) {
        output.append(
            name, between: UInt8(ascii: "\""), after: needsComma ? UInt8(ascii: ",") : nil, before: UInt8(ascii: ":"))
        needsComma = true
    }

    mutating func field(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    mutating func field(_ name: StaticString, _ value: String?) {
        if let value { field(name, value) }
    }

    mutating func field(_ name: StaticString, _ value: Int) {
        key(name)
        integer(value)
    }

    mutating func field(_ name: StaticString, _ values: [String]) {
        key(name)
        append(UInt8(ascii: "["))
        for (i, value) in values.enumerated() {
            if i > 0 { append(UInt8(ascii: ",")) }
            string(value)
        }
        append(UInt8(ascii: "]"))
    }

    /// Writes an array of objects.
    mutating func objects(_ name: StaticString, _ values: [some JSONLine]) {
        key(name)
        append(UInt8(ascii: "["))
        for (i, value) in values.enumerated() {
            if i > 0 { append(UInt8(ascii: ",")) }
            beginObject()
            value.write(to: &self)
            endObject()
        }
        append(UInt8(ascii: "]"))
        needsComma = true
    }

    mutating func field(_ key: StaticString, _ id: DocumentID?) {
        switch id {
        case .name(let name)?: field(key, name)
        case .number(let number)?: field(key, number)
        case nil: break
        }
    }

    mutating func integer(_ value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        digits(UInt64(value.magnitude), atLeast: 1)
    }

    /// Writes the digits of a number, with zeros before them up to a width.
    mutating func digits(_ number: UInt64, atLeast width: Int) {
        // 20 digits hold every number of 64 bits.
        var reversed = [20 of UInt8](repeating: 0x30)
        var count = 0
        var rest = number
        while rest > 0 {
            reversed[count] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
            count &+= 1
        }
        var place = max(count, width)
        while place > 0 {
            place &-= 1
            append(reversed[place])
        }
    }

    mutating func append(_ byte: UInt8) { output.append(byte) }

    mutating func quote() { append(UInt8(ascii: "\"")) }

    mutating func string(_ text: String) { string(text.utf8.span) }

    /// Writes a string of UTF-8 bytes.
    mutating func string(_ text: Span<UInt8>) {
        var i = 0
        while i < text.count, Self.isPlain(text[i]) { i &+= 1 }
        guard i < text.count else {
            output.append(contentsOf: text, between: UInt8(ascii: "\""))
            return
        }
        stringToEscape(text, from: i)
    }

    /// Writes a string that an escape is looked for in from an offset on.
    private mutating func stringToEscape(_ text: Span<UInt8>, from start: Int) {
        quote()
        // Bytes that never need an escape are appended in runs.
        var run = 0
        var i = start
        while i < text.count {
            let byte = text[i]
            if Self.isPlain(byte) {
                i &+= 1
                continue
            }
            let escape: String?
            var length = 1
            switch byte {
            case 0x22: escape = "\\\""
            case 0x5C: escape = "\\\\"
            case 0..<0x20: escape = Self.escape(control: byte)
            case 0xC2 where text[i + 1] == 0x85:
                escape = "\\u0085"
                length = 2
            case 0xE2 where text[i + 1] == 0x80 && text[i + 2] & 0xFE == 0xA8:
                escape = text[i + 2] == 0xA8 ? "\\u2028" : "\\u2029"
                length = 3
            case 0xEF where text[i + 1] == 0xBB && text[i + 2] == 0xBF:
                escape = "\\ufeff"
                length = 3
            default: escape = nil
            }
            if let escape {
                output.append(contentsOf: text.extracting(run..<i))
                output.append(contentsOf: escape.utf8.span)
                run = i + length
            }
            i += length
        }
        output.append(contentsOf: text.extracting(run..<text.count))
        quote()
    }

    /// Whether a byte neither needs an escape nor begins a character that may.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x5C, 0xC2, 0xE2, 0xEF: false
        default: true
        }
    }

    private static func escape(control byte: UInt8) -> String {
        switch byte {
        case 0x08: return "\\b"
        case 0x09: return "\\t"
        case 0x0A: return "\\n"
        case 0x0C: return "\\f"
        case 0x0D: return "\\r"
        default:
            let hex = String(byte, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        }
    }
}
