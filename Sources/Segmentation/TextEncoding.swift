/// A character encoding that texts come in, such as UTF-8 or GB 18030.
public struct TextEncoding: Hashable, Sendable, CustomStringConvertible {
    /// ICU's canonical name of the encoding, such as `UTF-8`, `gb18030` or `windows-936-2000`.
    public let name: String

    private init(canonical name: String) { self.name = name }

    /// The encoding of a name, or nil if ICU knows none.
    ///
    /// - Parameter name: Any usual name, in any letter case: `GBK`, `gb2312`, `Big5`, `UTF-16LE`.
    ///   `gb2312` is read as GBK, which contains it: most texts labelled so hold characters of GBK.
    ///   `UTF-16` and `UTF-32` follow the byte-order mark, and are big-endian without one.
    public init?(named name: String) {
        let folded = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        // These are known where ICU is without its table of names.
        let unicode = ["UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"]
        if let known = unicode.first(where: { $0.lowercased().filter { $0 != "-" } == folded }) {
            self.name = known
            return
        }
        guard let canonical = canonicalEncodingName(folded == "gb2312" ? "GBK" : name) else { return nil }
        self.name = canonical
    }

    /// UTF-8.
    public static let utf8 = TextEncoding(canonical: "UTF-8")
    /// UTF-16 of either byte order, as its byte-order mark says; big-endian without one.
    public static let utf16 = TextEncoding(canonical: "UTF-16")
    /// UTF-16, little-endian.
    public static let utf16LittleEndian = TextEncoding(canonical: "UTF-16LE")
    /// UTF-16, big-endian.
    public static let utf16BigEndian = TextEncoding(canonical: "UTF-16BE")
    /// UTF-32, little-endian.
    public static let utf32LittleEndian = TextEncoding(canonical: "UTF-32LE")
    /// UTF-32, big-endian.
    public static let utf32BigEndian = TextEncoding(canonical: "UTF-32BE")
    /// GB 18030, the mainland's standard, which contains GBK and GB 2312.
    public static let gb18030 = TextEncoding(canonical: "gb18030")
    /// Big5 as Windows has it.
    public static let big5 = TextEncoding(canonical: "windows-950-2000")

    /// All encodings that ICU can decode, by canonical name.
    ///
    /// - Complexity: O(*n*) for *n* encodings, some two hundred.
    public static var available: [TextEncoding] { canonicalEncodingNames().map { TextEncoding(canonical: $0) } }

    /// The encoding that a byte-order mark at the start of a text gives away.
    ///
    /// - Parameter bytes: A text, or its first four bytes.
    /// - Returns: The encoding and the number of bytes of the mark, or nil if there is no mark.
    public static func byteOrderMark(of bytes: Span<UInt8>) -> (encoding: TextEncoding, length: Int)? {
        // The mark of UTF-32LE begins with the mark of UTF-16LE, and so comes first.
        for (encoding, mark) in marks where starts(bytes, with: mark) { return (encoding, mark.count) }
        return nil
    }

    /// The length of this encoding's own byte-order mark at the start of a text; 0 without one.
    func markLength(in bytes: Span<UInt8>) -> Int {
        for (encoding, mark) in Self.marks where encoding == self && Self.starts(bytes, with: mark) {
            return mark.count
        }
        return 0
    }

    private static func starts(_ bytes: Span<UInt8>, with mark: [UInt8]) -> Bool {
        guard bytes.count >= mark.count else { return false }
        for index in mark.indices where bytes[index] != mark[index] { return false }
        return true
    }

    private static let marks: [(TextEncoding, [UInt8])] = [
        (.utf8, [0xEF, 0xBB, 0xBF]),
        (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
        (.utf32BigEndian, [0, 0, 0xFE, 0xFF]),
        (.utf16LittleEndian, [0xFF, 0xFE]),
        (.utf16BigEndian, [0xFE, 0xFF]),
        (.gb18030, [0x84, 0x31, 0x95, 0x33]),
    ]

    /// The canonical name.
    public var description: String { name }
}
