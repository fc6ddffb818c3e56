internal import TextScan

/// The lexicon table, parsed.
struct Lexicon: Sendable {
    /// Where an entry may stand.
    enum Condition: String, Sendable {
        case any
        case number
        case digits
        case unit
    }

    struct Entry: Sendable {
        /// Where its folded codes are in the lexicon's.
        let codes: Range<Int>
        /// Where its tokens are in the lexicon's pieces.
        let pieces: Range<Int>
        /// Nil for a word that is kept together and has no role.
        let role: Token.Role?
        let condition: Condition
        /// Whether it may end inside one of ICU's words.
        let isFree: Bool
    }

    /// A token of an entry.
    struct Piece: Sendable {
        /// The number of its characters.
        let length: Int
        let role: Token.Role?
    }

    /// The table, parsed at first use.
    static let shared = Lexicon(table: lexiconTable)

    /// Entries with the same first code stand together, the longest first.
    private(set) var entries: [Entry] = []
    /// The folded codes of all entries.
    private(set) var codes: [UInt16] = []
    private(set) var pieces: [Piece] = []
    /// The index of the first entry that begins with a code, or -1.
    private var heads = [Int32](repeating: -1, count: 0x10000)

    /// Parses a table; rows that are not of the table's form are left out (a test counts them).
    init(table: String) {
        let rows = Self.rows(of: table)
        var roles: [String: Token.Role] = [:]
        var forms: [(row: Row, pieces: [String], codes: [UInt16])] = []
        for row in rows {
            for form in row.forms {
                roles[form] = row.role
                let pieces = form.split(separator: "|").map(String.init)
                forms.append((row, pieces, pieces.joined().utf16.map { CharacterFold.shared.codes[Int($0)] }))
            }
        }
        // The sort is stable: of two rows with one form, the first counts first.
        forms.sort { ($0.codes[0], $1.codes.count) < ($1.codes[0], $0.codes.count) }
        for (row, parts, form) in forms {
            let head = Int(form[0])
            if heads[head] < 0 { heads[head] = Int32(entries.count) }
            entries.append(
                Entry(
                    codes: codes.count..<codes.count + form.count, pieces: pieces.count..<pieces.count + parts.count,
                    role: row.role, condition: row.condition, isFree: row.isFree))
            codes += form
            pieces += parts.map { Piece(length: $0.utf16.count, role: parts.count == 1 ? row.role : roles[$0]) }
        }
    }

    /// The index of the first entry that begins with a code, or nil.
    func firstEntry(beginningWith code: UInt16) -> Int? {
        let head = heads[Int(code)]
        return head < 0 ? nil : Int(head)
    }

    /// A row of a table.
    struct Row {
        let role: Token.Role?
        let condition: Condition
        let isFree: Bool
        let source: String
        let forms: [String]
    }

    /// The well-formed rows of a table.
    static func rows(of table: String) -> [Row] {
        table.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 5, ["scale", "unit", "term", "word"].contains(columns[0]),
                let condition = Condition(rawValue: String(columns[1])), columns[2] == "free" || columns[2] == "word"
            else { return nil }
            return Row(
                role: role(named: columns[0]), condition: condition, isFree: columns[2] == "free",
                source: String(columns[3]),
                forms: columns[4].split(separator: " ").map(String.init))
        }
    }

    private static func role(named name: Substring) -> Token.Role? {
        switch name {
        case "scale": .scale
        case "unit": .unit
        case "term": .term
        default: nil
        }
    }
}
