internal import TextScan

/// Reads HTML's `<table>` where it stands in a text as markup.
enum MarkupTable {
    /// The most columns, and the most rows or columns that one cell spans.
    private static let mostColumns = 128
    private static let mostSpan = 64
    /// The most bytes of a tag.
    private static let longestTag = 2048

    /// The offset of a `<table` in a line; nil where there is none.
    static func begin(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
        var i = bytes.offset(of: UInt8(ascii: "<"), in: line)
        while i < line.upperBound {
            if isTag("table", bytes, at: i) { return i }
            i = bytes.offset(of: UInt8(ascii: "<"), in: i + 1..<line.upperBound)
        }
        return nil
    }

    /// The offset after the first `</table>` in a range; nil where there is none.
    static func end(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var i = bytes.offset(of: UInt8(ascii: "<"), in: range)
        while i < range.upperBound {
            if i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "/"), isNamed("table", bytes, i + 1) {
                let close = bytes.offset(of: UInt8(ascii: ">"), in: i..<min(range.upperBound, i + longestTag))
                return min(close + 1, range.upperBound)
            }
            i = bytes.offset(of: UInt8(ascii: "<"), in: i + 1..<range.upperBound)
        }
        return nil
    }

    /// Whether a tag of a name, opening or closing, stands at an offset.
    private static func isTag(_ name: StaticString, _ bytes: Span<UInt8>, at start: Int) -> Bool {
        let count = name.utf8CodeUnitCount
        guard start + 1 + count < bytes.count, bytes[start] == UInt8(ascii: "<") else { return false }
        for i in 0..<count {
            let expected = unsafe name.utf8Start[i]
            if bytes[start + 1 + i] | 0x20 != expected { return false }
        }
        let next = bytes[start + 1 + count]
        return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20
    }

    /// A row in the making: cells that stand, and those that a row above still spans.
    private struct Builder {
        var rows: [TableRow] = []
        /// For each column the cell of a row above that reaches down, and how many rows are left of it.
        var spans: [(cell: TableCell, left: Int)?] = []
        var cells: [TableCell] = []
        var start = 0

        mutating func fill(through count: Int) {
            while cells.count < min(count, spans.count), var (cell, left) = spans[cells.count] {
                left -= 1
                spans[cells.count] = left > 0 ? (cell, left) : nil
                cell.isContinuation = true
                cells.append(cell)
            }
        }

        mutating func add(_ cell: TableCell, columns: Int, rows: Int) {
            fill(through: mostColumns)
            for i in 0..<columns where cells.count < mostColumns {
                var copy = cell
                copy.isContinuation = i > 0
                if rows > 1 {
                    while spans.count <= cells.count { spans.append(nil) }
                    spans[cells.count] = (copy, rows - 1)
                }
                cells.append(copy)
            }
        }

        mutating func endRow(at end: Int) {
            guard !cells.isEmpty else { return }
            fill(through: mostColumns)
            rows.append(TableRow(cells: cells, range: start..<end))
            cells = []
        }
    }

    /// Reads a table.
    ///
    /// A table within a table ends the outer one, which is for layout then.
    ///
    /// - Returns: nil where the table is not closed; else the grid, where there is one, and the offset to go on from.
    /// - Complexity: O(*n*) in the table.
    static func read(
        _ bytes: Span<UInt8>, from start: Int, captions: [Range<Int>], _ units: inout TableUnits
    ) -> (grid: TableGrid?, end: Int)? {
        var builder = Builder()
        var captions = captions
        var i = start
        var cellStart: Int?
        var span = (columns: 1, rows: 1)
        var captionStart: Int?
        let limit = min(bytes.count, start + TableFinder.longestTable)
        func endCell(_ end: Int) {
            guard let begin = cellStart else { return }
            cellStart = nil
            let cell = TableFinder.cell(bytes, inner(bytes, begin..<end), &units)
            builder.add(cell, columns: span.columns, rows: span.rows)
        }
        while i < limit {
            i = bytes.offset(of: UInt8(ascii: "<"), in: i..<limit)
            guard i < limit else { return nil }
            let end = bytes.offset(of: UInt8(ascii: ">"), in: i..<min(limit, i + longestTag))
            guard end < limit else { return nil }
            let isEnd = i + 1 < limit && bytes[i + 1] == UInt8(ascii: "/")
            let name = isEnd ? i + 1 : i
            func isNamed(_ tag: StaticString) -> Bool { self.isNamed(tag, bytes, name) }
            if isNamed("td") || isNamed("th") {
                endCell(i)
                if !isEnd {
                    if builder.cells.isEmpty { builder.start = i }
                    cellStart = end + 1
                    span = (number("colspan", bytes, i..<end), number("rowspan", bytes, i..<end))
                }
            } else if isNamed("tr") || isNamed("thead") || isNamed("tbody") || isNamed("tfoot") {
                endCell(i)
                builder.endRow(at: i)
            } else if isNamed("caption") {
                if isEnd, let begin = captionStart { captions.append(inner(bytes, begin..<i)) }
                captionStart = isEnd ? nil : end + 1
            } else if isNamed("table"), i > start {
                endCell(i)
                builder.endRow(at: i)
                guard isEnd else { return (nil, i) }
                return (grid(builder.rows, bytes, captions, start..<end + 1), end + 1)
            }
            i = end + 1
        }
        return nil
    }

    private static func isNamed(_ tag: StaticString, _ bytes: Span<UInt8>, _ start: Int) -> Bool {
        let count = tag.utf8CodeUnitCount
        guard start + 1 + count < bytes.count else { return false }
        for i in 0..<count {
            let expected = unsafe tag.utf8Start[i]
            if bytes[start + 1 + i] | 0x20 != expected { return false }
        }
        let next = bytes[start + 1 + count]
        return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20
    }

    /// The whole number of an attribute, from 1 to the most that is followed.
    private static func number(_ attribute: StaticString, _ bytes: Span<UInt8>, _ tag: Range<Int>) -> Int {
        let count = attribute.utf8CodeUnitCount
        var i = tag.lowerBound
        while i + count < tag.upperBound {
            var k = 0
            while k < count {
                let expected = unsafe attribute.utf8Start[k]
                if bytes[i + k] | 0x20 != expected { break }
                k += 1
            }
            guard k == count else {
                i += 1
                continue
            }
            var at = i + count
            while at < tag.upperBound, [0x20, 0x3D, 0x22, 0x27].contains(bytes[at]) { at += 1 }
            var value = 0
            while at < tag.upperBound, bytes[at] >= 0x30, bytes[at] <= 0x39, value <= mostSpan {
                value = value * 10 + Int(bytes[at] - 0x30)
                at += 1
            }
            return min(max(value, 1), mostSpan)
        }
        return 1
    }

    /// The bytes of a cell without tags, entities and blanks at its ends.
    private static func inner(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let blank = TableRowSplitter.blank(bytes, at: start, end).bytes
            if blank > 0 || bytes[start] == 0x0A || bytes[start] == 0x09 {
                start += max(blank, 1)
            } else if bytes[start] == UInt8(ascii: "<") {
                let close = bytes.offset(of: UInt8(ascii: ">"), in: start..<end)
                guard close < end else { break }
                start = close + 1
            } else if bytes[start] == UInt8(ascii: "&"), let entity = MarkupEntities.read(bytes, at: start, end),
                entity.text == [0xC2, 0xA0] || entity.text == [0xE3, 0x80, 0x80]
            {
                start = entity.end
            } else {
                break
            }
        }
        while end > start {
            let trimmed = TableRowSplitter.trimmed(bytes, start..<end).upperBound
            if trimmed < end || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x09 {
                end = min(trimmed, end - 1)
            } else if bytes[end - 1] == UInt8(ascii: ">"), let open = lastOpen(bytes, start..<end) {
                end = open
            } else if bytes[end - 1] == UInt8(ascii: ";"), end - start >= 6,
                let entity = MarkupEntities.read(bytes, at: end - 6, end), entity.end == end,
                entity.text == [0xC2, 0xA0]
            {
                end -= 6
            } else {
                break
            }
        }
        return start..<end
    }

    private static func lastOpen(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var i = range.upperBound - 1
        while i >= range.lowerBound {
            if bytes[i] == UInt8(ascii: "<") { return i }
            i -= 1
        }
        return nil
    }

    private static func grid(
        _ rows: [TableRow], _ bytes: Span<UInt8>, _ captions: [Range<Int>], _ range: Range<Int>
    ) -> TableGrid? {
        let first = rows.firstIndex { $0.numberCount > 0 && $0.cells.count > 1 }
        guard let first, first > 0, rows[first...].count(where: { $0.numberCount > 0 }) >= 2 else { return nil }
        // A row of one cell above the heads names the table or its unit.
        var top = 0
        var captions = captions
        while top < first, Set(rows[top].cells.filter { $0.content != .empty }.map(\.range)).count <= 1 {
            if let cell = rows[top].cells.first(where: { $0.content == .text }) { captions.append(cell.range) }
            top += 1
        }
        guard top < first else { return nil }
        return TableGrid(
            layout: .markup, heads: Array(rows[top..<first]), body: Array(rows[first...]), captions: captions,
            range: range)
    }
}
