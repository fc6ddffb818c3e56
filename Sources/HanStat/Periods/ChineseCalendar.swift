internal import CICUShim

/// The days of the Chinese calendar, from a table, and of the solar terms.
enum ChineseCalendar {
    /// The years that the table holds.
    static let years = ChineseYearRows.first...(ChineseYearRows.first + table.count - 1)

    private static let table = ChineseYearRows.rows.split { $0 == " " || $0.isNewline }
        .compactMap { UInt32($0, radix: 16) }

    /// The day of a date of the Chinese calendar, or nil where it has none.
    ///
    /// - Parameters:
    ///   - year: The Gregorian year in which the Chinese year begins.
    ///   - month: The month, 1 to 12.
    ///   - day: The day; 30 stands for the last of a month of 29 days as well.
    ///   - leap: Whether it is the month's leap repetition.
    /// - Returns: nil where the month has no such day, no such leap month is there, or the year is not known.
    static func date(year: Int, month: Int, day: Int, leap: Bool = false) -> CalendarDate? {
        guard (1...30).contains(day), let days = self.month(year: year, month: month, leap: leap) else { return nil }
        return days.lowerBound.adding(days: min(day - 1, days.upperBound.dayNumber - days.lowerBound.dayNumber))
    }

    /// The first and last day of a month of the Chinese calendar.
    static func month(year: Int, month: Int, leap: Bool) -> ClosedRange<CalendarDate>? {
        guard years.contains(year), (1...12).contains(month) else { return nil }
        let row = table[year - ChineseYearRows.first]
        let repeated = Int(row >> 13 & 0xF)
        if leap && month != repeated { return nil }
        // The leap month follows the month that it repeats.
        let place = month - 1 + (leap || repeated != 0 && month > repeated ? 1 : 0)
        let isLong = { (place: Int) in Int(row >> place & 1) }
        let before = (0..<place).reduce(0) { $0 + 29 + isLong($1) }
        guard let first = CalendarDate(year: year, month: 1, day: 1)?.adding(days: Int(row >> 17) + before),
            let last = first.adding(days: 28 + isLong(place))
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
