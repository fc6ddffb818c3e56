/// The units that time expressions count and cut by.
enum TimeUnit: UInt8, Sendable {
    case day, week, tenDays, month, quarter, half, year
}

/// What a relative expression counts from.
enum TimeAnchor: UInt8, Sendable {
    /// The document's date: 去年, 昨天.
    case document
    /// The period that the text speaks of: 上年, 当月.
    case context
}

/// One step of a time expression, from coarse to fine: 去年 | 前11个月, 2014年 | 3月 | 5日.
///
/// A step narrows the period that the steps before it give; the first step stands alone or narrows
/// what the text speaks of.
enum TimeStep: Hashable, Sendable {
    /// 2025年, 民国114年 (already converted).
    case year(Int)
    /// 18年: two digits, whose century the document's date settles.
    case shortYear(Int)
    /// 2021—2025年.
    case years(Int, Int)
    /// 去年 (document, -1), 上年 (context, -1), 全年 (context, 0).
    case relative(TimeUnit, Int, TimeAnchor)
    /// 20世纪; 上世纪 is relative to the document's: `centuryOffset(-1)`.
    case century(Int)
    case centuryOffset(Int)
    /// 90年代, within the century in force.
    case decade(Int)
    /// 七八十年代, 60至70年代: the first and the last, as of `decade`.
    case decades(Int, Int)
    /// “十四五”: the number of the five-year plan.
    case plan(Int)
    /// 上半年 is 1, 下半年 is 2.
    case half(Int)
    /// 上半月, 下半周: the unit and which half.
    case halfOf(TimeUnit, Int)
    /// 一季度, 二至三季度.
    case quarters(Int, Int)
    /// 春季 1 to 冬季 4, 秋冬季; a season past 4 is of the next year.
    case seasons(Int, Int)
    /// 入汛, 入冬: a day of the year that is not the same everywhere.
    case onset
    /// 3月, 1—11月.
    case months(Int, Int)
    /// 上旬 1, 中旬 2, 下旬 3; 中下旬 is 2 to 3.
    case tenDays(Int, Int)
    /// 13日, 10—13日.
    case days(Int, Int)
    /// 前11个月, 头十天.
    case first(Int, TimeUnit)
    /// 最后五天, 后三月.
    case last(Int, TimeUnit)
    /// 第三个月, 第一周.
    case ordinal(Int, TimeUnit)
    /// 第一个星期一 of a period: which, and the day of the week.
    case nthWeekday(Int, Int)
    /// 周四; 1 for Monday to 7 for Sunday.
    case weekday(Int)
    /// 周末 of a week.
    case weekend
    /// 当周 after a date: the unit that holds it.
    case containing(TimeUnit)
    /// 元旦, 春节假期.
    case holiday(Holiday, HolidaySpan)
    /// 小寒 … 冬至, by the sun's longitude in steps of 15° from the vernal equinox (0).
    case solarTerm(Int)
    /// A month of the Chinese calendar; 闰 makes it leap.
    case lunarMonth(Int, leap: Bool)
    /// A day of the Chinese calendar; 30 is the month's last.
    case lunarDay(Int)
    /// 同期 after a year, or alone.
    case samePeriod
    /// 同月, 同日 after a year.
    case sameUnit(TimeUnit)
    /// 近三年, 过去五年, 前1周: so many units up to the document's date.
    case recent(Int, TimeUnit)
    /// 上两周, 上三个月: so many whole weeks or months before the one that the document's date lies in.
    case lastWhole(Int, TimeUnit)
    /// 未来两天, 后1年: so many units from the day after the document's date.
    case coming(Int, TimeUnit)
    /// 5年前 (negative), 20天后: one day, so far from the document's date.
    case distance(Int, TimeUnit)
    /// 2025财年; nil where no year is named.
    case fiscalYear(Int?)
    /// 2024-2025学年: the year in which it begins, and the first month.
    case schoolYear(Int, firstMonth: Int)
    /// 第二财季.
    case fiscalQuarter(Int)
    /// 改革开放, 新中国成立: an event of a fixed date, by its place in the table.
    case event(Int)
    /// 节前, 节后: before (-1) or after (1) the holiday that the text speaks of.
    case besideHoliday(Int)
    /// 公元前221年: before the calendar begins.
    case yearBefore(Int)
    /// 公元前3世纪.
    case centuryBefore(Int)
}

/// How long a stretch a holiday's name stands for.
enum HolidaySpan: UInt8, Sendable {
    /// The festival's own day: 元旦, 元旦当天.
    case day
    /// The official days off: 元旦期间, 元旦假期.
    case daysOff
}

/// A time expression as read, not yet resolved.
struct TimeExpression: Hashable, Sendable {
    /// 初, 中 and 末 of a period.
    enum Edge: UInt8, Sendable {
        case start, middle, end
    }

    /// How the end of the expression bounds the time.
    enum Bound: UInt8, Sendable {
        /// 以来, 来: from the beginning of the period until the text's time.
        case since
        /// 起: from the beginning of the period on.
        case from
        /// 后, 以后, 之后.
        case after
        /// 前, 以前, 之前.
        case before
        /// 前后.
        case around
        /// 期间, 时期, 间.
        case during
        /// 2010年之后2018年之前: from the beginning of the one to the day before the other.
        case between
        /// 至今.
        case untilNow
    }

    var steps: TimeSteps
    /// The end of a range: 1月3日至**2月10日**; empty where there is none.
    var last: TimeSteps = []
    var edge: Edge?
    var bound: Bound?
    /// A time of day was read: 下午, 晚上10点.
    var hasTimeOfDay = false
    /// How many months end with the day: 6月30日止六个月; 0 where none are told.
    var monthsEnding = 0
}

/// A time expression found in a glyph buffer.
///
/// Positions are glyph indices, half-open.
struct PeriodMatch: Hashable, Sendable {
    var start: Int
    var end: Int
    var expression: TimeExpression
}

/// How a text writes its years.
enum PeriodConvention: UInt8, Sendable {
    /// 114年 is a length of time.
    case common
    /// 114年 is the Minguo year 114, which is 2025.
    case taiwan
}
