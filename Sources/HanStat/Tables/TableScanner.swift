internal import TextScan

/// Cuts a document into blocks of prose and tables, in its order.
///
/// Text without a tab, a `|`, a `<` or two spaces side by side costs one look at each byte. The document
/// may pass through memory: offsets count from the first byte that has not been let go of.
struct TableScanner: Sendable {
    /// What comes next in a document.
    enum Part {
        /// Text to be read as prose: the bytes of a block.
        case block(Range<Int>)
        /// A table.
        case table(TableModel)

        /// The bytes.
        var range: Range<Int> {
            switch self {
            case .block(let range): range
            case .table(let table): table.grid.range
            }
        }
    }

    /// How many bytes before a part are looked at, for the title of a table.
    static let reach = 1024

    /// Whether tables are looked for; without it all is prose.
    private let isOn: Bool
    private var reader: TableLabelReader
    /// Tables that were found and not yet given, the last first.
    private var queue: [TableModel] = []
    /// How far the lines have been looked at.
    private var cleared = 0
    /// How far `</table>` was looked for in vain.
    private var closeSearched = 0
    /// Where the last table ended.
    private var lastEnd = 0

    init(_ reader: MeasurementReader, gazetteer: Gazetteer, words: TableHeadWords, isOn: Bool) {
        self.isOn = isOn
        self.reader = TableLabelReader(gazetteer: gazetteer, words: words, units: TableUnits(reader))
    }

    /// Units, for the cells that have their own.
    var units: TableUnits { reader.units }

    /// Whether no table waits that offsets have been given to.
    var isIdle: Bool { queue.isEmpty }

    /// The part of a document that begins at an offset before its end.
    ///
    /// - Parameters:
    ///   - bytes: The document, or what there is of it.
    ///   - start: The first byte of the part.
    ///   - isLast: Whether no more bytes will come.
    /// - Returns: nil where the part's end may lie behind the bytes that are there.
    /// - Complexity: O(*n*) in the part, over all parts of a document.
    mutating func part(of bytes: Span<UInt8>, from start: Int, isLast: Bool) -> Part? {
        if queue.isEmpty {
            let block = TextBlocks.block(in: bytes, from: start)
            guard block.upperBound < bytes.count || isLast else { return nil }
            guard isOn else { return .block(block) }
            let first = max(start, cleared)
            guard first < block.upperBound, bytes.mayPartColumns(in: first..<block.upperBound) else {
                return .block(block)
            }
            guard let end = end(of: block, bytes, isLast: isLast) else { return nil }
            find(bytes, first..<end)
            cleared = end
            guard !queue.isEmpty else { return .block(block) }
        }
        guard let next = queue.last else { return nil }
        if next.grid.range.lowerBound <= start {
            queue.removeLast()
            return .table(next)
        }
        return .block(TextBlocks.block(in: bytes.extracting(0..<next.grid.range.lowerBound), from: start))
    }

    /// Lets go of bytes that have been read; only where ``isIdle``.
    mutating func letGo(of count: Int) {
        cleared = max(0, cleared - count)
        closeSearched = max(0, closeSearched - count)
        lastEnd = max(0, lastEnd - count)
    }

    /// How far the lines that begin in a block belong together: to the end of a table that is cut by the block's.
    ///
    /// - Returns: nil where the end may lie behind the bytes that are there.
    private mutating func end(of block: Range<Int>, _ bytes: Span<UInt8>, isLast: Bool) -> Int? {
        let limit = min(bytes.count, block.lowerBound + TableFinder.longestTable)
        let isWhole = isLast || limit < bytes.count
        if MarkupTable.begin(bytes, block) != nil {
            let first = max(closeSearched, block.lowerBound)
            if let close = MarkupTable.end(bytes, first..<max(first, limit)) {
                closeSearched = max(block.lowerBound, close - 1)
                return max(block.upperBound, close)
            }
            closeSearched = max(first, limit - 16)
            return isWhole ? block.upperBound : nil
        }
        // A block of the largest size may end within a table: its rows go on behind.
        var end = block.upperBound
        guard block.count > TextBlocks.largest / 2, end < bytes.count, bytes[end - 1] == 0x0A else { return end }
        while end < limit {
            let lineEnd = bytes.offset(of: 0x0A, in: end..<limit)
            if lineEnd == limit, !isWhole { return nil }
            guard TableRowSplitter.layout(bytes, end..<lineEnd) != nil else { break }
            end = min(lineEnd + 1, limit)
        }
        return end
    }

    private mutating func find(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var first = range.lowerBound
        // A block may begin within a line that was cut; a row is a whole line.
        if first > 0, bytes[first - 1] != 0x0A {
            first = bytes.offset(of: 0x0A, in: first..<range.upperBound)
            if first < range.upperBound { first += 1 }
        }
        var finder = TableFinder(after: lastEnd)
        let grids = finder.tables(
            in: bytes.extracting(0..<range.upperBound), beginningAt: first, &reader.units)
        for grid in grids.reversed() {
            if let model = TableModel(grid, bytes, &reader) { queue.append(model) }
        }
        lastEnd = queue.first?.grid.range.upperBound ?? lastEnd
    }
}
