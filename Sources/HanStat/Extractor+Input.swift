internal import Segmentation

extension Extractor {
    /// Calls a closure with each measurement of a text, in its order, until it says stop.
    ///
    /// ```swift
    /// var first: MeasuredValue?
    /// extractor.visitMeasurements(in: text) { value in
    ///     guard value.kind == .energy else { return .next }
    ///     first = value
    ///     return .stop
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - context: What is known of it.
    ///   - body: Is given each measurement and says whether to go on.
    /// - Complexity: O(*n*) in what is read; no array of results is built.
    public func visitMeasurements(
        in text: String, context: DocumentContext = DocumentContext(), _ body: (MeasuredValue) -> VisitStep
    ) {
        visitMeasurements(in: text[...], context: context, body)
    }

    /// The measurements of a part of a string, in its order.
    ///
    /// The part is read as a document of its own: offsets count from its first byte and first code
    /// point, not from those of the whole string. ``MeasuredValue/range(in:)-(Substring)`` leads back to
    /// indices, which are good for the part and for the string that it is a part of.
    ///
    /// ```swift
    /// for line in document.split(separator: "\n") {
    ///     for value in extractor.measurements(in: line) { print(document[value.range(in: line)]) }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - context: What is known of it.
    /// - Returns: The measurements, sorted and without overlaps.
    /// - Complexity: O(*n*).
    public func measurements(
        in text: Substring, context: DocumentContext = DocumentContext()
    ) -> [MeasuredValue] {
        var found: [MeasuredValue] = []
        visitMeasurements(in: text, context: context) {
            found.append($0)
            return .next
        }
        return found
    }

    /// Calls a closure with each measurement of a part of a string, in its order, until it says stop.
    ///
    /// Offsets count from the first byte and code point of the part.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - context: What is known of it.
    ///   - body: Is given each measurement and says whether to go on.
    /// - Complexity: O(*n*) in what is read; no array of results is built.
    public func visitMeasurements(
        in text: Substring, context: DocumentContext = DocumentContext(), _ body: (MeasuredValue) -> VisitStep
    ) {
        var text = text
        text.makeContiguousUTF8()
        visit(text.utf8.span, context, body)
    }

    /// The measurements of UTF-8 bytes, in their order.
    ///
    /// ```swift
    /// let bytes: [UInt8] = Array("用电量816亿千瓦时".utf8)
    /// let values = try extractor.measurements(inUTF8: bytes.span)
    /// ```
    ///
    /// All bytes are checked before anything is read. No byte-order mark is needed; one is passed over
    /// and counts in the offsets.
    ///
    /// - Parameters:
    ///   - bytes: The document: the span of an array, of `Data`, or (marked `unsafe`) of a buffer pointer.
    ///   - context: What is known of it.
    /// - Returns: The measurements, sorted and without overlaps.
    /// - Throws: ``TextInputError`` where the bytes are not UTF-8, with the offset of the first that is
    ///   not, or where there are more than ``TextInputError/longest``.
    /// - Complexity: O(*n*).
    public func measurements(
        inUTF8 bytes: Span<UInt8>, context: DocumentContext = DocumentContext()
    ) throws(TextInputError) -> [MeasuredValue] {
        var found: [MeasuredValue] = []
        try visitMeasurements(inUTF8: bytes, context: context) {
            found.append($0)
            return .next
        }
        return found
    }

    /// The measurements of an array of UTF-8 bytes; see ``measurements(inUTF8:context:)-(Span<UInt8>,_)``.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - context: What is known of it.
    /// - Returns: The measurements, sorted and without overlaps.
    /// - Throws: ``TextInputError`` where the bytes are not UTF-8 or too many.
    /// - Complexity: O(*n*).
    public func measurements(
        inUTF8 bytes: [UInt8], context: DocumentContext = DocumentContext()
    ) throws(TextInputError) -> [MeasuredValue] {
        try measurements(inUTF8: bytes.span, context: context)
    }

    /// Calls a closure with each measurement of UTF-8 bytes, in their order, until it says stop.
    ///
    /// The closure is called only where all bytes are UTF-8: no result is given that an error follows.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - context: What is known of it.
    ///   - body: Is given each measurement and says whether to go on.
    /// - Throws: ``TextInputError`` where the bytes are not UTF-8 or too many.
    /// - Complexity: O(*n*); no array of results is built.
    public func visitMeasurements(
        inUTF8 bytes: Span<UInt8>, context: DocumentContext = DocumentContext(), _ body: (MeasuredValue) -> VisitStep
    ) throws(TextInputError) {
        try Self.check(bytes, longest: TextInputError.longest)
        visit(bytes, context, body)
    }

    /// Refuses bytes that are too many or not UTF-8.
    static func check(_ bytes: Span<UInt8>, longest: Int) throws(TextInputError) {
        guard bytes.count <= longest else { throw TextInputError(.tooLong(count: bytes.count)) }
        if let range = UTF8Validator.firstMalformed(in: bytes) { throw TextInputError(.malformed(range)) }
    }
}

extension MeasuredValue {
    /// The place in a part of a string that was read as a document.
    ///
    /// - Parameter text: The part that was read.
    /// - Returns: The range of the value's words, good for the part and for the string it belongs to.
    /// - Complexity: O(1) for native strings.
    public func range(in text: Substring) -> Range<String.Index> {
        let start = text.utf8.index(text.startIndex, offsetBy: utf8Range.lowerBound)
        return start..<text.utf8.index(start, offsetBy: utf8Range.count)
    }

    /// The words in a part of a string that was read as a document.
    ///
    /// - Parameter text: The part that was read.
    /// - Returns: The value's words, layout inside them included.
    /// - Complexity: O(1) for native strings.
    public func text(in text: Substring) -> Substring { text[range(in: text)] }
}
