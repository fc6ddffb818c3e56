import SeededRandom
import Segmentation
import Testing

/// A text that is decoded as it comes gives what it gives as a whole.
@Suite struct TextStreamDecoderTests {
    /// What a decoder gives of bytes that come in chunks, and the offset of its error.
    static func decode(
        _ bytes: [UInt8], _ encoding: TextEncoding, isLossy: Bool, chunk: Int
    ) -> (text: [UInt8], offset: Int?) {
        var text: [UInt8] = []
        do {
            var decoder = try TextStreamDecoder(encoding: encoding, isLossy: isLossy)
            var start = 0
            while start < bytes.count {
                let end = min(start + chunk, bytes.count)
                try decoder.decode(bytes.span.extracting(start..<end), into: &text)
                start = end
            }
            try decoder.finish(into: &text)
            return (text, nil)
        } catch {
            return (text, error.offset)
        }
    }

    @Test(arguments: TextDecoderTests.rows) func decodes(row: TextDecoderTests.Row) throws {
        let encoding = try #require(TextEncoding(named: row.encoding))
        for chunk in 1...9 {
            for isLossy in [false, true] {
                let (text, offset) = Self.decode(row.bytes, encoding, isLossy: isLossy, chunk: chunk)
                #expect(text == Array(row.text.utf8), "chunks of \(chunk)")
                #expect(offset == nil)
            }
        }
    }

    @Test(arguments: TextDecoderTests.badRows) func namesBadBytes(row: TextDecoderTests.BadRow) throws {
        let encoding = try #require(TextEncoding(named: row.encoding))
        for chunk in 1...9 {
            #expect(Self.decode(row.bytes, encoding, isLossy: false, chunk: chunk).offset == row.offset, "by \(chunk)")
            let (text, offset) = Self.decode(row.bytes, encoding, isLossy: true, chunk: chunk)
            #expect(String(decoding: text, as: UTF8.self) == row.lossy, "chunks of \(chunk)")
            #expect(offset == nil)
        }
    }

    @Test func givesWhatTheWholeGives() throws {
        var generator = SplitMix(seed: 9)
        for encoding in [TextEncoding.utf8, .gb18030, .big5, .utf16LittleEndian] {
            for _ in 0..<200 {
                let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                    [0x20, 0x31, 0x81, 0xB0, 0xC4, 0xE4, 0xBA, 0xBF, 0xD8, 0xFF, 0x00][
                        Int.random(in: 0..<11, using: &generator)]
                }.map { UInt8($0) }
                try expectSame(bytes, encoding)
            }
        }
    }

    /// What changes the state of an encoding: shifts, escape sequences, tildes; and bytes of any kind.
    private static let pieces: [[UInt8]] = [
        [0x7E, 0x7B], [0x7E, 0x7D], [0x7E, 0x7E], [0x7E, 0x0A], [0x7E], [0x0E], [0x0F], [0x1B],
        [0x1B, 0x24, 0x29, 0x41],
        [0x1B, 0x24, 0x29, 0x47], [0x1B, 0x24, 0x2A, 0x48], [0x1B, 0x4E], [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42],
        [0x8E, 0xA2], [0x8F], [0x2B], [0x2D], [0x26], [0x52, 0x5A], [0x54, 0x2A], [0x31], [0x0A], [0x20], [0x81, 0x30],
        [0xD2, 0xDA], [0xBB, 0xF5], [0xEF], [0x88, 0x62], [0xE4, 0xBA, 0xBF], [0xFF], [0x00], [0xD8, 0x42], [0xDF],
    ]

    @Test("of every encoding that ICU has") func givesWhatTheWholeGivesInEveryEncoding() throws {
        var generator = SplitMix(seed: 10)
        let encodings = TextEncoding.available
        #expect(encodings.count > 100)
        for encoding in encodings {
            for _ in 0..<12 {
                var bytes: [UInt8] = []
                for _ in 0..<Int.random(in: 1...12, using: &generator) {
                    bytes += Self.pieces.randomElement(using: &generator) ?? []
                    if Bool.random(using: &generator) { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
                }
                try expectSame(bytes, encoding)
            }
        }
    }

    private func expectSame(_ bytes: [UInt8], _ encoding: TextEncoding) throws {
        let whole = try TextDecoder(encoding: encoding, isLossy: true).decodeToUTF8(bytes.span)
        var offset: Int?
        do throws(TextDecodingError) {
            _ = try TextDecoder(encoding: encoding).decodeToUTF8(bytes.span)
        } catch {
            offset = error.offset
        }
        for chunk in [1, 2, 3, 7] {
            let (lossy, strict) = (
                Self.decode(bytes, encoding, isLossy: true, chunk: chunk),
                Self.decode(bytes, encoding, isLossy: false, chunk: chunk)
            )
            #expect(lossy.text == whole, "\(encoding) \(bytes) by \(chunk)")
            #expect(strict.offset == offset, "\(encoding) \(bytes) by \(chunk)")
        }
    }
}
