import TextScan

/// A chain of steps in the reading, from coarse to fine.
struct PeriodChain {
    let convention: PeriodConvention
    var steps: TimeSteps = []
    var start = 0
    var end = 0
    var hasTimeOfDay = false
    /// 农历 or 阴历 was read: months and days are the Chinese calendar's.
    private var isLunar = false
    /// A day without 日 stands at the end: 1月3.
    var endsInBareNumber = false

    /// The chain is the end of a range: a dash stands before.
    private let endsRange: Bool
    /// The month of the Chinese calendar that a range's first day has, and its last one shares: 正月初一至初七.
    var lunarMonth: TimeStep?

    init(convention: PeriodConvention, endsRange: Bool = false) {
        self.convention = convention
        self.endsRange = endsRange
    }

    /// The level of the last step; 0 before the first.
    var level: Int { steps.last?.level ?? 0 }

    /// Reads a chain at a glyph; false where none begins there.
    mutating func read(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        start = index
        end = index
        skipCalendarName(glyphs)
        while true {
            let level = level
            guard level < 8, let (step, next) = nextStep(glyphs, level) else { break }
            // The steps narrow; a holiday or day may be named again (元旦当天, 8月3日当天).
            guard step.level > level || isDayOfHoliday(step) || isWeekOfContext(step) || isWholeYear(step) else {
                break
            }
            steps.append(step)
            end = next
            skipCalendarName(glyphs)
        }
        guard !steps.isEmpty else { return false }
        if isLunar { for i in steps.indices { steps[i] = Self.lunar(steps[i]) } }
        if level == 7 || hasTimeOfDay, let next = ClockReader.read(glyphs, at: end) {
            end = next
            hasTimeOfDay = true
        }
        return true
    }

    private func isDayOfHoliday(_ step: TimeStep) -> Bool {
        guard step == .relative(.day, 0, .context) else { return false }
        if case .holiday = steps.last { return true }
        return level == 7
    }

    /// 2025年全年: the year again.
    private func isWholeYear(_ step: TimeStep) -> Bool {
        guard step == .relative(.year, 0, .context), steps.count == 1 else { return false }
        switch steps[0] {
        case .year, .shortYear, .relative(.year, _, .document): return true
        default: return false
        }
    }

    /// Whether the last step is one year.
    private var namesOneYear: Bool {
        switch steps.last {
        case .year, .shortYear, .relative: true
        default: false
        }
    }

    /// 8月3日当周: the week that holds the day.
    private func isWeekOfContext(_ step: TimeStep) -> Bool {
        level == 7 && (step == .containing(.week) || step == .containing(.month))
    }

    /// What the names of calendars begin with.
    private static let calendarNames = CodeSet("农阴旧夏公阳")

    /// 农历 and its like may stand before the year, or between year and month.
    private mutating func skipCalendarName(_ glyphs: borrowing GlyphBuffer) {
        guard Self.calendarNames.contains(glyphs.code(end)) else { return }
        for name: StaticString in ["农历", "阴历", "旧历", "夏历"] where glyphs.matches(name, at: end) {
            guard level < 7, followsNumber(glyphs, end + 2) else { return }
            isLunar = true
            end += 2
            return
        }
        for name: StaticString in ["公历", "阳历"] where glyphs.matches(name, at: end) && followsNumber(glyphs, end + 2) {
            end += 2
            return
        }
    }

    private func followsNumber(_ glyphs: borrowing GlyphBuffer, _ index: Int) -> Bool {
        PeriodReader.isNumeral(glyphs, index) || glyphs.matches("正月", at: index) || glyphs.matches("腊月", at: index)
            || glyphs.code(index) == 0x95F0
    }

    private static func lunar(_ step: TimeStep) -> TimeStep {
        switch step {
        case .months(let first, let last) where first == last: .lunarMonth(first, leap: false)
        case .days(let first, let last) where first == last: .lunarDay(first)
        default: step
        }
    }

    /// Whether glyphs of a class can begin a step: punctuation cannot.
    private static func canBeginStep(_ kind: GlyphClass) -> Bool {
        switch kind {
        case .digit, .hanDigit, .hanMultiplier, .hanScale, .han, .letter: true
        default: false
        }
    }

    /// The next step and the glyph after it.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - level: The level of the last step.
    /// - Returns: The step and the glyph after it; nil where none goes on.
    private mutating func nextStep(_ glyphs: borrowing GlyphBuffer, _ level: Int) -> (TimeStep, Int)? {
        guard Self.canBeginStep(glyphs.kind(end)) else { return nil }
        let isHead = steps.isEmpty
        if level == 7, glyphs.matches("当周", at: end) { return (.containing(.week), end + 2) }
        if let found = PeriodWords.read(glyphs, at: end, isHead: isHead) {
            if found.hasTimeOfDay { hasTimeOfDay = true }
            return (found.step, found.end)
        }
        if isHead, endsRange, let found = QuarterReader.lettered(glyphs, at: end) { return found }
        if let found = HolidayReader.read(glyphs, at: end, isHead: isHead) { return found }
        if isHead, let found = SplitYearReader.read(glyphs, at: end, convention: convention) { return found }
        if isHead, let found = DigitalDateReader.read(glyphs, at: end, endsRange: endsRange) {
            let last = found.steps.count - 1
            steps.append(contentsOf: found.steps[..<last])
            return (found.steps[last], found.end)
        }
        if level < 3,
            let found = YearReader.read(glyphs, at: end, convention: convention, isHead: isHead, inCentury: level == 1)
        {
            return found
        }
        if isHead, let found = CountedReader.distance(glyphs, at: end) { return found }
        if let found = CountedReader.read(glyphs, at: end, isHead: isHead, level: level) { return found }
        if level == 3, namesOneYear, let found = SeasonReader.read(glyphs, at: end) { return found }
        if level < 4, let found = QuarterReader.read(glyphs, at: end, isHead: isHead) { return found }
        if level < 5, let found = MonthReader.month(glyphs, at: end, isHead: isHead) { return found }
        if level < 7 { return nextDay(glyphs, level, isHead: isHead) }
        return nil
    }

    private mutating func nextDay(_ glyphs: borrowing GlyphBuffer, _ level: Int, isHead: Bool) -> (TimeStep, Int)? {
        let afterWeek: Bool
        if case .relative(.week, _, _) = steps.last { afterWeek = true } else { afterWeek = false }
        if let found = DayReader.weekday(glyphs, at: end, afterWeek: afterWeek, isHead: isHead) { return found }
        if let found = DayReader.solarTerm(glyphs, at: end, afterYear: level == 3) { return found }
        if isHead, let found = DayReader.bracketed(glyphs, at: end) { return found }
        guard PeriodReader.isNumeral(glyphs, end) || glyphs.code(end) == 0x521D else { return nil }  // 初
        if let found = DayReader.lunarDay(glyphs, at: end, after: steps.last ?? lunarMonth, isLunar: isLunar) {
            // 八月十五 without 日 is the Chinese calendar's, and so is its month.
            if case .months = steps.last { isLunar = true }
            return found
        }
        guard let (step, next, bare) = DayReader.day(glyphs, at: end, afterMonth: level == 5, isHead: isHead) else {
            return nil
        }
        endsInBareNumber = bare
        return (step, next)
    }
}
