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
        "看好", "担心", "盈利", "亏损", "预增", "预喜", "得到", "获得", "超过", "高于", "低于", "可以", "能够", "需要", "不愿", "不会", "不能", "不再",
        "不到", "不满", "未能",
        "从事", "具备", "具有", "享受", "享有", "成为", "认可", "赞成", "落户", "脱贫", "销往", "产自", "纳入", "倾向", "感到", "觉得", "相信",
        "知道", "习惯", "经常", "每天", "每周", "未被", "未获", "尚未", "从未", "并未", "已被", "会被", "将于", "将在", "将被", "将会", "将由",
    ]
    /// The verbs by their first characters.
    static let verbsByBeginning = EdgeIndex(verbs) { $0.description.utf16.first }

    /// What a percentage is the height of, not a part of, in the text's own characters.
    private static let rates: TextEndings = [
        "税", "税率", "利率", "费率", "利息", "概率", "可能", "可能性", "机会", "折扣", "优惠", "首付", "首付款", "速度", "幅度", "比例", "水平",
        "目标", "收益", "收益率", "回报", "回报率", "补贴", "股权", "股份", "努力", "红线", "误差", "浓度", "优势", "差距", "空间", "力度",
        "稅", "稅率", "費率", "機率", "機會", "優惠", "頭期款", "水準", "目標", "報酬率", "補貼", "股權", "誤差", "濃度", "優勢", "空間",
    ]
    /// How fast something goes, in the text's own characters.
    private static let paces: TextSet = ["速度", "速率", "幅度", "增速", "增幅", "增长速度", "增長速度", "成長速度"]

    /// What ends the name of a value that another is compared to: 比上年|预算减少, 较年内|高点回落.
    private static let comparands: [StaticString] = [
        "预算", "预算数", "决算数", "预测数", "预测值", "预估值", "预估数", "目标值", "计划数", "均值", "平均值", "平均水平", "均线", "高点", "低点", "峰值",
        "谷底", "低位", "高位", "水平", "极值", "基数",
    ]
    private static let comparandsByEnd = EdgeIndex(comparands) { $0.description.utf16.last }

    /// Whether the name of a value that another is compared to ends at a glyph.
    static func isComparand(_ end: Int, _ g: borrowing GlyphBuffer) -> Bool {
        comparandsByEnd[g.code(end - 1)].contains { g.ends($0, at: end) }
    }

    /// Whether a noun says how fast something goes.
    static func isPace(_ text: String) -> Bool { paces.contains(text) }

    /// Whether a noun is or ends in the name of a rate.
    static func isRate(_ text: String) -> Bool { rates.end(text) }
}
