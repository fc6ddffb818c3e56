/// The language of messages and help.
enum Language: Sendable {
    case english
    case chinese

    /// The language of whoever runs the program: `LC_ALL`, `LC_MESSAGES` and `LANG`, the first that is set
    /// and not empty, decide; Chinese where it begins with `zh`, English otherwise.
    static let current = of { environmentValue($0) }

    /// The language that an environment names.
    static func of(_ variable: (String) -> String?) -> Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = variable(name), !value.isEmpty else { continue }
            return value.lowercased().hasPrefix("zh") ? .chinese : .english
        }
        return .english
    }
}
