internal import TextScan

/// Splits lines into the cells of a table's row.
enum TableRowSplitter {
    /// The most cells of a row; a longer one is no row.
    static let mostCells = 256

    /// How the cells of a line are parted; nil where it has but one, or is too long for a row.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - line: The line, without its end.
    /// - Returns: The layout; one of pipes where there are two at least.
    /// - Complexity: O(*n*) in the line.
    static func layout(_ bytes: Span<UInt8>, _ line: Range<Int>) -> StatisticalTable.Layout? {
        guard !line.isEmpty, line.count <= longestLine else { return nil }
        var pipes = 0
        var hasTab = false
        var hasGap = false
        var hasText = false
        var i = line.lowerBound
        while i < line.upperBound {
            switch bytes[i] {
            case 0x7C:
                pipes += 1
                hasText = true
                i += 1
            case 0x09:
                hasTab = true
                i += 1
            case 0x20, 0xE3:
                let width = blank(bytes, at: i, line.upperBound)
                guard width.bytes > 0 else {
                    hasText = true
                    i += 3
                    continue
                }
                i += width.bytes
                if hasText, width.columns >= 2, i < line.upperBound { hasGap = true }
            default:
                hasText = true
                i += 1
            }
        }
        if !hasText { return nil }
        if pipes >= 2 { return .pipes }
        return hasTab ? .tabs : hasGap ? .spaces : nil
    }

    /// The most bytes of a line that can be a row.
    static let longestLine = 16384

    /// The run of spaces at an offset: its bytes, and how wide it is; an ideographic space is two columns wide.
    static func blank(_ bytes: Span<UInt8>, at start: Int, _ end: Int) -> (bytes: Int, columns: Int) {
        var i = start
        var columns = 0
        while i < end {
            if bytes[i] == 0x20 || bytes[i] == 0x0D {
                i += 1
                columns += 1
            } else if i + 2 < end, bytes[i] == 0xE3, bytes[i + 1] == 0x80, bytes[i + 2] == 0x80 {
                i += 3
                columns += 2
            } else if i + 1 < end, bytes[i] == 0xC2, bytes[i + 1] == 0xA0 {
                i += 2
                columns += 1
            } else {
                break
            }
        }
        return (i - start, columns)
    }

    /// The bytes of a range without the spaces at its ends.
    static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        start += blank(bytes, at: start, range.upperBound).bytes
        var end = range.upperBound
        while end > start {
            if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D {
                end -= 1
            } else if end - start >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, bytes[end - 1] == 0x80 {
                end -= 3
            } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    /// The ranges of a row's cells, trimmed; empty where there are too many.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - line: The line, without its end.
    ///   - layout: How the cells are parted.
    /// - Returns: The cells in their order.
    /// - Complexity: O(*n*) in the line.
    static func cells(_ bytes: Span<UInt8>, _ line: Range<Int>, _ layout: StatisticalTable.Layout) -> [Range<Int>] {
        switch layout {
        case .tabs, .markup: parts(bytes, line, 0x09)
        case .pipes: parts(bytes, withoutOuterPipes(bytes, line), 0x7C)
        case .spaces: gapped(bytes, line)
        }
    }

    private static func parts(_ bytes: Span<UInt8>, _ line: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        while cells.count <= mostCells {
            let end = bytes.offset(of: separator, in: start..<line.upperBound)
            cells.append(trimmed(bytes, start..<end))
            if end == line.upperBound { return cells.count <= mostCells ? cells : [] }
            start = end + 1
        }
        return []
    }

    private static func withoutOuterPipes(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
        var inner = trimmed(bytes, line)
        if let first = inner.first, bytes[first] == 0x7C { inner = first + 1..<inner.upperBound }
        if inner.count > 0, bytes[inner.upperBound - 1] == 0x7C { inner = inner.lowerBound..<inner.upperBound - 1 }
        return inner
    }

    private static func gapped(_ bytes: Span<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
        let line = trimmed(bytes, line)
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var i = start
        while i < line.upperBound {
            let gap = blank(bytes, at: i, line.upperBound)
            if gap.columns >= 2 {
                cells.append(start..<i)
                if cells.count > mostCells { return [] }
                start = i + gap.bytes
            }
            i += max(gap.bytes, 1)
        }
        if start < line.upperBound { cells.append(start..<line.upperBound) }
        return cells
    }

    /// Whether a line of pipes only rules off the heads: `|---|:--:|`.
    static func isRule(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var dashes = 0
        for i in line {
            switch bytes[i] {
            case UInt8(ascii: "-"), UInt8(ascii: "="): dashes += 1
            case 0x7C, 0x20, 0x09, 0x0D, UInt8(ascii: ":"), UInt8(ascii: "+"): break
            default: return false
            }
        }
        return dashes >= 2
    }

    /// The columns of a terminal from a line's beginning up to an offset: two for a character of Chinese.
    static func columns(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var columns = 0
        for i in range {
            if bytes[i] < 0x80 || (bytes[i] >= 0xC0 && bytes[i] < 0xE2) {
                columns += 1
            } else if bytes[i] >= 0xE2 {
                columns += 2
            }
        }
        return columns
    }
}
