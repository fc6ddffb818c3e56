import TextScan

/// The words after a name that make it a part of an organisation's: 中国移动, 江西铜业, 重庆大学.
enum RegionFollowers {
    /// The words, and what must not follow them for the name to be an organisation's: 中国银行业 is a trade.
    private static let rows = """
        银行 人民银行 开发银行 进出口银行 农商行 农商银行 农信 信用社	业,间,贷款,存款,卡,账户,系统,体系,理财,结算,信贷,机构
        证券 期货 信托 基金	业,市场,投资者,交易量,公司数
        保险 人寿 人保 太保 平安 太平洋保险 再保险	业,市场,深度,密度,公司数,保费,资金,社会
        移动	互联网,支付,电话,通信,终端,宽带
        电信	业,用户,主营,市场
        联通 铁塔 广电 网通	-
        石油 石化 中石油 中石化 海油	进口,消费,产量,需求,储,市场,行业,对外,依存,和,产,工业,化工,价格,表观
        铜业 铝业 钢铁股份 钢铁集团 黄金股份 黄金集团 茅台 啤酒股份 建筑股份 中车 中铁 铁建 中冶 交建 电建 能建 核电 广核 神华 中煤 国航 东航 南航 五矿	产量,需求,出口
        国际航空 南方航空 东方航空 航空公司 机场集团 港务 港集团	-
        汽车集团 汽车股份 汽车工业协会 啤酒集团 啤酒厂 建工 城投 水务集团 燃气集团 能源集团 机电 百货 百年 水泥集团 生物 医药集团 高速集团 路桥集团	产业,产品,多样,技术,医药
        股份 集团 控股 有限公司 有限责任公司 公司	制,合作,数,总数
        港	口,区,元,币,股,澳,府,人,商,资,台,珠,式,铁,湾,交,警,媒,务,集团,口岸,航
        主权财富基金 主权基金 养老基金	-
        大学 学院 日报 晚报 晨报 商报 早报 时报 电视台 广播 出版社 医院 研究院 科学院 工程院 社科院 博物馆 图书馆 交响乐团	生,录取,毕业,数,床位,入学,在校,人数
        海关 税务局 铁路局 供电局 电力公司 烟草公司 交易所 联交所 产权交易所 期货交易所 黄金交易所 石油天然气交易中心	关,总署数
        人大 人民代表大会 政协 总工会 妇联 工商联 社会保障基金理事会	-
        足球队 男足 女足 男篮 女篮 女排 男排 队	-
        好声音 新闻社 新闻网 青年报 工商报 经济网 证券报 经营报 知网 结算 国旅 中免 海运 远洋 船舶集团 重工 一重 二重 西电 重汽	-
        """

    private static let table: (trie: WordTrie, stops: [[[UInt16]]]) = {
        var trie = WordTrie()
        var stops: [[[UInt16]]] = []
        for line in rows.parts(by: "\n") {
            let columns = line.parts(by: "\t")
            guard columns.count == 2 else { continue }
            stops.append(columns[1] == "-" ? [] : columns[1].parts(by: ",").map { Array($0.utf16) })
            for word in columns[0].parts(by: " ") {
                trie.insert(Array(word.utf16), payload: UInt16(stops.count))
            }
        }
        return (trie, stops)
    }()

    /// Whether an organisation's name goes on at an index, right after a region's.
    ///
    /// Either a follower stands there, or within twelve Han characters a 有限公司 does: 重庆长安汽车股份有限公司.
    static func make(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        guard index < glyphs.count, !glyphs.hasGap(index) else { return false }
        var i = index
        var node: UInt16 = 0
        while i < glyphs.count, let next = table.trie.step(from: node, glyphs.code(i)) {
            node = next
            i += 1
            let rule = table.trie.payload(node)
            if rule != WordTrie.none, !RegionSuffix.begins(table.stops[Int(rule) - 1], glyphs, at: i) { return true }
        }
        i = index
        while i < index + 12, glyphs.isHan(i) {
            if glyphs.matches("有限公司", at: i) || glyphs.matches("有限责任公司", at: i) { return true }
            if parts.contains(glyphs.code(i)) { return false }
            i += 1
        }
        return false
    }

    /// Characters that no name of an organisation holds, as a rule.
    private static let parts: Set<UInt16> = Set("的和与在是有了对向从为及等个家户".utf16)
}
