import TextScan

/// Reads the season of a year: 2023年冬季, 今年夏天, 去年秋冬季; and what begins in one on a day that differs from place
/// to place: 今年入汛以来.
enum SeasonReader {
    /// What a season and the words for the beginning of one begin with.
    private static let beginnings = CodeSet("春夏秋冬入开进汛主")

    /// The step behind a year, or nil where none stands there.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard beginnings.contains(glyphs.code(start)) else { return nil }
        if let first = season(glyphs.code(start)) {
            guard let second = season(glyphs.code(start + 1)) else {
                // 2023年秋， but not 2023年秋粮.
                switch glyphs.kind(start + 1) {
                case .comma, .stop, .end, .closeBracket: return (.seasons(first, first), start + 1)
                default: break
                }
                guard PeriodGuard.isOneOf(glyphs.code(start + 1), "季天"), !isName(glyphs, start + 2) else { return nil }
                return (.seasons(first, first), start + 2)
            }
            // 秋冬季, 冬春季: the spring is of the next year.
            guard second == first % 4 + 1, glyphs.code(start + 2) == 0x5B63, !isName(glyphs, start + 3) else {
                return nil
            }
            return (.seasons(first, first + 1), start + 3)
        }
        for word in onsets {
            let length = glyphs.matchLength(word, at: start)
            if length > 0, since.contains(where: { glyphs.matches($0, at: start + length) }) {
                return (.onset, start + length)
            }
        }
        for word: StaticString in ["汛期", "主汛期"] {
            let length = glyphs.matchLength(word, at: start)
            if length > 0 { return (.onset, start + length) }
        }
        return nil
    }

    /// Words for the beginning of a season, which has no fixed day.
    private static let onsets: [StaticString] = [
        "入汛", "入春", "入夏", "入秋", "入冬", "入梅", "入伏", "开春", "进入汛期", "进入春季", "进入夏季", "进入秋季", "进入冬季",
    ]
    private static let since: [StaticString] = ["以来", "以后", "之后", "后", "至今"]

    /// 1 for spring to 4 for winter.
    private static func season(_ code: UInt16) -> Int? {
        switch code {
        case 0x6625: 1  // 春
        case 0x590F: 2  // 夏
        case 0x79CB: 3  // 秋
        case 0x51AC: 4  // 冬
        default: nil
        }
    }

    /// Whether the season is part of a name: 冬季奥运会, 春季学期.
    private static func isName(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        PeriodGuard.isOneOf(glyphs.code(index), "奥残学赛") || glyphs.matches("运动会", at: index)
    }
}
