/// Words that say per what an indicator is told, and name none: 日均, 人均.
enum MeanWords {
    private static let words: Set<String> = ["日均", "周均", "月均", "季均", "人均", "户均", "戶均", "亩均", "畝均", "单日", "單日"]

    /// Whether a phrase is such a word alone.
    static func isBare(_ text: String) -> Bool { text.utf8.count == 6 && words.contains(text) }

    /// The name of the mean of what was spoken of: 日均|客流量.
    static func completed(_ word: String, by indicator: String) -> String {
        words.contains(where: indicator.hasPrefix) ? indicator : word + indicator
    }
}
