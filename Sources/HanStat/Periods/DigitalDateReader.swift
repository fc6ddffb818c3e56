import TextScan

/// Reads dates in figures: 2010-01-29, 2018/1/10, 2015.5.13, 20240307, 05/05/71, 1999.08-2002.02.
enum DigitalDateReader {
    /// Reads the figures at a glyph.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - start: The first figure.
    ///   - endsRange: Whether the dash before joins a range's ends.
    /// - Returns: nil where the figures are no date.
    static func read(
        _ glyphs: borrowing GlyphBuffer, at start: Int, endsRange: Bool
    ) -> (steps: TimeSteps, end: Int)? {
        guard glyphs.kind(start) == .digit, glyphs.kind(start - 1) != .digit, endsRange || !isJoint(glyphs, start - 1)
        else { return nil }
        guard let first = run(glyphs, at: start) else { return nil }
        if first.digits == 1, let found = letterFirst(glyphs, first) { return found }
        if first.digits == 8 { return compact(glyphs, first, start, endsRange: endsRange) }
        if first.digits == 4, (1...2199).contains(first.value) {
            return yearFirst(glyphs, first) ?? bareYear(glyphs, first, start)
        }
        if first.digits <= 2 { return dayFirst(glyphs, first) ?? monthAndDay(glyphs, first, start) }
        return nil
    }

    private struct Run {
        var value: Int
        var digits: Int
        var end: Int
    }

    /// Arabic digits without a gap inside.
    private static func run(_ glyphs: borrowing GlyphBuffer, at start: Int) -> Run? {
        var run = Run(value: 0, digits: 0, end: start)
        while glyphs.kind(run.end) == .digit, run.digits < 9 {
            if run.digits > 0, !glyphs.flags(run.end).intersection(.gap).isEmpty { break }
            run.value = run.value * 10 + Int(glyphs.code(run.end)) - 0x30
            run.digits += 1
            run.end += 1
        }
        return run.digits > 0 ? run : nil
    }

    /// Whether a digit, point or stroke before makes the figures a piece of something longer.
    private static func isJoint(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        switch glyphs.kind(index) {
        case .slash, .point, .minus: glyphs.kind(index - 1) == .digit || glyphs.kind(index - 1) == .letter
        case .letter, .currencySign: glyphs.flags(index + 1).isEmpty
        default: false
        }
    }

    private static func separator(_ glyphs: borrowing GlyphBuffer, at index: Int) -> UInt16? {
        let code = glyphs.code(index)
        return code == 0x2D || code == 0x2F || code == 0x2E ? code : nil
    }

    /// Whether nothing after makes the figures a number or a code.
    private static func endsDate(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        switch glyphs.kind(index) {
        case .percent, .letter, .slash: return glyphs.code(index) == 0x54 || !glyphs.flags(index).isEmpty
        case .digit: return !glyphs.flags(index).isEmpty
        case .point: return glyphs.kind(index + 1) != .digit
        default: return true
        }
    }

