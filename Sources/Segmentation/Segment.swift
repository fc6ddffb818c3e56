/// A stretch of text between two word boundaries.
public struct Segment: Hashable, Sendable {
    /// What a segment is made of.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// A word, or a single character, in Chinese characters.
        case han
        /// A numeral.
        case number
        /// A word in an alphabet.
        case letters
        /// A word in Japanese kana.
        case kana
        /// White space, line ends among it.
        case space
        /// A punctuation mark.
        case punctuation
        /// A symbol or any other character.
        case other

        /// Whether segments of this kind are words or numerals, and not what stands between them.
        public var isWordLike: Bool {
            switch self {
            case .han, .number, .letters, .kana: true
            case .space, .punctuation, .other: false
            }
        }
    }

    /// The half-open range of the segment in the text's UTF-8 bytes.
    public var range: Range<Int>
    /// What the segment is made of.
    public var kind: Kind

    /// Makes a segment.
    ///
    /// - Parameters:
    ///   - range: The half-open range in UTF-8 bytes.
    ///   - kind: What the segment is made of.
    public init(range: Range<Int>, kind: Kind) {
        self.range = range
        self.kind = kind
    }

    /// Whether the segment is a word or a numeral, and not what stands between them.
    public var isWordLike: Bool { kind.isWordLike }
}

extension Segment.Kind {
    /// The kind of a segment of ICU's, from ICU's class and the segment's first character.
    init(wordClass: Int32, first: UInt32) {
        switch wordClass {
        case 1: self = .number
        case 2: self = .letters
        case 3: self = .kana
        // ICU puts kana words from its dictionary among the ideographs.
        case 4: self = 0x3040...0x30FF ~= first ? .kana : .han
        default: self.init(separator: first)
        }
    }

    /// The kind of what is no word, from its first character.
    private init(separator first: UInt32) {
        guard let scalar = Unicode.Scalar(first) else {
            self = .other
            return
        }
        if scalar.properties.isWhitespace {
            self = .space
            return
        }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            self = .punctuation
        default: self = .other
        }
    }
}
