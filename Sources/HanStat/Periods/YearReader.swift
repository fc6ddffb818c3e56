import TextScan

/// Reads years, decades, centuries and fiscal years.
enum YearReader {
    private static let year: UInt16 = 0x5E74

    static func read(
        _ glyphs: borrowing GlyphBuffer, at start: Int, convention: PeriodConvention, isHead: Bool, inCentury: Bool
    ) -> (TimeStep, Int)? {
        if let found = decades(glyphs, at: start) { return found }
        if inCentury { return decade(glyphs, at: start) }
        if isHead, glyphs.kind(start) != .digit {
            if let before = beforeEpoch(glyphs, at: start) { return before }
            if glyphs.matches("公元", at: start) || glyphs.matches("西元", at: start) {
                guard let number = PeriodNumber.read(glyphs, at: start + 2), number.value > 0 else { return nil }
                if glyphs.matches("世纪", at: number.end), number.value <= 30 {
                    return (.century(number.value), number.end + 2)
                }
                guard glyphs.code(number.end) == year else { return nil }
                return (.year(number.value), afterYear(glyphs, number.end + 1))
            }
            if let era = EraTable.read(glyphs, at: start) {
                return (era.year > 0 ? .year(era.year) : .yearBefore(-era.year), afterYear(glyphs, era.end))
            }
            if let bracketed = bracketed(glyphs, at: start) { return bracketed }
        }
        if isHead, let fiscal = fiscal(glyphs, at: start) { return fiscal }
        guard let number = PeriodNumber.read(glyphs, at: start) else { return nil }
        if let lettered = lettered(glyphs, number) { return lettered }
        if let range = range(glyphs, number) ?? listed(glyphs, number) { return range }
        if glyphs.matches("世纪", at: number.end), (1...30).contains(number.value), number.digits < 3,
            isHead, !PeriodGuard.isOneOf(glyphs.code(start - 1), "近约半第前")
        {
            return (.century(number.value), number.end + 2)
        }
        if glyphs.code(number.end) == year, glyphs.code(number.end + 1) == 0x4EE3 {  // 年代
            return decade(glyphs, at: start)
        }
        guard glyphs.code(number.end) == year else { return nil }
        let end = number.end + 1
        if number.digits == 4 { return fourDigits(glyphs, number, start: start, end: end) }
        if let minguo = minguo(glyphs, number, start: start, end: end, convention: convention) { return minguo }
        return twoDigits(glyphs, number, start: start, end: end)
    }

    /// 年度: the year as an accounting period, the same days.
    private static func afterYear(_ glyphs: borrowing GlyphBuffer, _ end: Int) -> Int {
        glyphs.code(end) == 0x5EA6 ? end + 1 : end  // 度
    }

    private static func fourDigits(
        _ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber, start: Int, end: Int
    ) -> (TimeStep, Int)? {
        guard number.value > 0, !PeriodGuard.isOneOf(glyphs.code(end), "级龄") else { return nil }
        let month = MonthReader.month(glyphs, at: end, isHead: false) != nil
        // 3000年 and 近2000年的历史 are lengths of time.
        if !month {
            guard (100...2199).contains(number.value) || number.leadsWithZero else { return nil }
            if number.value % 100 == 0, number.value < 1900, glyphs.code(end) == 0x524D { return nil }  // 1500年前
            if PeriodGuard.isOneOf(glyphs.code(start - 1), "近约逾超达隔") && number.value % 100 == 0 { return nil }
            for word: StaticString in ["历史", "的历史", "间", "前的", "左右"]
            where number.value % 100 == 0 && glyphs.matches(word, at: end) { return nil }
        }
        return (.year(number.value), afterYear(glyphs, end))
    }

    /// 114年 where years are Minguo years.
    private static func minguo(
        _ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber, start: Int, end: Int, convention: PeriodConvention
    ) -> (TimeStep, Int)? {
        // In a Taiwan text 93年 is a year unless a word of length stands before it.
        let isLength = PeriodGuard.isOneOf(glyphs.code(start - 1), "近约共满达长隔逾超过历经第")
        guard convention == .taiwan, (50...199).contains(number.value),
            number.digits == 3 || isDated(glyphs, end)
                || (number.value >= 60 && !isLength && !PeriodGuard.isOneOf(glyphs.code(end), "前后来间内"))
        else {
            return nil
        }
        return (.year(number.value + 1911), afterYear(glyphs, end))
    }

