import HanStatOutput
package import Segmentation

/// Reads the documents of one input, in order.
package struct DocumentReader {
    let format: InputFormat
    let encoding: TextEncoding?
    /// Whether there are several inputs, so that a line's number alone names no document.
    let hasSeveralInputs: Bool
    /// Whether a document must be held as a whole, and none is read as it comes.
    let holdsDocuments: Bool

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - format: What a file's documents are.
    ///   - encoding: The encoding that the options name.
    ///   - hasSeveralInputs: Whether there are several inputs, so that a line's number alone names no document.
    ///   - holdsDocuments: Whether a document must be held as a whole.
    package init(format: InputFormat, encoding: TextEncoding?, hasSeveralInputs: Bool, holdsDocuments: Bool) {
        self.format = format
        self.encoding = encoding
        self.hasSeveralInputs = hasSeveralInputs
        self.holdsDocuments = holdsDocuments
    }

    /// What comes of an input.
    package enum Event {
        case document(SourceDocument)
        /// A document that is longer than what is usually held, to be read as it comes.
        case stream(StreamedDocument)
        /// More has yet to come: what is there already can be done in the meantime.
        case pause
    }

    /// Gives each document of an input to a closure.
    ///
    /// - Parameters:
    ///   - path: The file's path, or `-` for standard input.
    ///   - body: What to do with a document, and in a pause.
    /// - Throws: `InputFailure` where the input cannot be read, or what the closure throws.
    package func read(_ path: String, _ body: (Event) throws -> Void) throws {
        do {
            let source = try InputSource(path: path, encoding: encoding)
            switch format {
            case .text, .html: try readWhole(source, path, body)
            case .lines, .jsonl: try readLines(source, path, body)
            }
        } catch let error as SystemError {
            try Interruption.check()
            throw InputFailure(name: InputSource.name(of: path), error: error)
        }
    }

    private func readWhole(
        _ source: consuming InputSource, _ path: String, _ body: (Event) throws -> Void
    ) throws {
        let (name, length, mark) = (source.name, source.length, source.markLength)
        var encoding = source.encoding
        let holdsDocuments = holdsDocuments || format == .html
        let id: DocumentID? = hasSeveralInputs ? .name(path) : nil
        let most = holdsDocuments ? HeldDocument.longest : HeldDocument.usual
        // A file that is too long is refused before its bytes are read.
        let isLong = holdsDocuments && length.map { $0 > most } == true
        let bytes = isLong ? [] : try source.read(beyond: most)
        // What a page declares stands behind its mark and what the options say.
        if format == .html, self.encoding == nil, mark == 0 {
            encoding = HTMLEncoding.declared(in: bytes) ?? encoding
        }
        if holdsDocuments || bytes.count <= most {
            let isTooLong = isLong || bytes.count > most
            let document = SourceDocument(
                bytes: isTooLong ? [] : bytes, encoding: encoding, offset: 0, place: name, id: id, isTooLong: isTooLong)
            try body(.document(document))
        } else {
            try body(.stream(StreamedDocument(source, head: bytes, id: id)))
        }
    }

    private func readLines(
        _ source: consuming InputSource, _ path: String, _ body: (Event) throws -> Void
    ) throws {
        let (name, encoding) = (source.name, source.encoding)
        var lines = LineReader(source)
        while let line = try lines.next(beforeWaiting: { try body(.pause) }) {
            let document = SourceDocument(
                bytes: line.bytes, encoding: encoding, offset: line.offset, place: "\(name):\(line.number)",
                id: hasSeveralInputs ? .name("\(path):\(line.number)") : .number(line.number),
                isTooLong: line.isTooLong)
            try body(.document(document))
        }
    }
}

/// An input that could not be opened or read.
package struct InputFailure: Error {
    let name: String
    let error: SystemError

    package var message: String { "\(name): \(error.message)" }
}