    private static func steps(_ year: TimeStep, _ month: Int, _ day: Int) -> TimeSteps? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return [year, .months(month, month), .days(day, day)]
    }

    private static func yearFirst(_ glyphs: borrowing GlyphBuffer, _ year: Run) -> (steps: TimeSteps, end: Int)? {
        let spaced = glyphs.kind(year.end) == .digit
        let mark = separator(glyphs, at: year.end)
        guard spaced || mark != nil, year.value > 0, let month = run(glyphs, at: year.end + (spaced ? 0 : 1)),
            month.digits <= 2, (1...12).contains(month.value)
        else { return nil }
        let daySpaced = spaced && glyphs.kind(month.end) == .digit
        if daySpaced || !spaced && separator(glyphs, at: month.end) != nil,
            let day = run(glyphs, at: month.end + (daySpaced ? 0 : 1)), day.digits <= 2, endsDate(glyphs, day.end),
            !spaced || month.digits == 2 && day.digits == 2,
            let steps = steps(.year(year.value), month.value, day.value)
        {
            // 2021.5-6 would be a range of months, 2021-05.5 nothing.
            if mark == 0x2E, glyphs.code(month.end) == 0x2D, day.digits == 1 { return nil }
            return (steps, glyphs.code(day.end) == 0x65E5 ? day.end + 1 : day.end)
        }
        return yearAndMonth(glyphs, year, month, mark)
    }

    /// 2024-03, 2024/03; with points only as one end of a range (1999.08-2002.02).
    private static func yearAndMonth(
        _ glyphs: borrowing GlyphBuffer, _ year: Run, _ month: Run, _ mark: UInt16?
    ) -> (steps: TimeSteps, end: Int)? {
        guard let mark, month.digits == 2 || mark == 0x2E, (1000...2199).contains(year.value) else { return nil }
        let steps: TimeSteps = [.year(year.value), .months(month.value, month.value)]
        if mark == 0x2E {
            guard let join = PeriodTail.joinLength(glyphs, at: month.end),
                let other = run(glyphs, at: month.end + join),
                other.digits == 4, separator(glyphs, at: other.end) == mark
            else { return isRangeEnd(glyphs, year) ? (steps, month.end) : nil }
            return (steps, month.end)
        }
        guard endsDate(glyphs, month.end), glyphs.code(month.end) != 0x5E74, glyphs.kind(month.end) != .hanScale else {
            return nil
        }
        return (steps, month.end)
    }

    private static func isRangeEnd(_ glyphs: borrowing GlyphBuffer, _ year: Run) -> Bool {
        let before = year.end - year.digits - 1
        return PeriodTail.joinLength(glyphs, at: before) != nil && glyphs.kind(before - 1) == .digit
            && glyphs.kind(before - 3) == .point
    }

    /// 20240307.
    private static func compact(
        _ glyphs: borrowing GlyphBuffer, _ run: Run, _ start: Int, endsRange: Bool
    ) -> (steps: TimeSteps, end: Int)? {
        let (year, month, day) = (run.value / 10000, run.value / 100 % 100, run.value % 100)
        guard (1900...2099).contains(year), CalendarDate(year: year, month: month, day: day) != nil,
            endsRange || glyphs.kind(run.end) != .han, glyphs.kind(run.end) != .hanScale, endsDate(glyphs, run.end),
            glyphs.kind(start - 1) != .han
        else { return nil }
        return ([.year(year), .months(month, month), .days(day, day)], run.end)
    }

    /// A year that is all that is written, 2018, or a sign and a year, = 2019.
    private static func bareYear(_ glyphs: borrowing GlyphBuffer, _ year: Run, _ start: Int) -> (
        steps: TimeSteps, end: Int
    )? {
        guard (1900...2099).contains(year.value), glyphs.kind(year.end) == .end,
            glyphs.kind(start - 1) == .end || start == 1 && glyphs.kind(0) == .other
        else { return nil }
        return ([.year(year.value)], year.end)
    }

    /// 05/05/71, 10/1/2017: the day first, the month first where only that gives a day.
    private static func dayFirst(_ glyphs: borrowing GlyphBuffer, _ first: Run) -> (steps: TimeSteps, end: Int)? {
        guard let mark = separator(glyphs, at: first.end), mark != 0x2E, let second = run(glyphs, at: first.end + 1),
            second.digits <= 2, separator(glyphs, at: second.end) == mark, let year = run(glyphs, at: second.end + 1),
            year.digits == 4 || year.digits == 2 && mark == 0x2F && first.digits == 2 && second.digits == 2,
            endsDate(glyphs, year.end)
        else { return nil }
        let step: TimeStep = year.digits == 4 ? .year(year.value) : .shortYear(year.value)
        guard year.value > 0 || year.digits == 2 else { return nil }
        guard let steps = steps(step, second.value, first.value) ?? steps(step, first.value, second.value) else {
            return nil
        }
        return (steps, year.end)
    }

    /// 1H24, 3Q2024: the half or quarter before the year.
    private static func letterFirst(_ glyphs: borrowing GlyphBuffer, _ part: Run) -> (steps: TimeSteps, end: Int)? {
        guard let year = run(glyphs, at: part.end + 1), year.digits == 2 || year.digits == 4,
            glyphs.kind(year.end) != .letter, glyphs.kind(year.end) != .point
        else { return nil }
        let step: TimeStep = year.digits == 4 ? .year(year.value) : .shortYear(year.value)
        switch glyphs.code(part.end) {
        case 0x48 where (1...2).contains(part.value): return ([step, .half(part.value)], year.end)
        case 0x51 where (1...4).contains(part.value): return ([step, .quarters(part.value, part.value)], year.end)
        default: return nil
        }
    }

    /// 6·30 that is all that is written, and 今日(3/28).
    private static func monthAndDay(_ glyphs: borrowing GlyphBuffer, _ month: Run, _ start: Int) -> (
        steps: TimeSteps, end: Int
    )? {
        if glyphs.kind(start - 1) == .openBracket, glyphs.kind(month.end) == .slash,
            PeriodGuard.isOneOf(glyphs.code(start - 2), "日天晚晨一二三四五六"), let day = run(glyphs, at: month.end + 1),
            glyphs.kind(day.end) == .closeBracket, (1...12).contains(month.value), (1...31).contains(day.value)
        {
            return ([.months(month.value, month.value), .days(day.value, day.value)], day.end)
        }
        guard glyphs.kind(start - 1) == .end, glyphs.kind(month.end) == .middleDot,
            let day = run(glyphs, at: month.end + 1),
            glyphs.kind(day.end) == .end, (1...12).contains(month.value), (1...31).contains(day.value)
        else { return nil }
        return ([.months(month.value, month.value), .days(day.value, day.value)], day.end)
    }
}
