/// A cell of a table: where it stands, and what sort of thing is in it.
///
/// Ranges are bytes of the document, spaces at the ends left out.
struct TableCell: Sendable, Equatable {
    /// What is in a cell.
    enum Content: UInt8, Sendable {
        /// Nothing.
        case empty
        /// A sign that there is no number: -, …, —.
        case missing
        /// A number and nothing else but a footnote's mark or a percent sign.
        case number
        /// A whole number that may be a year: 2024.
        case year
        /// A number with its own unit.
        case measured
        /// Anything else.
        case text
    }

    var range: Range<Int>
    var content: Content
    /// Whether the cell only carries on the one on its left or above: it is the span of that one.
    var isContinuation = false
    /// The columns of a terminal that the cell takes, for tables whose cells are parted by spaces.
    var place: Range<Int> = 0..<0
}

/// A row of a table.
struct TableRow: Sendable {
    var cells: [TableCell]
    /// The bytes of the row.
    var range: Range<Int>
    /// How far the first cell is indented.
    var indent = 0
    /// Whether the source marks the row as one of heads.
    var isMarkedHead = false

    /// The cells that hold numbers, the first column left out.
    var numberCount: Int { count { $0 == .number || $0 == .measured } }
    /// The cells that may be years, the first column left out.
    var yearCount: Int { count { $0 == .year } }
    /// The cells that hold text, the first column left out.
    var textCount: Int { count { $0 == .text } }
    /// The cells that hold anything.
    var filledCount: Int { cells.reduce(0) { $0 + ($1.content == .empty ? 0 : 1) } }

    private func count(_ isWanted: (TableCell.Content) -> Bool) -> Int {
        cells.dropFirst().reduce(0) { $0 + (isWanted($1.content) && !$1.isContinuation ? 1 : 0) }
    }
}
