internal import CICUShim

/// Facts about the ICU library that is in use at run time.
public enum ICU {
    /// The version of ICU, such as `72.1`.
    public static let version = libraryVersion()

    /// Whether ICU has its dictionary of Chinese words.
    ///
    /// A build of ICU with reduced data may be without. Then every Chinese character is a segment of
    /// its own, and only the tokenizer's own lexicon makes words.
    public static let hasChineseDictionary = hanstat_has_chinese_dictionary()
}
