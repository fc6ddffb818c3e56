import TextScan

/// Reads times told by counting units: 前11个月, 最后五天, 第三个月, 近三年, 5年前.
enum CountedReader {
    /// A unit of time at a glyph, 个 before it included.
    static func unit(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (unit: TimeUnit, end: Int)? {
        var i = start
        let counted = glyphs.code(i) == 0x4E2A  // 个
        if counted { i += 1 }
        switch glyphs.code(i) {
        case 0x6708:  // 月
            return (.month, glyphs.code(i + 1) == 0x4EFD ? i + 2 : i + 1)
        case 0x5B63:  // 季
            return (.quarter, glyphs.code(i + 1) == 0x5EA6 ? i + 2 : i + 1)
        case 0x5E74: return counted ? nil : (.year, i + 1)
        case 0x5929, 0x65E5: return counted ? nil : (.day, i + 1)
        case 0x5468: return (.week, i + 1)
        case 0x661F where glyphs.code(i + 1) == 0x671F: return (.week, i + 2)
        case 0x793C where glyphs.code(i + 1) == 0x62DC: return (.week, i + 2)
        default: return nil
        }
    }

    /// Whether the glyph begins a unit or another counting word after a number.
    static func isCounted(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        unit(glyphs, at: index) != nil || PeriodGuard.isOneOf(glyphs.code(index), "个万亿家名人次件元只吨点")
    }

    private static func count(_ glyphs: borrowing GlyphBuffer, at start: Int) -> PeriodNumber? {
        guard let number = PeriodNumber.read(glyphs, at: start), number.value > 0, number.digits < 4,
            number.isArabic || number.digits <= 1
        else { return nil }
        return number
    }

    /// Reads 前三季度, 头十天, 最后五天, 第三个月, 近三年, 未来两天.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int, isHead: Bool, level: Int) -> (TimeStep, Int)? {
        var i = start
        if !isHead, glyphs.code(i) == 0x7684 { i += 1 }  // 的
        if glyphs.code(i) == 0x7B2C { return ordinal(glyphs, at: i, isHead: isHead) }  // 第
        if let found = leading(glyphs, at: i, isHead: isHead, level: level) { return found }
        if isHead, let found = before(glyphs, at: i) { return found }
        if !isHead { return trailing(glyphs, at: i, level: level) }
        return recent(glyphs, at: start)
    }

    private static func ordinal(_ glyphs: borrowing GlyphBuffer, at start: Int, isHead: Bool) -> (TimeStep, Int)? {
        guard !isHead, let number = count(glyphs, at: start + 1), let (unit, end) = unit(glyphs, at: number.end) else {
            return nil
        }
        if unit == .week, let digit = PeriodNumber.digit(glyphs.code(end)), (1...6).contains(digit) {
            return (.nthWeekday(number.value, digit), end + 1)
        }
        if unit == .week, PeriodGuard.isOneOf(glyphs.code(end), "日天") { return (.nthWeekday(number.value, 7), end + 1) }
        guard unit != .quarter else { return (.quarters(number.value, number.value), end) }
        return unit == .year ? nil : (.ordinal(number.value, unit), end)
    }

    /// 前11个月, 首三季度, 头十天.
    private static func leading(
        _ glyphs: borrowing GlyphBuffer, at start: Int, isHead: Bool, level: Int
    ) -> (TimeStep, Int)? {
        let code = glyphs.code(start)
        guard code == 0x524D || code == 0x9996 || code == 0x5934 else { return nil }  // 前 首 头
        if !isHead, glyphs.matches("首月", at: start) { return (.first(1, .month), start + 2) }
        guard let number = count(glyphs, at: start + 1), let (unit, end) = unit(glyphs, at: number.end) else {
            return nil
        }
        if isHead, PeriodGuard.isOneOf(glyphs.code(start - 1), "之以目此当空提年月日天向面跟往从先") { return nil }
        switch unit {
        case .month, .quarter:
            let most = unit == .month ? 12 : 4
            guard number.value <= most, level <= 3 else { return nil }
            return (.first(number.value, unit), end)
        case .half, .year:
            return isHead && number.value < 100 && code == 0x524D && unit == .year
                ? (.recent(number.value, unit), end) : nil
        case .day, .week, .tenDays:
            guard isHead else { return (.first(number.value, unit), end) }
            return code == 0x524D ? (.recent(number.value, unit), end) : nil
        }
    }

