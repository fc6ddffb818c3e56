/// Lays out rows as aligned columns for a terminal, East Asian width minded.
///
/// Rows are collected and laid out a block at a time, so that output of any length needs only the
/// memory of a block; a column never gets narrower from one block to the next. With a width, the
/// widest columns are cut with `…` until the lines fit, and columns at the right are left out
/// where that is not enough.
public struct TextTable: Sendable {
    /// One column of a table.
    public struct Column: Sendable, Hashable {
        /// What the header says.
        public var title: String
        /// Whether cells stand at the right, as numbers do.
        public var isRightAligned: Bool
        /// Whether cells may be cut to make the line fit.
        public var canShrink: Bool

        /// Makes a column.
        ///
        /// - Parameters:
        ///   - title: What the header says.
        ///   - isRightAligned: Whether cells stand at the right.
        ///   - canShrink: Whether cells may be cut.
        public init(_ title: String, isRightAligned: Bool = false, canShrink: Bool = false) {
            self.title = title
            self.isRightAligned = isRightAligned
            self.canShrink = canShrink
        }
    }

    private static let gap = 2
    private static let narrowest = 8

    private let columns: [Column]
    private let width: Int?
    private var rows: [[String]] = []
    private var widest: [Int]
    private var needsHeader = true

    /// Makes an empty table.
    ///
    /// - Parameters:
    ///   - columns: The columns, from the left.
    ///   - width: The columns of the terminal; nil for no limit.
    public init(columns: [Column], width: Int? = nil) {
        self.columns = columns
        self.width = width
        widest = columns.map { DisplayWidth.columns(of: $0.title) }
    }

    /// The rows that wait to be laid out.
    public var count: Int { rows.count }

    /// Adds a row; cells are made printable.
    ///
    /// - Parameter row: As many cells as there are columns.
    public mutating func append(_ row: [String]) {
        let cells = row.map(DisplayWidth.printable)
        for (i, cell) in cells.enumerated() { widest[i] = max(widest[i], DisplayWidth.columns(of: cell)) }
        rows.append(cells)
    }

    /// Lays out the rows added since the last time, under a header the first time.
    ///
    /// - Returns: Whole lines of UTF-8; nothing where no row was added.
    public mutating func layOut() -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        let widths = fittedWidths()
        var bytes: [UInt8] = []
        if needsHeader { append(columns.map(\.title), widths, to: &bytes) }
        for row in rows { append(row, widths, to: &bytes) }
        needsHeader = false
        rows.removeAll(keepingCapacity: true)
        return bytes
    }

    /// The widths that fit: as wide as the cells, then narrower, then fewer.
    private func fittedWidths() -> [Int] {
        var widths = widest
        guard let width else { return widths }
        func total() -> Int { widths.reduce(0, +) + Self.gap * (widths.count - 1) }
        while total() > width {
            let shrinkable = widths.indices.filter { columns[$0].canShrink && widths[$0] > Self.narrowest }
            if let index = shrinkable.max(by: { widths[$0] < widths[$1] }) {
                widths[index] -= 1
            } else if widths.count > 1 {
                widths.removeLast()
                // What has gone makes room again.
                for i in widths.indices { widths[i] = widest[i] }
            } else {
                widths[0] = width
            }
        }
        return widths
    }

    private func append(_ row: [String], _ widths: [Int], to bytes: inout [UInt8]) {
        var line = ""
        var pending = 0
        for (i, width) in widths.enumerated() {
            let cell = DisplayWidth.truncated(row[i], to: width)
            let space = width - DisplayWidth.columns(of: cell)
            let before = columns[i].isRightAligned ? space : 0
            if !cell.isEmpty {
                line += String(repeating: " ", count: pending + before) + cell
                pending = space - before
            } else {
                pending += width
            }
            pending += Self.gap
        }
        bytes.append(contentsOf: line.utf8)
        bytes.append(0x0A)
    }
}
