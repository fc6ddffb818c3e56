/// What a record calls the document that it is from: a name, or a number.
public enum DocumentID: Sendable, Hashable {
    /// A file's name or the text that the caller calls the document by.
    case name(String)
    /// A line's number or the number that the caller calls the document by.
    case number(Int)
}

extension DocumentID: Codable {
    /// Reads a JSON string or a whole JSON number.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError` where it is neither.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .name(try container.decode(String.self))
        }
    }

    /// Writes a JSON string or a whole JSON number.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .name(let name): try container.encode(name)
        case .number(let number): try container.encode(number)
        }
    }
}

extension DocumentID: CustomStringConvertible {
    /// The name, or the number in digits.
    public var description: String {
        switch self {
        case .name(let name): name
        case .number(let number): String(number)
        }
    }
}
