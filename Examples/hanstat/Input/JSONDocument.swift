package import HanStat
package import HanStatOutput

/// A document as a JSON line gives it.
package struct JSONDocument {
    package let id: DocumentID
    /// The text's UTF-8.
    package let text: [UInt8]
    let date: String?
    let region: String?

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: The line's UTF-8.
    ///   - place: What messages call it.
    /// - Throws: `DocumentFailure` that says what is missing or of the wrong type.
    package init(line: [UInt8], place: String) throws(DocumentFailure) {
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

    /// What is known about the document: what the line says, else what is known about all.
    ///
    /// - Parameters:
    ///   - common: What is known about all.
    ///   - place: What messages call the line.
    /// - Returns: The context to read the text in.
    /// - Throws: `DocumentFailure` where the date is none.
    package func context(_ common: DocumentContext, place: String) throws(DocumentFailure) -> DocumentContext {
        var context = common
        if let date {
            // A year or a month alone is no day to count from: such a document is read as one without a date.
            let day = CalendarDate(date)
            guard day != nil || Self.isPartialDate(date) else {
                throw DocumentFailure(place: place, reason: Message.isNoDate.text("date", date))
            }
            context.date = day
        }
        if let region { context.region = region }
        return context
    }

    /// Whether a date is a year or a month: 2021, 2021-05.
    private static func isPartialDate(_ text: String) -> Bool {
        switch text.utf8.count {
        case 4: CalendarDate(text + "-01-01") != nil
        case 7: CalendarDate(text + "-01") != nil
        default: false
        }
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
