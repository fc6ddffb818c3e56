/// Numbers of one text that cannot all be right, or that were not read right.
///
/// Nothing is mended: the observations stay as they were read, and the reader decides.
public struct Disagreement: Sendable, Hashable {
    /// What was checked.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The same fact is told twice with different numbers.
        case toldTwice
        /// A level, an earlier level and the change between them do not fit.
        case growth
        /// Parts named after 其中 are more than their whole.
        case parts
        /// Shares of one whole are more than 100%, or a structure's parts do not make 100.
        case shares
    }

    /// What was checked.
    public let kind: Kind
    /// The observations that do not fit, in the order of the text; both places of a disagreement.
    public let observations: [Observation]
    /// What does not fit, in one line: `286.4亿千瓦时 … 290亿千瓦时`.
    public let message: String
}
