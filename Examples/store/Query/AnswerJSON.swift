import FoundationEssentials
import GRDB

/// One row of an answer as a JSON object; exact numbers, which the store holds as text, are strings.
enum AnswerJSON {
    static func object(_ names: [String], _ values: [DatabaseValue.Storage]) -> String {
        "{" + zip(names, values).map { quoted($0) + ":" + json($1) }.joined(separator: ",") + "}"
    }

    /// The shortest digits that give the double back, without `.0`.
    static func digits(_ number: Double) -> String {
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    static func hexadecimal(_ data: Data) -> String {
        data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func json(_ value: DatabaseValue.Storage) -> String {
        switch value {
        case .null: "null"
        case .int64(let number): String(number)
        case .double(let number): number.isFinite ? digits(number) : "null"
        case .string(let text): quoted(text)
        case .blob(let data): quoted(hexadecimal(data))
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            // Readers of lines take some of these for a line's end, or drop them.
            case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