    /// 18年10月, 15年以来, 零八年, 五八年: a year without its century, told from a length of time by form.
    private static func twoDigits(
        _ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber, start: Int, end: Int
    ) -> (TimeStep, Int)? {
        guard number.digits == 2, !PeriodGuard.isOneOf(glyphs.code(end), "级龄") else { return nil }
        if number.leadsWithZero || isDated(glyphs, end) { return (.shortYear(number.value), afterYear(glyphs, end)) }
        if !number.isArabic {
            // 三五年 and 七八年 are neighbours, a rough length.
            let (first, second) = (number.value / 10, number.value % 10)
            guard second != first + 1, number.value != 35 else { return nil }
            return (.shortYear(number.value), afterYear(glyphs, end))
        }
        // 23年营收 of a company's report: no length of time has revenues.
        if (10...39).contains(number.value), !PeriodGuard.isLengthBefore(glyphs, number.end - 2),
            PeriodGuard.isReportBehind(glyphs, end) || followsSibling(glyphs, number, start: start, end: end)
        {
            return (.shortYear(number.value), end)
        }
        // 24年 that is all that is written.
        if glyphs.kind(start - 1) == .end, glyphs.kind(end) == .end { return (.shortYear(number.value), end) }
        return nil
    }

    /// 22年营收48亿元，23年为53亿元: whether the year before or after is told in two digits a clause before.
    private static func followsSibling(
        _ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber, start: Int, end: Int
    ) -> Bool {
        guard !PeriodGuard.isOneOf(glyphs.code(end), "的来间前后内以之期") else { return false }
        var i = start - 2
        while i > 1, start - i <= 24 {
            if glyphs.code(i) == year, glyphs.kind(i - 1) == .digit, glyphs.kind(i - 2) == .digit,
                glyphs.kind(i - 3) != .digit, let other = PeriodNumber.read(glyphs, at: i - 2),
                abs(other.value - number.value) == 1
            {
                return true
            }
            i -= 1
        }
        return false
    }

    /// Whether what follows 年 makes it a date: a month, a quarter, 底, 以来, 小寒.
    private static func isDated(_ glyphs: borrowing GlyphBuffer, _ end: Int) -> Bool {
        if MonthReader.month(glyphs, at: end, isHead: false) != nil { return true }
        if let quarter = QuarterReader.read(glyphs, at: end, isHead: false) { return quarter.1 > end }
        if let counted = CountedReader.read(glyphs, at: end, isHead: false, level: 3) { return counted.1 > end }
        if DayReader.solarTerm(glyphs, at: end, afterYear: true) != nil { return true }
        for word: StaticString in ["以来", "年底", "年末", "年初", "全年", "上半年", "下半年", "度"]
        where glyphs.matches(word, at: end) { return true }
        return PeriodGuard.isOneOf(glyphs.code(end), "底末初")
            && !PeriodGuard.isOneOf(glyphs.code(end + 1), "级步中部层")
    }

    /// 90年代 after a century, 1990年代, or 90年代 alone.
    private static func decade(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard let number = PeriodNumber.read(glyphs, at: start), glyphs.matches("年代", at: number.end) else {
            return nil
        }
        switch number.value {
        case 0...90 where number.value % 10 == 0 && number.digits != 1: return (.decade(number.value), number.end + 2)
        case 1000...2190 where number.value % 10 == 0: return (.decade(number.value), number.end + 2)
        default: return nil
        }
    }

    /// 七八十年代, 60至70年代, 1980—1990年代, 八、九十年代: two decades that share 年代.
    private static func decades(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        if let first = PeriodNumber.digit(glyphs.code(start)), glyphs.kind(start) == .hanDigit, first > 0 {
            var next = start + 1
            if glyphs.kind(next) == .enumerationComma { next += 1 }
            guard let last = PeriodNumber.digit(glyphs.code(next)), glyphs.kind(next) == .hanDigit, last == first + 1,
                glyphs.matches("十年代", at: next + 1), !goesOnAfterDecade(glyphs, next + 4)
            else { return joinedDecades(glyphs, at: start) }
            return (.decades(first * 10, last * 10), next + 4)
        }
        return joinedDecades(glyphs, at: start)
    }

