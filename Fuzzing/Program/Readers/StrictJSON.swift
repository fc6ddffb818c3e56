/// A value of JSON, as its text gives it.
enum StrictJSON: Equatable {
    case null
    case boolean(Bool)
    /// The number as written.
    case number(String)
    case string([Unicode.Scalar])
    case array([StrictJSON])
    case object([(key: String, value: StrictJSON)])

    static func == (a: StrictJSON, b: StrictJSON) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.boolean(let x), .boolean(let y)): x == y
        case (.number(let x), .number(let y)): x == y
        case (.string(let x), .string(let y)): x == y
        case (.array(let x), .array(let y)): x == y
        case (.object(let x), .object(let y)):
            x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }

    /// The member of an object, the last where several have the name.
    subscript(key: String) -> StrictJSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }

    /// The text of a string.
    var text: String? {
        guard case .string(let scalars) = self else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Reads one value that fills the bytes, by the letter of RFC 8259; nil where they are anything else.
    ///
    /// An object may have two members of one name, as RFC 8259 allows, only where that is asked for.
    static func read(_ bytes: [UInt8], repeatsKeys: Bool = false) -> StrictJSON? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var reader = StrictJSONReader(bytes, repeatsKeys: repeatsKeys)
        guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
        return value
    }
}

/// Reads JSON from left to right; nil is a fault.
private struct StrictJSONReader {
    /// As deep as the longest input of a target can be.
    private static let deepest = 512

    private let bytes: [UInt8]
    private let repeatsKeys: Bool
    private var i = 0

    init(_ bytes: [UInt8], repeatsKeys: Bool) {
        self.bytes = bytes
        self.repeatsKeys = repeatsKeys
    }

    private var next: UInt8? { i < bytes.count ? bytes[i] : nil }

    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return i == bytes.count
        }
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { i += 1 }
    }

    private mutating func take(_ byte: Character) -> Bool {
        guard next == byte.asciiValue else { return false }
        i += 1
        return true
    }

    private mutating func take(word: String) -> Bool { word.allSatisfy { take($0) } }

    mutating func value(depth: Int) -> StrictJSON? {
        guard depth < Self.deepest else { return nil }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return take(word: "true") ? .boolean(true) : nil
        case UInt8(ascii: "f"): return take(word: "false") ? .boolean(false) : nil
        case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> StrictJSON? {
        var members: [(key: String, value: StrictJSON)] = []
        guard take("{") else { return nil }
        skipSpace()
        if take("}") { return .object([]) }
        while true {
            skipSpace()
            guard let key = string() else { return nil }
            let name = String(String.UnicodeScalarView(key))
            guard repeatsKeys || !members.contains(where: { $0.key == name }) else { return nil }
            skipSpace()
            guard take(":"), let value = value(depth: depth + 1) else { return nil }
            members.append((name, value))
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else { return nil }
        }
    }

    private mutating func array(_ depth: Int) -> StrictJSON? {
        var values: [StrictJSON] = []
        guard take("[") else { return nil }
        skipSpace()
        if take("]") { return .array([]) }
        while true {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
            skipSpace()
            if take("]") { return .array(values) }
            guard take(",") else { return nil }
        }
    }

    private mutating func number() -> StrictJSON? {
        let start = i
        _ = take("-")
        if !take("0") { guard digits() else { return nil } }
        if take(".") { guard digits() else { return nil } }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            guard digits() else { return nil }
        }
        return .number(String(decoding: bytes[start..<i], as: UTF8.self))
    }

    private mutating func digits() -> Bool {
        let start = i
        while let byte = next, byte >= 0x30, byte <= 0x39 { i += 1 }
        return i > start
    }

    private mutating func string() -> [Unicode.Scalar]? {
        guard take("\"") else { return nil }
        var scalars: [Unicode.Scalar] = []
        var run = i
        func flush(_ end: Int, _ scalars: inout [Unicode.Scalar]) {
            scalars += String(decoding: bytes[run..<end], as: UTF8.self).unicodeScalars
        }
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                flush(i, &scalars)
                i += 1
                return scalars
            case UInt8(ascii: "\\"):
                flush(i, &scalars)
                i += 1
                guard let scalar = escape() else { return nil }
                scalars.append(scalar)
                run = i
            case 0..<0x20: return nil
            default: i += 1
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard let byte = next else { return nil }
        i += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let high = unit() else { return nil }
            if high < 0xD800 || high > 0xDFFF { return Unicode.Scalar(high) }
            guard high < 0xDC00, take("\\"), take("u"), let low = unit(), low >= 0xDC00, low <= 0xDFFF else {
                return nil
            }
            return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        default: return nil
        }
    }

    /// Four hexadecimal digits.
    private mutating func unit() -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
            i += 1
        }
        return value
    }
}
