public import HanStat

/// Writes for people how observations were read: the fact, then a line for each of its parts.
///
/// ```
/// 工业用电量 · 我市 · 2025-01-01/P11M · change · yearOnYear · ↑ · 3.2 · %
///   「工业用电量816亿千瓦时，同比增长3.2%」 at 60
///   indicator  「工业用电量」 at 60: noun phrase before the number
///   basis      「同比」 at 82: word in the clause
/// ```
public struct ExplanationWriter: Sendable {
    private let showsDocuments: Bool

    /// What has been written: whole lines of UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// Makes an empty writer.
    ///
    /// - Parameter showsDocuments: Whether each explanation names its document.
    public init(showsDocuments: Bool = false) { self.showsDocuments = showsDocuments }

    /// Writes the explanation of one observation and an empty line.
    ///
    /// - Parameters:
    ///   - observation: The observation.
    ///   - document: The text that it was read from.
    ///   - doc: What to call the document.
    public mutating func write(_ observation: Observation, in document: String, doc: DocumentID? = nil) {
        let row = ObservationRow(observation, in: document, doc: doc)
        let fact = row.tableCells.dropFirst().filter { !$0.isEmpty }.joined(separator: " · ")
        line((showsDocuments ? (doc?.description ?? "") + ": " : "") + fact)
        line("  「\(row.quote)」 at \(row.start)")
        for step in EvidenceRecord.steps(of: observation, in: document) {
            let role = step.role + String(repeating: " ", count: max(0, 9 - step.role.utf8.count))
            if let text = step.text, let start = step.start {
                line("  \(role)  「\(text)」 at \(start): \(step.rule)")
            } else {
                line("  \(role)  \(step.rule)")
            }
        }
        bytes.append(0x0A)
    }

    private mutating func line(_ text: String) {
        bytes.append(contentsOf: DisplayWidth.printable(text).utf8)
        bytes.append(0x0A)
    }
}
