/// A head of a table as read: what its words say of the numbers beside or below it.
struct TableLabel: Sendable {
    /// A time that counts from the period in force.
    enum TimeWord: Sendable {
        /// 本月: the last month of it.
        case month
        /// 累计: the year up to its end.
        case cumulative
    }

    /// The words.
    var source: TableText
    /// The bytes of the head in the document.
    var range: Range<Int>
    /// The words in half-width forms, without footnote marks.
    var text = ""
    /// What is left for the name of an indicator.
    var indicator = ""
    var region: String?
    /// A time expression in the words of ``source``.
    var period: PeriodMatch?
    var timeWord: TimeWord?
    var measure: Observation.Measure?
    var basis: Observation.Basis?
    /// The time that a change is counted from, in the words of ``source``.
    var base: PeriodMatch?
    var direction: Observation.Direction?
    var price: Observation.PriceBasis?
    var modality: Observation.Modality?
    /// The change is one of a rate, where the unit is points.
    var isOfRate = false
    var unit: TableUnit?
    /// What the column below is, where the head is but a name for it.
    var columnRole: TableHeadWords.ColumnRole?
    /// 其中 or # stands before: how many columns it takes.
    var partWidth = 0
    /// 按经营地分: a heading that names no quantity.
    var isGrouping = false

    /// Whether the head says something that only a statistic has.
    var isTelling: Bool {
        region != nil || period != nil || timeWord != nil || measure != nil || unit != nil || columnRole == .units
    }

    /// Whether the head says only how a quantity is told, and not which.
    var isQualifier: Bool {
        indicator.isEmpty && region == nil && period == nil && timeWord == nil && (measure != nil || columnRole == nil)
    }
}
