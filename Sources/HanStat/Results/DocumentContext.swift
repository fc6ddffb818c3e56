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
    /// Traditional script with 民國 or 新臺幣 makes a bare 元 TWD, with 港元 or 港股 HKD; without such a sign it is
    /// CNY. Only 民國 begins a Minguo year then.
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