    /// Whether 代 begins another word: 七八十年|代价.
    private static func goesOnAfterDecade(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        PeriodGuard.isOneOf(glyphs.code(index), "价表替理")
    }

    /// 60至70年代, 六十到七十年代, 1980—1990年代, 80、90年代.
    private static func joinedDecades(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard let first = PeriodNumber.read(glyphs, at: start) else { return nil }
        var next = first.end
        if let join = PeriodTail.joinLength(glyphs, at: next) {
            next += join
        } else if glyphs.kind(next) == .enumerationComma {
            next += 1
        } else {
            return nil
        }
        guard let last = PeriodNumber.read(glyphs, at: next), glyphs.matches("年代", at: last.end),
            !goesOnAfterDecade(glyphs, last.end + 2), first.value % 10 == 0, last.value % 10 == 0,
            first.value < last.value
        else { return nil }
        switch (first.value, last.value) {
        case (0...80, 10...90) where first.digits != 1, (1000...2180, 1010...2190):
            return (.decades(first.value, last.value), last.end + 2)
        default: return nil
        }
    }

    /// 2021—2025年, 2022至2023年, 2021—25年; 701年—762年 of a life.
    private static func range(_ glyphs: borrowing GlyphBuffer, _ first: PeriodNumber) -> (TimeStep, Int)? {
        if first.digits == 3, first.isArabic, glyphs.code(first.end) == year,
            let join = PeriodTail.joinLength(glyphs, at: first.end + 1),
            let last = PeriodNumber.read(glyphs, at: first.end + 1 + join), glyphs.code(last.end) == year,
            (first.value + 1..<first.value + 120).contains(last.value),
            first.value % 10 != 0 || last.value % 10 != 0
        {
            return (.years(first.value, last.value), last.end + 1)
        }
        if let found = enumerated(glyphs, first) { return found }
        guard first.digits == 4, let join = PeriodTail.joinLength(glyphs, at: first.end),
            let second = PeriodNumber.read(glyphs, at: first.end + join), glyphs.code(second.end) == year,
            glyphs.code(second.end + 1) != 0x4EE3
        else { return nil }
        var last = second.value
        if second.digits == 2 { last += first.value / 100 * 100 }
        guard second.digits == 4 || second.digits == 2, last > first.value, (1000...2199).contains(first.value),
            last < first.value + 300
        else { return nil }
        return (.years(first.value, last), afterYear(glyphs, second.end + 1))
    }

    /// 25/26/27年, 2025/2026/2027年: years in a row that a report's forecasts are for; 25-27年 before what it reports.
    private static func listed(_ glyphs: borrowing GlyphBuffer, _ first: PeriodNumber) -> (TimeStep, Int)? {
        guard first.isArabic,
            first.digits == 4
                ? (1990...2100).contains(first.value)
                : first.digits == 2 && (10...39).contains(first.value)
        else { return nil }
        let century = first.digits == 2 ? 2000 : 0
        var last = first
        var count = 1
        while glyphs.kind(last.end) == .slash, let next = PeriodNumber.read(glyphs, at: last.end + 1),
            next.digits == first.digits, next.value == last.value + 1
        {
            last = next
            count += 1
        }
        if count == 1, first.digits == 2, let join = PeriodTail.joinLength(glyphs, at: first.end),
            let next = PeriodNumber.read(glyphs, at: first.end + join), next.isArabic, next.digits == 2,
            (first.value + 1...first.value + 4).contains(next.value), glyphs.code(next.end) == year,
            PeriodGuard.isReportBehind(glyphs, next.end + 1) || glyphs.matches("公司", at: next.end + 1)
        {
            return (.years(first.value + century, next.value + century), next.end + 1)
        }
        guard count > 2 || count == 2 && first.digits == 4, glyphs.code(last.end) == year,
            !PeriodGuard.isOneOf(glyphs.code(last.end + 1), "代级度龄")
        else { return nil }
        return (.years(first.value + century, last.value + century), last.end + 1)
    }

