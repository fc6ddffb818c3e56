import TextScan

/// The words that the heads of tables are built with, as data.
///
/// Source: the tables of the National Bureau of Statistics' monthly releases and communiques, of the China
/// Statistical Yearbook and of provincial bureaus. Folded forms.
struct TableHeadWords: Sendable {
    /// What a word says of the numbers under it.
    enum Role: Equatable, Sendable {
        /// 同比, 比上月: what a change is counted from.
        case basis(Observation.Basis)
        /// 增长, 降幅.
        case change(Observation.Direction)
        /// 增速, 涨幅: a change, and of points the change of a rate.
        case rate(Observation.Direction)
        /// 年增率: a change with its basis.
        case basedChange(Observation.Basis)
        /// 比重, 占比.
        case share
        /// 位次, 排名.
        case rank
        /// 拉动, 贡献率.
        case contribution
        /// 按可比价格, 名义.
        case price(Observation.PriceBasis)
        /// 实际增长: a change with its prices.
        case pricedChange(Observation.PriceBasis)
        /// 预计, 目标.
        case modality(Observation.Modality)
        /// 比, 较 before a period.
        case compare
        /// 本月: the last month of the period in force.
        case month
        /// 累计, 1—本月: the year up to that month.
        case cumulative
        /// 绝对量, 本期: says nothing that is kept.
        case generic
        /// A word that holds one of the above and is kept whole.
        case kept
        /// A user's stop word.
        case passedOver
    }

    static let standard = TableHeadWords()

    private var words = LabelledWords<Role>()

    /// The words with a user's: indicator words are kept whole, stop words passed over.
    init(adding lexicon: UserLexicon) {
        self = .standard
        words.add(lexicon, indicator: .kept, stop: .passedOver)
    }

    private init() {
        for (role, row) in Self.rows { words.add(row, role) }
    }

    /// The longest word that begins at a glyph, and whether it is a user's.
    func match(_ g: borrowing GlyphBuffer, at index: Int) -> (role: Role, end: Int, isOwn: Bool)? {
        words.match(g, at: index).map { ($0.label, $0.end, $0.isOwn) }
    }

    static let rows: [(role: Role, words: String)] = [
        (
            .basis(.yearOnYear),
            "同比 比上年同期 比上年同月 比上年同季 比上年 比去年同期 比去年同月 比去年 较上年同期 较上年同月 较上年 较去年同期 较去年 与上年同期比 与上年同期相比 与上年相比 与去年同期相比 比上年末 较上年末 比同期 按年"
        ),
        (.basis(.periodOnPeriod), "环比 比上月 比上季度 比上季 比上期 比上旬 比上周 较上月 较上季度 较上季 较上期 较上周 与上月比 与上月相比 比上月末 按月"),
        (
            .change(.increase),
            "增长 增加 增减 增(减) 增减额 增减量 增减数 增长量 增长额 增加额 增加量 上涨 涨跌 涨跌额 提高 上升 升降 变动 变化 ± 增减变动 增减变化 增减情况 净增"
        ),
        (
            .rate(.increase),
            "增速 增长速度 增长率 增幅 涨幅 升幅 涨跌幅 涨跌幅度 增减率 增减幅 增减幅度 升降幅度 变动幅度 变动率 变化率 增减% 增减速度"
        ),
        (.change(.decrease), "下降 减少 降低 下跌"),
        (.rate(.decrease), "降幅 跌幅 下降率 下降幅度"),
        (.basedChange(.yearOnYear), "年增率 年增 年增减率"),
        (.basedChange(.periodOnPeriod), "月增率 月增减率"),
        (.share, "比重 占比 所占比重 构成 份额 百分比 所占比例"),
        (.rank, "位次 排名 名次 排位 排序 位居"),
        (.contribution, "拉动 贡献率 拉动增长 拉动点数"),
        (.price(.real), "按可比价格计算 按可比价格 按可比价 按不变价格计算 按不变价格 按不变价 可比价 不变价"),
        (.price(.nominal), "按现价计算 按现价 现价"),
        (.pricedChange(.real), "实际增长 实际增速"),
        (.pricedChange(.nominal), "名义增长 名义增速"),
        (.modality(.forecast), "预计 预测 预计数 预测值 预测数 预计值"),
        (.modality(.target), "目标 目标值 计划 计划数 年度目标 全年目标 年度计划 全年计划"),
        (.compare, "比 较"),
        (.month, "本月 当月 本月数 当月值 本月值 本月止"),
        (
            .cumulative,
            "累计 累计值 累计数 1-本月 1—本月 1–本月 1~本月 1至本月 1-本月累计 1—本月累计 1至本月累计 自年初累计 年初至本月累计 年初累计 本年累计 自年初至本月累计 本月止累计 自年初累计数 本年累计数 累计完成"
        ),
        (.generic, "绝对量 绝对数 绝对值 绝对额 指标值 数值 本期 本期数 本期值 实绩 总量 完成数 完成情况 水平"),
        (
            .kept,
            "增加值 增值税 增值 自然增长率 人口自然增长率 新增 净增加值 增长极 比例 比率 比值 对比 比较 较好 较高 价格指数 可比口径 计划生育 计划单列市 规划 变化率指数 完成率 实际利用外资 实际使用外资 水平线 总量指标 构成比 拉动力 人工增殖"
        ),
    ]

