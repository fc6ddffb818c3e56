internal import CICUShim

/// The days of the Chinese calendar, by ICU, and of the solar terms.
enum ChineseCalendar {
    /// The day of a date of the Chinese calendar, or nil where it has none.
    ///
    /// - Parameters:
    ///   - year: The Gregorian year in which the Chinese year begins.
    ///   - month: The month, 1 to 12.
    ///   - day: The day; 30 stands for the last of a month of 29 days as well.
    ///   - leap: Whether it is the month's leap repetition.
    /// - Returns: nil where the month has no such day, or no such leap month is there.
    static func date(year: Int, month: Int, day: Int, leap: Bool = false) -> CalendarDate? {
        guard (1...9998).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
        let found = hanstat_chinese_to_day(Int32(year), Int32(month), Int32(day), leap)
        if found != Int32.min { return CalendarDate(dayNumber: Int(found)) }
        return day == 30 ? date(year: year, month: month, day: 29, leap: leap) : nil
    }

    /// The first and last day of a month of the Chinese calendar.
    static func month(year: Int, month: Int, leap: Bool) -> ClosedRange<CalendarDate>? {
        guard let first = date(year: year, month: month, day: 1, leap: leap),
            let last = date(year: year, month: month, day: 30, leap: leap)
        else { return nil }
        return first...last
    }

    /// The day before the lunar new year that ends a Chinese year.
    static func newYearsEve(endingYear year: Int) -> CalendarDate? {
        date(year: year, month: 1, day: 1)?.adding(days: -1)
    }

    /// The day of a solar term in a Gregorian year, by China's clock.
    static func solarTerm(_ term: Int, year: Int) -> CalendarDate? {
        guard (1...9999).contains(year) else { return nil }
        return CalendarDate(dayNumber: Int(hanstat_solar_term_day(Int32(year), Int32(term))))
    }
}
