import TextScan

/// Reads festivals: 春节, 元旦期间, 国庆中秋假期, “五一”假期.
enum HolidayReader {
    private static let stretches: [StaticString] = [
        "期间", "小长假", "长假", "假期", "假日", "黄金周", "放假期间",
    ]

    private static let index = EdgeIndex(Holiday.names.values.flatMap { $0 }) { $0.codes.first }

    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int, isHead: Bool) -> (TimeStep, Int)? {
        guard index.hasWord(glyphs.code(start)) else { return nil }
        search: for name in index[glyphs.code(start)] {
            for (offset, code) in name.codes.enumerated() where glyphs.code(start + offset) != code { continue search }
            if isHead, PeriodReader.isNumeral(glyphs, start), PeriodReader.isNumeral(glyphs, start - 1) { continue }
            let end = start + name.codes.count
            guard let (span, next) = tail(glyphs, at: end, standing: name.standing, isHead: isHead) else { continue }
            return (.holiday(name.holiday, span), next)
        }
        return nil
    }

    /// What follows a festival's name: a stretch, or 节; nil where the name alone is none.
    static func tail(
        _ glyphs: borrowing GlyphBuffer, at start: Int, standing: Holiday.Standing, isHead: Bool
    ) -> (HolidaySpan, Int)? {
        var i = start
        if glyphs.code(i) == 0x8282, !PeriodGuard.isOneOf(glyphs.code(i + 1), "气点日奏") { i += 1 }  // 节
        for word in stretches {
            let length = glyphs.matchLength(word, at: i)
            if length > 0 {
                // 假期期间 says it twice.
                let again = glyphs.matchLength("期间", at: i + length)
                return (.daysOff, i + length + again)
            }
        }
        // 春节档|票房: a season of cinemas.
        if standing == .free {
            return glyphs.code(start) == 0x6863 && glyphs.code(start + 1) != 0x6848 ? nil : (.day, start)
        }
        for word: StaticString in ["当天", "当日", "前夕", "前后", "节"] where glyphs.matches(word, at: start) {
            return (.day, word.utf8CodeUnitCount == 3 ? start + 1 : start)
        }
        return nil
    }
}
