import TextScan

/// What stands above a table: its title, and the note that names the unit of its cells.
struct TableCaption: Sendable {
    /// The title in half-width forms; nil where there is none.
    private(set) var title: String?
    /// The bytes of the title.
    private(set) var titleRange: Range<Int>?
    /// What the title says: a place, an indicator, and a time.
    private(set) var label: TableLabel?
    /// The units of the note, in its order.
    private(set) var units: [TableUnit] = []
    /// The bytes of the lines.
    let range: Range<Int>?

    /// Reads the lines above a table, the nearest last.
    init(_ bytes: Span<UInt8>, _ lines: [Range<Int>], isMarkup: Bool, _ reader: inout TableLabelReader) {
        range = lines.first.map { $0.lowerBound..<max($0.upperBound, lines[lines.count - 1].upperBound) }
        for line in lines.reversed() {
            var rest = line
            if let note = Self.unitNote(bytes, line) {
                if units.isEmpty { units = Self.units(bytes, note.units, &reader) }
                rest = TableRowSplitter.trimmed(bytes, line.lowerBound..<note.start)
            }
            if title == nil, rest.count >= 6 {
                let label = reader.readTitle(bytes, rest, isMarkup: isMarkup)
                if !label.text.isEmpty {
                    title = label.text
                    titleRange = rest
                    self.label = label
                }
            }
        }
        if units.isEmpty, let unit = label?.unit { units = [unit] }
    }

    /// The note 单位： of a line: where it starts, and the words after it.
    static func unitNote(_ bytes: Span<UInt8>, _ line: Range<Int>) -> (start: Int, units: Range<Int>)? {
        // 单位 or 單位, then a colon of either width.
        var i = line.lowerBound
        while i + 6 < line.upperBound {
            let isSimplified = bytes[i] == 0xE5 && bytes[i + 1] == 0x8D && bytes[i + 2] == 0x95
            let isTraditional = bytes[i] == 0xE5 && bytes[i + 1] == 0x96 && bytes[i + 2] == 0xAE
            guard isSimplified || isTraditional, bytes[i + 3] == 0xE4, bytes[i + 4] == 0xBD, bytes[i + 5] == 0x8D else {
                i += 1
                continue
            }
            var colon = i + 6
            colon += TableRowSplitter.blank(bytes, at: colon, line.upperBound).bytes
            var end = colon
            if end < line.upperBound, bytes[end] == UInt8(ascii: ":") {
                end += 1
            } else if end + 2 < line.upperBound, bytes[end] == 0xEF, bytes[end + 1] == 0xBC, bytes[end + 2] == 0x9A {
                end += 3
            } else {
                i += 6
                continue
            }
            // （单位：亿元）
            var start = i
            if start >= 3 + line.lowerBound, bytes[start - 3] == 0xEF, bytes[start - 2] == 0xBC,
                bytes[start - 1] == 0x88
            {
                start -= 3
            } else if start > line.lowerBound, bytes[start - 1] == UInt8(ascii: "(") {
                start -= 1
            }
            return (start, end..<line.upperBound)
        }
        return nil
    }

    /// The units of a note: 亿元、%.
    private static func units(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ reader: inout TableLabelReader
    ) -> [TableUnit] {
        let text = String(decoding: range.prefix(120).map { bytes[$0] }, as: UTF8.self)
        return text.split { "、，,；; \t\u{3000})）|<".contains($0) }.compactMap {
            let words = String($0)
            guard let unit = reader.units.unit(words) else { return nil }
            return unit
        }
    }
}

extension TableLabelReader {
    /// Reads a title: 表2 2024年上半年各省生产总值 names a time and an indicator.
    mutating func readTitle(_ bytes: Span<UInt8>, _ range: Range<Int>, isMarkup: Bool) -> TableLabel {
        let range = withoutTableNumber(bytes, range, isMarkup: isMarkup)
        var label = read(bytes, range, isMarkup: isMarkup)
        var name = label.indicator
        // 产量及其增长速度: the title names both, and so neither.
        if label.measure != nil, let joint = ["及其", "及", "和", "与", "、"].first(where: name.hasUTF8Suffix) {
            name.removeLast(joint.count)
            label.measure = nil
            label.basis = nil
            label.direction = nil
        }
        var isTrimmed = true
        while isTrimmed {
            isTrimmed = false
            for word in TableHeadWords.titleEnds where name.hasUTF8Suffix(word) {
                name.removeLast(word.count)
                isTrimmed = true
            }
            for word in TableHeadWords.titleBeginnings where name.hasUTF8Prefix(word) {
                name.removeFirst(word.count)
                isTrimmed = true
            }
        }
        label.indicator = name
        return label
    }
}
