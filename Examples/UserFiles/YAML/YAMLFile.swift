internal import HanStatUserFiles
internal import Yams

/// A YAML file of units, classifiers, regions, indicator words and stop words.
///
/// ```yaml
/// units:
///   - {id: tea-chest, kind: mass, forms: 茶箱, factor: 30}
/// classifiers:
///   - {id: tea-cake, forms: [茶饼, 茶餅]}
/// regions:
///   - {names: [云岭开发区, 云岭], level: area}
/// indicators: [复增长指数]
/// stopwords:
///   - 本平台
/// ```
struct YAMLFile {
    private(set) var entries: FileEntries

    /// A field of an entry.
    private struct Field {
        let node: Node
        let line: Int
    }

    private static let sections = ["units", "classifiers", "regions", "indicators", "stopwords"]
    /// The columns of a row of units, in its order.
    private static let unitFields = ["id", "kind", "forms", "code", "factor", "flags", "rec20", "qudt", "source"]

    private var source: String { entries.source }

    /// Reads a file.
    init(_ text: String, source: String) throws(UserFileError) {
        entries = FileEntries(source: source)
        guard let root = try YAMLText.root(of: text, source: source), !Self.isEmpty(root) else { return }
        let fields = try fields(of: root, known: Self.sections, isSection: true)
        for section in Self.sections {
            guard let field = fields[section], !Self.isEmpty(field.node) else { continue }
            guard case .sequence(let items) = field.node else {
                throw error(field.line, .noList(section))
            }
            for item in items { try read(item, of: section) }
        }
    }

    private mutating func read(_ item: Node, of section: String) throws(UserFileError) {
        let line = Self.line(of: item)
        switch section {
        case "units":
            let fields = try fields(of: item, known: Self.unitFields)
            for name in ["id", "kind", "forms"] where fields[name] == nil { throw error(line, .lacks(name)) }
            try addUnit(fields, line)
        case "classifiers":
            var fields = try fields(of: item, known: ["id", "forms", "flags", "source"])
            for name in ["id", "forms"] where fields[name] == nil { throw error(line, .lacks(name)) }
            fields["kind"] = Field(node: Node("count"), line: line)
            try addUnit(fields, line)
        case "regions":
            let fields = try fields(of: item, known: ["names", "level"])
            guard let names = fields["names"] else { throw error(line, .lacks("names")) }
            guard let level = fields["level"] else { throw error(line, .lacks("level")) }
            let words = try texts(of: names.node, "names").map(Self.word)
            let row = "region\t\(words.joined(separator: " "))\t\(try text(of: level.node, "level"))"
            entries.words.append(.init(text: row, line: line))
        default:
            let kind = section == "indicators" ? "indicator" : "stop"
            entries.words.append(.init(text: "\(kind)\t\(Self.word(try text(of: item, section)))", line: line))
        }
    }

    private mutating func addUnit(_ fields: [String: Field], _ line: Int) throws(UserFileError) {
        var columns: [String] = []
        for name in Self.unitFields {
            guard let field = fields[name] else {
                columns.append("-")
                continue
            }
            switch name {
            case "forms": columns.append(try texts(of: field.node, name).map(Self.word).joined(separator: " "))
            case "flags": columns.append(try texts(of: field.node, name).joined(separator: " "))
            default: columns.append(try text(of: field.node, name))
            }
        }
        try entries.addUnit(columns, line)
    }

    // MARK: - Nodes

