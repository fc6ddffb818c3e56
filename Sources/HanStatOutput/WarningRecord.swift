public import HanStat

/// Numbers of one document that cannot all be right, as a line of JSON names them.
///
/// It is no part of the contract's three types: it is written only where checks are asked for.
public struct WarningRecord: Sendable, Hashable, Codable {
    /// One of the numbers.
    public struct Place: Sendable, Hashable, Codable {
        /// The number's words.
        public var text: String
        /// The first code point.
        public var start: Int
        /// The code point after the last.
        public var end: Int
    }

    private enum RecordType: String, Codable { case warning }

    private var type = RecordType.warning
    /// The first code point of the number where the disagreement shows: the last of the places.
    public var start: Int
    /// The code point after that number's last.
    public var end: Int
    /// What was checked: `toldTwice`, `growth`, `parts` or `shares`.
    public var check: String
    /// What does not fit, in one line.
    public var message: String
    /// All the numbers, in the order of the text.
    public var places: [Place]
    /// The document, where there are several.
    public var doc: DocumentID?

    /// Makes the record of a disagreement.
    ///
    /// - Parameters:
    ///   - disagreement: The disagreement.
    ///   - document: The text that its observations were read from.
    ///   - doc: What the record calls the document, where there are several.
    public init(_ disagreement: Disagreement, in document: String, doc: DocumentID? = nil) {
        check = disagreement.kind.rawValue
        message = disagreement.message
        places = disagreement.observations.map { observation in
            let number = observation.measurement
            return Place(
                text: document.text(at: number.utf8Range), start: number.scalarRange.lowerBound,
                end: number.scalarRange.upperBound)
        }
        start = places.last?.start ?? 0
        end = places.last?.end ?? 0
        self.doc = doc
    }
}

extension WarningRecord: JSONLine {
    func write(to json: inout JSONBytes) {
        json.field("type", type.rawValue)
        json.field("start", start)
        json.field("end", end)
        json.field("check", check)
        json.field("message", message)
        json.objects("places", places)
        json.field("doc", doc)
    }
}

extension WarningRecord.Place: JSONLine {
    func write(to json: inout JSONBytes) {
        json.field("text", text)
        json.field("start", start)
        json.field("end", end)
    }
}
