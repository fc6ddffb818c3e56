/// What a column of CSV holds: its name, the type of its cells and a sentence about them.
public struct CSVColumn: Sendable, Hashable {
    /// The types of cells, by their names in CSV on the Web.
    public enum Datatype: String, Sendable, Hashable {
        /// Any text.
        case string
        /// A number in full, without an exponent.
        case decimal
        /// A whole number.
        case integer
        /// A day, `YYYY-MM-DD`.
        case date
    }

    /// The name, as the header has it.
    public let name: String
    /// The type of its cells; any may be empty.
    public let datatype: Datatype
    /// What it holds, in a sentence.
    public let meaning: String

    /// Describes a column.
    ///
    /// - Parameters:
    ///   - name: The name, as the header has it.
    ///   - datatype: The type of its cells.
    ///   - meaning: What it holds, in a sentence.
    public init(_ name: String, _ datatype: Datatype, _ meaning: String) {
        self.name = name
        self.datatype = datatype
        self.meaning = meaning
    }

    /// Describes a column of text.
    ///
    /// - Parameters:
    ///   - name: The name, as the header has it.
    ///   - meaning: What it holds, in a sentence.
    public init(_ name: String, _ meaning: String) { self.init(name, .string, meaning) }
}

/// Something that CSV has a line for, and whose columns are described.
public protocol DescribedCSVRow: CSVRow {
    /// The columns, in the order of ``CSVRow/csvColumns``.
    static var csvDescription: [CSVColumn] { get }
    /// What the rows are, in a few words.
    static var csvTitle: String { get }
}

extension DescribedCSVRow {
    /// The names of the columns.
    public static var csvColumns: [String] { csvDescription.map(\.name) }
}
