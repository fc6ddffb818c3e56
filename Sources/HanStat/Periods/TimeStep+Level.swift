extension TimeStep {
    /// How fine a step is; in an expression each step is finer than the one before.
    ///
    /// 1 century, 2 decade, 3 year, 4 half and quarter, 5 month, 6 week, third of a month and holiday,
    /// 7 day, 8 nothing finer can follow.
    var level: Int {
        switch self {
        case .century, .centuryOffset, .centuryBefore: 1
        case .decade, .decades: 2
        case .year, .shortYear, .years, .plan, .fiscalYear, .schoolYear, .yearBefore: 3
        case .half, .quarters, .fiscalQuarter, .seasons: 4
        case .months, .lunarMonth: 5
        case .tenDays, .halfOf, .holiday, .containing, .onset: 6
        case .days, .weekday, .nthWeekday, .weekend, .lunarDay, .solarTerm: 7
        case .relative(let unit, _, _), .first(_, let unit), .last(_, let unit), .ordinal(_, let unit): unit.level
        case .samePeriod, .sameUnit, .recent, .lastWhole, .coming, .distance, .event, .besideHoliday: 8
        }
    }
}

extension TimeUnit {
    /// The level of a step that names one such unit.
    var level: Int {
        switch self {
        case .year: 3
        case .half, .quarter: 4
        case .month: 5
        case .week, .tenDays: 6
        case .day: 7
        }
    }
}
