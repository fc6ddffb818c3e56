internal import TextScan

/// Finds tables among the lines of a text: heads above, and at least two rows of numbers under them.
///
/// Each line is looked at once, and each table's rows once more, so that finding is linear in the text.
struct TableFinder {
    /// The most rows of heads above a table.
    private static let mostHeads = 5
    /// The most lines above a table that may name it.
    private static let mostCaptions = 3
    /// The most bytes of a cell or caption, and of a line that stands between rows as the name of a group.
    private static let longestCell = 150
    private static let longestGroup = 60
    /// The most bytes of a table; a longer one is cut there.
    static let longestTable = 2 << 20

    private var run: [TableRow] = []
    private var runLayout = StatisticalTable.Layout.tabs
    private var blankLines = 0
    private var grids: [TableGrid] = []
    /// Where the last table ended.
    private var lastEnd: Int

    /// Makes a finder.
    ///
    /// - Parameter end: Where the table before ended; its rows are no titles.
    init(after end: Int) { lastEnd = end }

    /// The tables from an offset to the end of the bytes.
    ///
    /// - Parameters:
    ///   - bytes: The document, up to where tables may reach.
    ///   - start: The beginning of a line.
    ///   - units: Reads the units of cells that have their own.
    /// - Returns: The tables in their order.
    mutating func tables(
        in bytes: Span<UInt8>, beginningAt start: Int, _ units: inout TableUnits
    ) -> [TableGrid] {
        var i = start
        while i < bytes.count {
            let end = bytes.offset(of: 0x0A, in: i..<bytes.count)
            if end - i <= TableRowSplitter.longestLine, let table = MarkupTable.begin(bytes, i..<end) {
                close(bytes)
                let captions = Self.linesBefore(i, bytes, after: lastEnd)
                if let (grid, after) = MarkupTable.read(bytes, from: table, captions: captions, &units) {
                    if let grid { add(grid) }
                    i = max(after, i + 1)
                    continue
                }
            }
            take(bytes, i..<end, &units)
            i = end + 1
        }
        close(bytes)
        return grids
    }

    /// The lines right above a place, for captions.
    private static func linesBefore(_ start: Int, _ bytes: Span<UInt8>, after floor: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var end = start
        var steps = 0
        while end > 0, lines.count < mostCaptions, steps < mostCaptions + 2 {
            steps += 1
            let stop = end - 1
            var i = stop
            while i > 0, bytes[i - 1] != 0x0A {
                i -= 1
                if stop - i > longestCell { return lines }
            }
            let line = TableRowSplitter.trimmed(bytes, i..<stop)
            end = i
            if i < floor { break }
            if line.isEmpty { continue }
            guard isCaption(bytes, line), !isRow(bytes, line) else { break }
            lines.insert(line, at: 0)
        }
        return lines
    }

    /// Whether a line is a row of some table rather than a title.
    private static func isRow(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        switch TableRowSplitter.layout(bytes, line) {
        case .tabs, .pipes: !isUnitNote(bytes, line)
        default: false
        }
    }

