/// A time expression of a text, with the days it stands for.
///
/// Both ends are included. An end that is open (2020年以后) or cannot be told is absent; ``basis`` says
/// what the expression counts from, whether or not that was known.
public struct ResolvedPeriod: Sendable, Hashable {
    /// How finely a period is told.
    public enum Grain: String, Sendable, Hashable, CaseIterable {
        /// A hundred years.
        case century
        /// Ten years.
        case decade
        /// A five-year plan.
        case fiveYears
        /// Years, and spans that are told by years.
        case year
        /// Six months.
        case half
        /// Three months.
        case quarter
        /// Months.
        case month
        /// A third of a month (旬).
        case tenDays
        /// Weeks, Monday to Sunday.
        case week
        /// Days.
        case day

        /// Whether the grain is a year or coarser.
        var spansYears: Bool {
            switch self {
            case .century, .decade, .fiveYears, .year: true
            default: false
            }
        }
    }

    /// Which end of a period is open.
    public enum Openness: String, Sendable, Hashable, CaseIterable {
        /// Both ends are closed.
        case closed
        /// No end is told: 10月起.
        case openEnd
        /// No beginning is told: 2025年前.
        case openStart
        /// From the beginning until the time of the text: 今年以来.
        case untilNow
    }

    /// What a period counts from.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// All that is needed is written.
        case stated
        /// The date of the document.
        case documentDate
        /// A period that the text names before.
        case text
        /// An organisation's own business year, which is not known.
        case fiscalYear
    }

    /// The bytes of the expression in the UTF-8 document.
    public internal(set) var utf8Range: Range<Int> {
        get { utf8Place.range }
        set { utf8Place = Place(newValue) }
    }
    /// The Unicode scalars of the expression in the document.
    public internal(set) var scalarRange: Range<Int> {
        get { scalarPlace.range }
        set { scalarPlace = Place(newValue) }
    }
    /// The first day, or nil where it is open or not known.
    public internal(set) var from: CalendarDate?
    /// The last day, or nil where it is open or not known.
    public internal(set) var through: CalendarDate?
    /// How finely the period is told.
    public internal(set) var grain: Grain
    /// Whether the period is a point in time: 2025年底.
    public internal(set) var isPoint = false
    /// Which end is open.
    public internal(set) var openness = Openness.closed
    /// What the period counts from.
    public internal(set) var basis: Basis
    /// What a reader should know of how the days were found, such as that a year's official days off
    /// are not known; nil where there is nothing to say.
    public internal(set) var note: String?

    private var utf8Place: Place
    private var scalarPlace: Place

    init(utf8Range: Range<Int>, scalarRange: Range<Int>, grain: Grain, basis: Basis) {
        utf8Place = Place(utf8Range)
        scalarPlace = Place(scalarRange)
        self.grain = grain
        self.basis = basis
    }

    /// Whether at least one end is known.
    public var isResolved: Bool { from != nil || through != nil }
}
