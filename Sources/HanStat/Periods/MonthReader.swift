import TextScan

/// Reads months: 3月, 十一月份, 1—11月, 闰六月.
enum MonthReader {
    private static let month: UInt16 = 0x6708

    static func month(_ glyphs: borrowing GlyphBuffer, at start: Int, isHead: Bool) -> (TimeStep, Int)? {
        if glyphs.code(start) == 0x95F0 {  // 闰
            guard let number = PeriodNumber.read(glyphs, at: start + 1), (1...12).contains(number.value),
                glyphs.code(number.end) == month
            else { return nil }
            return (.lunarMonth(number.value, leap: true), number.end + 1)
        }
        if isHead, let bracketed = bracketed(glyphs, at: start) { return bracketed }
        guard let first = number(glyphs, at: start) else { return nil }
        if glyphs.code(first.end) == month {
            guard let end = afterMonth(glyphs, first, start: start, isHead: isHead) else { return nil }
            return (.months(first.value, first.value), end)
        }
        var next = first.end
        var neighbours = false
        if let join = PeriodTail.joinLength(glyphs, at: next) {
            next += join
        } else if glyphs.kind(next) == .enumerationComma {
            next += 1
            neighbours = true
        } else {
            return nil
        }
        if neighbours, let second = number(glyphs, at: next), second.value == first.value + 1 {
            // 11、12两月: the number of the months is told again.
            for word: StaticString in ["两月", "两个月"] where glyphs.matches(word, at: second.end) {
                return (.months(first.value, second.value), second.end + glyphs.matchLength(word, at: second.end))
            }
        }
        guard let second = number(glyphs, at: next), second.value > first.value, glyphs.code(second.end) == month,
            !neighbours || second.value == first.value + 1,
            let end = afterMonth(glyphs, second, start: start, isHead: false)
        else { return nil }
        return (.months(first.value, second.value), end)
    }

    /// 上(8)月, 本(9)月份: the number in brackets inside the word.
    private static func bracketed(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard glyphs.kind(start + 1) == .openBracket, PeriodGuard.isOneOf(glyphs.code(start), "上本下前"),
            !PeriodGuard.isOneOf(glyphs.code(start - 1), "以之"), let number = number(glyphs, at: start + 2),
            glyphs.kind(number.end) == .closeBracket, glyphs.code(number.end + 1) == month
        else { return nil }
        let end = number.end + 2
        return (.months(number.value, number.value), glyphs.code(end) == 0x4EFD ? end + 1 : end)  // 份
    }

    private static func number(_ glyphs: borrowing GlyphBuffer, at start: Int) -> PeriodNumber? {
        guard let number = PeriodNumber.read(glyphs, at: start), (1...12).contains(number.value), number.digits <= 2,
            glyphs.code(start) != 0x4E24
        else { return nil }
        return number
    }

    /// Whether what follows is a part of a month: 底, 上旬, 下半月.
    private static func namesPart(_ glyphs: borrowing GlyphBuffer, _ end: Int) -> Bool {
        PeriodGuard.isOneOf(glyphs.code(end), "底末初") && !PeriodTail.beginsWordAfterEdge(glyphs, end)
            || PeriodGuard.isOneOf(glyphs.code(end), "上中下") && PeriodGuard.isOneOf(glyphs.code(end + 1), "旬半")
    }

    /// Whether a month is a futures contract's: 10月期油, 12月合约, 12月期货收于.
    private static func namesContract(_ glyphs: borrowing GlyphBuffer, _ end: Int) -> Bool {
        guard PeriodGuard.isOneOf(glyphs.code(end), "期合交") else { return false }
        for word: StaticString in [
            "期油", "期金", "期银", "期铜", "期棉", "合约", "交割", "期货合约", "期货收", "期货报", "期货结算", "期货每",
        ] where glyphs.matches(word, at: end) { return true }
        return false
    }

    /// The glyph after 月 or 月份, or nil where 月 begins another word.
    private static func afterMonth(
        _ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber, start: Int, isHead: Bool
    ) -> Int? {
        let end = number.end + 1
        if glyphs.code(end) == 0x4EFD { return end + 1 }  // 份
        // 10月|租金指数; 3月|租房 is of a month's rent.
        let isOwn = glyphs.matches("租金", at: end) || glyphs.matches("薪资", at: end)
        if !isOwn, PeriodGuard.isOneOf(glyphs.code(end), "党饼亮球薪嫂龄租供子牙票") { return nil }
        // 1—9月|经济运行情况; 月经期 is another word.
        if glyphs.code(end) == 0x7ECF, PeriodGuard.isOneOf(glyphs.code(end + 1), "期血量周前后来停病") { return nil }
        if isHead, namesContract(glyphs, end) { return nil }
        // 为期三月, 历时3月: a length of time; 约10月底 is none.
        // 广达|7月营收: of the company, no length.
        let isName = glyphs.code(start - 1) == 0x8FBE && PeriodGuard.isReportBehind(glyphs, end)
        if isHead, !isName, !namesPart(glyphs, end), PeriodGuard.isLengthBefore(glyphs, start) { return nil }
        return end
    }
}
