/// What a caller knows of a document before reading it.
public struct DocumentContext: Sendable, Hashable {
    /// Whose conventions numbers and years follow.
    public enum Convention: String, Sendable, Hashable, Codable, CaseIterable {
        /// Mainland China: 元 is CNY.
        case mainland
        /// Taiwan: 元 is TWD, years may be Minguo years.
        case taiwan
        /// Hong Kong: 元 is HKD.
        case hongkong
    }

    /// The document's date, from which 去年 and 上月 count.
    public var date: CalendarDate?
    /// The place that the document is about, for 我市 and 全市.
    public var region: String?
    /// The convention, where it is known; else the text's own signs decide.
    ///
    /// Traditional script with 民國, 新臺幣 or words of Taiwan's own (立法院, 年增率) makes a bare 元 TWD, with 港元, 港股
    /// or words of Hong Kong's (本港, 按年升) HKD; without such a sign it is CNY. Only 民國 begins a Minguo year then.
    public var convention: Convention?

    /// Makes a context.
    ///
    /// - Parameters:
    ///   - date: The document's date.
    ///   - region: The place that the document is about.
    ///   - convention: The convention to follow.
    public init(date: CalendarDate? = nil, region: String? = nil, convention: Convention? = nil) {
        self.date = date
        self.region = region
        self.convention = convention
    }
}
