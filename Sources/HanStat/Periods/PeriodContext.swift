/// What a text speaks of at a place: the state that later time expressions are filled in from.
struct PeriodContext: Sendable {
    /// The document's date, where it is known.
    var documentDate: CalendarDate?
    /// The last year named by its number.
    var numberedYear: Int?
    /// The year that 去年 or 今年 named since the paragraph began; it gives way to `numberedYear` after.
    var relativeYear: Int?
    /// The stretch that the text speaks of: what 同期 and 全年 follow.
    var span: DateSpan?
    /// A day of the month that 当月 and 上月 count from.
    var month: CalendarDate?
    /// The last month named as such, or by its 末; a dateline's day names none.
    var namedMonth: CalendarDate?
    /// The last single day.
    var day: CalendarDate?
    /// The last festival: what 节前 follows.
    var holiday: DateSpan?

    /// The last month of a year that still counts as its first months, when reports speak of the year before.
    static let lastReportingMonth = 4

    /// The year named in the text, nearest before.
    var year: Int? { relativeYear ?? numberedYear }

    /// The year that 全年, 年末 and 上年 count from, and what told it.
    var yearInForce: (year: Int, basis: ResolvedPeriod.Basis)? {
        if let year { return (year, .text) }
        if let namedMonth { return (namedMonth.year, .text) }
        if let span { return (span.through.year, .text) }
        guard let documentDate else { return nil }
        let before = documentDate.month <= Self.lastReportingMonth
        return (before ? documentDate.year - 1 : documentDate.year, .documentDate)
    }

    /// The year of months that are named without one.
    ///
    /// - Parameters:
    ///   - first: The first month.
    ///   - last: The last month.
    /// - Returns: nil where nothing tells.
    func year(ofMonths first: Int, _ last: Int) -> (year: Int, basis: ResolvedPeriod.Basis)? {
        if let year { return (year, .text) }
        // 全年增长4.6%，其中一季度增长2.3%: the quarter is of the year spoken of.
        if let span, span.grain == .year { return (span.through.year, .text) }
        guard let documentDate else { return nil }
        let now = documentDate.month
        // 一季度增长2.3%，二季度增长5.1%: quarters told in turn are of one year, where this year's is not over.
        if let span, span.grain == .quarter || span.grain == .half, last - first >= 2, last > now {
            return (span.through.year, .text)
        }
        // In a year's first months 12月, 下半年 and 1—11月 are the year before's, 1月 and 一季度 this one's.
        let isNear = last <= now || last - first <= 2 && first - now <= 2
        let before = now <= Self.lastReportingMonth && !isNear
        return (before ? documentDate.year - 1 : documentDate.year, .documentDate)
    }

    /// The month that a bare day belongs to.
    func month(ofDay number: Int) -> (day: CalendarDate, basis: ResolvedPeriod.Basis)? {
        if let day { return (day, .text) }
        guard let documentDate else { return nil }
        // On the 2nd a report of the 30th is of the month before.
        if number > documentDate.day + 20, let before = documentDate.adding(months: -1) {
            return (before, .documentDate)
        }
        return (documentDate, .documentDate)
    }

    /// The month that 当月 and 上月 count from; one that lies ahead of the text's time is not spoken of.
    func monthInForce(past: Bool) -> (day: CalendarDate, basis: ResolvedPeriod.Basis)? {
        if let month, !past || documentDate.map({ month.year * 12 + month.month <= $0.year * 12 + $0.month }) ?? true {
            return (month, .text)
        }
        return documentDate.map { ($0, .documentDate) }
    }

    /// The year that two digits stand for: the one nearest the document's date, at most 19 years ahead.
    func year(ofTwoDigits digits: Int) -> Int {
        guard let documentDate else { return digits < 50 ? 2000 + digits : 1900 + digits }
        let latest = documentDate.year + 19
        let year = latest - latest % 100 + digits
        return year > latest ? year - 100 : year
    }

    /// Takes up what a resolved expression leaves to the text after it.
    ///
    /// Comparisons (比上年), points of other years and what lies ahead leave nothing.
    mutating func follow(_ expression: TimeExpression, _ whole: DateSpan, isComparison: Bool, isHeading: Bool) {
        guard !isComparison else { return }
        if case .samePeriod = expression.steps.last { return }
        let isPoint = expression.edge == .start || expression.edge == .end
        let lead = expression.steps[0]
        // A winter ends in the year after its own.
        let isSeason = if case .seasons = expression.steps.last { expression.last.isEmpty } else { false }
        let year = isSeason ? whole.from.year : whole.through.year
        let isDateline = isHeading || whole.grain == .day && whole.from == documentDate
        switch lead {
        case .year, .shortYear, .years:
            if namesYear(year, expression, isPoint: isPoint, isDateline: isDateline) {
                numberedYear = year
                relativeYear = nil
            } else if whole.grain != .day {
                return
            }
        case .relative(.year, let offset, .document) where offset <= 0:
            // 去年底 and 去年9月以来 are where something begins or is measured from.
            if offset < 0, isPoint || isOpen(expression) { break }
            relativeYear = year
        case .relative(_, let offset, .context) where offset != 0: return
        case .samePeriod, .sameUnit, .event, .recent, .lastWhole, .coming, .distance: return
        default: break
        }
        if whole.grain == .day, whole.from == whole.through {
            if !isPoint { day = whole.from }
            month = whole.from
            return
        }
        if whole.grain == .day, !isPoint, !isOpen(expression) {
            // 6月15日至17日有雨，18日转晴: the day is of the month in which the stretch ends.
            day = whole.through
        }
        if whole.isOneMonth {
            month = whole.from
            namedMonth = whole.from
        } else if !isPoint {
            namedMonth = nil
        }
        switch expression.bound {
        case nil, .during, .around, .between: if !isPoint { span = whole }
        case .since, .untilNow:
            if let documentDate, let until = DateSpan(whole.from, documentDate, .month) { span = until }
        case .from, .after, .before: break
        }
    }

    private func isOpen(_ expression: TimeExpression) -> Bool {
        switch expression.bound {
        case .since, .untilNow, .from, .after, .before: true
        case nil, .during, .around, .between: false
        }
    }

    /// Whether a year named by number becomes the year in force.
    private func namesYear(_ year: Int, _ expression: TimeExpression, isPoint: Bool, isDateline: Bool) -> Bool {
        if let documentDate {
            if year > documentDate.year { return false }
            // A report's title and dateline in January name the year it is read in, not the one it tells of.
            if isDateline, year == documentDate.year, documentDate.month <= Self.lastReportingMonth { return false }
        }
        return isOpen(expression) ? year == documentDate?.year : !isPoint || self.year == nil
    }
}
