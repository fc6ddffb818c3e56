extension StepResolver {
    /// 春节, 元旦期间: the festival's day, or the days off where they are known.
    mutating func resolve(_ holiday: Holiday, _ length: HolidaySpan, _ base: DateSpan?) -> Outcome {
        let year: Int
        if let base {
            year = base.from.year
        } else {
            guard let found = Self.year(of: holiday, length, context) else {
                counts(from: .documentDate)
                return .unknown(.day)
            }
            year = found.year
            counts(from: found.basis)
        }
        guard let day = Self.day(holiday, year: year) else {
            switch holiday.rule {
            // A year whose Chinese calendar is not known.
            case .lunar, .eve: return .unknown(.day)
            case .fixed, .solarTerm, .easter: return .impossible
            }
        }
        guard length == .daysOff else { return .span(DateSpan(day: day)) }
        if let off = DaysOff.stretch(holiday, year: year) {
            return given(DateSpan(off.lowerBound, off.upperBound, .day))
        }
        note = "official days off not known for this year; the festival's own day"
        return .span(DateSpan(day: day))
    }

    /// The festival's own day in a year.
    static func day(_ holiday: Holiday, year: Int) -> CalendarDate? {
        switch holiday.rule {
        case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
        case .lunar(let month, let day):
            // 腊月 lies in the Gregorian year after the Chinese year begins.
            ChineseCalendar.date(year: month == 12 ? year - 1 : year, month: month, day: day)
        case .solarTerm(let term): ChineseCalendar.solarTerm(term, year: year)
        case .eve: ChineseCalendar.newYearsEve(endingYear: year)
        case .easter: easter(of: year)
        }
    }

    /// The first Sunday after the full moon of the church's tables on or after 21 March.
    ///
    /// Source: J. Meeus, Astronomical Algorithms (1991), chapter 8.
    private static func easter(of year: Int) -> CalendarDate? {
        let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
        let moon = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let late = (year % 19 + 11 * moon + 22 * sunday) / 451
        let days = moon + sunday - 7 * late + 114
        return CalendarDate(year: year, month: days / 31, day: days % 31 + 1)
    }

    /// The year of a festival named without one.
    ///
    /// A text written within two months of the festival speaks of that one; else the year in force holds.
    private static func year(
        of holiday: Holiday, _ length: HolidaySpan, _ context: PeriodContext
    ) -> (year: Int, basis: ResolvedPeriod.Basis)? {
        if let date = context.documentDate {
            for year in [date.year, date.year - 1, date.year + 1] {
                guard let day = day(holiday, year: year) else { continue }
                if abs(day.dayNumber - date.dayNumber) <= 60 { return (year, .documentDate) }
            }
        }
        if let year = context.year { return (year, .text) }
        guard let date = context.documentDate else { return nil }
        // In a year's first months 国庆假期 is the year before's, as 10月 is.
        if length == .daysOff, date.month <= PeriodContext.lastReportingMonth, let day = day(holiday, year: date.year),
            day.dayNumber - date.dayNumber > 120
        {
            return (date.year - 1, .documentDate)
        }
        return (date.year, .documentDate)
    }

    /// 节前 and 节后 of the festival in force: no end is known but the festival's.
    mutating func beside(_ side: Int) -> Outcome {
        counts(from: .text)
        guard let holiday = context.holiday else { return .unknown(.day) }
        let day = side < 0 ? holiday.from.adding(days: -1) : holiday.through.adding(days: 1)
        return given(day.map { DateSpan(day: $0) })
    }
}
