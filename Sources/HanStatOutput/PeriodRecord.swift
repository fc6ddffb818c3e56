/// One time expression, as the JSON Lines contract writes it.
///
/// `from` and `through` are calendar dates, `YYYY-MM-DD`, both included; one that is open is
/// absent. Where both are absent, `relativeTo` says what date is wanting.
public struct PeriodRecord: Sendable, Hashable, Codable {
    private enum RecordType: String, Codable { case period }

    private var type = RecordType.period
    /// The expression, as it stands in the document.
    public var text: String
    /// The first code point.
    public var start: Int
    /// The code point after the last.
    public var end: Int
    /// The first day.
    public var from: String?
    /// The last day.
    public var through: String?
    /// The unit of time that the expression counts in: `day`, `month`, `year`.
    public var grain: String?
    /// What an unresolved expression is relative to: `documentDate`, `text` or `fiscalYear`.
    public var relativeTo: String?
    /// What a reader should know of how the days were found.
    public var note: String?
    /// The document, where there are several.
    public var doc: DocumentID?

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - start: The first code point.
    ///   - end: The code point after the last.
    ///   - from: The first day.
    ///   - through: The last day.
    ///   - grain: The unit of time that the expression counts in.
    ///   - relativeTo: What an unresolved expression is relative to.
    ///   - doc: The document, where there are several.
    public init(
        text: String, start: Int, end: Int, from: String? = nil, through: String? = nil, grain: String? = nil,
        relativeTo: String? = nil, doc: DocumentID? = nil
    ) {
        self.text = text
        self.start = start
        self.end = end
        self.from = from
        self.through = through
        self.grain = grain
        self.relativeTo = relativeTo
        self.doc = doc
    }
}

extension PeriodRecord: JSONLine {
    func write(to json: inout JSONBytes) {
        json.field("type", type.rawValue)
        json.field("text", text)
        json.field("start", start)
        json.field("end", end)
        json.field("from", from)
        json.field("through", through)
        json.field("grain", grain)
        json.field("relativeTo", relativeTo)
        json.field("note", note)
        json.field("doc", doc)
    }
}
