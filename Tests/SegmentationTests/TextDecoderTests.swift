import SeededRandom
import Segmentation
import Testing

@Suite struct TextDecoderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var encoding: String
        var bytes: [UInt8]
        var text: String
        var testDescription: String { "\(encoding) \(text)" }
    }

    static let rows = [
        Row(encoding: "GB18030", bytes: [0xD2, 0xDA, 0xD4, 0xAA], text: "亿元"),
        Row(encoding: "GBK", bytes: [0xD2, 0xDA, 0xD4, 0xAA, 0x31], text: "亿元1"),
        Row(encoding: "gb2312", bytes: [0x83, 0x7C], text: "億"),
        Row(encoding: "GB18030", bytes: [0x95, 0x34, 0xB2, 0x35], text: "𠮷"),
        Row(encoding: "Big5", bytes: [0xBB, 0xF5, 0xA4, 0xB8], text: "億元"),
        Row(encoding: "UTF-16", bytes: [0xFF, 0xFE, 0xBF, 0x4E], text: "亿"),
        Row(encoding: "UTF-16", bytes: [0xFE, 0xFF, 0x4E, 0xBF], text: "亿"),
        Row(encoding: "UTF-16", bytes: [0x4E, 0xBF], text: "亿"),
        Row(encoding: "UTF-16LE", bytes: [0xBF, 0x4E, 0x42, 0xD8, 0xB7, 0xDF], text: "亿𠮷"),
        Row(encoding: "UTF-16LE", bytes: [0xFF, 0xFE, 0x00, 0x00, 0x31, 0x00], text: "\u{0}1"),
        Row(encoding: "UTF-16BE", bytes: [0xFE, 0xFF, 0x4E, 0xBF], text: "亿"),
        Row(encoding: "UTF-32LE", bytes: [0xFF, 0xFE, 0, 0, 0xBF, 0x4E, 0, 0], text: "亿"),
        Row(encoding: "utf8", bytes: [0xEF, 0xBB, 0xBF, 0xE4, 0xBA, 0xBF], text: "亿"),
        Row(encoding: "windows-1252", bytes: [0x80, 0x35], text: "€5"),
        Row(encoding: "GB18030", bytes: [], text: ""),
    ]

    @Test(arguments: rows) func decodes(row: Row) throws {
        let encoding = try #require(TextEncoding(named: row.encoding))
        #expect(try TextDecoder(encoding: encoding).decode(row.bytes) == row.text)
        #expect(try TextDecoder(encoding: encoding, isLossy: true).decode(row.bytes) == row.text)
    }

    struct BadRow: Sendable, CustomTestStringConvertible {
        var encoding: String
        var bytes: [UInt8]
        var offset: Int
        var lossy: String
        var testDescription: String { "\(encoding) \(bytes)" }
    }

    static let badRows = [
        BadRow(encoding: "UTF-8", bytes: [0x61, 0xE4, 0xBA, 0x61], offset: 1, lossy: "a\u{FFFD}a"),
        BadRow(encoding: "UTF-8", bytes: [0xEF, 0xBB, 0xBF, 0xFF], offset: 3, lossy: "\u{FFFD}"),
        BadRow(encoding: "UTF-8", bytes: [0xED, 0xA0, 0x80], offset: 0, lossy: "\u{FFFD}\u{FFFD}\u{FFFD}"),
        BadRow(encoding: "UTF-8", bytes: [0xF0, 0x90, 0x80, 0xE4, 0xBA, 0xBF], offset: 0, lossy: "\u{FFFD}亿"),
        BadRow(encoding: "UTF-8", bytes: [0x31, 0xC0, 0xAF], offset: 1, lossy: "1\u{FFFD}\u{FFFD}"),
        BadRow(encoding: "UTF-8", bytes: [0xE4, 0xBA, 0xBF, 0xE4], offset: 3, lossy: "亿\u{FFFD}"),
        BadRow(encoding: "GB18030", bytes: [0xD2, 0xDA, 0xFF, 0xD4, 0xAA], offset: 2, lossy: "亿\u{FFFD}元"),
        BadRow(encoding: "GB18030", bytes: [0xD2, 0xDA, 0xD4], offset: 2, lossy: "亿\u{FFFD}"),
        BadRow(encoding: "Big5", bytes: [0xBB, 0xF5, 0xA4], offset: 2, lossy: "億\u{FFFD}"),
        BadRow(encoding: "UTF-16LE", bytes: [0xBF, 0x4E, 0x42, 0xD8, 0x31, 0x00], offset: 2, lossy: "亿\u{FFFD}1"),
        BadRow(encoding: "UTF-16BE", bytes: [0xFE, 0xFF, 0x4E, 0xBF, 0x4E], offset: 4, lossy: "亿\u{FFFD}"),
        BadRow(encoding: "UTF-7", bytes: Array("a+2AA-b".utf8), offset: 2, lossy: "a\u{FFFD}b"),
        BadRow(encoding: "UTF-7", bytes: Array("ab+2AA-".utf8), offset: 3, lossy: "ab\u{FFFD}"),
        BadRow(encoding: "UTF-7", bytes: Array("a+3AA-b".utf8), offset: 2, lossy: "a\u{FFFD}b"),
        BadRow(encoding: "UTF-7", bytes: Array("a+2ADYAA-b".utf8), offset: 2, lossy: "a\u{FFFD}\u{FFFD}b"),
        BadRow(encoding: "HZ", bytes: Array("~{RZ".utf8) + [0x54, 0xFF], offset: 4, lossy: "亿\u{FFFD}"),
        BadRow(encoding: "HZ", bytes: Array("~{RZT".utf8), offset: 4, lossy: "亿\u{FFFD}"),
        BadRow(encoding: "HZ", bytes: Array("a~".utf8), offset: 1, lossy: "a\u{FFFD}"),
        BadRow(
            encoding: "ISO-2022-CN", bytes: Array("\u{1B}$)A1\u{1B}$*H".utf8) + [0xF8], offset: 9, lossy: "1\u{FFFD}"),
        BadRow(encoding: "US-ASCII", bytes: [0x31, 0x80], offset: 1, lossy: "1\u{FFFD}"),
    ]

    @Test(arguments: badRows) func saysWhereATextIsBad(row: BadRow) throws {
        let encoding = try #require(TextEncoding(named: row.encoding))
        let error = #expect(throws: TextDecodingError.self) { try TextDecoder(encoding: encoding).decode(row.bytes) }
        #expect(error?.offset == row.offset)
        #expect(error?.encoding == encoding)
        #expect(error?.description.contains(encoding.name) == true)
        #expect(try TextDecoder(encoding: encoding, isLossy: true).decode(row.bytes) == row.lossy)
    }

    @Test func badBytesFarIn() throws {
        // Farther in than one step of the converter.
        let count = 100_000
        let bytes = Array(repeating: [0xD2, 0xDA] as [UInt8], count: count).flatMap { $0 }
        let decoder = TextDecoder(encoding: .gb18030)
        #expect(try decoder.decode(bytes) == String(repeating: "亿", count: count))
        let error = #expect(throws: TextDecodingError.self) { try decoder.decode(bytes + [0xFF, 0x31]) }
        #expect(error?.offset == 2 * count)
    }

    @Test func supplementaryCharactersAcrossSteps() throws {
        // Odd and even lengths before the pair, so that some step ends between its halves.
        for count in 1355...1370 {
            let text = String(repeating: "a", count: count) + "𠮷𠮷"
            let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            #expect(try TextDecoder(encoding: .utf16LittleEndian).decode(bytes) == text)
        }
    }

    @Test func lossyUTF8IsWhatTheStandardLibraryDoes() throws {
        var generator = SplitMix(seed: 4)
        // Bytes that are often leads and trails.
        let bytes: [UInt8] = [0x31, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xE4, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xFF]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                bytes[Int.random(in: 0..<bytes.count, using: &generator)]
            }
            let expected = String(decoding: text, as: UTF8.self)
            #expect(try TextDecoder(isLossy: true).decode(text) == expected, "\(text)")
            #expect(UTF8Validator.isValid(text.span) == (String(validating: text, as: UTF8.self) != nil), "\(text)")
        }
    }

    @Test func names() {
        #expect(TextEncoding(named: "no-such-encoding") == nil)
        #expect(TextEncoding(named: "") == nil)
        #expect(TextEncoding(named: "UTF-8\u{0}") == nil)
        #expect(TextEncoding(named: "/etc/passwd") == nil)
        #expect(TextEncoding(named: "utf-8") == .utf8)
        #expect(TextEncoding(named: "gb18030") == .gb18030)
        #expect(TextEncoding(named: "BIG5") == .big5)
        #expect(TextEncoding(named: "utf-16le") == .utf16LittleEndian)
        #expect(TextEncoding(named: "utf-32be") == .utf32BigEndian)
        let available = TextEncoding.available
        #expect(available.count > 50)
        #expect(available.contains(.gb18030))
        #expect(available.contains(.big5))
        #expect(available.contains(.utf8))
    }

    @Test func byteOrderMarks() {
        let marks: [([UInt8], TextEncoding?, Int)] = [
            ([0xEF, 0xBB, 0xBF, 0x31], .utf8, 3), ([0xFF, 0xFE, 0x31, 0], .utf16LittleEndian, 2),
            ([0xFE, 0xFF], .utf16BigEndian, 2), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian, 4),
            ([0, 0, 0xFE, 0xFF], .utf32BigEndian, 4), ([0x84, 0x31, 0x95, 0x33], .gb18030, 4),
            ([0xEF, 0xBB], nil, 0), ([], nil, 0),
        ]
        for (bytes, encoding, length) in marks {
            let mark = TextEncoding.byteOrderMark(of: bytes.span)
            #expect(mark?.encoding == encoding)
            #expect((mark?.length ?? 0) == length)
        }
    }
}
