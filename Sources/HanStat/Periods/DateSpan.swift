/// A stretch of days and how finely it is told.
struct DateSpan: Hashable, Sendable {
    var from: CalendarDate
    var through: CalendarDate
    var grain: ResolvedPeriod.Grain

    init?(_ from: CalendarDate?, _ through: CalendarDate?, _ grain: ResolvedPeriod.Grain) {
        guard let from, let through, from <= through else { return nil }
        self.from = from
        self.through = through
        self.grain = grain
    }

    /// Whole years.
    init?(years: ClosedRange<Int>, grain: ResolvedPeriod.Grain = .year) {
        self.init(
            CalendarDate(year: years.lowerBound, month: 1, day: 1),
            CalendarDate(year: years.upperBound, month: 12, day: 31), grain)
    }

    /// Whole months of one year.
    init?(year: Int, months: ClosedRange<Int>, grain: ResolvedPeriod.Grain = .month) {
        guard (1...12).contains(months.upperBound) else { return nil }
        self.init(
            CalendarDate(year: year, month: months.lowerBound, day: 1),
            CalendarDate(
                year: year, month: months.upperBound, day: CalendarDate.lastDay(year: year, month: months.upperBound)),
            grain)
    }

    /// One day.
    init(day: CalendarDate) {
        from = day
        through = day
        grain = .day
    }

    /// So many months up to a day.
    init?(monthsEnding day: CalendarDate, count: Int, _ grain: ResolvedPeriod.Grain) {
        self.init(day.adding(days: 1)?.adding(months: -count), day, grain)
    }

    /// The month some months after the one that holds a day.
    init?(monthOf day: CalendarDate, offset: Int) {
        guard let first = CalendarDate(year: day.year, month: day.month, day: 1)?.adding(months: offset) else {
            return nil
        }
        self.init(year: first.year, months: first.month...first.month)
    }

    /// The week, Monday to Sunday, some weeks after the one that holds a day.
    init?(weekOf day: CalendarDate, offset: Int) {
        guard let monday = day.adding(days: 1 - day.weekday + 7 * offset) else { return nil }
        self.init(monday, monday.adding(days: 6), .week)
    }

    /// The quarter some quarters after the one that holds a day.
    init?(quarterOf day: CalendarDate, offset: Int) {
        let count = day.year * 4 + (day.month - 1) / 3 + offset
        guard count >= 4 else { return nil }
        let first = count % 4 * 3 + 1
        self.init(year: count / 4, months: first...(first + 2), grain: .quarter)
    }

    /// Whether the stretch is one month.
    var isOneMonth: Bool { grain == .month && from.year == through.year && from.month == through.month }

    /// The same days some years later; the end of February follows the leap year.
    func shifted(years: Int) -> DateSpan? {
        let start = from.adding(months: 12 * years)
        var end = through.adding(months: 12 * years)
        if through.day == CalendarDate.lastDay(year: through.year, month: through.month), let last = end, grain != .day
        {
            end = CalendarDate(
                year: last.year, month: last.month, day: CalendarDate.lastDay(year: last.year, month: last.month))
        }
        return DateSpan(start, end, grain)
    }

    /// The beginning, middle or end that 初, 中 and 末 name.
    ///
    /// Of years, plans, quarters, months and weeks 初 and 末 are the first and the last day; of decades
    /// they are three years, of centuries ten, and 中叶 is the two decades about the middle. 月中 is the
    /// month's second third.
    func edge(_ edge: TimeExpression.Edge) -> DateSpan? {
        let (first, last) = (from.year, through.year)
        switch (grain, edge) {
        case (.decade, .start): return DateSpan(years: first...(first + 2))
        case (.decade, .middle): return DateSpan(years: (first + 3)...(last - 3))
        case (.decade, .end): return DateSpan(years: (last - 2)...last)
        case (.century, .start): return DateSpan(years: first...(first + 9))
        case (.century, .middle): return DateSpan(years: (first + 40)...(first + 59))
        case (.century, .end): return DateSpan(years: (last - 9)...last)
        default: break
        }
        switch edge {
        case .start: return DateSpan(day: from)
        case .end: return DateSpan(day: through)
        case .middle:
            if grain == .month, let first = from.adding(days: 10) {
                return DateSpan(first, from.adding(days: 19), .tenDays)
            }
            guard let first = from.adding(days: (through.dayNumber - from.dayNumber + 1) / 3) else { return nil }
            // The middle third, in whole months where the stretch has them.
            let months = (through.year - from.year) * 12 + through.month - from.month + 1
            guard months >= 3, let start = from.adding(months: months / 3),
                let next = from.adding(months: months - months / 3)
            else { return DateSpan(first, through.adding(days: from.dayNumber - first.dayNumber), grain) }
            return DateSpan(start, next.adding(days: -1), grain)
        }
    }
}
