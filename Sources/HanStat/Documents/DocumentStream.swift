internal import Segmentation
internal import TextScan

/// Reads one document as its bytes come, in the memory of its longest paragraph.
///
/// What it gives is what ``Extractor/extract(from:context:)`` gives of the whole document, a part at a
/// time: a part is a paragraph, or a piece of one that is longer than 64 KiB. The document may be of any
/// length.
///
/// ```swift
/// var stream = DocumentStream(extractor, context: DocumentContext(date: date))
/// while let chunk = try source.read() {
///     stream.append(chunk.span)
///     while let part = try stream.next() { keep(part.extraction.observations) }
/// }
/// stream.finish()
/// while let part = try stream.next() { keep(part.extraction.observations) }
/// ```
///
/// Where a byte is not UTF-8, the parts that end before it are given and then an error is thrown; how
/// the bytes were cut into chunks makes no difference. Who wants nothing of a document that is not UTF-8
/// throughout checks it first, with the `UTF8StreamValidator` of the module Segmentation.
///
/// A stream is for one task at a time; it can be handed from one to another.
public struct DocumentStream: ~Copyable, Sendable {
    private let extractor: Extractor
    private var reading: DocumentReading
    private var tables: TableScanner
    private var buffer: [UInt8] = []
    private var check = UTF8StreamValidator()
    /// The first byte of the buffer that is in no part yet.
    private var start = 0
    /// How much of the buffer was there when it held no whole part.
    private var tried = 0
    /// The place of the buffer in the document.
    private var origin = 0
    private var scalars = 0
    private var isFinished = false
    private var failure: TextInputError?

    /// Begins a document.
    ///
    /// - Parameters:
    ///   - extractor: The extractor that reads it.
    ///   - context: What is known of the document.
    public init(_ extractor: Extractor, context: DocumentContext = DocumentContext()) {
        self.extractor = extractor
        reading = DocumentReading(context: context, known: extractor.reader.known)
        tables = extractor.tables
    }

    /// Takes the next bytes of the document; they may end within a character.
    ///
    /// Nothing is read yet: ``next()`` does, and should be called until it gives nil before more is
    /// appended. What comes after ``finish()`` or after an error is no part of the document.
    ///
    /// - Parameter bytes: The bytes.
    /// - Complexity: O(*n*).
    public mutating func append(_ bytes: Span<UInt8>) {
        guard !isFinished, failure == nil else { return }
        letGo()
        check.append(bytes)
        buffer.append(contentsOf: bytes)
        noteFailure()
    }

    /// Ends the document: what is left of it is its last part.
    public mutating func finish() {
        guard !isFinished, failure == nil else { return }
        isFinished = true
        check.finish()
        noteFailure()
    }

    private mutating func noteFailure() {
        if let range = check.malformed { failure = TextInputError(.malformed(range)) }
    }

    /// The next part.
    ///
    /// - Returns: nil where the bytes that were appended hold no further whole part; after
    ///   ``finish()``, at the end of the document.
    /// - Throws: ``TextInputError`` where bytes are not UTF-8, after the parts before them; its offsets
    ///   are those of the document.
    /// - Complexity: O(*n*) in the part.
    public mutating func next() throws(TextInputError) -> DocumentPart? {
        guard let part = nextPart() else {
            if let failure { throw failure }
            return nil
        }
        let range = start..<max(start, part.range.upperBound)
        // A second reference for the time of the call, so that the buffer is not copied.
        let buffer = buffer
        let bytes = buffer.span
        let first = scalars
        reading.read(part, of: bytes, by: extractor)
        scalars = reading.scalars(upTo: range.upperBound, bytes)
        let found = extractor.options.selection(of: reading.take(from: bytes))
        start = range.upperBound
        tried = start
        return DocumentPart(
            text: String(decoding: buffer[range], as: UTF8.self),
            utf8Range: origin + range.lowerBound..<origin + range.upperBound, scalarRange: first..<scalars,
            extraction: found)
    }

    /// The bytes of the next part, where it is there as a whole.
    private mutating func nextPart() -> TableScanner.Part? {
        // Half a character, and what comes after a byte that is not UTF-8, are not looked at.
        let end = check.validCount - origin
        guard start < end else { return nil }
        let buffer = buffer
        let bytes = buffer.span.extracting(0..<end)
        let isLast = isFinished && failure == nil
        // A part ends with an empty line, at the end, or where it has grown too long; and the rule
        // for its end has seen all it looks at where that is not the end of what is there.
        if !isLast, end - start <= TextBlocks.largest, tried > start, tables.isIdle,
            bytes.offset(of: 0x0A, in: tried - 1..<end) == end
        {
            tried = end
            return nil
        }
        guard let part = tables.part(of: bytes, from: start, isLast: isLast) else {
            tried = end
            return nil
        }
        return part
    }

    /// Lets go of the bytes that have been read, but for the last, in which a table's title may stand.
    private mutating func letGo() {
        var count = start - TableScanner.reach
        guard count > 0, tables.isIdle else { return }
        while buffer[count] & 0xC0 == 0x80 { count -= 1 }
        do {
            let buffer = buffer
            reading.letGo(of: count, from: buffer.span)
        }
        tables.letGo(of: count)
        buffer.removeSubrange(..<count)
        origin += count
        tried -= count
        start -= count
    }
}
