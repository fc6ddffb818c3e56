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
        var generator = SplitMix(state: 9)
        for encoding in [TextEncoding.utf8, .gb18030, .big5, .utf16LittleEndian] {
            for _ in 0..<200 {
                let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                    [0x20, 0x31, 0x81, 0xB0, 0xC4, 0xE4, 0xBA, 0xBF, 0xD8, 0xFF, 0x00][
                        Int.random(in: 0..<11, using: &generator)]
                }.map { UInt8($0) }
                let whole = try TextDecoder(encoding: encoding, isLossy: true).decodeToUTF8(bytes.span)
                var offset: Int?
                do throws(TextDecodingError) {
                    _ = try TextDecoder(encoding: encoding).decodeToUTF8(bytes.span)
                } catch {
                    offset = error.offset
                }
                for chunk in [1, 2, 3, 7] {
                    #expect(
                        Self.decode(bytes, encoding, isLossy: true, chunk: chunk).text == whole, "\(encoding) \(bytes)")
                    #expect(
                        Self.decode(bytes, encoding, isLossy: false, chunk: chunk).offset == offset,
                        "\(encoding) \(bytes) by \(chunk)")
                }
            }
        }
    }
}
