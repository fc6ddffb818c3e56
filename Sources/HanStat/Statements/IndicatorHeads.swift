import TextScan

/// Nouns that head indicators.
///
/// Source: indicator names of the China Statistical Yearbook; the longest that ends a phrase is shared by
/// the items of a list (交通、水利投资).
struct IndicatorHeads: Sendable {
    static let standard = IndicatorHeads()

    static let heads: [String] = [
        "生产总值", "增加值", "总产值", "产值", "产量", "总产量", "销量", "销售量", "销售额", "销售收入", "营业收入", "营业额", "零售额", "零售总额",
        "总额", "余额", "存款余额", "贷款余额", "存贷款余额", "收入", "可支配收入", "人均可支配收入", "纯收入", "人均纯收入", "支出", "消费支出",
        "人均消费支出", "利润", "净利润", "利润总额", "税收", "投资", "面积", "人口", "人数", "从业人员", "用电量", "发电量", "装机容量", "吞吐量",
        "周转量", "货运量", "客运量", "排放量", "排放", "出栏", "存栏", "出栏量", "存栏量", "价格", "销售价格", "出厂价格", "收购价", "最低收购价",
        "指数", "均价", "单价", "产销率", "比重", "占比", "比例", "覆盖率", "使用率", "普及率", "失业率", "出生率", "死亡率", "增长率", "城镇化率",
        "满意率", "合格率", "利率", "汇率", "能耗", "消耗", "库存", "业务量", "票房", "订单", "进口", "出口", "进出口", "进出口总额", "数量", "人次", "床位数",
        "医师数",
        "户数", "家数", "件数", "专利", "申请量", "授权量", "成交额", "成交量", "交易额", "交易量", "保费", "赔付", "规模", "总量", "容量", "里程",
        "车辆", "航线", "蓄积量", "覆盖面积", "播种面积", "单产", "总产", "费用", "成本", "资产", "负债", "净资产", "市值", "股息", "派息", "花费",
        "总花费", "旅游收入", "游客", "旅客", "利用小时", "时长", "寿命", "预期寿命", "年龄", "天数", "工期", "利用小时数", "平均利用", "总长", "全长", "高差",
        "海拔", "长度", "浓度", "平均浓度", "井深", "降雨", "雨强", "高度", "厚度", "厚", "重量", "雨量", "降雨量", "水位", "周期", "年限", "宽度",
        "直径", "口径", "风速", "气压", "能见度", "续航", "面积", "用户", "气温", "降水量", "不良贷款率", "拨备覆盖率", "利润率", "毛利率", "负债率", "储量",
        "货值", "销货价值", "溢利", "盈利", "股息", "逆差", "顺差", "市值", "净值", "费用率", "高温", "低温", "最高温", "最低温", "温度", "体重", "薪资",
        "得票率", "投票率", "得票数", "在校生", "招生", "毕业生", "停留", "回收期", "时数", "住院日", "养老金", "工资", "薪酬", "参保人数", "保险参保人数", "起数",
    ]

    /// The heads read backwards, each with its length.
    private var trie = WordTrie()

    private init() {
        for head in Self.heads {
            trie.insert(Array(WordTrie.folded(head).reversed()), payload: UInt16(head.utf16.count))
        }
    }

    /// The heads with a user's indicator words.
    init(adding lexicon: UserLexicon) {
        self = .standard
        lexicon.visitWords { word, meaning in
            if meaning == .indicator { trie.insert(word.reversed(), payload: UInt16(word.count)) }
        }
    }

    /// The longest head that a text ends in and does not consist of, in the text's own characters.
    ///
    /// - Complexity: O(1): a walk of at most the longest head.
    func head(of text: String) -> String? {
        let bytes = text.utf8.span
        var best: Int?
        visit(bytes, bytes.count) { start in if start > 0 { best = start } }
        return best.map { String(copying: bytes, $0..<bytes.count) }
    }

    /// Whether a text is or ends in a head.
    ///
    /// - Complexity: O(1).
    func hasHead(_ text: String) -> Bool {
        let bytes = text.utf8.span
        return hasHead(bytes, endingAt: bytes.count)
    }

    /// The longest beginning of a text, of two characters or more, that ends in a head and is not the whole text.
    ///
    /// - Complexity: O(*n*) in the text.
    func headedBeginning(of text: String) -> String? {
        let bytes = text.utf8.span
        var characters = text.unicodeScalars.count
        var end = bytes.count
        while characters > 2 {
            end -= 1
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            characters -= 1
            if hasHead(bytes, endingAt: end) { return String(copying: bytes, 0..<end) }
        }
        return nil
    }

    private func hasHead(_ bytes: Span<UInt8>, endingAt end: Int) -> Bool {
        var found = false
        visit(bytes, end) { _ in found = true }
        return found
    }

    /// Calls a body with the first byte of each head that ends at a byte, the shortest first.
    @inline(__always)
    private func visit(_ bytes: Span<UInt8>, _ end: Int, _ body: (Int) -> Void) {
        let codes = CharacterFold.shared.codes
        var node: UInt16 = 0
        var i = end
        // Heads are made of Han characters, three bytes each.
        while i >= 3, bytes[i - 3] & 0xF0 == 0xE0 {
            let code =
                UInt16(bytes[i - 3] & 0x0F) << 12 | UInt16(bytes[i - 2] & 0x3F) << 6 | UInt16(bytes[i - 1] & 0x3F)
            guard let next = trie.step(from: node, codes[Int(code)]) else { return }
            node = next
            i -= 3
            if trie.payload(node) != WordTrie.none { body(i) }
        }
    }
}
