/// A table with its heads read: which columns and rows hold numbers, and what is said of them.
struct TableModel: Sendable {
    /// A column of numbers.
    struct Column: Sendable {
        let index: Int
        /// The heads above it, from the group to the column's own.
        let labels: [TableLabel]
    }

    /// A row of numbers.
    struct Row: Sendable {
        /// The row's cells.
        let cells: [TableCell]
        /// The heads of the row, from the outermost to the last.
        let labels: [TableLabel]
        /// The rows above that the row is a part of, the outermost first.
        let parents: [TableLabel]
        /// The unit that a column of units gives it.
        let unit: TableUnit?
    }

    let grid: TableGrid
    let caption: TableCaption
    private(set) var columns: [Column] = []
    private(set) var rows: [Row] = []

    /// Reads the heads of a grid.
    ///
    /// - Returns: nil where the grid is no statistical table: nothing in it names a unit, a time, a place or a measure.
    /// - Complexity: O(*n*) in the grid.
    init?(_ grid: TableGrid, _ bytes: Span<UInt8>, _ reader: inout TableLabelReader) {
        self.grid = grid
        let isMarkup = grid.layout == .markup
        caption = TableCaption(bytes, grid.captions, isMarkup: isMarkup, &reader)
        var known: [Int: TableLabel] = [:]
        func label(_ cell: TableCell) -> TableLabel {
            if let label = known[cell.range.lowerBound] { return label }
            let label = reader.read(bytes, cell.range, isMarkup: isMarkup)
            known[cell.range.lowerBound] = label
            return label
        }
        let heads = (0..<grid.columnCount).map { grid.path(of: $0).map { label($0) } }
        let roles = heads.map { $0.last?.columnRole }
        let stub = Self.stub(grid, roles)
        guard !stub.isEmpty else { return nil }
        let last = stub[stub.count - 1]
        let unitColumn = roles.firstIndex(of: .units)
        for column in last + 1..<max(grid.columnCount, last + 1) where column != unitColumn {
            guard roles[column] != .ignored, !heads[column].isEmpty, Self.holdsNumbers(grid, column) else { continue }
            columns.append(Column(index: column, labels: inherited(by: heads[column]) + heads[column]))
        }
        guard !columns.isEmpty else { return nil }
        readRows(bytes, stub, unitColumn, roles, &reader, isMarkup: isMarkup)
        guard rows.count >= 2, isStatistical(unitColumn) else { return nil }
    }

    /// 6月 | 同比增长（%） | 1—6月 | 同比增长（%）: what the column on the left is of, where a head names only a measure.
    private func inherited(by labels: [TableLabel]) -> [TableLabel] {
        guard labels.allSatisfy({ $0.isQualifier && $0.measure != nil }) else { return [] }
        let isNaming: (TableLabel) -> Bool = {
            !$0.indicator.isEmpty || $0.period != nil || $0.region != nil || $0.timeWord != nil
        }
        guard let left = columns.last(where: { $0.labels.contains(where: isNaming) }) else { return [] }
        return left.labels.filter(isNaming).map { label in
            var label = label
            label.measure = nil
            label.basis = nil
            label.base = nil
            label.direction = nil
            label.price = nil
            label.unit = nil
            label.isOfRate = false
            return label
        }
    }

    /// The columns that hold the heads of the rows.
    private static func stub(_ grid: TableGrid, _ roles: [TableHeadWords.ColumnRole?]) -> [Int] {
        var stub: [Int] = []
        for column in 0..<grid.columnCount {
            if roles[column] == .units || roles[column] == .ignored { continue }
            let numbers = numberCount(grid, column)
            let texts = grid.body.reduce(0) { $0 + ($1.cells[column].content == .text ? 1 : 0) }
            if stub.isEmpty {
                // 1, 2, 3 before a column of words only counts the rows.
                let isSerial = column == 0 && roles[0] == nil && texts == 0 && counts(grid, column)
                if isSerial { continue }
                if numbers > 0, texts == 0, roles[column] == nil, column > 0 { break }
                stub.append(column)
            } else if numbers == 0, texts > 0, stub.count < 3 {
                stub.append(column)
            } else {
                break
            }
        }
        return stub
    }

    /// Whether a column of whole numbers stands before one of words.
    private static func counts(_ grid: TableGrid, _ column: Int) -> Bool {
        guard column + 1 < grid.columnCount else { return false }
        let isNumbered = grid.body.allSatisfy { $0.cells[column].content == .number || $0.filledCount <= 1 }
        return isNumbered && grid.body.contains { $0.cells[column + 1].content == .text }
    }

    private static func numberCount(_ grid: TableGrid, _ column: Int) -> Int {
        grid.body.reduce(0) {
            let cell = $1.cells[column]
            return $0 + (cell.content == .number || cell.content == .measured ? 1 : 0)
        }
    }

    private static func holdsNumbers(_ grid: TableGrid, _ column: Int) -> Bool {
        let numbers = grid.body.reduce(0) {
            switch $1.cells[column].content {
            case .number, .measured, .year: $0 + 1
            default: $0
            }
        }
        let texts = grid.body.reduce(0) { $0 + ($1.cells[column].content == .text ? 1 : 0) }
        return numbers > 0 && texts <= numbers
    }

