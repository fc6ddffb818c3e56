import TextScan

/// Reads the time of day at the end of a date: 下午, 晚上10点, 16时25分, 14:30.
enum ClockReader {
    private static let parts: [StaticString] = [
        "凌晨", "清晨", "早晨", "早上", "早间", "上午", "中午", "午间", "正午", "午后", "下午", "傍晚", "晚上", "晚间", "夜间",
        "深夜", "夜里", "午夜",
    ]

    /// The glyph after the time of day, or nil where none stands here.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> Int? {
        var end = start
        for part in parts {
            let length = glyphs.matchLength(part, at: start)
            if length > 0 {
                end += length
                break
            }
        }
        if end == start, PeriodGuard.isOneOf(glyphs.code(start), "晚早"),
            !PeriodGuard.isOneOf(glyphs.code(start + 1), "年于期些就已报会宴餐市稻点")
        {
            end += 1
        }
        if glyphs.code(end) == 0x54, glyphs.kind(end + 1) == .digit, glyphs.kind(end - 1) == .digit {  // ISO 8601's T
            return clock(glyphs, at: end + 1) ?? (end > start ? end : nil)
        }
        return clock(glyphs, at: end) ?? (end > start ? end : nil)
    }

    private static func clock(_ glyphs: borrowing GlyphBuffer, at start: Int) -> Int? {
        guard let hour = PeriodNumber.read(glyphs, at: start), hour.value <= 24, hour.digits <= 2 else { return nil }
        if glyphs.kind(hour.end) == .colon, let minute = sixtieth(glyphs, hour.end + 1), minute.digits == 2 {
            if glyphs.kind(minute.end) == .colon, let second = sixtieth(glyphs, minute.end + 1) { return second.end }
            return minute.end
        }
        guard glyphs.code(hour.end) == 0x70B9 || glyphs.code(hour.end) == 0x65F6 else { return nil }  // 点 时
        var end = hour.end + 1
        if PeriodGuard.isOneOf(glyphs.code(end), "半整许钟") { return end + 1 }
        guard let minute = sixtieth(glyphs, end) else { return end }
        guard PeriodGuard.isOneOf(glyphs.code(minute.end), "分刻") else { return end }
        end = minute.end + 1
        if let second = sixtieth(glyphs, end), glyphs.code(second.end) == 0x79D2 { end = second.end + 1 }
        return end
    }

    private static func sixtieth(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> PeriodNumber? {
        guard let number = PeriodNumber.read(glyphs, at: start), number.value < 60, number.digits <= 2 else {
            return nil
        }
        return number
    }
}