    /// What a column is whose head is only a name for what stands in it.
    enum ColumnRole: Equatable, Sendable {
        /// 地区: names of places.
        case regions
        /// 年份, 月份: times.
        case times
        /// 指标, 项目: anything.
        case names
        /// 单位: units.
        case units
        /// 序号, 备注, 电话: nothing that states a fact.
        case ignored
    }

    static let columnRoles: [String: ColumnRole] = {
        let rows: [(ColumnRole, String)] = [
            (
                .regions,
                "地区 省份 省市 省区市 省(区、市) 省、自治区、直辖市 城市 区县 国家 国别 国家和地区 国家或地区 国家(地区) 国别(地区) 市州 市县 县区 区域 县(市、区) 县市区 区(县) 地市 市别 地名 省别 市(州) 区县名称 地区名称 国家/地区 省市区"
            ),
            (.times, "年份 年度 时间 月份 年 月 季度 时期 时点 期间 年月"),
            (
                .names,
                "指标 指标名称 项目 项目名称 名称 类别 分类 分组 行业 行业名称 产品 产品名称 品种 商品 商品名称 品名 指标/地区 内容 行业类别 种类 分项 主要指标 商品类别 指标项目"
            ),
            (.units, "单位 计量单位 计算单位 数量单位 单位名称"),
            (
                .ignored,
                "序号 编号 备注 说明 代码 编码 行次 栏次 电话 联系电话 手机 手机号 手机号码 邮编 邮政编码 学号 工号 身份证号 准考证号 账号 卡号 房号 门牌号 页码 页次 文号 车牌号 ID QQ 传真 股票代码 证券代码 地区代码 行政区划代码 日期 更新时间 姓名 注释 指标解释 数据来源 来源 联系人 地址 网址 合同编号 考号 座位号 订单号 型号 规格型号 期号 票号"
            ),
        ]
        var table: [String: ColumnRole] = [:]
        for (role, words) in rows {
            for word in words.split(separator: " ") {
                table[String(decoding: WordTrie.folded(word), as: UTF16.self)] = role
            }
        }
        return table
    }()

    /// Words in a column of places that are none.
    static let totals: TextSet = ["合计", "总计", "平均", "小计", "總計", "合計", "其他", "其它"]

    /// What a title has besides the indicator: words at its end, and before it.
    static let titleEnds = [
        "完成情况", "基本情况", "有关情况", "情况", "统计表", "一览表", "对比表", "统计数据", "统计", "数据", "明细表", "表", "主要指标", "及增速", "及其增长速度",
        "及增长速度", "和增长速度",
        "及增长情况", "及同比增长", "与增速", "变化",
    ]
    static let titleBeginnings = [
        "分地区", "分省份", "分省", "分行业", "分品种", "分月", "分季度", "分年度", "按地区分", "各地区", "各省份", "各省区市", "各省市", "各省", "各区县", "各区市县",
        "各市州", "各市县", "各市", "各县区",
        "各县", "各行业", "各国", "历年", "主要城市", "主要地区", "主要年份", "部分城市", "部分地区", "份", "的", "年末",
    ]
}
