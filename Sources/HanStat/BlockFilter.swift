internal import TextScan

/// Tells from the bytes of a block that it holds no measurement and no time expression, so that it need not be
/// decoded: most blocks of ordinary prose hold none.
///
/// It may say yes where there is nothing, never no where there is something. A numeral's character, or one of 半 几
/// 数 翻, says yes at once; one that begins words of time (今 上 前 春 …) says yes where the next one fits.
final class BlockFilter: Sendable {
    /// The standard filter, made at first use.
    static let standard = BlockFilter()

    private let table: OpeningTable
    private let fold = CharacterFold.shared
    /// What the decoder leaves out, or may.
    private let layout = CodeSet(GlyphCell.layoutCodes.map { UInt16($0) })

    private init() {
        var groups = [UInt8](repeating: 0, count: 0x10000)
        for (group, heads) in Self.groups.enumerated() {
            for head in heads.utf16 { groups[Int(head)] = UInt8(group) }
        }
        let pairs = PeriodOpening.openings.map {
            OpeningTable.Pair($0.first, $0.second, group: Int(groups[Int($0.first)]))
        }
        let roles = ReadingRoles.table
        // A point alone begins nothing that a digit does not.
        table = OpeningTable(pairs) { $0 != 0x2E && roles[Int($0)] & ReadingRoles.measurement != 0 }
    }

    /// Characters that begin words of time, so grouped that few pairs of Chinese text look like one of theirs.
    ///
    /// The frequent ones are beside those with which they share what follows. One that is missing is of the first group.
    private static let groups = [
        "全同圣当明来淳翌青", "F“‘\"今冬双周嘉夏太妇弘教星昨最未熙立腊至节芒该贞闰雨霜顺首", "上季岁年新月",
        "下去小崇建成旧景末本次武民永泰洪清礼端谷这道靖入", "党大情愚雍",
        "中儿光公农加国处天寒平庆康开惊接改植正白绍西过重阳阴除隆", "令元前劳后咸头宣政春昭秋第近",
    ]

    /// Whether a block may hold a measurement or a time expression.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - block: The block; begins and ends at characters.
    /// - Returns: Whether it may; no is certain.
    /// - Complexity: O(*n*).
    func mayHold(_ bytes: Span<UInt8>, _ block: Range<Int>) -> Bool {
        let classes = fold.classes
        let codes = fold.codes
        let classSpan = classes.span
        let codeSpan = codes.span
        var i = block.lowerBound
        while let found = table.next(in: bytes, range: i..<block.upperBound) {
            let (first, end) = Self.character(bytes, codeSpan, found)
            i = end
            if first == 0x2E { continue }
            if Self.isNumeral(first, classSpan) { return true }
            guard PeriodOpening.isHead(first) else { continue }
            // A head at the very end begins nothing.
            if end >= block.upperBound { return false }
            let (second, behind) = Self.character(bytes, codeSpan, end)
            // Layout may stand between them.
            if layout.contains(second) { return true }
            if PeriodOpening.mayBegin(
                with: first, second, { Self.code(bytes, codeSpan, layout, behind..<block.upperBound, $0) })
            {
                return true
            }
        }
        return false
    }

    /// The code at a distance from the beginning of a range, 0 past its end; nil where layout stands before it.
    private static func code(
        _ bytes: Span<UInt8>, _ codes: Span<UInt16>, _ layout: CodeSet, _ range: Range<Int>, _ distance: Int
    ) -> UInt16? {
        var i = range.lowerBound
        var steps = 0
        while i < range.upperBound {
            let (code, end) = character(bytes, codes, i)
            if layout.contains(code) { return nil }
            if steps == distance { return code }
            steps += 1
            i = end
        }
        return 0
    }

    private static func isNumeral(_ code: UInt16, _ classes: Span<UInt8>) -> Bool {
        switch GlyphClass(rawValue: classes[Int(code)]) {
        case .digit, .hanDigit, .hanMultiplier, .hanScale: true
        default: MeasurementReader.beginsWord(code)
        }
    }

    /// The folded code of the character at an offset, and the offset after it.
    @inline(__always)
    private static func character(_ bytes: Span<UInt8>, _ codes: Span<UInt16>, _ i: Int) -> (code: UInt16, end: Int) {
        let first = UInt16(bytes[i])
        if first < 0x80 { return (codes[Int(first)], i + 1) }
        if first >= 0xF0 { return (CharacterFold.unknown, i + 4) }
        let second = UInt16(bytes[i + 1] & 0x3F)
        if first < 0xE0 { return (codes[Int((first & 0x1F) << 6 | second)], i + 2) }
        return (codes[Int((first & 0x0F) << 12 | second << 6 | UInt16(bytes[i + 2] & 0x3F))], i + 3)
    }
}
