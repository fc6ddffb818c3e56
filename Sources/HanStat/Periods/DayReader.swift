import TextScan

/// Reads days: 13日, 2月4号, 周四, 初十, 小寒.
enum DayReader {
    /// Reads a day or days of a month.
    ///
    /// `bare` tells that 日 or 号 is missing: 1月3至2月10.
    static func day(
        _ glyphs: borrowing GlyphBuffer, at start: Int, afterMonth: Bool, isHead: Bool
    ) -> (TimeStep, Int, bare: Bool)? {
        guard afterMonth || isHead || PeriodNumber.read(glyphs, at: start) != nil, let first = number(glyphs, at: start)
        else { return nil }
        if isSign(glyphs.code(first.end), afterMonth: afterMonth) {
            guard let end = afterSign(glyphs, first, start: start, isHead: isHead) else { return nil }
            return (.days(first.value, first.value), end, false)
        }
        if let join = PeriodTail.joinLength(glyphs, at: first.end), let second = number(glyphs, at: first.end + join),
            second.value > first.value, isSign(glyphs.code(second.end), afterMonth: afterMonth),
            let end = afterSign(glyphs, second, start: start, isHead: isHead)
        {
            return (.days(first.value, second.value), end, false)
        }
        guard afterMonth, glyphs.flags(start).isEmpty || glyphs.kind(first.end) == .end else { return nil }
        // 十月31, 1月3至2月10: nothing else may follow such a day.
        if glyphs.kind(first.end) == .end { return (.days(first.value, first.value), first.end, true) }
        if let join = PeriodTail.joinLength(glyphs, at: first.end),
            MonthReader.month(glyphs, at: first.end + join, isHead: false) != nil
        {
            return (.days(first.value, first.value), first.end, true)
        }
        return nil
    }

    /// 今(15)日, 昨(14)日: the number in brackets inside the word.
    static func bracketed(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard glyphs.kind(start + 1) == .openBracket, PeriodGuard.isOneOf(glyphs.code(start), "今昨明本前"),
            !PeriodGuard.isOneOf(glyphs.code(start - 1), "以之"), let number = number(glyphs, at: start + 2),
            glyphs.kind(number.end) == .closeBracket, glyphs.code(number.end + 1) == 0x65E5  // 日
        else { return nil }
        return (.days(number.value, number.value), number.end + 2)
    }

    /// Reads the end of a range of days, whose month stands before: 9月10日—13日.
    private static func number(_ glyphs: borrowing GlyphBuffer, at start: Int) -> PeriodNumber? {
        guard let number = PeriodNumber.read(glyphs, at: start), (1...31).contains(number.value), number.digits <= 2,
            glyphs.code(start) != 0x4E24
        else { return nil }
        return number
    }

    private static func isSign(_ code: UInt16, afterMonth: Bool) -> Bool {
        code == 0x65E5 || afterMonth && code == 0x53F7  // 日 号
    }

    /// The glyph after 日, or nil where the words around make it a length of time or another word.
    private static func afterSign(
        _ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber, start: Int, isHead: Bool
    ) -> Int? {
        let end = number.end + 1
        guard isHead else { return end }
        // 近30日, 连续3日, 每10日; 3日内, 5日游, 10日元.
        if PeriodGuard.isLengthBefore(glyphs, start) { return nil }
        let next = glyphs.code(end)
        if PeriodGuard.isOneOf(next, "内游均元语圆志龄子期线移留") || isAge(glyphs, start, end) { return nil }
        if next == 0x672C, glyphs.code(end + 1) != 0x62A5 { return nil }  // 日本, but 日|本报
        if next == 0x4E4B { return nil }  // 之
        // 一日 to 九日 in Chinese are days of a month where the sentence's head or its wire says so.
        if number.digits == 1, !number.isArabic {
            let before = glyphs.kind(start - 1)
            return glyphs.code(end) == 0x7535 || glyphs.code(end) == 0x8BAF  // 电 讯
                || before == .stop || before == .end || before == .openBracket || before == .han && number.value > 1
                ? end : nil
        }
        return end
    }

