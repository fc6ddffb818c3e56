/// A message in each language that the program speaks.
///
/// The messages are in `Messages.swift`, a table of constants: add a constant there, and `text` gives it in
/// the language of whoever runs the program. `{0}`, `{1}` … stand for what is filled in.
package struct Message: Sendable {
    let english: String
    let chinese: String

    init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// The message in the language of whoever runs the program.
    ///
    /// - Parameter values: What stands in for `{0}`, `{1}` and so on.
    /// - Returns: The text.
    package func text(_ values: any CustomStringConvertible...) -> String { filled(values, Language.current) }

    /// The message in a language.
    func filled(_ values: [any CustomStringConvertible], _ language: Language) -> String {
        var text = ""
        var rest = (language == .chinese ? chinese : english)[...]
        // What is filled in may hold braces of its own, so it is not looked at again.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            text += rest[..<open]
            let after = rest.index(after: open)
            guard let close = rest[after...].utf8.firstIndex(of: UInt8(ascii: "}")),
                let number = Int(rest[after..<close]),
                values.indices.contains(number)
            else {
                text.append("{")
                rest = rest[after...]
                continue
            }
            text += values[number].description
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