    /// A row above that others may be parts of.
    private struct Parent {
        var indent: Int
        var isGroup: Bool
        var label: TableLabel
    }

    private mutating func readRows(
        _ bytes: Span<UInt8>, _ stub: [Int], _ unitColumn: Int?, _ roles: [TableHeadWords.ColumnRole?],
        _ reader: inout TableLabelReader, isMarkup: Bool
    ) {
        var parents: [Parent] = []
        var outer: [TableLabel?] = stub.map { _ in nil }
        var lastUnit: TableUnit?
        var lastIndicator: TableLabel?
        let last = stub[stub.count - 1]
        for row in grid.body {
            var labels: [TableLabel] = []
            for (place, column) in stub.enumerated() {
                let cell = row.cells[column]
                if cell.content == .empty || cell.content == .missing || cell.isContinuation, column != last {
                    if let held = outer[place] { labels.append(held) }
                    continue
                }
                guard cell.content != .empty, cell.content != .missing else { continue }
                var label = reader.read(bytes, cell.range, isMarkup: isMarkup)
                if roles[column] == .regions, label.region == nil, label.period == nil, label.measure == nil {
                    label.region = TableHeadWords.totals.contains(label.text) ? nil : label.text
                    label.indicator = ""
                }
                outer[place] = label
                labels.append(label)
            }
            guard var own = labels.last else { continue }
            let cell = row.cells[last]
            let lead = grid.layout == .markup ? own.source.indent : Self.indent(bytes, row, cell)
            let indent = lead + own.partWidth
            let holdsNumbers = columns.contains { Self.isNumber(row.cells[$0.index]) }
            let isOnly = row.filledCount == 1 || !holdsNumbers && !row.cells.contains { $0.content == .missing }
            while let top = parents.last, top.indent > indent || top.indent == indent && Self.ends(top, own, isOnly) {
                parents.removeLast()
            }
            if holdsNumbers, !row.cells[last].isContinuation || row.cells[last].content != .empty {
                // 比上年增长（%） under the row that it is about.
                if own.isQualifier, own.columnRole == nil, own.measure != nil, let about = lastIndicator {
                    own.indicator = about.indicator
                    own.region = about.region
                    labels[labels.count - 1] = own
                } else if own.measure == nil || !own.indicator.isEmpty {
                    lastIndicator = own
                }
                var unit: TableUnit?
                if let unitColumn {
                    let cell = row.cells[unitColumn]
                    if cell.content == .empty || cell.isContinuation || Self.isDitto(bytes, cell.range) {
                        if own.partWidth > 0 || cell.isContinuation || cell.content != .empty { unit = lastUnit }
                    } else {
                        unit = reader.unit(bytes, cell.range, isMarkup: isMarkup)
                    }
                    lastUnit = unit
                }
                rows.append(Row(cells: row.cells, labels: labels, parents: parents.map(\.label), unit: unit))
            }
            if parents.count < 8 { parents.append(Parent(indent: indent, isGroup: isOnly, label: own)) }
        }
    }

    /// Whether a row of the same indent ends what stands above: 按经营地分 goes on with the quantity that it divides.
    private static func ends(_ top: Parent, _ label: TableLabel, _ isOnly: Bool) -> Bool {
        if label.isGrouping { return top.label.isGrouping }
        return !top.isGroup || isOnly
    }

    /// How far a row's head is indented: in its line, or in its cell.
    private static func indent(_ bytes: Span<UInt8>, _ row: TableRow, _ cell: TableCell) -> Int {
        var start = cell.range.lowerBound
        while start > row.range.lowerBound, bytes[start - 1] != 0x09, bytes[start - 1] != 0x7C { start -= 1 }
        return TableRowSplitter.blank(bytes, at: start, cell.range.lowerBound).columns
    }

    /// 〃 and ″: as above.
    private static func isDitto(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let text = String(decoding: range.prefix(4).map { bytes[$0] }, as: UTF8.self)
        return text == "〃" || text == "″" || text == "\""
    }

    static func isNumber(_ cell: TableCell) -> Bool {
        guard !cell.isContinuation else { return false }
        switch cell.content {
        case .number, .measured, .year: return true
        case .empty, .missing, .text: return false
        }
    }

    /// Whether something in the table shows that its numbers are statistics.
    private func isStatistical(_ unitColumn: Int?) -> Bool {
        if unitColumn != nil || !caption.units.isEmpty { return true }
        if columns.contains(where: { $0.labels.contains { $0.isTelling } }) { return true }
        // Places or times down the side count where there are several.
        let telling = rows.reduce(0) { $0 + ($1.labels.contains { $0.isTelling } ? 1 : 0) }
        return telling * 2 >= rows.count && telling >= 2
    }
}

extension TableLabelReader {
    /// The unit that a cell of a column of units names; words that no catalog has are kept as they are.
    mutating func unit(_ bytes: Span<UInt8>, _ range: Range<Int>, isMarkup: Bool) -> TableUnit? {
        let text = TableText(bytes, range, isMarkup: isMarkup)
        guard !text.bytes.isEmpty else { return nil }
        return units.unit(text.bytes)
            ?? TableUnit(unit: nil, kind: .number, text: text.string, exponent: 0, written: text.string)
    }
}
