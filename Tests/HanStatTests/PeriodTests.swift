import Testing
import TextScan

@testable import HanStat

@Suite("Periods")
struct PeriodTests {
    /// The ends of the last period of a text, `from..through`; an absent end is empty.
    static func ends(_ text: String, date: CalendarDate?, convention: PeriodConvention = .common) -> String {
        guard let period = PeriodScan.periods(in: text, date: date, convention: convention).last else { return "none" }
        return "\(period.from?.description ?? "")..\(period.through?.description ?? "")"
    }

    /// A row's first field may end with `@date`; `none` stands for no document date, `tw` for Taiwan's years.
    static func check(_ row: CorpusRow) -> (expected: String, found: String) {
        let fields = row.expected.split(separator: " ").map(String.init)
        let date = fields.dropFirst().compactMap { CalendarDate($0) }.first
        let convention: PeriodConvention = fields.contains("tw") ? .taiwan : .common
        let wanted = fields[0].contains("..") || fields[0] == "none" ? fields[0] : "\(fields[0])..\(fields[0])"
        return (wanted, ends(row.input, date: date, convention: convention))
    }

    @Test("resolves the last period of each text", arguments: CorpusRow.read("periods.txt"))
    func corpus(row: CorpusRow) {
        let (expected, found) = Self.check(row)
        #expect(found == expected)
    }

    @Test("periods lie in the text, in order, and read the same without what follows")
    func spans() {
        for row in CorpusRow.read("periods.txt") {
            let utf8 = Array(row.input.utf8)
            var end = 0
            for period in PeriodScan.periods(in: row.input, date: CalendarDate("2025-05-06")) {
                #expect(period.utf8Range.lowerBound >= end && period.utf8Range.upperBound <= utf8.count)
                #expect(String(validating: utf8[period.utf8Range], as: UTF8.self) != nil, "cuts a character")
                if let from = period.from, let through = period.through { #expect(from <= through) }
                end = period.utf8Range.upperBound
            }
        }
    }

    @Test("without a document date relative words stay open and say so")
    func unresolved() throws {
        for text in ["去年", "今年前三季度", "上周五", "昨天", "近三年"] {
            let period = try #require(PeriodScan.periods(in: text).first)
            #expect(!period.isResolved)
            #expect(period.basis == .documentDate)
        }
        let fiscal = try #require(PeriodScan.periods(in: "2025财年第二财季", date: CalendarDate("2024-08-16")).first)
        #expect(!fiscal.isResolved && fiscal.basis == .fiscalYear)
    }

    @Test("days off that no notice is known for are the festival's own day, and the record says so")
    func daysOff() throws {
        let known = try #require(PeriodScan.periods(in: "2024年春节假期").first)
        #expect(known.note == nil)
        let unknown = try #require(PeriodScan.periods(in: "2001年春节假期").first)
        #expect(unknown.note != nil)
        #expect(unknown.from?.description == "2001-01-24" && unknown.through == unknown.from)
    }

    @Test("every year of the table has all its days off")
    func table() {
        for year in DaysOff.years {
            for holiday: Holiday in [.newYear, .springFestival, .qingming, .labour, .dragonBoat, .midAutumn, .national]
            {
                let stretch = DaysOff.stretch(holiday, year: year)
                let day = StepResolver.day(holiday, year: year)
                #expect(stretch != nil && day != nil)
                if let stretch, let day { #expect(stretch.contains(day), "\(holiday) \(year)") }
            }
        }
    }

    @Test("points and open ends are told")
    func kinds() throws {
        func first(_ text: String) throws -> ResolvedPeriod {
            try #require(PeriodScan.periods(in: text, date: CalendarDate("2025-05-06")).first)
        }
        #expect(try first("截至2024年底").isPoint)
        #expect(try first("2024年").isPoint == false)
        #expect(try first("2025年10月起").openness == .openEnd)
        #expect(try first("2025年前").openness == .openStart)
        #expect(try first("今年以来").openness == .untilNow)
        #expect(try first("3月").basis == .documentDate)
        #expect(try first("2024年3月").basis == .stated)
    }
}
