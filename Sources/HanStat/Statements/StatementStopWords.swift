/// Verbs and adverbs that can stand before a number where a noun phrase is looked for.
enum StatementStopWords {
    /// Words that are no indicator by themselves.
    static let verbs: TextSet = [
        "满载", "实施", "同样", "连续", "持续", "历时", "为期", "每隔", "相隔", "距离", "超越", "做好", "抓好", "推进", "开展", "开设", "举办",
        "召开", "分为", "包括", "涵盖", "涉及", "覆盖", "惠及", "通达", "用", "以", "续创", "再创", "刷新", "达", "需要", "花了", "花费了", "等", "这",
        "那", "近", "每", "拟",
        "前", "前值", "后", "後", "创", "創", "写下", "寫下", "终止", "終止", "下", "裁", "现", "現", "省", "剩", "剩下", "跑", "能省", "少花",
        "多花", "派发", "派發", "下辖", "下轄", "辖", "轄", "建议", "建議",
    ]

    /// Words that sum up or guess at what is spoken of, and name nothing.
    private static let sums: TextSet = [
        "合计", "合計", "总计", "總計", "总共", "總共", "大约", "大約", "大概", "一个月", "一個月", "一年", "一天", "一平", "一斤", "一", "半", "全部",
        "整体", "整體", "间", "間",
    ]

    /// Whether a text is a word that names nothing, so that the text goes on with what it spoke of.
    static func namesNothing(_ text: String) -> Bool { sums.contains(text) }

    /// Whether a text only leads in a cause: 因|有2538亿元逆回购到期.
    static func namesCause(_ text: String) -> Bool { text.utf8.count == 3 && text.hasUTF8Prefix("因") }

    /// Whether a text is one of the words.
    static func isVerb(_ text: String) -> Bool { verbs.contains(text) }
}
