/// A step of the reading of an observation: which words gave what, by which rule.
public struct EvidenceRecord: Sendable, Hashable, Codable {
    /// What the words gave: `indicator`, `region`, `period`, `measure`, `basis`, `base`, `direction`,
    /// `modality`, `price` or `scope`.
    public var role: String
    /// The words; absent where a rule alone decided.
    public var text: String?
    /// The first code point.
    public var start: Int?
    /// The code point after the last.
    public var end: Int?
    /// The rule that joined them to the number.
    public var rule: String

    /// Makes a step.
    ///
    /// - Parameters:
    ///   - role: What the words gave.
    ///   - text: The words.
    ///   - start: The first code point.
    ///   - end: The code point after the last.
    ///   - rule: The rule.
    public init(role: String, text: String? = nil, start: Int? = nil, end: Int? = nil, rule: String) {
        self.role = role
        self.text = text
        self.start = start
        self.end = end
        self.rule = rule
    }
}

extension EvidenceRecord: JSONLine {
    func write(to json: inout JSONBytes) {
        json.field("role", role)
        json.field("text", text)
        if let start { json.field("start", start) }
        if let end { json.field("end", end) }
        json.field("rule", rule)
    }
}
