/// A table's cells in rows and columns, before its heads are read.
struct TableGrid: Sendable {
    let layout: StatisticalTable.Layout
    /// The rows of heads, from the top.
    var heads: [TableRow]
    /// The rows below, those without numbers included.
    var body: [TableRow]
    /// How many cells each row has.
    let columnCount: Int
    /// Lines above the table, the nearest last, that may name it or its unit.
    var captions: [Range<Int>]
    /// The bytes from the first row to the last.
    let range: Range<Int>

    /// Makes a grid; rows are filled up to one width, and cells that carry on others know it.
    init(
        layout: StatisticalTable.Layout, heads: [TableRow], body: [TableRow], captions: [Range<Int>], range: Range<Int>
    ) {
        self.layout = layout
        let width = max(body.map(\.cells.count).max() ?? 0, heads.map(\.cells.count).max() ?? 0)
        columnCount = width
        self.captions = captions
        self.range = range
        self.heads = heads.map { Self.padded($0, width) }
        self.body = body.map { Self.padded($0, width) }
        if layout == .spaces { self.heads = Self.placed(heads, over: body, width) }
        if layout != .markup { fillHeads() }
    }

    private static func padded(_ row: TableRow, _ width: Int) -> TableRow {
        var row = row
        let end = row.cells.last?.range.upperBound ?? row.range.upperBound
        while row.cells.count < width { row.cells.append(TableCell(range: end..<end, content: .empty)) }
        return row
    }

    /// Puts the heads of a table parted by spaces over the columns that they stand above.
    private static func placed(_ heads: [TableRow], over body: [TableRow], _ width: Int) -> [TableRow] {
        var extents = [Range<Int>?](repeating: nil, count: width)
        for row in body where row.cells.count == width {
            for (column, cell) in row.cells.enumerated() {
                let old = extents[column] ?? cell.place
                extents[column] =
                    min(old.lowerBound, cell.place.lowerBound)..<max(old.upperBound, cell.place.upperBound)
            }
        }
        return heads.map { row in
            let empty = TableCell(range: row.range.upperBound..<row.range.upperBound, content: .empty)
            var placed = row
            // A head for each column, or for each but the first.
            if row.cells.count >= width { return row }
            placed.cells = [TableCell](repeating: empty, count: width)
            if row.cells.count == width - 1 {
                for (i, cell) in row.cells.enumerated() { placed.cells[i + 1] = cell }
                return placed
            }
            // Fewer heads are those of groups: each column goes under the nearest.
            let rest =
                row.cells.first.map { first in
                    (extents[0].map { $0.overlaps(first.place) } ?? false) ? Array(row.cells.dropFirst()) : row.cells
                } ?? []
            if rest.count < row.cells.count { placed.cells[0] = row.cells[0] }
            var last = -1
            for column in 1..<max(width, 1) {
                guard let extent = extents[column], !rest.isEmpty else { continue }
                let middle = extent.lowerBound + extent.upperBound
                let nearest = rest.indices.min { a, b in
                    abs(rest[a].place.lowerBound + rest[a].place.upperBound - middle)
                        < abs(rest[b].place.lowerBound + rest[b].place.upperBound - middle)
                }
                guard let nearest else { continue }
                placed.cells[column] = rest[nearest]
                placed.cells[column].isContinuation = nearest == last
                last = nearest
            }
            return placed
        }
    }

    /// Gives the empty cells of heads what they carry on: the cell on the left where both stand under the same
    /// head, else the one above.
    private mutating func fillHeads() {
        for row in heads.indices where heads.count > 1 {
            for column in 0..<columnCount where heads[row].cells[column].content == .empty {
                var source: TableCell?
                let isUnderSame =
                    column > 0
                    && (row == 0
                        || heads[row - 1].cells[column].range == heads[row - 1].cells[column - 1].range)
                if isUnderSame, column > 1 || row > 0, row < heads.count - 1,
                    heads[row].cells[column - 1].content != .empty
                {
                    source = heads[row].cells[column - 1]
                } else if row > 0, heads[row - 1].cells[column].content != .empty {
                    source = heads[row - 1].cells[column]
                }
                guard var source else { continue }
                source.isContinuation = true
                heads[row].cells[column] = source
            }
        }
    }

    /// The heads above a column, from the top, each once.
    func path(of column: Int) -> [TableCell] {
        var path: [TableCell] = []
        for row in heads {
            let cell = row.cells[column]
            guard cell.content != .empty, cell.content != .missing else { continue }
            if !path.contains(where: { $0.range == cell.range }) { path.append(cell) }
        }
        return path
    }
}
