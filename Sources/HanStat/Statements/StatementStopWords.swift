/// Verbs and adverbs that can stand before a number where a noun phrase is looked for.
enum StatementStopWords {
    /// Words that are no indicator by themselves.
    static let verbs: Set<String> = [
        "满载", "实施", "同样", "连续", "持续", "历时", "为期", "每隔", "相隔", "距离", "超越", "做好", "抓好", "推进", "开展", "开设", "举办",
        "召开", "分为", "包括", "涵盖", "涉及", "覆盖", "惠及", "通达", "用", "以", "续创", "再创", "刷新", "达", "需要", "花了", "花费了", "等", "这",
        "那", "近", "每", "拟",
        "前", "前值",
    ]

    private static let longest = verbs.map(\.utf8.count).max() ?? 0

    /// Whether a text is one of the words.
    static func isVerb(_ text: String) -> Bool { text.utf8.count <= longest && verbs.contains(text) }
}
