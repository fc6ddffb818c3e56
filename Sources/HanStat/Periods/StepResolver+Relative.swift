extension StepResolver {
    /// 去年, 上月, 本周, 昨天; 上年, 当月, 当日.
    mutating func relative(_ unit: TimeUnit, _ offset: Int, _ anchor: TimeAnchor, _ base: DateSpan?) -> Outcome {
        let grain = Self.grain(of: unit)
        if anchor == .context {
            // 114年全年, 元旦当天: the step repeats what stands before it.
            if let base {
                if unit == .day { return given(base.from.adding(days: offset).map { DateSpan(day: $0) }) }
                if offset == 0 { return .span(base) }
            }
            return inForce(unit, offset, grain)
        }
        counts(from: .documentDate)
        guard var date = context.documentDate else { return .unknown(grain) }
        // 去年本月: the document's month in the year named before.
        if let base, unit != .year, let moved = date.adding(months: 12 * (base.from.year - date.year)) { date = moved }
        return given(Self.span(unit, of: date, offset))
    }

    /// The unit that holds a day, moved on by an offset.
    private static func span(_ unit: TimeUnit, of date: CalendarDate, _ offset: Int) -> DateSpan? {
        switch unit {
        case .year: DateSpan(years: (date.year + offset)...(date.year + offset))
        case .half:
            DateSpan(
                year: date.year, months: date.month <= 6 ? 1...6 : 7...12, grain: .half)
        case .quarter: DateSpan(quarterOf: date, offset: offset)
        case .month: DateSpan(monthOf: date, offset: offset)
        case .tenDays: nil
        case .week: DateSpan(weekOf: date, offset: offset)
        case .day: date.adding(days: offset).map { DateSpan(day: $0) }
        }
    }

    /// Units counted from what the text speaks of.
    private mutating func inForce(_ unit: TimeUnit, _ offset: Int, _ grain: ResolvedPeriod.Grain) -> Outcome {
        switch unit {
        case .year:
            guard let (year, from) = context.yearInForce else { break }
            counts(from: from)
            return given(DateSpan(years: (year + offset)...(year + offset)))
        case .month:
            guard let (day, from) = context.monthInForce(past: offset < 0) else { break }
            counts(from: from)
            return given(DateSpan(monthOf: day, offset: offset))
        case .quarter:
            let spoken = context.span.flatMap { $0.grain == .quarter ? $0.through : nil }
            guard let day = spoken ?? context.documentDate else { break }
            counts(from: spoken != nil ? .text : .documentDate)
            return given(DateSpan(quarterOf: day, offset: offset))
        case .week, .day, .half, .tenDays:
            guard let day = context.day ?? context.documentDate else { break }
            counts(from: context.day != nil ? .text : .documentDate)
            return given(Self.span(unit, of: day, offset))
        }
        counts(from: .text)
        return .unknown(grain)
    }

    /// 同期: the stretch that the text speaks of, in the year named before.
    ///
    /// 去年同期 and 上年同期 are a year before that stretch, even where it is not this year's.
    mutating func samePeriod(_ base: DateSpan?, after previous: TimeStep?) -> Outcome {
        counts(from: .text)
        guard let span = context.span else { return .unknown(.year) }
        switch previous {
        case .relative(.year, let offset, _): return given(span.shifted(years: offset))
        case nil: return given(isComparison ? span.shifted(years: -1) : span)
        // 上半年同期: that stretch itself.
        case .half, .quarters, .months, .first: return base.map { .span($0) } ?? .unknown(.year)
        default:
            guard let base else { return .unknown(.year) }
            return given(span.shifted(years: base.through.year - span.through.year))
        }
    }

    /// 同月: the month in force, in the year named before.
    mutating func sameUnit(_ unit: TimeUnit, _ base: DateSpan?) -> Outcome {
        counts(from: .text)
        guard unit == .month, let (day, _) = context.monthInForce(past: false) else {
            return .unknown(Self.grain(of: unit))
        }
        return given(DateSpan(year: base?.from.year ?? day.year, months: day.month...day.month))
    }

    /// 近三年, 未来两天, 5年前: counted in whole units from the document's date.
    mutating func counted(_ step: TimeStep) -> Outcome {
        counts(from: .documentDate)
        guard let date = context.documentDate else { return .unknown(Self.grain(of: step)) }
        switch step {
        case .recent(let count, let unit):
            return given(DateSpan(Self.moved(date, -count, unit), date.adding(days: -1), Self.grain(of: unit)))
        case .lastWhole(let count, let unit):
            let first = unit == .week ? date.adding(days: 1 - date.weekday) : date.adding(days: 1 - date.day)
            return given(
                first.flatMap { DateSpan(Self.moved($0, -count, unit), $0.adding(days: -1), Self.grain(of: unit)) })
        case .coming(let count, let unit):
            return given(DateSpan(date.adding(days: 1), Self.moved(date, count, unit), Self.grain(of: unit)))
        case .distance(let count, let unit):
            // In a story of another year 两年后 counts from that year, by what nobody can tell.
            if count > 0, let year = context.year, year != date.year {
                basis = .text
                return .unknown(.day)
            }
            return given(Self.moved(date, count, unit).map { DateSpan(day: $0) })
        default: return .impossible
        }
    }

    private static func moved(_ date: CalendarDate, _ count: Int, _ unit: TimeUnit) -> CalendarDate? {
        switch unit {
        case .day: date.adding(days: count)
        case .week: date.adding(days: 7 * count)
        case .tenDays: date.adding(days: 10 * count)
        case .month: date.adding(months: count)
        case .quarter: date.adding(months: 3 * count)
        case .half: date.adding(months: 6 * count)
        case .year: date.adding(months: 12 * count)
        }
    }
}
