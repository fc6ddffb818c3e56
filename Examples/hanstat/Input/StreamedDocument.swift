import HanStatOutput
import Segmentation

/// A document that is too long to be held: its text comes in pieces.
///
/// A file is checked to its end before anything of it is given, so that no record comes of a text that is not
/// what its encoding says. A pipe cannot be read twice: of a longer one, what comes before a bad byte is
/// given.
package final class StreamedDocument {
    private var source: InputSource
    private var head: [UInt8]
    /// What messages call it.
    let place: String
    /// What records call it, where there are several.
    let id: DocumentID?

    /// Takes an input from which something has been read.
    ///
    /// - Parameters:
    ///   - source: The input.
    ///   - head: What has been read of it.
    ///   - id: What records call the document.
    init(_ source: consuming InputSource, head: [UInt8], id: DocumentID?) {
        place = source.name
        self.source = source
        self.head = head
        self.id = id
    }

    /// Gives the text as UTF-8, a piece at a time.
    ///
    /// - Parameters:
    ///   - isLossy: Whether U+FFFD stands for bytes that are not what the encoding says.
    ///   - pause: What to do before waiting for more input.
    ///   - body: Is given each piece, which may end within a character.
    /// - Throws: `DocumentFailure` where bytes are not what the encoding says, `SystemError` where they
    ///   cannot be read, or what a closure throws.
    func read(isLossy: Bool, beforeWaiting pause: () throws -> Void, _ body: ([UInt8]) throws -> Void) throws {
        if source.length != nil {
            // What has been read can be read again, a block at a time.
            head = []
            try source.rewind()
            if !isLossy {
                try decode(isLossy: isLossy, beforeWaiting: {}, { _ in })
                try source.rewind()
            }
        }
        try decode(isLossy: isLossy, beforeWaiting: pause, body)
    }

    private func decode(
        isLossy: Bool, beforeWaiting pause: () throws -> Void, _ body: ([UInt8]) throws -> Void
    ) throws {
        do {
            var decoder = try TextStreamDecoder(encoding: source.encoding, isLossy: isLossy)
            var text: [UInt8] = []
            var next: [UInt8]? = head
            head = []
            if next?.isEmpty == true { next = try source.readBlock() }
            while let block = next {
                try Interruption.check()
                text.removeAll(keepingCapacity: true)
                try decoder.decode(block.span, into: &text)
                try body(text)
                if source.wouldWait { try pause() }
                next = try source.readBlock()
            }
            text.removeAll(keepingCapacity: true)
            try decoder.finish(into: &text)
            try body(text)
        } catch let error as TextDecodingError {
            throw DocumentFailure(place: place, error)
        }
    }
}
