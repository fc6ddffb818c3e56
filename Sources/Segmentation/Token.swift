/// A word of statistical text, as the tokenizer gives it.
public struct Token: Hashable, Sendable {
    /// What the tokenizer's lexicon says of a word.
    public enum Role: UInt8, Hashable, Sendable, CaseIterable {
        /// A power of ten after a numeral, such as 万 or 亿.
        case scale
        /// A unit of measurement or a counting word after a numeral, such as 千瓦时, 人次 or 个百分点.
        case unit
        /// A word of the field, such as 同比, 增加值 or 规模以上.
        case term
    }

    /// The half-open range of the token in the text's UTF-8 bytes.
    public var range: Range<Int>
    /// What the token is made of.
    public var kind: Segment.Kind
    /// What the lexicon says of it; nil for a word that the lexicon does not hold here.
    public var role: Role?

    /// Makes a token.
    ///
    /// - Parameters:
    ///   - range: The half-open range in UTF-8 bytes.
    ///   - kind: What the token is made of.
    ///   - role: What a lexicon says of it.
    public init(range: Range<Int>, kind: Segment.Kind, role: Role? = nil) {
        self.range = range
        self.kind = kind
        self.role = role
    }

    /// Whether the token is a word or a numeral, and not what stands between them.
    ///
    /// Signs that are units, such as `%` and `℃`, are words.
    public var isWordLike: Bool { role != nil || kind.isWordLike }
}
