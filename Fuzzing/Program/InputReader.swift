/// Takes choices from the front of an input, and the rest as text.
struct InputReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// The next byte; 0 at the end.
    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// A number below a bound.
    mutating func choice(_ count: Int) -> Int { Int(byte()) % count }

    /// A number of as many bytes as are asked for.
    mutating func number(bytes: Int) -> UInt128 {
        var value: UInt128 = 0
        for _ in 0..<bytes { value = value << 8 | UInt128(byte()) }
        return value
    }

    /// What is left.
    var bytes: [UInt8] { Array(rest) }

    /// What is left as text; what is not UTF-8 becomes U+FFFD.
    var text: String { String(decoding: rest, as: UTF8.self) }

    /// Some of what is left as text: up to a zero byte.
    mutating func field() -> String {
        let end = rest.firstIndex(of: 0) ?? rest.endIndex
        let field = String(decoding: rest[..<end], as: UTF8.self)
        rest = rest[end...].dropFirst()
        return field
    }
}
