/// One statistical fact, as the JSON Lines contract writes it: what, where, when, how much.
public struct ObservationRecord: Sendable, Hashable, Codable {
    /// A period as an observation names it.
    public struct Period: Sendable, Hashable, Codable {
        /// The expression, as it stands in the document.
        public var text: String
        /// The first day, `YYYY-MM-DD`.
        public var from: String?
        /// The last day, `YYYY-MM-DD`.
        public var through: String?

        /// Makes a period.
        ///
        /// - Parameters:
        ///   - text: The expression.
        ///   - from: The first day.
        ///   - through: The last day.
        public init(text: String, from: String? = nil, through: String? = nil) {
            self.text = text
            self.from = from
            self.through = through
        }
    }

    /// A measurement as an observation names it.
    public struct Value: Sendable, Hashable, Codable {
        /// The measurement's words.
        public var text: String
        /// The first code point.
        public var start: Int
        /// The code point after the last.
        public var end: Int
        /// The value, unless it is a range.
        public var value: String?
        /// The lower end of a range.
        public var low: String?
        /// The upper end of a range.
        public var high: String?
        /// How the value bounds the quantity.
        public var comparator: String
        /// The unit as written.
        public var unit: String
        /// The unit's code.
        public var code: String?

        /// Makes the short form of a measurement's record.
        ///
        /// - Parameter record: The measurement's record.
        public init(_ record: MeasurementRecord) {
            text = record.text
            start = record.start
            end = record.end
            value = record.value
            low = record.low
            high = record.high
            comparator = record.comparator
            unit = record.unit
            code = record.code
        }
    }

    private enum RecordType: String, Codable { case observation }

    private var type = RecordType.observation
    /// The first code point.
    public var start: Int
    /// The code point after the last.
    public var end: Int
    /// The noun phrase that the number is filed under.
    public var indicator: String
    /// Whose indicator it is, where one is named.
    public var subject: String?
    /// The place that the number is about.
    public var region: String?
    /// The time that the number is about.
    public var period: Period?
    /// What the number is: `level`, `change`, `rateChange`, `share`, `rank`, `contribution` or
    /// `difference`.
    public var measure: String
    /// What a change is measured against: `yearOnYear`, `periodOnPeriod` or `versus`.
    public var basis: String?
    /// The period that `versus` compares with.
    public var basePeriod: Period?
    /// Which way it went: `increase`, `decrease`, `flat`, `above` or `below`.
    public var direction: String?
    /// Whether it is a fact: `actual`, `forecast` or `target`.
    public var modality: String
    /// Whose prices: `real` or `nominal`.
    public var price: String?
    /// The number.
    public var measurement: Value
    /// How the observation was read, where that was asked for.
    public var evidence: [EvidenceRecord]?
    /// The document, where there are several.
    public var doc: DocumentID?

    /// Makes a record; what the text does not say is set afterwards or left out.
    ///
    /// - Parameters:
    ///   - indicator: The noun phrase that the number is filed under.
    ///   - measure: What the number is.
    ///   - measurement: The number.
    ///   - start: The first code point.
    ///   - end: The code point after the last.
    public init(indicator: String, measure: String, measurement: Value, start: Int, end: Int) {
        self.indicator = indicator
        self.measure = measure
        self.measurement = measurement
        self.start = start
        self.end = end
        modality = "actual"
    }
}

extension ObservationRecord: JSONLine {
    func write(to json: inout JSONBytes) {
        json.field("type", type.rawValue)
        json.field("start", start)
        json.field("end", end)
        json.field("indicator", indicator)
        json.field("subject", subject)
        json.field("region", region)
        write(period, as: "period", to: &json)
        json.field("measure", measure)
        json.field("basis", basis)
        write(basePeriod, as: "basePeriod", to: &json)
        json.field("direction", direction)
        json.field("modality", modality)
        json.field("price", price)
        json.key("measurement")
        json.beginObject()
        json.field("text", measurement.text)
        json.field("start", measurement.start)
        json.field("end", measurement.end)
        json.field("value", measurement.value)
        json.field("low", measurement.low)
        json.field("high", measurement.high)
        json.field("comparator", measurement.comparator)
        json.field("unit", measurement.unit)
        json.field("code", measurement.code)
        json.endObject()
        if let evidence { json.objects("evidence", evidence) }
        json.field("doc", doc)
    }

    private func write(_ period: Period?, as key: StaticString, to json: inout JSONBytes) {
        guard let period else { return }
        json.key(key)
        json.beginObject()
        json.field("text", period.text)
        json.field("from", period.from)
        json.field("through", period.through)
        json.endObject()
    }
}
