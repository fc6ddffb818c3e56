/// Works out the days of one chain of steps, from coarse to fine.
struct StepResolver {
    /// What the steps before have given.
    enum Outcome {
        case span(DateSpan)
        /// What the step counts from is not known.
        case unknown(ResolvedPeriod.Grain)
        /// There is no such time: 4月31日.
        case impossible
    }

    let context: PeriodContext
    /// Stands after 比, 较 and the like.
    let isComparison: Bool
    var basis = ResolvedPeriod.Basis.stated
    var note: String?
    /// A day of the week that a day of the week without one belongs to: 上周一至周四.
    var dayOfWeekInForce: CalendarDate?
    /// The month of the Chinese calendar that a day counts in.
    var lunar: (year: Int, month: Int, leap: Bool)?

    init(_ context: PeriodContext, isComparison: Bool) {
        self.context = context
        self.isComparison = isComparison
    }

    /// Applies all steps in turn.
    mutating func resolve(_ steps: TimeSteps) -> Outcome {
        var base: DateSpan?
        var previous: TimeStep?
        var unknown: ResolvedPeriod.Grain?
        for step in steps {
            // 4月31日 is no day of any year.
            if case .months(_, let month) = previous, case .days(_, let day) = step,
                day > CalendarDate.lastDay(year: 2000, month: month)
            {
                return .impossible
            }
            if unknown != nil {
                previous = step
                unknown = Self.grain(of: step)
                continue
            }
            switch apply(step, to: base, after: previous) {
            case .span(let span): base = span
            case .unknown(let grain): unknown = grain
            case .impossible: return .impossible
            }
            previous = step
        }
        if let unknown { return .unknown(unknown) }
        return base.map { .span($0) } ?? .impossible
    }

    /// A span, or impossible where it is nil.
    func given(_ span: DateSpan?) -> Outcome { span.map { .span($0) } ?? .impossible }

    /// Notes what a step counted from; what is further from the written word wins.
    mutating func counts(from other: ResolvedPeriod.Basis) {
        if basis == .stated { basis = other }
    }

    private mutating func apply(_ step: TimeStep, to base: DateSpan?, after previous: TimeStep?) -> Outcome {
        switch step {
        case .year(let year): return given(DateSpan(years: year...year))
        case .years(let first, let last): return given(DateSpan(years: first...last))
        case .shortYear(let digits):
            counts(from: .documentDate)
            let year = context.year(ofTwoDigits: digits)
            return given(DateSpan(years: year...year))
        case .yearBefore: return .unknown(.year)
        case .centuryBefore: return .unknown(.century)
        case .century(let number): return given(DateSpan(years: (number * 100 - 99)...(number * 100), grain: .century))
        case .centuryOffset(let offset):
            counts(from: .documentDate)
            guard let date = context.documentDate else { return .unknown(.century) }
            let number = (date.year - 1) / 100 + 1 + offset
            guard number > 0 else { return .impossible }
            return given(DateSpan(years: (number * 100 - 99)...(number * 100), grain: .century))
        case .decade(let number): return given(decade(number, in: base))
        case .decades(let first, let last):
            guard let start = decade(first, in: base)?.from.year else { return .impossible }
            return given(DateSpan(years: start...(start + last - first + 9), grain: .decade))
        case .plan(let number):
            let first = number == 1 ? 1953 : number == 2 ? 1958 : 1966 + 5 * (number - 3)
            return given(DateSpan(years: first...(first + 4), grain: .fiveYears))
        case .fiscalYear:
            basis = .fiscalYear
            return .unknown(.year)
        case .schoolYear(let year, let firstMonth):
            note = "school year from 1 \(firstMonth == 8 ? "August to 31 July" : "September to 31 August")"
            let from = CalendarDate(year: year, month: firstMonth, day: 1)
            return given(DateSpan(from, from?.adding(months: 12)?.adding(days: -1), .year))
        case .fiscalQuarter:
            basis = .fiscalYear
            return .unknown(.quarter)
        case .relative(let unit, let offset, let anchor): return relative(unit, offset, anchor, base)
        case .half(let half): return months(half * 6 - 5, half * 6, .half, base)
        case .quarters(let first, let last): return months(first * 3 - 2, last * 3, .quarter, base)
        case .months(let first, let last): return months(first, last, .month, base)
        case .seasons(let first, let last):
            guard let base else { return .unknown(.month) }
            note = "meteorological seasons: spring from March, winter from December to the February after"
            return given(Self.seasons(first, last, of: base.from.year))
        case .onset: return .unknown(.day)
        case .holiday(let holiday, let length): return resolve(holiday, length, base)
        case .samePeriod: return samePeriod(base, after: previous)
        case .sameUnit(let unit): return sameUnit(unit, base)
        case .event(let index):
            let (year, month, day) = PeriodWords.events[index]
            return given(CalendarDate(year: year, month: month, day: day).map { DateSpan(day: $0) })
        case .recent, .lastWhole, .coming, .distance: return counted(step)
        case .besideHoliday(let side): return beside(side)
        default: return within(step, base)
        }
    }