    /// 2025、2026年, 2023、2024和2025年: years that follow one another.
    private static func enumerated(_ glyphs: borrowing GlyphBuffer, _ first: PeriodNumber) -> (TimeStep, Int)? {
        guard first.digits == 4, (1900...2199).contains(first.value) else { return nil }
        var last = first
        while glyphs.kind(last.end) == .enumerationComma || PeriodGuard.isOneOf(glyphs.code(last.end), "和与及") {
            guard let next = PeriodNumber.read(glyphs, at: last.end + 1), next.digits == 4, next.value == last.value + 1
            else { return nil }
            last = next
        }
        guard last.value > first.value, glyphs.code(last.end) == year, glyphs.code(last.end + 1) != 0x4EE3 else {
            return nil
        }
        return (.years(first.value, last.value), afterYear(glyphs, last.end + 1))
    }

    /// 明(115)年, 今(2025)年, 前(112)年: the number in brackets inside the word, as Taiwan's releases write it.
    private static func bracketed(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard glyphs.kind(start + 1) == .openBracket, PeriodGuard.isOneOf(glyphs.code(start), "今明去本上前"),
            let number = PeriodNumber.read(glyphs, at: start + 2), glyphs.kind(number.end) == .closeBracket,
            glyphs.code(number.end + 1) == year, number.digits >= 2
        else { return nil }
        let minguo = number.value < 200
        return (.year(minguo ? number.value + 1911 : number.value), afterYear(glyphs, number.end + 2))
    }

    /// 公元前221年, 公元前3世纪.
    private static func beforeEpoch(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        let prefix = glyphs.matches("公元前", at: start) ? 3 : glyphs.matches("西元前", at: start) ? 3 : 0
        guard prefix > 0, let number = PeriodNumber.read(glyphs, at: start + prefix), number.value > 0 else {
            return nil
        }
        let end = untilBefore(glyphs, number) ?? number.end
        if glyphs.matches("世纪", at: end) { return (.centuryBefore(number.value), end + 2) }
        guard glyphs.code(end) == year else { return nil }
        return (.yearBefore(number.value), end + 1)
    }

    /// The glyph after the second number of 公元前4—3世纪 and 公元前221年至前206年, or nil where there is one number.
    private static func untilBefore(_ glyphs: borrowing GlyphBuffer, _ first: PeriodNumber) -> Int? {
        let unit = glyphs.matches("世纪", at: first.end) ? 2 : glyphs.code(first.end) == year ? 1 : 0
        guard let join = PeriodTail.joinLength(glyphs, at: first.end + unit) else { return nil }
        var next = first.end + unit + join
        if glyphs.matches("公元前", at: next) {
            next += 3
        } else if glyphs.code(next) == 0x524D {  // 前
            next += 1
        } else if unit > 0 {
            return nil
        }
        guard let second = PeriodNumber.read(glyphs, at: next), second.value < first.value, second.value > 0 else {
            return nil
        }
        return second.end
    }

    /// 2021H1, 2021Q3, 24Q1: half-years and quarters of reports.
    private static func lettered(_ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber) -> (TimeStep, Int)? {
        guard number.isArabic, QuarterReader.lettered(glyphs, at: number.end) != nil else { return nil }
        switch number.digits {
        case 4 where (1900...2199).contains(number.value): return (.year(number.value), number.end)
        case 2 where (10...39).contains(number.value): return (.shortYear(number.value), number.end)
        default: return nil
        }
    }

    /// 2025财年, FY2025.
    private static func fiscal(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        if glyphs.matches("FY", at: start), glyphs.kind(start - 1) != .letter {
            guard let number = PeriodNumber.read(glyphs, at: start + 2), number.digits == 4 || number.digits == 2 else {
                return nil
            }
            return (.fiscalYear(number.digits == 2 ? number.value + 2000 : number.value), number.end)
        }
        if let number = PeriodNumber.read(glyphs, at: start) {
            for word: StaticString in ["财年", "财政年度", "年财年"] {
                let length = glyphs.matchLength(word, at: number.end)
                if length > 0, number.digits == 4 || number.digits == 2 {
                    return (.fiscalYear(number.digits == 2 ? number.value + 2000 : number.value), number.end + length)
                }
            }
        }
        let next = glyphs.code(start + 1)
        guard next == 0x8D22 || next == 0x4E00, PeriodGuard.isOneOf(glyphs.code(start), "本上下") else { return nil }
        for word: StaticString in ["本财政年度", "上财政年度", "下财政年度", "本财年", "上财年", "下财年", "上一财年"] {
            let length = glyphs.matchLength(word, at: start)
            if length > 0 { return (.fiscalYear(nil), start + length) }
        }
        return nil
    }
}
