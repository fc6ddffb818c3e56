extension StepResolver {
    /// 春节, 元旦期间: the festival's day, or the days off where they are known.
    mutating func resolve(_ holiday: Holiday, _ length: HolidaySpan, _ base: DateSpan?) -> Outcome {
        let year: Int
        if let base {
            year = base.from.year
        } else {
            guard let found = Self.year(of: holiday, context) else {
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
            case .fixed, .solarTerm: return .impossible
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
        }
    }

    /// The year of a festival named without one.
    ///
    /// A text written within two months of the festival speaks of that one; else the year in force holds.
    private static func year(of holiday: Holiday, _ context: PeriodContext) -> (year: Int, basis: ResolvedPeriod.Basis)?
    {
        if let date = context.documentDate {
            for year in [date.year, date.year - 1, date.year + 1] {
                guard let day = day(holiday, year: year) else { continue }
                if abs(day.dayNumber - date.dayNumber) <= 60 { return (year, .documentDate) }
            }
        }
        if let year = context.year { return (year, .text) }
        return context.documentDate.map { ($0.year, .documentDate) }
    }

    /// 节前 and 节后 of the festival in force: no end is known but the festival's.
    mutating func beside(_ side: Int) -> Outcome {
        counts(from: .text)
        guard let holiday = context.holiday else { return .unknown(.day) }
        let day = side < 0 ? holiday.from.adding(days: -1) : holiday.through.adding(days: 1)
        return given(day.map { DateSpan(day: $0) })
    }
}
