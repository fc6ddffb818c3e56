/// A statistical table of a text: its heads, its unit, and its cells.
///
/// ```swift
/// let text = "单位：亿元\n地区\t2023年\t2024年\n北京\t43760\t49843\n上海\t47218\t53926"
/// let found = Extractor().extract(from: text)
/// let table = found.tables[0]
/// table.unitText                                 // "亿元"
/// table.columns.map(\.text)                      // ["2023年", "2024年"]
/// table.rows[1].cells[0].map { found.measurements[$0].amount }  // 4721800000000
/// ```
///
/// The numbers of the cells are ``Extraction/measurements``, and what the heads say of them makes
/// ``Extraction/observations``. Offsets refer to the document.
public struct StatisticalTable: Sendable, Hashable {
    /// How a table is written.
    public enum Layout: String, Sendable, Hashable, CaseIterable {
        /// Cells are parted by tabs.
        case tabs
        /// Cells are parted by two spaces or more.
        case spaces
        /// Cells are parted by `|`, as in Markdown.
        case pipes
        /// The text holds HTML's `<table>`.
        case markup
    }

    /// The head of a row or column.
    public struct Head: Sendable, Hashable {
        /// The words of the head, those of the groups that it is in before its own.
        public let path: [String]
        /// The UTF-8 offsets of the head's own words; nil where there are none.
        public let utf8Range: Range<Int>?

        /// The head's own words.
        public var text: String { path.last ?? "" }
    }

    /// A row: its head, and for each column the place of its number.
    public struct Row: Sendable, Hashable {
        /// The head of the row.
        public let head: Head
        /// For each column the place of the cell's number in ``Extraction/measurements``; nil for a cell without one.
        public let cells: [Int?]
    }

    /// How the table is written.
    public let layout: Layout
    /// The UTF-8 offsets of the table, from its first head to its last cell.
    public let utf8Range: Range<Int>
    /// The line or caption above the table, if there is one.
    public let title: String?
    /// The unit that a note above the table names for all its cells, as written: 亿元.
    public let unitText: String?
    /// The heads of the columns that hold numbers.
    public let columns: [Head]
    /// The rows that hold numbers.
    public let rows: [Row]
}
