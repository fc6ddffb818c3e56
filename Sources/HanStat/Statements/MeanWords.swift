/// Words that say per what an indicator is told, and name none: 日均, 人均.
enum MeanWords {
    private static let words: TextSet = ["日均", "周均", "月均", "季均", "人均", "户均", "戶均", "亩均", "畝均", "单日", "單日"]
    /// Words for an end of what is measured: 最高.
    private static let extremes: TextSet = ["最高", "最低", "最大", "最小"]

    /// Whether a phrase is such a word alone.
    static func isBare(_ text: String) -> Bool {
        words.contains(text) || extremes.contains(text)
    }

    /// Whether a phrase says which end of something it is, and not of what.
    static func isExtreme(_ text: String) -> Bool { extremes.contains(text) }

    /// The name of the mean of what was spoken of: 日均|客流量.
    static func completed(_ word: String, by indicator: String) -> String {
        if extremes.contains(word) {
            // 最低气温15度，最高20度
            let isEnd = extremes.members.contains(where: indicator.hasUTF8Prefix)
            return word + (isEnd ? String(indicator.dropFirst(2)) : indicator)
        }
        return words.members.contains(where: indicator.hasUTF8Prefix) ? indicator : word + indicator
    }
}
