import HanStatOutput
import Segmentation

/// A document as it was read: bytes not yet decoded, and where they stood.
struct SourceDocument: Sendable {
    /// Bytes in the input's encoding.
    let bytes: [UInt8]
    let encoding: TextEncoding
    /// Where the bytes begin in the input.
    let offset: Int
    /// What messages call it: `a.txt`, or `a.txt:3` for a line.
    let place: String
    /// What records call it, where there are several; of a JSON line, the line itself says.
    let id: DocumentID?

    /// Decodes the bytes, or says where they are not what the encoding says.
    func decoded(isLossy: Bool) throws(DocumentFailure) -> String {
        // Inside an input U+FEFF is a character like others; the decoder would take it for a mark.
        let keepsMark = offset > 0 && encoding == .utf8 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        do throws(TextDecodingError) {
            let text = try TextDecoder(encoding: encoding, isLossy: isLossy).decode(bytes)
            return keepsMark ? "\u{FEFF}" + text : text
        } catch {
            guard let index = error.offset else { throw DocumentFailure(place: place, reason: "\(error)") }
            throw DocumentFailure(
                place: place, reason: "not \(encoding.name): bad sequence at byte \(offset + index)")
        }
    }
}

/// A document that could not be read.
struct DocumentFailure: Error {
    let place: String
    let reason: String

    var message: String { "\(place): \(reason)" }
}
