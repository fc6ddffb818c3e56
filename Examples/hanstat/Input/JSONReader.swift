/// Reads one line of JSON as far as the program needs it: an object's strings and numbers.
///
/// What is not JSON by RFC 8259 is refused; so is what is nested too deep.
struct JSONReader {
    /// A value, where it is of a kind that a document has.
    enum Value: Equatable {
        /// A string's UTF-8.
        case string([UInt8])
        /// A number as written.
        case number(String)
        case null
        /// An array, an object, or a truth value.
        case other
    }

    /// Why a line gives no object.
    enum Failure: Error {
        case isNoJSON
        case isNoObject
    }

    /// How deep arrays and objects may stand in one another.
    static let deepest = 512

    private let bytes: [UInt8]
    private var i = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The members of an object that are named, the last of those that have one name.
    ///
    /// - Parameters:
    ///   - line: UTF-8.
    ///   - names: The names of the members that are wanted.
    /// - Returns: The values of those that are there.
    /// - Throws: `Failure` where the line is no JSON, or no object.
    /// - Complexity: O(*n*).
    static func members(of line: [UInt8], named names: [String]) throws(Failure) -> [String: Value] {
        var reader = JSONReader(line)
        var members: [String: Value] = [:]
        reader.skipSpace()
        let isObject = reader.peek == UInt8(ascii: "{")
        if isObject {
            try reader.readMembers { name, value in
                if let known = names.first(where: { name.elementsEqual($0.utf8) }) { members[known] = value }
            }
        } else {
            _ = try reader.readValue()
        }
        reader.skipSpace()
        guard reader.i == line.count else { throw .isNoJSON }
        guard isObject else { throw .isNoObject }
        return members
    }

    private var peek: UInt8? { i < bytes.count ? bytes[i] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { i += 1 }
    }

    /// Passes over a byte that must come now.
    private mutating func expect(_ byte: UInt8) throws(Failure) {
        guard peek == byte else { throw .isNoJSON }
        i += 1
    }

    private mutating func readMembers(_ body: ([UInt8], Value) -> Void) throws(Failure) {
        try readList(UInt8(ascii: "{"), UInt8(ascii: "}")) { reader throws(Failure) in
            let name = try reader.readString()
            reader.skipSpace()
            try reader.expect(UInt8(ascii: ":"))
            reader.skipSpace()
            body(name, try reader.readValue())
        }
    }

    /// Reads elements between brackets, separated by commas.
    private mutating func readList(
        _ open: UInt8, _ close: UInt8, _ element: (inout JSONReader) throws(Failure) -> Void
    ) throws(Failure) {
        try expect(open)
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw .isNoJSON }
        skipSpace()
        if peek == close {
            i += 1
            return
        }
        while true {
            skipSpace()
            try element(&self)
            skipSpace()
            if peek == close {
                i += 1
                return
            }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func readValue() throws(Failure) -> Value {
        switch peek {
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "{"):
            try readMembers { _, _ in }
            return .other
        case UInt8(ascii: "["):
            try readList(UInt8(ascii: "["), UInt8(ascii: "]")) { reader throws(Failure) in _ = try reader.readValue() }
            return .other
        case UInt8(ascii: "t"):
            try readWord("true")
            return .other
        case UInt8(ascii: "f"):
            try readWord("false")
            return .other
        case UInt8(ascii: "n"):
            try readWord("null")
            return .null
        default: return .number(try readNumber())
        }
    }

    private mutating func readWord(_ word: String) throws(Failure) {
        for byte in word.utf8 { try expect(byte) }
    }

    private mutating func readNumber() throws(Failure) -> String {
        let start = i
        if peek == UInt8(ascii: "-") { i += 1 }
        if peek == UInt8(ascii: "0") { i += 1 } else { try readDigits() }
        if peek == UInt8(ascii: ".") {
            i += 1
            try readDigits()
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            i += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { i += 1 }
            try readDigits()
        }
        return String(decoding: bytes[start..<i], as: UTF8.self)
    }

    private mutating func readDigits() throws(Failure) {
        let start = i
        while let byte = peek, (0x30...0x39).contains(byte) { i += 1 }
        if i == start { throw .isNoJSON }
    }

    private mutating func readString() throws(Failure) -> [UInt8] {
        try expect(UInt8(ascii: "\""))
        var text: [UInt8] = []
        var start = i
        while true {
            guard let byte = peek, byte >= 0x20 else { throw .isNoJSON }
            switch byte {
            case UInt8(ascii: "\""):
                text.append(contentsOf: bytes[start..<i])
                i += 1
                return text
            case UInt8(ascii: "\\"):
                text.append(contentsOf: bytes[start..<i])
                i += 1
                text.append(contentsOf: String(try readEscape()).utf8)
                start = i
            default: i += 1
            }
        }
    }

    /// Reads what follows a backslash.
    private mutating func readEscape() throws(Failure) -> Unicode.Scalar {
        defer { i += 1 }
        switch peek {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try readCodePoint()
        default: throw .isNoJSON
        }
    }

    /// Reads the four digits behind `\u`, and a second escape where the first is half of a pair; stays on the last
    /// digit.
    private mutating func readCodePoint() throws(Failure) -> Unicode.Scalar {
        let first = try readHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first) else { throw .isNoJSON }
        i += 1
        try expect(UInt8(ascii: "\\"))
        guard peek == UInt8(ascii: "u") else { throw .isNoJSON }
        let second = try readHexDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw .isNoJSON }
        return scalar
    }

    /// Reads four digits after the `u` that the reader stands on.
    private mutating func readHexDigits() throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            i += 1
            guard let byte = peek, let digit = Self.hexDigit(byte) else { throw .isNoJSON }
            value = value << 4 | digit
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x41 + 10
        default: nil
        }
    }
}
