extension StepResolver {
    /// Steps that cut a piece out of the period before them: 上旬, 13日, 前11个月, 第一周, 周四.
    mutating func within(_ step: TimeStep, _ base: DateSpan?) -> Outcome {
        switch step {
        case .tenDays(let first, let third):
            guard let month = month(base) else { return .unknown(.tenDays) }
            let last = CalendarDate.lastDay(year: month.year, month: month.month)
            return given(Self.days(month, first * 10 - 9, third == 3 ? last : third * 10, .tenDays))
        case .days(let first, let last): return days(first, last, base)
        case .halfOf(.month, let half):
            guard let month = month(base) else { return .unknown(.month) }
            let last = CalendarDate.lastDay(year: month.year, month: month.month)
            return given(Self.days(month, half == 1 ? 1 : 16, half == 1 ? 15 : last, .tenDays))
        case .halfOf(_, let half):
            guard let week = week(base) else { return .unknown(.week) }
            return given(
                half == 1
                    ? DateSpan(week.from, week.from.adding(days: 2), .day)
                    : DateSpan(week.from.adding(days: 3), week.through, .day))
        case .weekday(let number):
            guard let week = week(base) else { return .unknown(.day) }
            return given(week.from.adding(days: number - 1).map { DateSpan(day: $0) })
        case .nthWeekday(let count, let number):
            guard let base,
                let day = base.from.adding(days: (number - base.from.weekday + 7) % 7 + 7 * (count - 1)),
                day <= base.through
            else { return .impossible }
            return .span(DateSpan(day: day))
        case .weekend:
            guard let week = week(base) else { return .unknown(.day) }
            return given(DateSpan(week.from.adding(days: 5), week.through, .day))
        case .containing(let unit):
            guard let base else { return .unknown(.week) }
            return given(
                unit == .week ? DateSpan(weekOf: base.from, offset: 0) : DateSpan(monthOf: base.from, offset: 0))
        case .first(let count, let unit): return first(count, unit, base)
        case .last(let count, let unit): return last(count, unit, base)
        case .ordinal(let count, let unit): return ordinal(count, unit, base)
        case .solarTerm(let term):
            guard let year = year(base) else { return .unknown(.day) }
            return given(ChineseCalendar.solarTerm(term, year: year).map { DateSpan(day: $0) })
        case .lunarMonth(let month, let leap):
            guard let year = year(base) else { return .unknown(.month) }
            guard ChineseCalendar.years.contains(year) else { return .unknown(.month) }
            lunar = (year, month, leap)
            guard let range = ChineseCalendar.month(year: year, month: month, leap: leap) else { return .impossible }
            return given(DateSpan(range.lowerBound, range.upperBound, .month))
        case .lunarDay(let day):
            guard let (year, month, leap) = lunar else { return .impossible }
            return given(ChineseCalendar.date(year: year, month: month, day: day, leap: leap).map { DateSpan(day: $0) })
        default: return .impossible
        }
    }

    /// The year that a step without one belongs to.
    private mutating func year(_ base: DateSpan?) -> Int? {
        if let base { return base.from.year }
        if let year = context.year {
            counts(from: .text)
            return year
        }
        counts(from: .documentDate)
        return context.documentDate?.year
    }

    /// A day of the month that a step without one belongs to.
    private mutating func month(_ base: DateSpan?) -> CalendarDate? {
        if let base { return base.from }
        guard let (day, from) = context.monthInForce(past: false) else {
            counts(from: .text)
            return nil
        }
        counts(from: from)
        return day
    }

    private mutating func week(_ base: DateSpan?) -> DateSpan? {
        if let base { return DateSpan(weekOf: base.from, offset: 0) }
        if let day = dayOfWeekInForce { return DateSpan(weekOf: day, offset: 0) }
        counts(from: .documentDate)
        return context.documentDate.flatMap { DateSpan(weekOf: $0, offset: 0) }
    }

    private static func days(_ month: CalendarDate, _ first: Int, _ last: Int, _ grain: ResolvedPeriod.Grain)
        -> DateSpan?
    {
        DateSpan(
            CalendarDate(year: month.year, month: month.month, day: first),
            CalendarDate(year: month.year, month: month.month, day: last), grain)
    }

    /// 13日 and 10—13日: of the month before, else of the month of the last date.
    private mutating func days(_ first: Int, _ last: Int, _ base: DateSpan?) -> Outcome {
        if let base {
            guard base.grain == .month else { return .impossible }
            return given(Self.days(base.from, first, last, .day))
        }
        guard let (day, from) = context.month(ofDay: first) else {
            counts(from: .documentDate)
            return .unknown(.day)
        }
        counts(from: from)
        return given(Self.days(day, first, last, .day))
    }

    /// 前11个月, 头十天.
    private mutating func first(_ count: Int, _ unit: TimeUnit, _ base: DateSpan?) -> Outcome {
        switch unit {
        case .month, .quarter:
            let last = unit == .month ? count : count * 3
            guard last <= 12 else { return .impossible }
            let grain = Self.grain(of: unit)
            if let base { return given(DateSpan(year: base.from.year, months: 1...last, grain: grain)) }
            guard let (year, from) = context.year(ofMonths: 1, last) else {
                counts(from: .documentDate)
                return .unknown(grain)
            }
            counts(from: from)
            return given(DateSpan(year: year, months: 1...last, grain: grain))
        case .year:
            guard let base else { return .impossible }
            return given(DateSpan(years: base.from.year...(base.from.year + count - 1)))
        default:
            guard let base else { return .impossible }
            let days = unit == .week ? 7 * count : unit == .tenDays ? 10 * count : count
            return given(DateSpan(base.from, base.from.adding(days: days - 1), Self.grain(of: unit)))
        }
    }

    /// 最后五天, 后三月; weeks are whole weeks within the period.
    private func last(_ count: Int, _ unit: TimeUnit, _ base: DateSpan?) -> Outcome {
        guard let base else { return .impossible }
        let grain = Self.grain(of: unit)
        switch unit {
        case .month, .quarter:
            let months = unit == .month ? count : count * 3
            guard let first = CalendarDate(year: base.through.year, month: base.through.month, day: 1) else {
                return .impossible
            }
            return given(DateSpan(first.adding(months: 1 - months), base.through, grain))
        case .year: return given(DateSpan(years: (base.through.year - count + 1)...base.through.year))
        case .week:
            guard let sunday = base.through.adding(days: -(base.through.weekday % 7)) else { return .impossible }
            return given(DateSpan(sunday.adding(days: 1 - 7 * count), sunday, .week))
        default: return given(DateSpan(base.through.adding(days: 1 - count), base.through, grain))
        }
    }

    /// 第三个月, 第一周: the first week is the one of the first Monday.
    private func ordinal(_ count: Int, _ unit: TimeUnit, _ base: DateSpan?) -> Outcome {
        guard let base, count > 0 else { return .impossible }
        switch unit {
        case .month:
            guard let first = base.from.adding(months: count - 1), first <= base.through else { return .impossible }
            return given(DateSpan(monthOf: first, offset: 0))
        case .week:
            guard let monday = base.from.adding(days: (8 - base.from.weekday) % 7 + 7 * (count - 1)),
                monday <= base.through
            else { return .impossible }
            return given(DateSpan(weekOf: monday, offset: 0))
        default:
            guard let day = base.from.adding(days: count - 1), day <= base.through else { return .impossible }
            return given(DateSpan(day: day))
        }
    }
}
