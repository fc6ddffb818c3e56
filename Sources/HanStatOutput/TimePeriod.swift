public import HanStat

/// Periods in the form that SDMX gives TIME_PERIOD.
///
/// | days | code |
/// | --- | --- |
/// | a calendar year | `2025` |
/// | a half, a quarter, a month, a week from Monday | `2025-S1`, `2025-Q3`, `2025-07`, `2025-W29` |
/// | one day, and so a point in time (2025年底) | `2025-12-31` |
/// | any other whole months or years: the first day and a length | `2025-01-01/P11M`, `2021-01-01/P5Y` |
/// | any other days | `2025-07-03/P10D` |
///
/// The last two are SDMX's time ranges, which ISO 8601 has too. They have no form for a period that is
/// open at one end; it has no code.
public enum TimePeriod {
    /// The code of a period.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - through: The last day, included.
    /// - Returns: nil where an end is open or not known, or the last day comes before the first.
    public static func code(from: CalendarDate?, through: CalendarDate?) -> String? {
        guard let from, let through, from <= through else { return nil }
        if from == through { return from.description }
        let year = String(from.description.prefix(4))
        if let months = wholeMonths(from, through) {
            let part = (from.month - 1) / months
            switch months {
            case 1: return String(from.description.prefix(7))
            case 3 where (from.month - 1) % 3 == 0: return "\(year)-Q\(part + 1)"
            case 6 where (from.month - 1) % 6 == 0: return "\(year)-S\(part + 1)"
            case 12 where from.month == 1: return year
            default: return "\(from)/P" + (months % 12 == 0 ? "\(months / 12)Y" : "\(months)M")
            }
        }
        let days = through.dayNumber - from.dayNumber + 1
        if days == 7, from.weekday == 1, let week = week(of: from) { return week }
        return "\(from)/P\(days)D"
    }

    /// The code of SDMX's FREQ for the grain in which a period is told.
    ///
    /// - Parameter grain: The grain.
    /// - Returns: `A`, `S`, `Q`, `M`, `W`, `D`; `A5` and `A10` for plans and decades; `_O`, other, for
    ///   the rest.
    public static func frequency(of grain: ResolvedPeriod.Grain) -> String {
        switch grain {
        case .year: "A"
        case .half: "S"
        case .quarter: "Q"
        case .month: "M"
        case .week: "W"
        case .day: "D"
        case .fiveYears: "A5"
        case .decade: "A10"
        case .century, .tenDays: "_O"
        }
    }

    /// How many months a period is, where it is whole ones.
    private static func wholeMonths(_ from: CalendarDate, _ through: CalendarDate) -> Int? {
        guard from.day == 1, through.day == CalendarDate.lastDay(year: through.year, month: through.month) else {
            return nil
        }
        return (through.year - from.year) * 12 + through.month - from.month + 1
    }

    /// The ISO week that a Monday begins; the week belongs to the year of its Thursday.
    private static func week(of monday: CalendarDate) -> String? {
        guard let thursday = monday.adding(days: 3), let first = CalendarDate(year: thursday.year, month: 1, day: 1)
        else { return nil }
        let number = (thursday.dayNumber - first.dayNumber) / 7 + 1
        return thursday.description.prefix(4) + "-W" + (number < 10 ? "0" : "") + String(number)
    }
}
