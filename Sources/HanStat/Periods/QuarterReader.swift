import TextScan

/// Reads quarters: 一季度, 第3季, 二至三季度, Q3, 第二财季.
enum QuarterReader {
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int, isHead: Bool) -> (TimeStep, Int)? {
        if !isHead || standsAlone(glyphs, start), let found = lettered(glyphs, at: start) { return found }
        var i = start
        let ordinal = glyphs.code(i) == 0x7B2C  // 第
        if ordinal { i += 1 }
        guard let first = PeriodNumber.read(glyphs, at: i), (1...4).contains(first.value) else { return nil }
        if glyphs.matches("财季", at: first.end) { return (.fiscalQuarter(first.value), first.end + 2) }
        if glyphs.code(first.end) == 0x5B63 {  // 季
            if glyphs.code(first.end + 1) == 0x5EA6 { return (.quarters(first.value, first.value), first.end + 2) }
            // Without 度 a season is a quarter only by its number: 第四季, 106年第4季; 四季 is the seasons.
            guard ordinal || !isHead && first.value != 4,
                !PeriodGuard.isOneOf(glyphs.code(first.end + 1), "报节后赛")
                    || ordinal && glyphs.code(first.end + 1) == 0x540E,
                glyphs.kind(start - 1) != .closeQuote
            else { return nil }
            return (.quarters(first.value, first.value), first.end + 1)
        }
        // 一至三季度, 二、三季度.
        var next = first.end
        if let join = PeriodTail.joinLength(glyphs, at: next) {
            next += join
        } else if glyphs.kind(next) == .enumerationComma || glyphs.code(next) == 0x548C {
            next += 1
        } else {
            return nil
        }
        guard var second = PeriodNumber.read(glyphs, at: next), second.value > first.value, second.value <= 4 else {
            return nil
        }
        // 一、二、三季度
        while glyphs.kind(second.end) == .enumerationComma || glyphs.code(second.end) == 0x548C,
            let third = PeriodNumber.read(glyphs, at: second.end + 1), third.value == second.value + 1, third.value <= 4
        {
            second = third
        }
        guard glyphs.matches("季度", at: second.end)
        else { return nil }
        return (.quarters(first.value, second.value), second.end + 2)
    }

    /// Q3营收, 公司H1净利: whether a letter and a digit before what a company reports are a time, and no model (奥迪Q3).
    private static func standsAlone(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> Bool {
        guard PeriodGuard.isOneOf(glyphs.code(start), "QH"), glyphs.kind(start + 1) == .digit else { return false }
        switch glyphs.kind(start - 1) {
        case .letter, .digit, .minus, .point, .slash: return false
        case .han:
            guard PeriodGuard.isOneOf(glyphs.code(start - 1), "年中在于的至及和与其司预计") || glyphs.hasGap(start) else {
                return false
            }
        default: break
        }
        var end = start + 2
        if let join = PeriodTail.joinLength(glyphs, at: end), lettered(glyphs, at: end + join) != nil {
            end += join + 2
        }
        return PeriodGuard.isReportBehind(glyphs, end)
            || ["公司", "累计", "实现", "同比", "环比", "预计", "合计"].contains { glyphs.matches($0, at: end) }
    }

    /// H1, Q3 after a year.
    static func lettered(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard glyphs.kind(start + 1) == .digit, glyphs.kind(start + 2) != .digit, glyphs.kind(start + 2) != .letter,
            let number = PeriodNumber.digit(glyphs.code(start + 1))
        else { return nil }
        switch glyphs.code(start) {
        case 0x48, 0x68: return (1...2).contains(number) ? (.half(number), start + 2) : nil
        case 0x51, 0x71: return (1...4).contains(number) ? (.quarters(number, number), start + 2) : nil
        default: return nil
        }
    }
}
