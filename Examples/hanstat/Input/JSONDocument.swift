import HanStatOutput

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A document as a JSON line gives it.
struct JSONDocument: Decodable {
    let id: DocumentID
    let text: String
    let date: String?
    let region: String?

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - place: What messages call it.
    /// - Throws: `DocumentFailure` that says what is missing or of the wrong type.
    init(line: String, place: String) throws(DocumentFailure) {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
        } catch let error as DecodingError {
            throw DocumentFailure(place: place, reason: Self.explain(error))
        } catch {
            throw DocumentFailure(place: place, reason: "not JSON")
        }
    }

    private static func explain(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _):
            return "no \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            guard let key = context.codingPath.first?.stringValue else { return "no JSON object" }
            return "\"\(key)\" is no \(key == "id" ? "string or whole number" : "string")"
        default:
            return "not JSON"
        }
    }
}
