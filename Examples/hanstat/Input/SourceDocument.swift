package import HanStatOutput
import Segmentation

/// How much of a document is held in memory.
enum HeldDocument {
    /// The most bytes of a document that has to be held as a whole: a line, and a file whose facts are
    /// checked against each other or explained.
    static let longest = 1 << 26
    /// The most bytes of a file that is read as a whole where it could be read as it comes: several such can
    /// be worked on at once.
    static let usual = 1 << 22
}

/// A document as it was read: bytes not yet decoded, and where they stood.
package struct SourceDocument: Sendable {
    /// Bytes in the input's encoding.
    package let bytes: [UInt8]
    let encoding: TextEncoding
    /// Where the bytes begin in the input.
    let offset: Int
    /// What messages call it: `a.txt`, or `a.txt:3` for a line.
    package let place: String
    /// What records call it, where there are several; of a JSON line, the line itself says.
    package let id: DocumentID?
    /// Whether the document was too long to be held; then its bytes are not there.
    var isTooLong = false

    /// Decodes the bytes to UTF-8, or says where they are not what the encoding says.
    package func decoded(isLossy: Bool) throws(DocumentFailure) -> [UInt8] {
        if isTooLong { throw DocumentFailure(place: place, reason: Message.isTooLong.text(HeldDocument.longest)) }
        // Inside an input U+FEFF is a character like others; the decoder would take it for a mark.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let keepsMark = offset > 0 && encoding == .utf8 && bytes.starts(with: mark)
        do throws(TextDecodingError) {
            let text = try TextDecoder(encoding: encoding, isLossy: isLossy).decodeToUTF8(bytes.span)
            return keepsMark ? mark + text : text
        } catch {
            throw DocumentFailure(place: place, error, offset: offset)
        }
    }
}

/// A document that could not be read.
package struct DocumentFailure: Error {
    let place: String
    let reason: String

    package var message: String { "\(place): \(reason)" }
}

extension DocumentFailure {
    /// Says what is wrong with a document's bytes, which begin at an offset of the input.
    init(place: String, _ error: TextDecodingError, offset: Int = 0) {
        self.init(
            place: place,
            reason: error.offset.map { Message.isNotEncoded.text(error.encoding.name, offset + $0) } ?? "\(error)")
    }
}
