/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// ```swift
/// let day = CalendarDate(year: 2024, month: 2, day: 29)!
/// day.description                               // "2024-02-29"
/// day.adding(days: 1)                           // 2024-03-01
/// CalendarDate(year: 2023, month: 2, day: 29)   // nil
/// ```
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public var year: Int { Int(shortYear) }
    /// The month, 1 to 12.
    public var month: Int { Int(shortMonth) }
    /// The day of the month, 1 to 31.
    public var day: Int { Int(shortDay) }

    private let shortYear: Int16
    private let shortMonth: Int8
    private let shortDay: Int8

    /// Makes a day, or nil where the calendar has no such day.
    ///
    /// - Parameters:
    ///   - year: The year, 1 to 9999.
    ///   - month: The month, 1 to 12.
    ///   - day: The day of the month.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.lastDay(year: year, month: month)
        else { return nil }
        shortYear = Int16(year)
        shortMonth = Int8(month)
        shortDay = Int8(day)
    }

    /// Reads the form `YYYY-MM-DD`.
    ///
    /// - Parameter text: Four, two and two ASCII digits joined by hyphens, and nothing else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        var fields = [0, 0, 0]
        var field = 0
        for byte in bytes {
            if byte == 0x2D {
                field += 1
                guard field < 3 else { return nil }
                continue
            }
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            fields[field] = fields[field] * 10 + Int(byte - 0x30)
        }
        self.init(year: fields[0], month: fields[1], day: fields[2])
    }

    /// Makes the day with a given number, or nil outside the years 1 to 9999.
    ///
    /// - Parameter dayNumber: Days since 1970-01-01, which is day 0.
    public init?(dayNumber: Int) {
        guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
        // Days are counted from 0000-03-01, so that the leap day ends a year of the count.
        let shifted = dayNumber + 719_468
        let cycle = shifted / 146_097
        let dayOfCycle = shifted % 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Days since 1970-01-01.
    public var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let cycle = shiftedYear / 400
        let yearOfCycle = shiftedYear - cycle * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        let fromMonday = (dayNumber + 3) % 7
        return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
    }

    /// The day some days later, or earlier where the number is negative.
    ///
    /// - Parameter days: How many days.
    /// - Returns: nil outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: sum)
    }

    /// The same day some months later; the month's last day where it has no such day.
    ///
    /// - Parameter months: How many months; negative for earlier.
    /// - Returns: nil outside the years 1 to 9999.
    public func adding(months: Int) -> CalendarDate? {
        let count = year * 12 + month - 1 + months
        guard count >= 12, count < 120_000 else { return nil }
        let (toYear, toMonth) = (count / 12, count % 12 + 1)
        return CalendarDate(
            year: toYear, month: toMonth, day: min(day, Self.lastDay(year: toYear, month: toMonth)))
    }

    /// The number of days of a month.
    ///
    /// - Parameters:
    ///   - year: The year, which settles February.
    ///   - month: The month, 1 to 12.
    /// - Returns: 28 to 31.
    public static func lastDay(year: Int, month: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has 366 days.
    ///
    /// - Parameter year: The year.
    /// - Returns: True for 2000 and 2024, false for 1900 and 2023.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The ISO 8601 form, `YYYY-MM-DD`.
    public var description: String {
        var text = ""
        for (value, width) in [(year, 4), (month, 2), (day, 2)] {
            let digits = String(value)
            if !text.isEmpty { text += "-" }
            text += String(repeating: "0", count: width - digits.utf8.count) + digits
        }
        return text
    }

    /// Whether one day comes before another.
    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}
