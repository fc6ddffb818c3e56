/// The argument parser's own words in Chinese; it has no other language than English.
enum ParserText {
    /// Puts a message of the parser, or its help, into a language.
    ///
    /// - Parameters:
    ///   - text: The text as the parser writes it.
    ///   - language: The language.
    /// - Returns: The text with the parser's words exchanged; what is no word of its own stays.
    static func translated(_ text: String, to language: Language) -> String {
        guard language == .chinese else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { inner(line(String($0))) }.joined(separator: "\n")
    }

    /// Exchanges what a line begins with.
    private static func line(_ line: String) -> String {
        let body = line.drop { $0 == " " }
        let indent = line.prefix(line.count - body.count)
        for (english, chinese) in beginnings where body.hasPrefix(english) {
            return indent + chinese + sentence(String(body.dropFirst(english.count)))
        }
        return indent + sentence(String(body))
    }

    /// Exchanges a whole sentence, whose quoted parts stay.
    private static func sentence(_ text: String) -> String {
        for (english, chinese) in sentences {
            var parts: [Substring] = []
            if matches(text[...], english[...], &parts) { return Message(english, chinese).filled(parts, .chinese) }
        }
        return text
    }

    /// Whether a text is a pattern in which `{0}`, `{1}` … stand for some words, which are given.
    private static func matches(_ text: Substring, _ pattern: Substring, _ parts: inout [Substring]) -> Bool {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") else {
            return text == pattern
        }
        let before = pattern[..<open]
        guard text.hasPrefix(before) else { return false }
        let rest = text.dropFirst(before.count)
        let after = pattern[pattern.index(after: close)...]
        let next = after.prefix { $0 != "{" }
        guard !next.isEmpty else {
            parts.append(rest)
            return true
        }
        var end = rest.startIndex
        while end < rest.endIndex {
            var more = parts + [rest[..<end]]
            if rest[end...].hasPrefix(next), matches(rest[end...], after, &more) {
                parts = more
                return true
            }
            end = rest.index(after: end)
        }
        return false
    }

    /// Exchanges words inside a line.
    private static func inner(_ line: String) -> String {
        var text = line
        for (english, chinese) in words {
            while let range = text.firstRange(of: english) { text.replaceSubrange(range, with: chinese) }
        }
        return text
    }

    private static let beginnings = [
        ("Error: ", "错误："), ("Warning: ", "警告："), ("Help:  ", "帮助："), ("Usage: ", "用法："), ("OVERVIEW: ", "概述："),
        ("USAGE: ", "用法："),
    ]

    private static let sentences = [
        ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "子命令："),
        ("See '{0}' for more information.", "更多信息见“{0}”。"), ("See '{0}' for detailed help.", "详细帮助见“{0}”。"),
        ("Unknown option '{0}'", "没有选项“{0}”"), ("Unknown option '{0}'. Did you mean '{1}'?", "没有选项“{0}”。是不是“{1}”？"),
        ("Unexpected argument '{0}'", "多余的参数“{0}”"), ("{0} unexpected arguments: {1}", "{0} 个多余的参数：{1}"),
        ("Missing value for '{0}'", "“{0}”缺少值"), ("Missing expected argument '{0}'", "缺少参数“{0}”"),
        (
            "The value '{0}' is invalid for '{1}'. Please provide one of {2}.",
            "“{0}”不能作“{1}”的值，请用 {2} 之一。"
        ),
        ("The value '{0}' is invalid for '{1}': {2}", "“{0}”不能作“{1}”的值：{2}"),
        ("The value '{0}' is invalid for '{1}'", "“{0}”不能作“{1}”的值"),
    ]

    private static let words = [
        ("Show the version.", "显示版本。"), ("Show help information.", "显示帮助。"),
        ("Show subcommand help information.", "显示子命令的帮助。"), ("(values: ", "(可取值："), ("(default: ", "(默认："),
        ("' or '", "' 或 '"),
        ("; default: ", "；默认："), ("<subcommand>", "<子命令>"), ("[<options>]", "[<选项>]"),
    ]
}