    /// 留存（7日）: whether a number of days stands in a bracket behind the name of what is measured over them.
    private static func isAge(_ glyphs: borrowing GlyphBuffer, _ start: Int, _ end: Int) -> Bool {
        guard glyphs.kind(end) == .closeBracket, glyphs.kind(start - 1) == .openBracket else { return false }
        return (["留存", "率", "均线", "活跃", "龄期", "强度"] as [StaticString]).contains { glyphs.ends($0, at: start - 1) }
    }

    /// 周四, 星期日, 礼拜天, and 上周|五 after a week.
    static func weekday(
        _ glyphs: borrowing GlyphBuffer, at start: Int, afterWeek: Bool, isHead: Bool
    ) -> (TimeStep, Int)? {
        var i = start
        if glyphs.code(i) == 0x5468 {  // 周
            i += 1
        } else if glyphs.matches("星期", at: i) || glyphs.matches("礼拜", at: i) {
            i += 2
        } else if !afterWeek {
            return nil
        }
        if isHead, PeriodReader.isNumeral(glyphs, start - 1) || PeriodGuard.isOneOf(glyphs.code(start - 1), "每逢几数两逐隔第个")
        {
            return nil
        }
        if glyphs.code(i) == 0x672B { return isHead ? nil : (.weekend, i + 1) }  // 末
        let day: Int
        switch glyphs.code(i) {
        case 0x65E5, 0x5929: day = 7  // 日 天
        default:
            guard let digit = PeriodNumber.digit(glyphs.code(i)), (1...6).contains(digit) else { return nil }
            day = digit
        }
        // 上周五家公司, 本周日均: a count or another word.
        if PeriodReader.isNumeral(glyphs, i + 1) && glyphs.kind(i + 1) != .digit || glyphs.kind(i + 1) == .hanScale
            || PeriodGuard.isOneOf(glyphs.code(i + 1), "家个名只大条倍次成均线围")
        {
            return nil
        }
        return (.weekday(day), i + 1)
    }

    /// 初十 after a month of the Chinese calendar or 大年; 廿三, 十五 after 腊月 or 正月; 八月十五.
    static func lunarDay(
        _ glyphs: borrowing GlyphBuffer, at start: Int, after step: TimeStep?, isLunar: Bool
    ) -> (TimeStep, Int)? {
        if glyphs.code(start) == 0x521D, let number = PeriodNumber.read(glyphs, at: start + 1),
            (1...10).contains(number.value),
            !number.isArabic, number.digits <= 1
        {
            switch step {
            case .lunarMonth, .months: return (.lunarDay(number.value), number.end)
            default: return nil
            }
        }
        guard let number = PeriodNumber.read(glyphs, at: start), (1...30).contains(number.value), !number.isArabic,
            glyphs.code(number.end) != 0x65E5, glyphs.code(number.end) != 0x53F7, number.digits == 0
        else { return nil }
        switch step {
        case .lunarMonth: return (.lunarDay(number.value), number.end)
        case .months(let first, let last) where isLunar && first == last: return (.lunarDay(number.value), number.end)
        case .months(8, 8) where number.value == 15 && !CountedReader.isCounted(glyphs, number.end):
            return (.lunarDay(15), number.end)
        default: return nil
        }
    }

    /// What the names of solar terms begin with.
    private static let termBeginnings = CodeSet(Holiday.solarTerms.compactMap(\.first))

    /// 小寒 and its like after a year, or with 节气, 当天, 时节 after it.
    static func solarTerm(_ glyphs: borrowing GlyphBuffer, at start: Int, afterYear: Bool) -> (TimeStep, Int)? {
        guard termBeginnings.contains(glyphs.code(start)) else { return nil }
        for (index, term) in Holiday.solarTerms.enumerated()
        where glyphs.code(start) == term[0] && glyphs.code(start + 1) == term[1] {
            let tail = ["节气", "当天", "当日", "时节"].contains { PeriodGuard.matches(glyphs, $0, at: start + 2) }
            guard afterYear || tail else { return nil }
            return (.solarTerm(index), PeriodGuard.matches(glyphs, "节气", at: start + 2) ? start + 4 : start + 2)
        }
        return nil
    }
}
