internal import TextScan

/// Decodes one text of any encoding that ICU knows as its bytes come.
///
/// ```swift
/// var decoder = try TextStreamDecoder(encoding: .utf8)
/// var text: [UInt8] = []
/// while let chunk = try source.read() { try decoder.decode(chunk.span, into: &text) }
/// try decoder.finish(into: &text)
/// ```
///
/// The UTF-8 that it gives is that of ``TextDecoder`` of all the bytes together, however they are cut; the
/// offsets of its errors count from the beginning of the text. Of the encodings that spell UTF-16 units one by
/// one (UTF-7, SCSU and their like) or shift between character sets (HZ, ISO-2022, ISCII) the whole text is kept
/// until the end.
public struct TextStreamDecoder: ~Copyable {
    /// The encoding that the text is read in.
    public let encoding: TextEncoding
    /// Whether U+FFFD stands for what cannot be read.
    public let isLossy: Bool
    /// ICU's converter; UTF-8 needs none.
    private var handle: DecoderHandle?
    /// Bytes that are not decoded yet: of a byte-order mark, or of a character that has been broken off.
    private var waiting: [UInt8] = []
    /// The place in the text of the next byte to decode.
    private var place = 0
    private var isBegun = false

    /// Begins a text.
    ///
    /// - Parameters:
    ///   - encoding: The encoding that the text is read in.
    ///   - isLossy: Whether U+FFFD stands for what cannot be read, and no error is thrown for it.
    /// - Throws: `TextDecodingError` if ICU has no such encoding, or memory runs out.
    public init(encoding: TextEncoding = .utf8, isLossy: Bool = false) throws(TextDecodingError) {
        self.encoding = encoding
        self.isLossy = isLossy
        guard encoding != .utf8 else { return }
        do throws(ICUError) {
            handle = try DecoderHandle(encoding: encoding.name, isLossy: isLossy)
        } catch {
            throw TextDecodingError(.library(error), encoding: encoding)
        }
    }

    /// Decodes the next bytes; they may end within a character.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - output: What valid UTF-8 is appended to, without a byte-order mark at the start of the text.
    /// - Throws: `TextDecodingError` with the offset of the first bad sequence, if the decoder is not
    ///   lossy; what came before it has been appended.
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func decode(_ bytes: Span<UInt8>, into output: inout [UInt8]) throws(TextDecodingError) {
        try decode(bytes, isLast: false, into: &output)
    }

    /// Ends the text: a character that has been broken off is a bad sequence.
    ///
    /// - Parameter output: What valid UTF-8 is appended to.
    /// - Throws: `TextDecodingError` where the text ends within a character, if the decoder is not lossy.
    public mutating func finish(into output: inout [UInt8]) throws(TextDecodingError) {
        try decode([UInt8]().span, isLast: true, into: &output)
    }

    private mutating func decode(
        _ bytes: Span<UInt8>, isLast: Bool, into output: inout [UInt8]
    ) throws(TextDecodingError) {
        if !isLast, handle?.needsWhole == true {
            waiting.append(contentsOf: bytes)
            return
        }
        if isBegun && waiting.isEmpty { return try convert(bytes, isLast: isLast, into: &output) }
        var whole = waiting
        whole.append(contentsOf: bytes)
        waiting = []
        if !isBegun {
            // No mark is longer.
            guard whole.count >= 4 || isLast else {
                waiting = whole
                return
            }
            isBegun = true
            place = encoding.markLength(in: whole.span)
            try convert(whole.span.extracting(place..<whole.count), isLast: isLast, into: &output)
        } else {
            try convert(whole.span, isLast: isLast, into: &output)
        }
    }

    private mutating func convert(
        _ bytes: Span<UInt8>, isLast: Bool, into output: inout [UInt8]
    ) throws(TextDecodingError) {
        guard handle != nil else { return try copyUTF8(bytes, isLast: isLast, into: &output) }
        if let (offset, error) = handle?.convert(bytes, isLast: isLast, into: &output) {
            throw TextDecodingError(
                error.isMalformedText ? .malformed(offset: place + offset) : .library(error), encoding: encoding)
        }
        place += bytes.count
    }

    private mutating func copyUTF8(
        _ bytes: Span<UInt8>, isLast: Bool, into output: inout [UInt8]
    ) throws(TextDecodingError) {
        var start = 0
        while true {
            let rest = bytes.extracting(start..<bytes.count)
            guard let bad = UTF8Validator.firstMalformed(in: rest) else {
                output.append(contentsOf: rest)
                place += bytes.count
                return
            }
            output.append(contentsOf: rest.extracting(0..<bad.lowerBound))
            if !isLast, UTF8StreamValidator.isCutShort(bad, lead: rest[bad.lowerBound], end: rest.count) {
                place += start + bad.lowerBound
                waiting.append(contentsOf: rest.extracting(bad))
                return
            }
            guard isLossy else {
                throw TextDecodingError(.malformed(offset: place + start + bad.lowerBound), encoding: encoding)
            }
            output += [0xEF, 0xBF, 0xBD]
            start += bad.upperBound
        }
    }
}
