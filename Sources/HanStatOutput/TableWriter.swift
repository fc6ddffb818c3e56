/// Something that a table has a line for.
public protocol TableRow {
    /// The columns from the left, that of the document left out.
    static var tableColumns: [TextTable.Column] { get }
    /// The cells, one for each column; what the row has not is empty.
    var tableCells: [String] { get }
    /// The document, where there are several.
    var doc: DocumentID? { get }
}

/// Writes rows of one type as a table for people: aligned columns, one line a row.
///
/// ```swift
/// var writer = TableWriter<ObservationRow>(width: 100)
/// for observation in extraction.observations { writer.write(ObservationRow(observation, in: text)) }
/// print(String(decoding: writer.layOut(), as: UTF8.self))
/// ```
///
/// A value is exact, as in the other formats, with its comparator as a sign before it:
/// `≈` about, `>` more than, `≥` at least, `<` less than, `≤` at most; `30000…50000` is a range.
public struct TableWriter<Row: TableRow>: Sendable {
    private var table: TextTable
    private let showsDocuments: Bool

    /// Makes an empty table.
    ///
    /// - Parameters:
    ///   - width: The columns of the terminal; nil for no limit.
    ///   - showsDocuments: Whether the first column names the document.
    public init(width: Int? = nil, showsDocuments: Bool = false) {
        self.showsDocuments = showsDocuments
        table = TextTable(columns: Self.columns(showsDocuments: showsDocuments), width: width)
    }

    /// The rows that wait to be laid out.
    public var count: Int { table.count }

    /// Adds one row.
    ///
    /// - Parameter row: The row.
    public mutating func write(_ row: Row) { table.append(Self.cells(of: row, showsDocuments: showsDocuments)) }

    /// Lays out the rows added since the last time, under a header the first time.
    ///
    /// - Returns: Whole lines of UTF-8; nothing where no row was added.
    public mutating func layOut() -> [UInt8] { table.layOut() }

    /// The columns of a table, for a ``TextTable`` that is filled elsewhere.
    ///
    /// - Parameter showsDocuments: Whether the first column names the document.
    /// - Returns: The columns from the left.
    public static func columns(showsDocuments: Bool) -> [TextTable.Column] {
        (showsDocuments ? [TextTable.Column("doc", canShrink: true)] : []) + Row.tableColumns
    }

    /// The cells of a row, for a ``TextTable`` that is filled elsewhere.
    ///
    /// - Parameters:
    ///   - row: The row.
    ///   - showsDocuments: Whether the first column names the document.
    /// - Returns: As many cells as there are columns.
    public static func cells(of row: Row, showsDocuments: Bool) -> [String] {
        (showsDocuments ? [row.doc?.description ?? ""] : []) + row.tableCells
    }
}

/// A number as tables show it.
enum TableNumber {
    /// The digits after the comparator's sign.
    static func text(_ value: String?, _ low: String?, _ high: String?, comparator: String = "exact") -> String {
        let number = value ?? (low ?? "") + "…" + (high ?? "")
        switch comparator {
        case "approximate": return "≈" + number
        case "moreThan": return ">" + number
        case "atLeast": return "≥" + number
        case "lessThan": return "<" + number
        case "atMost": return "≤" + number
        default: return number
        }
    }
}
