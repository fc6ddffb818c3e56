internal import HanStat

/// Why a user's file was not taken: on which line, and what is wrong there, in English and Chinese.
public struct UserFileError: Error, Equatable, CustomStringConvertible {
    /// The name of the file as it was given.
    public let source: String
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong.
    public let english: String
    /// What is wrong, in Chinese.
    public let chinese: String

    /// The file, the line and what is wrong, as one line of text.
    public var description: String { "\(source):\(line): \(english)" }

    /// The file, the line and what is wrong in Chinese.
    public var chineseDescription: String { "\(source):\(line): \(chinese)" }
}

extension UserFileError {
    /// What can be wrong with a file beside its rows.
    package enum Problem {
        case unknownRow(String)
        case classifierColumns(Int)
        case badID(String)
        case noYAML(String)
        case doubleKey(String)
        case noSections([String])
        case noList(String)
        case noMapping([String])
        case unknownKey(String, [String])
        case lacks(String)
        case noText(String)
        case emptyText(String)
        case brokenText(String)
    }

    package init(_ source: String, _ line: Int, _ problem: Problem) {
        self.init(source: source, line: line, english: problem.english, chinese: problem.chinese)
    }

    /// The error of a row of units, which stands on a line of the file.
    init(_ error: UnitCatalogError, line: Int) {
        self.init(
            source: error.source, line: line, english: error.explanation, chinese: error.chineseExplanation)
    }

    /// The error of a row of words.
    init(_ error: UserLexiconError) {
        self.init(
            source: error.source, line: error.line, english: error.explanation, chinese: error.chineseExplanation)
    }
}

extension UserFileError.Problem {
    var english: String {
        switch self {
        case .unknownRow(let kind):
            "unknown kind of row '\(kind)': write unit, classifier, region, indicator or stop"
        case .classifierColumns(let count): "\(count) column\(count == 1 ? "" : "s"), expected 3 or 4 separated by tabs"
        case .badID(let id): "bad id '\(id)': use lower-case letters, digits and hyphens"
        case .noYAML(let problem): "not YAML: \(problem)"
        case .doubleKey(let key): "'\(key)' is given twice"
        case .noSections(let names): "expected sections: \(names.joined(separator: ", "))"
        case .noList(let name): "'\(name)' is no list"
        case .noMapping(let names): "expected fields: \(names.joined(separator: ", "))"
        case .unknownKey(let key, let names): "unknown key '\(key)': write \(Self.list(names, ", ", " or "))"
        case .lacks(let name): "no '\(name)'"
        case .noText(let name): "'\(name)' is no text"
        case .emptyText(let name): "'\(name)' is empty"
        case .brokenText(let name): "'\(name)' holds a tab or a line end"
        }
    }

    var chinese: String {
        switch self {
        case .unknownRow(let kind): "不认识的行“\(kind)”：应为 unit、classifier、region、indicator 或 stop"
        case .classifierColumns(let count): "有 \(count) 列，应为以制表符分隔的 3 或 4 列"
        case .badID(let id): "编号“\(id)”不对：应为小写字母、数字和连字符"
        case .noYAML(let problem): "不是 YAML：\(problem)"
        case .doubleKey(let key): "“\(key)”出现两次"
        case .noSections(let names): "应有这些部分：\(names.joined(separator: "、"))"
        case .noList(let name): "“\(name)”不是列表"
        case .noMapping(let names): "应有这些字段：\(names.joined(separator: "、"))"
        case .unknownKey(let key, let names): "不认识的键“\(key)”：应为 \(Self.list(names, "、", " 或 "))"
        case .lacks(let name): "缺少“\(name)”"
        case .noText(let name): "“\(name)”不是文字"
        case .emptyText(let name): "“\(name)”是空的"
        case .brokenText(let name): "“\(name)”含有制表符或换行"
        }
    }

    private static func list(_ names: [String], _ comma: String, _ last: String) -> String {
        names.dropLast().joined(separator: comma) + (names.count > 1 ? last : "") + (names.last ?? "")
    }
}