    /// The fields of a mapping by their names.
    private func fields(
        of node: Node, known: [String], isSection: Bool = false
    ) throws(UserFileError) -> [String: Field] {
        guard case .mapping(let mapping) = node else {
            throw error(Self.line(of: node), isSection ? .noSections(known) : .noMapping(known))
        }
        var fields: [String: Field] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            let line = Self.line(of: key)
            guard known.contains(name) else { throw error(line, .unknownKey(name, known)) }
            fields[name] = Field(node: value, line: line)
        }
        return fields
    }

    /// The text of a scalar: not empty, on one line, without tabs.
    private func text(of node: Node, _ name: String) throws(UserFileError) -> String {
        let line = Self.line(of: node)
        guard case .scalar(let scalar) = node else { throw error(line, .noText(name)) }
        guard !Self.isEmpty(node) else { throw error(line, .emptyText(name)) }
        guard !scalar.string.contains(where: { $0 == "\t" || $0.isNewline }) else {
            throw error(line, .brokenText(name))
        }
        return scalar.string
    }

    /// The texts of a scalar or of a list of them.
    private func texts(of node: Node, _ name: String) throws(UserFileError) -> [String] {
        guard case .sequence(let items) = node else { return [try text(of: node, name)] }
        guard !items.isEmpty else { throw error(Self.line(of: node), .emptyText(name)) }
        var texts: [String] = []
        for item in items { texts.append(try text(of: item, name)) }
        return texts
    }

    /// A word as a row has it: `_` stands for a space.
    private static func word(_ text: String) -> String { String(text.map { $0 == " " ? "_" : $0 }) }

    /// Whether a node is nothing: `units:` and no more.
    private static func isEmpty(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node else { return false }
        return scalar.string.allSatisfy { $0 == " " } || (scalar.style == .plain && scalar.string == "~")
    }

    private static func line(of node: Node) -> Int { node.mark?.line ?? 1 }

    private func error(_ line: Int, _ problem: UserFileError.Problem) -> UserFileError {
        UserFileError(source, line, problem)
    }
}

/// Parses YAML, and says on which line it is none.
private enum YAMLText {
    /// The root of a text's one document; nil where there is none.
    static func root(of text: String, source: String) throws(UserFileError) -> Node? {
        do {
            // The parser keeps a pointer into the text, which a short string has nowhere to point to.
            return try Parser(yaml: text + String(repeating: "\n", count: 16)).singleRoot()
        } catch let error as YamlError {
            throw failure(error, text, source)
        } catch {
            throw UserFileError(source, 1, .noYAML("\(error)"))
        }
    }

    private static func failure(_ error: YamlError, _ text: String, _ source: String) -> UserFileError {
        switch error {
        case .scanner(let context, let problem, let mark, _):
            // What does not end where it should is found at the end of the file; it begins where it is wrong.
            let around = context.map { " \($0.text)" } ?? ""
            return UserFileError(source, context?.mark.line ?? mark.line, .noYAML(problem + around))
        case .composer(let context, let problem, let mark, _):
            let around = context.map { "\($0.text), " } ?? ""
            return UserFileError(source, mark.line, .noYAML(around + problem))
        case .parser(let context, let problem, let mark, _):
            let around = context.map { " \($0.text) from line \($0.mark.line)" } ?? ""
            // The line ends that were added are none of the file's.
            return UserFileError(source, min(mark.line, lineCount(text)), .noYAML(problem + around))
        case .duplicatedKeysInMapping(let keys, let context):
            return UserFileError(source, context.mark.line, .doubleKey(keys.first ?? ""))
        case .reader(let problem, _, let value, _):
            let (line, code) = refused(text) ?? (1, UInt32(truncatingIfNeeded: value))
            return UserFileError(source, line, .noYAML("\(problem) (U+\(hexadecimal(code)))"))
        default: return UserFileError(source, 1, .noYAML("\(error)"))
        }
    }

    private static func lineCount(_ text: String) -> Int {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    }

    /// The first character that YAML does not allow, and its line.
    private static func refused(_ text: String) -> (line: Int, code: UInt32)? {
        var line = 1
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: line += 1
            case 0x09, 0x0D, 0x85: break
            case ..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0xFEFF: return (line, scalar.value)
            default: break
            }
        }
        return nil
    }

    private static func hexadecimal(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
