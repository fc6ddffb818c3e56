/// Writes JSON as UTF-8 bytes: keys in the order in which they are given, no spaces.
///
/// Strings are escaped as RFC 8259 asks, and U+0085, U+2028 and U+2029 too, which some readers
/// of JSON Lines take for line ends, and U+FEFF, which some drop.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func beginObject() {
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    /// Writes a key that needs no escape, and its colon.
    mutating func key(_ name: String) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = true
    }

    mutating func field(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    mutating func field(_ name: String, _ value: String?) {
        if let value { field(name, value) }
    }

    mutating func field(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    mutating func field(_ name: String, _ values: [String]) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (i, value) in values.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: ",")) }
            string(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes an array of objects.
    mutating func objects(_ name: String, _ values: [some JSONLine]) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (i, value) in values.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: ",")) }
            beginObject()
            value.write(to: &self)
            endObject()
        }
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    mutating func field(_ key: String, _ id: DocumentID?) {
        switch id {
        case .name(let name)?: field(key, name)
        case .number(let number)?: field(key, number)
        case nil: break
        }
    }

    mutating func integer(_ value: Int) {
        if value >= 0 && value < 10 {
            bytes.append(0x30 + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
    }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Bytes that never need an escape are appended in runs.
        let utf8 = text.utf8
        var run = utf8.startIndex
        var i = run
        while i != utf8.endIndex {
            let byte = utf8[i]
            let escape: String?
            var length = 1
            switch byte {
            case 0x22: escape = "\\\""
            case 0x5C: escape = "\\\\"
            case 0..<0x20: escape = Self.escape(control: byte)
            case 0xC2 where utf8[utf8.index(after: i)] == 0x85:
                escape = "\\u0085"
                length = 2
            case 0xE2 where utf8[utf8.index(after: i)] == 0x80 && utf8[utf8.index(i, offsetBy: 2)] & 0xFE == 0xA8:
                escape = utf8[utf8.index(i, offsetBy: 2)] == 0xA8 ? "\\u2028" : "\\u2029"
                length = 3
            case 0xEF where utf8[utf8.index(after: i)] == 0xBB && utf8[utf8.index(i, offsetBy: 2)] == 0xBF:
                escape = "\\ufeff"
                length = 3
            default: escape = nil
            }
            let next = utf8.index(i, offsetBy: length)
            if let escape {
                bytes.append(contentsOf: utf8[run..<i])
                bytes.append(contentsOf: escape.utf8)
                run = next
            }
            i = next
        }
        bytes.append(contentsOf: utf8[run...])
        bytes.append(UInt8(ascii: "\""))
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
