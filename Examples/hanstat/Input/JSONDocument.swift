import HanStatOutput

/// A document as a JSON line gives it.
struct JSONDocument {
    let id: DocumentID
    /// The text's UTF-8.
    let text: [UInt8]
    let date: String?
    let region: String?

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: The line's UTF-8.
    ///   - place: What messages call it.
    /// - Throws: `DocumentFailure` that says what is missing or of the wrong type.
    init(line: [UInt8], place: String) throws(DocumentFailure) {
        let members: [String: JSONReader.Value]
        do throws(JSONReader.Failure) {
            members = try JSONReader.members(of: line, named: ["id", "text", "date", "region"])
        } catch {
            let message = error == .isNoObject ? Message.isNoJSONObject : Message.isNoJSON
            throw DocumentFailure(place: place, reason: message.text())
        }
        id = try Self.id(members["id"], place)
        guard let text = try Self.string(members["text"], "text", isNeeded: true, place) else {
            throw DocumentFailure(place: place, reason: Message.isNoString.text("text"))
        }
        self.text = text
        date = try Self.string(members["date"], "date", isNeeded: false, place).map {
            String(decoding: $0, as: UTF8.self)
        }
        region = try Self.string(members["region"], "region", isNeeded: false, place)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func id(_ value: JSONReader.Value?, _ place: String) throws(DocumentFailure) -> DocumentID {
        switch value {
        case .string(let text): return .name(String(decoding: text, as: UTF8.self))
        case .number(let text):
            // 7.0 is a whole number too.
            if let number = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }) { return .number(number) }
        case nil: throw DocumentFailure(place: place, reason: Message.lacksMember.text("id"))
        case .null, .other: break
        }
        throw DocumentFailure(place: place, reason: Message.isNoStringOrNumber.text("id"))
    }

    private static func string(
        _ value: JSONReader.Value?, _ name: String, isNeeded: Bool, _ place: String
    ) throws(DocumentFailure) -> [UInt8]? {
        switch value {
        case .string(let text): return text
        case nil where isNeeded: throw DocumentFailure(place: place, reason: Message.lacksMember.text(name))
        case nil: return nil
        case .null where !isNeeded: return nil
        case .null, .number, .other: throw DocumentFailure(place: place, reason: Message.isNoString.text(name))
        }
    }
}
