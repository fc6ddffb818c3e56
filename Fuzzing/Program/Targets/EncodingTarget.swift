import Segmentation

/// UTF-8 and other encodings: what comes in as bytes and goes on as text.
///
/// The first byte chooses the encoding.
enum EncodingTarget: FuzzTarget {
    static let name = "encoding"
    static let longest = 256

    private static let encodings: [TextEncoding] =
        [.utf8, .gb18030, .big5, .utf16, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian]
        + ["GBK", "EUC-TW", "HZ", "ISO-2022-CN", "UTF-7", "windows-1252", "Shift_JIS"]
        .compactMap { TextEncoding(named: $0) }

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        let texts = sentences.short.prefix(60)
        let utf8 = texts.map { [0] + Array($0.utf8) }
        let little = texts.map { [4] + units($0, isLittleEndian: true) }
        let big = texts.map { [3, 0xFE, 0xFF] + units($0, isLittleEndian: false) }
        // 亿元, 三季度 and the like: the bytes of GB 18030 and Big5, with a character of four bytes.
        let local: [[UInt8]] = [
            [1, 0xD2, 0xDA, 0xD4, 0xAA, 0x95, 0x34, 0xB2, 0x35], [2, 0xBB, 0xF5, 0xA4, 0xB8, 0x31],
            [10, 0x7E, 0x7B, 0x52, 0x5A, 0x7E, 0x7D], [11, 0x1B, 0x24, 0x29, 0x41, 0x0E, 0x52, 0x5A, 0x0F],
            [0, 0xEF, 0xBB, 0xBF, 0x31], [1, 0x84, 0x31, 0x95, 0x33, 0x31], [6, 0xFF, 0xFE, 0, 0, 0xBF, 0x4E, 0, 0],
        ]
        return utf8 + little + big + local
    }

    /// A text in UTF-16.
    private static func units(_ text: String, isLittleEndian: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for unit in text.utf16 {
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            bytes += isLittleEndian ? pair.reversed() : pair
        }
        return bytes
    }

    static func run(_ input: [UInt8]) {
        var reader = InputReader(input)
        let encoding = encodings[reader.choice(encodings.count)]
        let bytes = reader.bytes
        checkDecoder(bytes, encoding)
        for chunk in [1, 3, 8] { checkStream(bytes, encoding, chunk) }
        if encoding == .utf8 { checkUTF8(bytes) }
        if let mark = TextEncoding.byteOrderMark(of: bytes.span) {
            promise(mark.length <= bytes.count, "a mark longer than the text")
        }
    }

    private static func checkDecoder(_ bytes: [UInt8], _ encoding: TextEncoding) {
        let lossy: [UInt8]
        do {
            lossy = try TextDecoder(encoding: encoding, isLossy: true).decodeToUTF8(bytes.span)
        } catch {
            fatalError("\(encoding): a lossy decoder failed: \(error)")
        }
        promise(String(validating: lossy, as: UTF8.self) != nil, "\(encoding): the output is not UTF-8")
        do throws(TextDecodingError) {
            let strict = try TextDecoder(encoding: encoding).decodeToUTF8(bytes.span)
            promise(strict == lossy, "\(encoding): a good text is read in two ways")
        } catch {
            guard let offset = error.offset else { fatalError("\(encoding): \(error)") }
            promise(offset >= 0 && offset < bytes.count, "\(encoding): offset \(offset) of \(bytes.count)")
            promise(lossy.count >= 3, "\(encoding): what is bad has vanished")
        }
    }

    /// Bytes that come in chunks are decoded as they are together.
    private static func checkStream(_ bytes: [UInt8], _ encoding: TextEncoding, _ chunk: Int) {
        for isLossy in [true, false] {
            let whole = Result { try TextDecoder(encoding: encoding, isLossy: isLossy).decodeToUTF8(bytes.span) }
            let parts = Result { () throws(TextDecodingError) in
                var decoder = try TextStreamDecoder(encoding: encoding, isLossy: isLossy)
                var output: [UInt8] = []
                for start in stride(from: 0, to: bytes.count, by: chunk) {
                    let end = min(start + chunk, bytes.count)
                    try decoder.decode(bytes.span.extracting(start..<end), into: &output)
                }
                try decoder.finish(into: &output)
                return output
            }
            switch (whole, parts) {
            case (.success(let one), .success(let other)): promise(one == other, "\(encoding): other text in parts")
            case (.failure(let one), .failure(let other)):
                let offsets = [one, other].map { ($0 as? TextDecodingError)?.offset }
                promise(offsets[0] == offsets[1], "\(encoding): the bad byte is at \(offsets)")
            default: fatalError("\(encoding): \(whole) together, \(parts) in parts")
            }
        }
    }

    /// The standard library is the oracle.
    private static func checkUTF8(_ bytes: [UInt8]) {
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        promise(UTF8Validator.isValid(bytes.span) == isValid, "the validator says \(!isValid)")
        guard let bad = UTF8Validator.firstMalformed(in: bytes.span) else { return }
        promise(!bad.isEmpty && bad.count <= 3 && bad.upperBound <= bytes.count, "bad range \(bad)")
        promise(String(validating: bytes[..<bad.lowerBound], as: UTF8.self) != nil, "bad bytes before \(bad)")
        var stream = UTF8StreamValidator()
        for byte in bytes { stream.append([byte].span) }
        stream.finish()
        promise(stream.malformed == bad, "checked byte by byte, \(String(describing: stream.malformed)) is bad")
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let lossy = try? TextDecoder(isLossy: true).decodeToUTF8(bytes.span)
        promise(
            lossy == Array(String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self).utf8), "mended otherwise")
    }
}
