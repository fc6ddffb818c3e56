import HanStat

/// The words that the grammars write observations with, simplified; the other script is made of them.
enum FactWords {
    /// An indicator with a unit that it is told in, and the power of ten that the unit's scale is.
    struct Indicator: Sendable {
        let name: String
        let unit: String
        let scale: Int
    }

    /// A time and its days, in a document of 15 December 2025.
    struct Time: Sendable {
        enum Grain { case month, quarter, year, span, point }

        let words: String
        let from: String?
        let through: String
        let grain: Grain
    }

    /// Places; 台湾, 香港 and 澳门 are not among them, for 台湾地区生产总值 begins with 台湾 or with 台湾地区.
    static let regions = words(
        """
        重庆 四川 云南 成都 浙江 武汉 贵州 陕西 黑龙江 石家庄 全市 全省 我市 我省 全国 北京 天津 河北 山西 内蒙古 辽宁 吉林 上海 江苏 安徽 福建 江西 山东 河南
        湖北 湖南 广东 广西 海南 西藏 甘肃 青海 宁夏 新疆 南京 杭州 青岛 西安 长沙 昆明 宁波 苏州 四川省 广东省 杭州市 武汉市 全区 全县
        呼和浩特 乌鲁木齐 哈尔滨 江苏省 山东省 福州 合肥 厦门 深圳 大连
        """)

    static let indicators = table(
        """
        工业用电量 亿千瓦时 8, 货物吞吐量 万吨 4, 固定资产投资 亿元 8, 社会消费品零售总额 万亿元 12, 粮食产量 万吨 4, 旅游收入 亿元 8, 进出口总额 亿美元 8, 汽车产量 万辆 4,
        天然气产量 亿立方米 8, 快递业务量 亿件 8, 地区生产总值 亿元 8, 一般公共预算收入 亿元 8, 常住人口 万人 4, 发电量 亿千瓦时 8, 商品房销售面积 万平方米 4, 建筑业总产值 亿元 8,
        房地产开发投资 亿元 8, 集装箱吞吐量 万标箱 4, 软件业务收入 亿元 8, 钢材产量 万吨 4, 水泥产量 万吨 4, 原煤产量 亿吨 8, 蔬菜产量 万吨 4, 猪肉产量 万吨 4, 税收收入 亿元 8,
        公路里程 公里 0, 专利授权量 万件 4, 电信业务总量 亿元 8, 铁路客运量 万人次 4, 公路货运量 万吨 4, 网络零售额 亿元 8, 新能源汽车产量 万辆 4, 发电装机容量 万千瓦 4,
        耕地面积 万亩 4, 用水总量 亿立方米 8, 居民人均可支配收入 元 0, 居民人均消费支出 元 0, 营业收入 亿元 8, 净利润 万元 4, 出口总额 亿元 8, 造林面积 万公顷 4, 户籍人口 万人 4,
        第一产业增加值 亿元 8, 服务业增加值 亿元 8, 物流总额 万亿元 12, 水产品产量 万吨 4, 手机产量 万部 4, 工业机器人产量 万台 4, 存款余额 亿元 8, 贷款余额 万亿元 12
        """)

    static let rates = words("城镇化率 森林覆盖率 产能利用率 失业率 资产负债率 毛利率 产销率 净利率 宽带普及率 污水处理率 农田灌溉率 研发投入强度 死亡率 出生率 自给率")
    static let wholes = words("地区生产总值 进出口总额 固定资产投资 粮食产量 一般公共预算收入")

    static let levelVerbs = ["为", "达", "达到", "", "完成", "实现", "共", "累计达"]
    static let rises = ["增长", "上升", "增加", "增"]
    static let falls = ["下降", "减少", "回落", "降"]
    static let pointRises = ["提高", "上升", "增加", "提升"]
    static let pointFalls = ["下降", "回落", "降低"]
    static let amountRises = ["增加", "增长"]
    static let amountFalls = ["减少", "下降"]

    static let times: [Time] = [
        Time(words: "2023年", from: "2023-01-01", through: "2023-12-31", grain: .year),
        Time(words: "2019年", from: "2019-01-01", through: "2019-12-31", grain: .year),
        Time(words: "二〇二四年", from: "2024-01-01", through: "2024-12-31", grain: .year),
        Time(words: "去年", from: "2024-01-01", through: "2024-12-31", grain: .year),
        Time(words: "2024年一季度", from: "2024-01-01", through: "2024-03-31", grain: .quarter),
        Time(words: "2025年第三季度", from: "2025-07-01", through: "2025-09-30", grain: .quarter),
        Time(words: "2024年上半年", from: "2024-01-01", through: "2024-06-30", grain: .span),
        Time(words: "2022年前三季度", from: "2022-01-01", through: "2022-09-30", grain: .span),
        Time(words: "2025年1—11月", from: "2025-01-01", through: "2025-11-30", grain: .span),
        Time(words: "2024年1-8月份", from: "2024-01-01", through: "2024-08-31", grain: .span),
        Time(words: "今年前三季度", from: "2025-01-01", through: "2025-09-30", grain: .span),
        Time(words: "今年上半年", from: "2025-01-01", through: "2025-06-30", grain: .span),
        Time(words: "2024年2月", from: "2024-02-01", through: "2024-02-29", grain: .month),
        Time(words: "2025年11月份", from: "2025-11-01", through: "2025-11-30", grain: .month),
        Time(words: "今年10月", from: "2025-10-01", through: "2025-10-31", grain: .month),
        Time(words: "2021—2024年", from: "2021-01-01", through: "2024-12-31", grain: .span),
        Time(words: "2023年末", from: "2023-12-31", through: "2023-12-31", grain: .point),
        Time(words: "2024年6月底", from: "2024-06-30", through: "2024-06-30", grain: .point),
    ]

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func table(_ text: String) -> [Indicator] {
        text.split(separator: ",").compactMap { row in
            let columns = row.split(whereSeparator: \.isWhitespace).map(String.init)
            guard columns.count == 3, let scale = Int(columns[2]) else { return nil }
            return Indicator(name: columns[0], unit: columns[1], scale: scale)
        }
    }
}
