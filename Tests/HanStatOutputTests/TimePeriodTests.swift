import HanStat
import HanStatOutput
import Testing

@Suite struct TimePeriodTests {
    @Test(arguments: [
        ("2025-01-01", "2025-12-31", "2025"), ("2025-01-01", "2025-06-30", "2025-S1"),
        ("2025-07-01", "2025-12-31", "2025-S2"), ("2025-01-01", "2025-03-31", "2025-Q1"),
        ("2025-10-01", "2025-12-31", "2025-Q4"), ("2025-02-01", "2025-04-30", "2025-02-01/P3M"),
        ("2024-02-01", "2024-02-29", "2024-02"), ("2024-02-01", "2024-02-28", "2024-02-01/P28D"),
        ("2025-01-01", "2025-11-30", "2025-01-01/P11M"), ("2021-01-01", "2025-12-31", "2021-01-01/P5Y"),
        ("2024-07-01", "2025-06-30", "2024-07-01/P1Y"), ("2025-12-31", "2025-12-31", "2025-12-31"),
        ("2025-07-14", "2025-07-20", "2025-W29"), ("2024-12-30", "2025-01-05", "2025-W01"),
        ("2020-12-28", "2021-01-03", "2020-W53"), ("2025-07-15", "2025-07-21", "2025-07-15/P7D"),
        ("0001-01-01", "0001-12-31", "0001"), ("1990-01-01", "1999-12-31", "1990-01-01/P10Y"),
        ("9999-12-01", "9999-12-31", "9999-12"),
    ])
    func hasTheFormOfSDMX(from: String, through: String, code: String) {
        #expect(TimePeriod.code(from: CalendarDate(from), through: CalendarDate(through)) == code)
    }

    @Test func hasNoFormForWhatIsOpen() {
        let day = CalendarDate("2025-01-01")
        #expect(TimePeriod.code(from: day, through: nil) == nil)
        #expect(TimePeriod.code(from: nil, through: day) == nil)
        #expect(TimePeriod.code(from: day, through: CalendarDate("2024-12-31")) == nil)
    }

    @Test func everyGrainHasAFrequency() {
        let known = Set(["A", "S", "Q", "M", "W", "D", "A5", "A10", "_O"])
        for grain in ResolvedPeriod.Grain.allCases { #expect(known.contains(TimePeriod.frequency(of: grain))) }
    }
}
