/// One measurement, as the JSON Lines contract writes it.
///
/// Either `value` is there, or `low` and `high` are. All numbers are exact digits: `35.0`,
/// `153300000000`, `10/3`, and `8.7:41.2:50.1` for a ratio. `start` and `end` count Unicode code
/// points from the document's beginning, `end` exclusive.
public struct MeasurementRecord: Sendable, Hashable {
    /// The measurement's words, as they stand in the document.
    public var text: String
    /// The first code point.
    public var start: Int
    /// The code point after the last.
    public var end: Int
    /// The quantity: `energy`, `currency`, `percentage`.
    public var kind: String
    /// The value, unless it is a range.
    public var value: String?
    /// The lower end of a range.
    public var low: String?
    /// The upper end of a range.
    public var high: String?
    /// How the value bounds the quantity: `exact`, `approximate`, `moreThan`, `atLeast`,
    /// `lessThan` or `atMost`.
    public var comparator: String
    /// The unit as written, empty where there is none.
    public var unit: String
    /// The system of the code: `UCUM` or `ISO4217`.
    public var system: String?
    /// The unit's code in that system.
    public var code: String?
    /// The words that made the comparator: `多`, `以上`.
    public var modifiers: [String]
    /// The value in the SI unit.
    public var si: ConvertedValue?
    /// What the value is per.
    public var per: DenominatorRecord?
    /// The document, where there are several.
    public var doc: DocumentID?

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - text: The measurement's words.
    ///   - start: The first code point.
    ///   - end: The code point after the last.
    ///   - kind: The quantity.
    ///   - value: The value, unless it is a range.
    ///   - low: The lower end of a range.
    ///   - high: The upper end of a range.
    ///   - comparator: How the value bounds the quantity.
    ///   - unit: The unit as written.
    ///   - system: The system of the code.
    ///   - code: The unit's code in that system.
    ///   - modifiers: The words that made the comparator.
    ///   - si: The value in the SI unit.
    ///   - per: What the value is per.
    ///   - doc: The document, where there are several.
    public init(
        text: String, start: Int, end: Int, kind: String, value: String? = nil, low: String? = nil,
        high: String? = nil, comparator: String = "exact", unit: String = "", system: String? = nil,
        code: String? = nil, modifiers: [String] = [], si: ConvertedValue? = nil, per: DenominatorRecord? = nil,
        doc: DocumentID? = nil
    ) {
        self.text = text
        self.start = start
        self.end = end
        self.kind = kind
        self.value = value
        self.low = low
        self.high = high
        self.comparator = comparator
        self.unit = unit
        self.system = system
        self.code = code
        self.modifiers = modifiers
        self.si = si
        self.per = per
        self.doc = doc
    }
}

extension MeasurementRecord: Codable {
    enum CodingKeys: String, CodingKey {
        case type, text, start, end, kind, value, low, high, comparator, unit, system, code, modifiers, si, per, doc
    }

    static let type = "measurement"

    /// Reads a record from the contract's JSON.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError` where a key is missing or the object is of another type.
    public init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: CodingKeys.self)
        try object.require(Self.type, forKey: .type)
        text = try object.decode(String.self, forKey: .text)
        start = try object.decode(Int.self, forKey: .start)
        end = try object.decode(Int.self, forKey: .end)
        kind = try object.decode(String.self, forKey: .kind)
        value = try object.decodeIfPresent(String.self, forKey: .value)
        low = try object.decodeIfPresent(String.self, forKey: .low)
        high = try object.decodeIfPresent(String.self, forKey: .high)
        comparator = try object.decode(String.self, forKey: .comparator)
        unit = try object.decode(String.self, forKey: .unit)
        system = try object.decodeIfPresent(String.self, forKey: .system)
        code = try object.decodeIfPresent(String.self, forKey: .code)
        modifiers = try object.decodeIfPresent([String].self, forKey: .modifiers) ?? []
        si = try object.decodeIfPresent(ConvertedValue.self, forKey: .si)
        per = try object.decodeIfPresent(DenominatorRecord.self, forKey: .per)
        doc = try object.decodeIfPresent(DocumentID.self, forKey: .doc)
    }

    /// Writes the record as the contract's JSON; what is absent or empty has no key.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(Self.type, forKey: .type)
        try object.encode(text, forKey: .text)
        try object.encode(start, forKey: .start)
        try object.encode(end, forKey: .end)
        try object.encode(kind, forKey: .kind)
        try object.encodeIfPresent(value, forKey: .value)
        try object.encodeIfPresent(low, forKey: .low)
        try object.encodeIfPresent(high, forKey: .high)
        try object.encode(comparator, forKey: .comparator)
        try object.encode(unit, forKey: .unit)
        try object.encodeIfPresent(system, forKey: .system)
        try object.encodeIfPresent(code, forKey: .code)
        if !modifiers.isEmpty { try object.encode(modifiers, forKey: .modifiers) }
        try object.encodeIfPresent(si, forKey: .si)
        try object.encodeIfPresent(per, forKey: .per)
        try object.encodeIfPresent(doc, forKey: .doc)
    }
}

extension MeasurementRecord: JSONLine {
    func write(to json: inout JSONBytes) {
        json.field("type", Self.type)
        json.field("text", text)
        json.field("start", start)
        json.field("end", end)
        json.field("kind", kind)
        json.field("value", value)
        json.field("low", low)
        json.field("high", high)
        json.field("comparator", comparator)
        json.field("unit", unit)
        json.field("system", system)
        json.field("code", code)
        if !modifiers.isEmpty { json.field("modifiers", modifiers) }
        if let si {
            json.key("si")
            json.beginObject()
            json.field("value", si.value)
            json.field("low", si.low)
            json.field("high", si.high)
            json.field("unit", si.unit)
            json.endObject()
        }
        if let per {
            json.key("per")
            json.beginObject()
            json.field("text", per.text)
            json.field("value", per.value)
            json.field("unit", per.unit)
            json.field("code", per.code)
            json.endObject()
        }
        json.field("doc", doc)
    }
}