    /// Takes the next line into the run of rows, or ends the run.
    private mutating func take(_ bytes: Span<UInt8>, _ line: Range<Int>, _ units: inout TableUnits) {
        let content = TableRowSplitter.trimmed(bytes, line)
        if content.isEmpty || content.allSatisfy({ bytes[$0] == 0x09 || bytes[$0] == 0x20 }) {
            blankLines += 1
            if blankLines > 1 || runLayout == .pipes || run.isEmpty { close(bytes) }
            return
        }
        guard let layout = TableRowSplitter.layout(bytes, line) else {
            // One cell: the name of a group of rows, or the text's own line.
            let isGroup =
                !run.isEmpty && blankLines == 0 && runLayout != .pipes && content.count <= Self.longestGroup
                && !Self.hasStop(bytes, content)
            if isGroup {
                run.append(row(bytes, line, [content], &units))
            } else {
                close(bytes)
            }
            blankLines = 0
            return
        }
        if Self.isUnitNote(bytes, content) || Self.isNumbered(bytes, content) {
            close(bytes)
            return
        }
        if layout != runLayout && !run.isEmpty
            || run.first.map({ line.upperBound - $0.range.lowerBound > Self.longestTable }) ?? false
        {
            close(bytes)
        }
        if blankLines > 0, !run.isEmpty {
            // Behind an empty line the rows go on only where they are of the same build.
            let next = row(bytes, line, TableRowSplitter.cells(bytes, line, layout), &units)
            let goesOn = next.numberCount > 0 && run.last.map { $0.cells.count == next.cells.count } ?? false
            if !goesOn { close(bytes) }
        }
        blankLines = 0
        runLayout = layout
        if layout == .pipes, TableRowSplitter.isRule(bytes, content) {
            for i in run.indices { run[i].isMarkedHead = true }
            return
        }
        run.append(row(bytes, line, TableRowSplitter.cells(bytes, line, layout), &units))
    }

    private mutating func add(_ grid: TableGrid) {
        grids.append(grid)
        lastEnd = grid.range.upperBound
    }

    /// Whether a line can name a table: short, and no sentence.
    private static func isCaption(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        !line.isEmpty && line.count <= longestCell && !hasStop(bytes, line)
    }

    /// Whether a line begins with the number of a table: 表3, 附表1.
    private static func isNumbered(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let start = String(decoding: line.prefix(9).map { bytes[$0] }, as: UTF8.self)
        guard let mark = ["附表", "表"].first(where: start.hasUTF8Prefix) else { return false }
        return start.dropFirst(mark.count).first.map { "0123456789一二三四五六七八九十 ".contains($0) } ?? false
    }

    /// Whether 单位： stands in a line.
    static func isUnitNote(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        TableCaption.unitNote(bytes, line) != nil
    }

    /// Whether 。, ！, ？ or ； stands in a range.
    static func hasStop(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i + 2 < range.upperBound {
            if bytes[i] == 0xE3, bytes[i + 1] == 0x80, bytes[i + 2] == 0x82 { return true }
            if bytes[i] == 0xEF, bytes[i + 1] == 0xBC,
                bytes[i + 2] == 0x81 || bytes[i + 2] == 0x9F || bytes[i + 2] == 0x9B
            {
                return true
            }
            i += 1
        }
        return false
    }

    private func row(
        _ bytes: Span<UInt8>, _ line: Range<Int>, _ cells: [Range<Int>], _ units: inout TableUnits
    ) -> TableRow {
        var row = TableRow(cells: [], range: line)
        row.cells = cells.map { Self.cell(bytes, $0, &units) }
        row.indent = TableRowSplitter.blank(bytes, at: line.lowerBound, line.upperBound).columns
        if runLayout == .spaces || cells.count > 0 {
            var at = line.lowerBound
            var column = 0
            for i in row.cells.indices where row.cells[i].range.lowerBound >= at {
                column += TableRowSplitter.columns(bytes, at..<row.cells[i].range.lowerBound)
                let width = TableRowSplitter.columns(bytes, row.cells[i].range)
                row.cells[i].place = column..<column + width
                column += width
                at = row.cells[i].range.upperBound
            }
        }
        return row
    }

    /// Says what sort of thing is in a cell.
    static func cell(_ bytes: Span<UInt8>, _ range: Range<Int>, _ units: inout TableUnits) -> TableCell {
        if range.isEmpty { return TableCell(range: range, content: .empty) }
        if TableNumber.isMissing(bytes, range) { return TableCell(range: range, content: .missing) }
        guard let number = TableNumber.read(bytes, range) else { return TableCell(range: range, content: .text) }
        if number.tail.isEmpty { return TableCell(range: range, content: number.isYear ? .year : .number) }
        guard number.percent.isEmpty, number.tail.count <= TableUnits.longest, !namesTime(bytes, number.tail),
            units.unit(number.tail.map { bytes[$0] }) != nil
        else { return TableCell(range: range, content: .text) }
        return TableCell(range: range, content: .measured)
    }

