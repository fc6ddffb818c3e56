import TextScan

/// Words that tell the parts of a whole from rates, and the verbs behind them.
///
/// Source: usage of surveys and company reports in newspapers.
enum PartWords {
    /// Verbs that end the noun before them, in folded forms.
    ///
    /// None has one character: 不动产 and 自由职业者 are nouns.
    static let verbs: [StaticString] = [
        "来自", "出自", "源于", "用于", "位于", "处于", "属于", "集中", "分布", "选择", "投向", "流向", "进入", "参加", "参与", "接受", "使用",
        "拥有", "愿意", "希望", "面临", "通过", "采用", "购买", "支持", "反对", "拒绝", "没有", "受到", "遭遇", "计划", "打算", "认为", "表示",
        "看好", "担心", "得到", "获得", "超过", "高于", "低于", "可以", "能够", "需要", "不愿", "不会", "不能", "不再", "不到", "不满", "未能",
        "未被", "未获", "尚未", "从未", "并未", "已被", "会被", "将于", "将在", "将被", "将会", "将由",
    ]
    /// The verbs by their first characters.
    static let verbsByBeginning = EdgeIndex(verbs) { $0.description.utf16.first }

    /// What a percentage is the height of, not a part of, in the text's own characters.
    private static let rates: [String] = [
        "税", "税率", "利率", "费率", "利息", "概率", "可能", "可能性", "机会", "折扣", "优惠", "首付", "首付款", "速度", "幅度", "比例", "水平",
        "目标", "收益", "收益率", "回报", "回报率", "补贴", "股权", "股份", "努力", "红线", "误差", "浓度", "优势", "差距", "空间", "力度",
        "稅", "稅率", "費率", "機率", "機會", "優惠", "頭期款", "水準", "目標", "報酬率", "補貼", "股權", "誤差", "濃度", "優勢", "空間",
    ]
    /// How fast something goes, in the text's own characters.
    private static let paces: Set<String> = ["速度", "速率", "幅度", "增速", "增幅", "增长速度", "增長速度", "成長速度"]

    /// Whether a noun says how fast something goes.
    static func isPace(_ text: String) -> Bool { paces.contains(text) }

    /// Whether a noun is or ends in the name of a rate.
    static func isRate(_ text: String) -> Bool { rates.contains { text.hasSuffix($0) } }
}
