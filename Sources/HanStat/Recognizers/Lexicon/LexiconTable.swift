/// A table of the lexicon: words of one category, in rows that share a condition.
///
/// A row has three columns set apart by tabs: the condition (``LexiconCondition``, `-` for none), the words
/// set apart by spaces, and a remark or source. Words are simplified; they are folded when they are read.
struct LexiconTable: Sendable {
    /// One row.
    struct Row: Sendable {
        var condition: Substring
        var words: [Substring]
        var remark: Substring
    }

    /// What the words are.
    var category: NonNumericWords.Category
    /// The rows as written.
    var text: String

    /// The rows, those of fewer than three columns left out.
    var rows: [Row] {
        text.parts(by: "\n").compactMap { line in
            let columns = line.parts(by: "\t", keepingEmpty: true)
            guard columns.count == 3 else { return nil }
            return Row(condition: columns[0], words: columns[1].parts(by: " "), remark: columns[2])
        }
    }

    /// All tables of the library.
    static let all: [LexiconTable] = [everyday, idioms, policies, terms, places, names]
}