    /// Whether 年, 月, 日, 季, 号 or 时 begins what stands behind a number, so that it is a time: 2024年, 6月.
    private static func namesTime(_ bytes: Span<UInt8>, _ tail: Range<Int>) -> Bool {
        guard tail.count >= 3 else { return false }
        let first = String(decoding: tail.prefix(3).map { bytes[$0] }, as: UTF8.self)
        return ["年", "月", "日", "季", "号", "號", "时", "時"].contains(first)
    }

    /// Ends the run, and makes tables of the rows in it that are some.
    private mutating func close(_ bytes: Span<UInt8>) {
        guard !run.isEmpty else { return }
        let rows = run
        run = []
        var position = 0
        while let first = (position..<rows.count).first(where: { isBody(rows[$0], bytes, isFirst: true) }) {
            var heads: [TableRow] = []
            var top = first
            while top > position, heads.count < Self.mostHeads, isHead(rows[top - 1], bytes) {
                top -= 1
                heads.insert(rows[top], at: 0)
            }
            var end = first + 1
            while end < rows.count, goesOn(rows[end], rows[first], heads, bytes) { end += 1 }
            // What stands at the end and has no number names what follows.
            while end > first + 1, rows[end - 1].numberCount + rows[end - 1].yearCount == 0,
                rows[end - 1].filledCount <= 1
            { end -= 1 }
            let body = Array(rows[first..<end])
            if body.count(where: { $0.numberCount > 0 }) >= 2, !heads.isEmpty {
                add(
                    TableGrid(
                        layout: runLayout, heads: heads, body: body,
                        captions: Self.linesBefore(rows[top].range.lowerBound, bytes, after: lastEnd),
                        range: rows[top].range.lowerBound..<rows[end - 1].range.upperBound))
            }
            position = end
        }
    }

    /// Whether a row can be one of heads: words or years, no numbers, no sentence.
    private func isHead(_ row: TableRow, _ bytes: Span<UInt8>) -> Bool {
        guard row.cells.count > 1 || row.filledCount == 1, row.numberCount == 0 else { return false }
        return row.cells.allSatisfy { $0.range.count <= Self.longestCell && !Self.hasStop(bytes, $0.range) }
            && row.textCount + row.yearCount > 0
    }

    /// Whether a row holds numbers beside its head.
    private func isBody(_ row: TableRow, _ bytes: Span<UInt8>, isFirst: Bool) -> Bool {
        guard row.cells.count > 1, row.numberCount > 0 || !isFirst && row.yearCount > 0, !row.isMarkedHead else {
            return false
        }
        if row.textCount > row.numberCount + row.yearCount + 2 { return false }
        return row.cells.allSatisfy { $0.range.count <= Self.longestCell && !Self.hasStop(bytes, $0.range) }
    }

    /// Whether a row goes on with a table.
    private func goesOn(_ row: TableRow, _ first: TableRow, _ heads: [TableRow], _ bytes: Span<UInt8>) -> Bool {
        if row.filledCount == 1, row.cells[0].content != .empty || row.cells.count > 1 {
            return row.cells[0].content == .text && row.cells[0].range.count <= Self.longestCell
        }
        let widest = max(first.cells.count, heads.map(\.cells.count).max() ?? 0)
        switch runLayout {
        case .spaces: guard row.cells.count == first.cells.count else { return false }
        case .tabs, .pipes, .markup: guard row.cells.count <= max(widest, 2) else { return false }
        }
        if isBody(row, bytes, isFirst: false) { return true }
        // A row of signs that there is no number.
        return row.cells.dropFirst().contains { $0.content == .missing } && row.textCount <= 1
    }
}
