/// Decodes bytes in any encoding that ICU knows.
///
/// ```swift
/// let bytes: [UInt8] = [0xD6, 0xD8, 0xC7, 0xEC]
/// try TextDecoder(encoding: .gb18030).decode(bytes)  // "重庆"
/// ```
///
/// A decoder is a value without state: one serves any number of texts and tasks. It never guesses:
/// the encoding is the caller's, or that of a byte-order mark (see `TextEncoding.byteOrderMark(of:)`).
/// A mark at the start is no part of the result.
public struct TextDecoder: Hashable, Sendable {
    /// The encoding that texts are read in.
    public var encoding: TextEncoding
    /// Whether U+FFFD stands for what cannot be read, and no error is thrown for it.
    public var isLossy: Bool

    /// Makes a decoder.
    ///
    /// - Parameters:
    ///   - encoding: The encoding that texts are read in.
    ///   - isLossy: Whether U+FFFD stands for what cannot be read, and no error is thrown for it. In
    ///     UTF-8 one U+FFFD stands for each maximal subpart, as the Unicode Standard recommends.
    public init(encoding: TextEncoding = .utf8, isLossy: Bool = false) {
        self.encoding = encoding
        self.isLossy = isLossy
    }

    /// Decodes a text to a string.
    ///
    /// - Parameter bytes: The whole text.
    /// - Returns: The text, without a byte-order mark.
    /// - Throws: `TextDecodingError` with the offset of the first bad sequence, if the decoder is not
    ///   lossy; also if ICU has no such encoding, or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public func decode(_ bytes: Span<UInt8>) throws(TextDecodingError) -> String {
        String(decoding: try decodeToUTF8(bytes), as: UTF8.self)
    }

    /// Decodes a text to a string.
    ///
    /// - Parameter bytes: The whole text.
    /// - Returns: The text, without a byte-order mark.
    /// - Throws: `TextDecodingError` with the offset of the first bad sequence, if the decoder is not
    ///   lossy; also if ICU has no such encoding, or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> String { try decode(bytes.span) }

    /// Decodes a text to UTF-8.
    ///
    /// - Parameter bytes: The whole text.
    /// - Returns: Valid UTF-8, without a byte-order mark.
    /// - Throws: `TextDecodingError` with the offset of the first bad sequence, if the decoder is not
    ///   lossy; also if ICU has no such encoding, or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public func decodeToUTF8(_ bytes: Span<UInt8>) throws(TextDecodingError) -> [UInt8] {
        let skipped = encoding.markLength(in: bytes)
        let body = bytes.extracting(skipped..<bytes.count)
        var output: [UInt8] = []
        output.reserveCapacity(body.count + body.count / 2)
        let failure: TextDecodingError.Kind?
        if encoding == .utf8 {
            failure = copyUTF8(body, into: &output).map { .malformed(offset: skipped + $0) }
        } else {
            failure = convert(body, into: &output).map { offset, error in
                error.isMalformedText ? .malformed(offset: skipped + offset) : .library(error)
            }
        }
        if let failure { throw TextDecodingError(failure, encoding: encoding) }
        return output
    }

    /// Converts with ICU; the offset and the error, if it fails.
    private func convert(_ bytes: Span<UInt8>, into output: inout [UInt8]) -> (offset: Int, error: ICUError)? {
        do throws(ICUError) {
            var handle = try DecoderHandle(encoding: encoding.name, isLossy: isLossy)
            return handle.convert(bytes, into: &output)
        } catch {
            return (0, error)
        }
    }

    /// Copies UTF-8, mending it if the decoder is lossy; else the offset of the first bad sequence.
    private func copyUTF8(_ bytes: Span<UInt8>, into output: inout [UInt8]) -> Int? {
        var start = 0
        while true {
            let bad = UTF8Validator.firstMalformed(in: bytes.extracting(start..<bytes.count))
            let end = bad.map { start + $0.lowerBound } ?? bytes.count
            if bad != nil && !isLossy { return end }
            for index in start..<end { output.append(bytes[index]) }
            guard let bad else { return nil }
            output += [0xEF, 0xBF, 0xBD]
            start += bad.upperBound
        }
    }
}

extension ICUError {
    /// Whether a converter found bytes that stand for no character: invalid, truncated or illegal.
    var isMalformedText: Bool {
        if case .code(let code) = kind { (10...12).contains(code) || (18...19).contains(code) } else { false }
    }
}
