/// Splits Chinese statistical text into words, sentences and clauses.
///
/// The words are those of ICU's dictionary, put right where it fails such text:
///
/// - A numeral is one token: `1533`, `2.52`, `1,234.5`, `１２３．４`, `三百二十万`, `三点二`, `第十四`.
/// - A scale word and a unit are each one: `亿`, `千瓦时`; `平方公里`, `个百分点`, `km²`, `μg/m³`.
/// - Words of the field stay together, `同比`, `增加值`, `规模以上`, and fall apart where they should:
///   `比` and `上年`, where ICU reads `比上` and `年`.
///
/// The words come from a table in the module; traditional characters and full-width forms are
/// compared with it in their simplified, half-width form.
///
/// ```swift
/// var tokenizer = try Tokenizer()
/// let text = "全市用电量1533亿千瓦时，比上年增长3.2%。"
/// let bytes = Array(text.utf8)
/// let words = try tokenizer.words(in: text).filter(\.isWordLike)
/// print(words.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: " "))
/// // 全市 用电量 1533 亿 千瓦时 比 上年 增长 3.2 %
/// ```
///
/// All ranges are half-open and in UTF-8 bytes of the text as given, whose characters are not
/// changed. The tokenizer names no parts of speech, and numerals are not read.
///
/// A tokenizer owns an iterator of ICU's and storage, and is worth keeping. It is for one task at a
/// time; give each task its own.
public struct Tokenizer: ~Copyable {
    private var segmenter: WordSegmenter
    private var text = FoldedText()

    /// Opens a tokenizer.
    ///
    /// - Throws: `ICUError` if ICU is without its data or memory.
    public init() throws(ICUError) { segmenter = try WordSegmenter() }

    /// The words of a text and what stands between them; together they are the whole text.
    ///
    /// - Parameter text: Any text.
    /// - Returns: The tokens in order, with half-open ranges of UTF-8 bytes.
    /// - Throws: `ICUError` if a line is longer than 2 GiB or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func words(in text: String) throws(ICUError) -> [Token] {
        var tokens: [Token] = []
        let bytes = text.utf8.span
        try fillWords(&tokens, from: bytes, range: 0..<bytes.count)
        return tokens
    }

    /// Fills an array with the words of a text and what stands between them.
    ///
    /// Together the tokens are the whole range. A word that a line end breaks is two tokens.
    ///
    /// - Parameters:
    ///   - tokens: Emptied first; its storage is reused. After an error it holds the tokens up to it.
    ///   - text: UTF-8. In ill-formed text, where the boundaries fall is not specified.
    ///   - range: The part of the text to split, a half-open range of bytes within it that starts and
    ///     ends between characters. The tokens' ranges count from the start of the text.
    /// - Throws: `ICUError` if a line is longer than 2 GiB or memory runs out.
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func fillWords(
        _ tokens: inout [Token], from text: Span<UInt8>, range: Range<Int>
    ) throws(ICUError) {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "the range is not within the text")
        tokens.removeAll(keepingCapacity: true)
        var context = TokenPass.Context()
        var start = range.lowerBound
        while start < range.upperBound {
            let end = Self.stretchEnd(in: text, from: start, limit: range.upperBound)
            try self.text.read(text, range: start..<end, segmenter: &segmenter)
            var pass = TokenPass(text: self.text, lexicon: .shared, context: context, tokens: [])
            swap(&pass.tokens, &tokens)
            pass.run()
            swap(&pass.tokens, &tokens)
            context = pass.context
            start = end
        }
    }

    /// Lines enough to be worth a call; no word of ICU's reaches beyond a line.
    private static func stretchEnd(in text: Span<UInt8>, from start: Int, limit: Int) -> Int {
        var end = min(start + 4096, limit)
        while end < limit && text[end - 1] != 0x0A { end += 1 }
        return end
    }

    /// The sentences of a text; together they are the whole text.
    ///
    /// A sentence ends with 。 ！ or ？ and the closing quotation marks and brackets after them, with a
    /// full stop of Latin text, or with ； ： or … at the end of a line. A line that ends without such
    /// a stop is read on in the next; an empty line ends a sentence. White space belongs to the
    /// sentence before it.
    ///
    /// - Parameter text: Any text.
    /// - Returns: Half-open ranges of UTF-8 bytes, in order, none of them empty.
    /// - Complexity: O(*n*) for *n* bytes.
    public func sentences(in text: String) -> [Range<Int>] {
        let bytes = text.utf8.span
        return sentences(in: bytes, range: 0..<bytes.count)
    }

    /// The sentences of a part of a text; together they are the whole range.
    ///
    /// - Parameters:
    ///   - text: UTF-8. Ill-formed bytes are read as U+FFFD.
    ///   - range: The part to split, a half-open range of bytes that starts and ends between
    ///     characters.
    /// - Returns: Half-open ranges of bytes from the start of the text, in order, none of them empty.
    /// - Complexity: O(*n*) for *n* bytes.
    public func sentences(in text: Span<UInt8>, range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = SentenceScan.end(in: text, from: start, limit: range.upperBound)
            sentences.append(start..<end)
            start = end
        }
        return sentences
    }

    /// The clauses of a text; together they are the whole text.
    ///
    /// A clause ends where a sentence does and after ， 、 ； and ：, but not inside brackets, nor
    /// after a comma or a colon that is part of a numeral (`1,234`, `12:30`). White space belongs to
    /// the clause before it.
    ///
    /// - Parameter text: Any text.
    /// - Returns: Half-open ranges of UTF-8 bytes, in order, none of them empty.
    /// - Complexity: O(*n*) for *n* bytes.
    public func clauses(in text: String) -> [Range<Int>] {
        let bytes = text.utf8.span
        return clauses(in: bytes, range: 0..<bytes.count)
    }

    /// The clauses of a part of a text; together they are the whole range.
    ///
    /// - Parameters:
    ///   - text: UTF-8. Ill-formed bytes are read as U+FFFD.
    ///   - range: The part to split, a half-open range of bytes that starts and ends between
    ///     characters.
    /// - Returns: Half-open ranges of bytes from the start of the text, in order, none of them empty.
    /// - Complexity: O(*n*) for *n* bytes.
    public func clauses(in text: Span<UInt8>, range: Range<Int>) -> [Range<Int>] {
        sentences(in: text, range: range).flatMap { ClauseScan.clauses(in: text, sentence: $0) }
    }
}
