import HanStat

/// Time expressions, resolved against a date of any year.
///
/// The first bytes choose the date and the convention.
enum PeriodTarget: FuzzTarget {
    static let name = "periods"
    static let longest = 200

    private static let extractor = Extractor()
    private static let conventions: [DocumentContext.Convention?] = [nil] + DocumentContext.Convention.allCases

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        sentences.of(["periods", "period-spans", "durations"]).filter { $0.utf8.count < longest - 6 }
            .enumerated().map { i, text in
                [0x07, 0xE9, UInt8(i % 12), UInt8(i % 28), UInt8(i % 9)] + Array(text.utf8)
            }
    }

    static func run(_ input: [UInt8]) {
        var reader = InputReader(input)
        let year = Int(reader.number(bytes: 2)) % 10_000
        let date = CalendarDate(year: year, month: 1 + reader.choice(12), day: 1 + reader.choice(31))
        let choice = reader.choice(conventions.count + 1)
        let context = DocumentContext(
            date: choice < conventions.count ? date : nil,
            convention: choice < conventions.count ? conventions[choice] : nil)
        let text = reader.text
        let result = extractor.extract(from: text, context: context)
        DocumentCheck(text).check(result)
        promise(extractor.extract(from: text, context: context) == result, "read twice, two results")
        if let date { checkDays(date) }
    }

    /// The calendar agrees with itself.
    private static func checkDays(_ date: CalendarDate) {
        promise(CalendarDate(dayNumber: date.dayNumber) == date, "\(date) is another day")
        promise((0...7).contains(date.weekday), "\(date) is on weekday \(date.weekday)")
        if let next = date.adding(days: 1) {
            promise(next.adding(days: -1) == date && next > date, "the day after \(date)")
        }
    }
}
