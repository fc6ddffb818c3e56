/// Why rows of a user's words were not taken: which row, and what is wrong with it.
public struct UserLexiconError: Error, Equatable, CustomStringConvertible {
    /// What can be wrong with a row.
    package enum Problem: Error, Equatable {
        case columnCount(Int, wanted: Int)
        case unknownKind(String)
        case unknownLevel(String)
        case noWords
        case shortWord(String)
        case longWord(String)
        case badWord(String)
        case numeral(String)
        case conflict(word: String, UserLexicon.Meaning, source: String, line: Int)
        case tooManyCharacters
    }

    /// The name of the source as it was given.
    public let source: String
    /// The line in the source, counted from 1.
    public let line: Int
    package let problem: Problem

    /// The source, the line and what is wrong, as one line of text.
    public var description: String { "\(source):\(line): \(explanation)" }

    /// What is wrong, without the place.
    public var explanation: String {
        switch problem {
        case .columnCount(let count, let wanted):
            "\(count) column\(count == 1 ? "" : "s"), expected \(wanted) separated by tabs"
        case .unknownKind(let kind): "unknown kind of word '\(kind)': write region, indicator or stop"
        case .unknownLevel(let level): "unknown level '\(level)': write \(Self.levels(joinedBy: " or "))"
        case .noWords: "no words"
        case .shortWord(let word): "word '\(word)' is too short: it needs 2 characters"
        case .longWord(let word): "word '\(word)' is longer than \(UserLexicon.longestWord) characters"
        case .badWord(let word):
            "word '\(word)' cannot be read: begin with a Chinese character, a letter or a digit, and write _ for a space"
        case .numeral(let word): "word '\(word)' is a numeral"
        case .conflict(let word, let meaning, let source, let line):
            "word '\(word)' is \(Self.name(of: meaning)) already, by \(source):\(line)"
        case .tooManyCharacters: "more than \(UserLexicon.mostCharacters) characters of words"
        }
    }

    /// What is wrong, without the place, in Chinese.
    public var chineseExplanation: String {
        switch problem {
        case .columnCount(let count, let wanted): "有 \(count) 列，应为以制表符分隔的 \(wanted) 列"
        case .unknownKind(let kind): "不认识的词类“\(kind)”：应为 region、indicator 或 stop"
        case .unknownLevel(let level): "不认识的级别“\(level)”：应为 \(Self.levels(joinedBy: " 或 ", "、"))"
        case .noWords: "没有词"
        case .shortWord(let word): "词“\(word)”太短：至少要有 2 个字符"
        case .longWord(let word): "词“\(word)”超过 \(UserLexicon.longestWord) 个字符"
        case .badWord(let word): "词“\(word)”读不了：应以汉字、字母或数字开头，空格写作 _"
        case .numeral(let word): "词“\(word)”是数词"
        case .conflict(let word, let meaning, let source, let line):
            "词“\(word)”已由 \(source):\(line) 定为\(Self.chineseName(of: meaning))"
        case .tooManyCharacters: "所有词合计超过 \(UserLexicon.mostCharacters) 个字符"
        }
    }

    private static func levels(joinedBy last: String, _ comma: String = ", ") -> String {
        let names = UserLexicon.RegionLevel.allCases.map(\.rawValue)
        return names.dropLast().joined(separator: comma) + last + names[names.count - 1]
    }

    private static func name(of meaning: UserLexicon.Meaning) -> String {
        switch meaning {
        case .region(let level): "a region (\(level.rawValue))"
        case .indicator: "an indicator word"
        case .stop: "a stop word"
        }
    }

    private static func chineseName(of meaning: UserLexicon.Meaning) -> String {
        switch meaning {
        case .region(let level): "地区（\(level.rawValue)）"
        case .indicator: "指标词"
        case .stop: "停用词"
        }
    }
}
