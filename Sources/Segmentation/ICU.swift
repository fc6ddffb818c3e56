internal import CICUShim

/// Facts about the ICU library that is in use at run time.
public enum ICU {
    /// The version of ICU, such as `72.1`.
    public static let version = libraryVersion()

    /// Whether ICU has its data.
    ///
    /// A build of ICU may come without, or find another version's. What needs none goes on then: UTF-8, UTF-16
    /// and UTF-32 are decoded, and all that the module HanStat does. Word and sentence iterators and decoders of
    /// other encodings throw an ``ICUError`` whose ``ICUError/isDataMissing`` holds; names of encodings other
    /// than Unicode's are not known.
    public static let hasData = canonicalEncodingName("GB18030") != nil

    /// Whether ICU has its dictionary of Chinese words.
    ///
    /// A build of ICU with reduced data may be without. Then every Chinese character is a segment of
    /// its own, and only the tokenizer's own lexicon makes words.
    public static let hasChineseDictionary = hanstat_has_chinese_dictionary()
}
