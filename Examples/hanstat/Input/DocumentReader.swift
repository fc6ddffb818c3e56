import HanStatOutput
import Segmentation

/// Reads the documents of one input, in order.
struct DocumentReader {
    let format: InputFormat
    let encoding: TextEncoding?
    /// Whether there are several inputs, so that a line's number alone names no document.
    let hasSeveralInputs: Bool

    /// What comes of an input.
    enum Event {
        case document(SourceDocument)
        /// More has yet to come: what is there already can be done in the meantime.
        case pause
    }

    /// Gives each document of an input to a closure.
    ///
    /// - Parameters:
    ///   - path: The file's path, or `-` for standard input.
    ///   - body: What to do with a document, and in a pause.
    /// - Throws: `InputFailure` where the input cannot be read, or what the closure throws.
    func read(_ path: String, _ body: (Event) throws -> Void) throws {
        do {
            let source = try InputSource(path: path, encoding: encoding)
            switch format {
            case .text: try readWhole(source, path, body)
            case .lines, .jsonl: try readLines(source, path, body)
            }
        } catch let error as SystemError {
            throw InputFailure(name: path == "-" ? "standard input" : path, error: error)
        }
    }

    private func readWhole(
        _ source: consuming InputSource, _ path: String, _ body: (Event) throws -> Void
    ) throws {
        let (name, encoding) = (source.name, source.encoding)
        let bytes = try source.readAll()
        let document = SourceDocument(
            bytes: bytes, encoding: encoding, offset: 0, place: name, id: hasSeveralInputs ? .name(path) : nil)
        try body(.document(document))
    }

    private func readLines(
        _ source: consuming InputSource, _ path: String, _ body: (Event) throws -> Void
    ) throws {
        let (name, encoding) = (source.name, source.encoding)
        var lines = LineReader(source)
        while let line = try lines.next(beforeWaiting: { try body(.pause) }) {
            let document = SourceDocument(
                bytes: line.bytes, encoding: encoding, offset: line.offset, place: "\(name):\(line.number)",
                id: hasSeveralInputs ? .name("\(path):\(line.number)") : .number(line.number))
            try body(.document(document))
        }
    }
}

/// An input that could not be opened or read.
struct InputFailure: Error {
    let name: String
    let error: SystemError

    var message: String { "\(name): \(error.message)" }
}