    /// 70年代: within its century, else the latest that is not ahead of the text.
    private mutating func decade(_ number: Int, in base: DateSpan?) -> DateSpan? {
        var first = number
        if number < 100 {
            if let base {
                first = base.from.year - 1 + number
            } else {
                counts(from: .documentDate)
                let latest = context.documentDate?.year ?? 2029
                first = latest / 100 * 100 + number
                if first > latest { first -= 100 }
            }
        }
        return DateSpan(years: first...(first + 9), grain: .decade)
    }

    /// Months of the year before them, else of the year that the text speaks of.
    private mutating func months(
        _ first: Int, _ last: Int, _ grain: ResolvedPeriod.Grain, _ base: DateSpan?
    ) -> Outcome {
        if let base { return given(DateSpan(year: base.from.year, months: first...last, grain: grain)) }
        guard let (year, from) = context.year(ofMonths: first, last) else {
            counts(from: .documentDate)
            return .unknown(grain)
        }
        counts(from: from)
        return given(DateSpan(year: year, months: first...last, grain: grain))
    }

    /// Meteorological seasons: 1 is March to May, 4 is December to the February after, 5 the next spring.
    private static func seasons(_ first: Int, _ last: Int, of year: Int) -> DateSpan? {
        let start = CalendarDate(year: year, month: 3, day: 1)?.adding(months: 3 * (first - 1))
        return DateSpan(start, start?.adding(months: 3 * (last - first + 1))?.adding(days: -1), .month)
    }

    /// The grain that a step tells by.
    static func grain(of step: TimeStep) -> ResolvedPeriod.Grain {
        switch step {
        case .century, .centuryOffset, .centuryBefore: .century
        case .decade, .decades: .decade
        case .plan: .fiveYears
        case .half: .half
        case .quarters, .fiscalQuarter: .quarter
        case .months, .lunarMonth, .seasons: .month
        case .tenDays: .tenDays
        case .relative(let unit, _, _), .first(_, let unit), .last(_, let unit), .ordinal(_, let unit),
            .recent(_, let unit), .lastWhole(_, let unit), .coming(_, let unit), .containing(let unit),
            .sameUnit(let unit),
            .halfOf(let unit, _):
            grain(of: unit)
        case .days, .weekday, .nthWeekday, .weekend, .lunarDay, .solarTerm, .holiday, .distance, .event, .besideHoliday,
            .onset:
            .day
        case .year, .shortYear, .years, .yearBefore, .fiscalYear, .schoolYear, .samePeriod: .year
        }
    }

    static func grain(of unit: TimeUnit) -> ResolvedPeriod.Grain {
        switch unit {
        case .day: .day
        case .week: .week
        case .tenDays: .tenDays
        case .month: .month
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        }
    }
}