    /// 上两周, 上三个月: as many whole units before the one that is going on.
    private static func before(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard glyphs.code(start) == 0x4E0A, let number = count(glyphs, at: start + 1), (2...6).contains(number.value),
            glyphs.code(start - 1) != 0x4EE5,
            let (unit, end) = unit(glyphs, at: number.end), unit == .week || unit == .month,
            unit == .week || glyphs.code(number.end) == 0x4E2A, standsFree(glyphs, start, number)
        else { return nil }
        return (.lastWhole(number.value, unit), end)
    }

    /// 最后五天, 后三月, of a period named before.
    private static func trailing(_ glyphs: borrowing GlyphBuffer, at start: Int, level: Int) -> (TimeStep, Int)? {
        let prefix: Int
        if glyphs.matches("最后", at: start) {
            prefix = 2
        } else if glyphs.code(start) == 0x540E || glyphs.code(start) == 0x672B {  // 后 末
            prefix = 1
        } else {
            return nil
        }
        guard let number = count(glyphs, at: start + prefix), let (unit, end) = unit(glyphs, at: number.end),
            unit != .year,
            unit.level > level
        else { return nil }
        return (.last(number.value, unit), end)
    }

    /// 近三年, 过去五年, 未来两天, 后1年: counted from the document's date.
    private static func recent(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard glyphs.kind(start) == .han, PeriodGuard.isOneOf(glyphs.code(start), "最过近未今接后") else { return nil }
        let past: [StaticString] = ["最近", "过去的", "过去", "近"]
        let future: [StaticString] = ["未来的", "未来", "今后", "接下来的", "接下来", "后"]
        for (words, ahead) in [(past, false), (future, true)] {
            for word in words {
                let length = glyphs.matchLength(word, at: start)
                guard length > 0, let number = count(glyphs, at: start + length),
                    let (unit, end) = unit(glyphs, at: number.end)
                else { continue }
                if length == 1, !standsFree(glyphs, start, number), !isOfReturns(glyphs, number, end) { return nil }
                // 近3月, 近10个季度: whole units as well.
                return (ahead ? .coming(number.value, unit) : .recent(number.value, unit), end)
            }
        }
        return nil
    }

    /// Whether 近 or 后 stands for itself: 近 before a large number says "almost".
    private static func standsFree(_ glyphs: borrowing GlyphBuffer, _ start: Int, _ number: PeriodNumber) -> Bool {
        guard number.value <= 10 else { return false }
        switch glyphs.kind(start - 1) {
        case .han: return PeriodGuard.isOneOf(glyphs.code(start - 1), "在对据从以和与是，为比较")
        case .hanDigit, .hanMultiplier, .hanScale, .digit: return false
        default: return true
        }
    }

    /// Whether what follows tells of a stretch of time and not of a length: 基金近1年收益率, 该股近3月累计涨.
    private static func isOfReturns(_ glyphs: borrowing GlyphBuffer, _ number: PeriodNumber, _ end: Int) -> Bool {
        guard number.value <= 10 else { return false }
        let words: [StaticString] = ["收益", "回报", "涨", "跌", "累计", "年化", "平均", "均值", "业绩", "最大"]
        return words.contains { glyphs.matches($0, at: end) }
    }

    /// Whether a unit of time at a glyph has behind it what makes a distance of it: 前 or 后, perhaps with 以 or 之.
    static func mayBeDistance(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        guard let (_, end) = unit(glyphs, at: index) else { return false }
        switch glyphs.code(end) {
        case 0x524D, 0x540E, 0x4EE5, 0x4E4B: return true  // 前 后 以 之
        default: return false
        }
    }

    /// 5年前, 20天后, 三个月以前.
    static func distance(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard let number = count(glyphs, at: start), let (unit, end) = unit(glyphs, at: number.end),
            unit != .month || glyphs.code(number.end) == 0x4E2A, unit != .quarter || glyphs.code(number.end) == 0x4E2A,
            unit != .day || glyphs.code(number.end) == 0x5929 || number.value > 31
                || !number.isArabic && number.value < 10
        else { return nil }
        if PeriodGuard.isOneOf(glyphs.code(start - 1), "近前后首头每约第满未过去") { return nil }
        let sign: Int
        var next = end
        if PeriodGuard.isOneOf(glyphs.code(next), "以之") { next += 1 }
        switch glyphs.code(next) {
        case 0x524D: sign = -1  // 前
        case 0x540E: sign = 1  // 后
        default: return nil
        }
        guard !PeriodTail.beginsWordAfterEdge(glyphs, next), !PeriodReader.isNumeral(glyphs, next + 1) else {
            return nil
        }
        return (.distance(sign * number.value, unit), next + 1)
    }
}
