import CChineseCalendar
import Testing

@testable import HanStat

@Suite("Period calendar")
struct PeriodCalendarTests {
    @Test("every day of the calendar has its number and back")
    func roundTrip() throws {
        var day = try #require(CalendarDate(year: 1, month: 1, day: 1))
        #expect(day.dayNumber == -719_162)
        #expect(day.adding(days: -1) == nil)
        // Strides that are no multiple of a week, month or year reach every kind of day.
        while let next = day.adding(days: 97) {
            #expect(next.dayNumber == day.dayNumber + 97)
            #expect(CalendarDate(next.description) == next)
            day = next
        }
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        #expect(last.dayNumber == 2_932_896)
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(months: 1) == nil)
    }

    @Test("consecutive days differ by one and weekdays go round")
    func succession() throws {
        var day = try #require(CalendarDate(year: 1999, month: 12, day: 27))
        for _ in 0..<3000 {
            let next = try #require(day.adding(days: 1))
            #expect(next > day)
            #expect(next.weekday == day.weekday % 7 + 1)
            day = next
        }
        #expect(CalendarDate("2025-05-05")?.weekday == 1)
    }

    @Test("days that are none are refused")
    func refused() {
        for text in [
            "2025-04-31", "2023-02-29", "1900-02-29", "0000-01-01", "2025-13-01", "2025-00-10", "2025-1-1",
            "2025/01/01", "10000-01-01", "", "2025-01-01 ",
        ] { #expect(CalendarDate(text) == nil, "\(text)") }
        #expect(CalendarDate("2024-02-29") != nil)
        #expect(CalendarDate("2000-02-29") != nil)
    }

    @Test("months are added to the last day of a shorter month")
    func months() {
        #expect(CalendarDate("2024-01-31")?.adding(months: 1)?.description == "2024-02-29")
        #expect(CalendarDate("2024-03-31")?.adding(months: -1)?.description == "2024-02-29")
        #expect(CalendarDate("2024-12-15")?.adding(months: 1)?.description == "2025-01-15")
        #expect(CalendarDate("0001-01-15")?.adding(months: -1) == nil)
    }

    @Test("the Chinese new year of some years")
    func newYear() {
        for day in ["1985-02-20", "2000-02-05", "2015-02-19", "2023-01-22", "2025-01-29", "2026-02-17"] {
            let year = Int(day.prefix(4)) ?? 0
            #expect(ChineseCalendar.date(year: year, month: 1, day: 1)?.description == day)
        }
        // 2025 has a leap sixth month, 2024 none.
        #expect(ChineseCalendar.date(year: 2025, month: 6, day: 1, leap: true)?.description == "2025-07-25")
        #expect(ChineseCalendar.date(year: 2024, month: 6, day: 1, leap: true) == nil)
    }

    @Test("the table of the Chinese calendar is ICU's")
    func chineseCalendar() {
        func day(_ year: Int, _ month: Int, _ day: Int, _ leap: Bool) -> CalendarDate? {
            let found = hanstat_chinese_to_day(Int32(year), Int32(month), Int32(day), leap)
            return found == Int32.min ? nil : CalendarDate(dayNumber: Int(found))
        }
        for year in 1900...2100 {
            for month in 1...12 {
                for leap in [false, true] {
                    let range = ChineseCalendar.month(year: year, month: month, leap: leap)
                    let last = day(year, month, 30, leap) ?? day(year, month, 29, leap)
                    #expect(range?.lowerBound == day(year, month, 1, leap), "\(year) \(month) \(leap)")
                    #expect(range?.upperBound == last, "\(year) \(month) \(leap)")
                }
            }
        }
    }

    @Test("years of the Chinese calendar follow each other")
    func chineseYears() throws {
        #expect(ChineseCalendar.years == 1645...2199)
        for year in ChineseCalendar.years {
            var next = try #require(ChineseCalendar.date(year: year, month: 1, day: 1))
            for month in 1...12 {
                for leap in [false, true] {
                    guard let range = ChineseCalendar.month(year: year, month: month, leap: leap) else { continue }
                    #expect(range.lowerBound == next)
                    #expect((28...29).contains(range.upperBound.dayNumber - range.lowerBound.dayNumber))
                    #expect(ChineseCalendar.date(year: year, month: month, day: 30, leap: leap) == range.upperBound)
                    next = try #require(range.upperBound.adding(days: 1))
                }
            }
            if year < 2199 { #expect(ChineseCalendar.date(year: year + 1, month: 1, day: 1) == next) }
        }
        #expect(ChineseCalendar.date(year: 1644, month: 1, day: 1) == nil)
        #expect(ChineseCalendar.date(year: 2200, month: 1, day: 1) == nil)
    }

    @Test("a festival of a year whose Chinese calendar is not known keeps its words")
    func farFestivals() {
        let found = Extractor().extract(from: "1500年春节，3000年腊月初八，2026年春节当天。").periods
        #expect(found.count == 3)
        #expect(found.first?.from == nil && found.dropFirst().first?.from == nil)
        #expect(found.last?.from?.description == "2026-02-17")
    }

    @Test("solar terms by the almanac")
    func solarTerms() {
        let almanac: [(term: Int, year: Int, day: String)] = [
            (1, 2024, "2024-04-04"), (1, 2023, "2023-04-05"), (18, 2024, "2024-12-21"), (18, 2023, "2023-12-22"),
            (21, 2025, "2025-02-03"), (21, 2024, "2024-02-04"), (6, 2025, "2025-06-21"), (19, 2020, "2020-01-06"),
            (0, 2025, "2025-03-20"), (12, 2025, "2025-09-23"),
        ]
        for (term, year, day) in almanac {
            #expect(ChineseCalendar.solarTerm(term, year: year)?.description == day)
        }
    }
}
