/// The words of statistical text that ICU's dictionary splits, joins or lacks.
///
/// A row is: role, when, end, source, forms; tab-separated, the forms separated by spaces. `|` in a
/// form is a boundary between tokens: the form is found as a whole and kept apart there.
///
/// | column | values |
/// | --- | --- |
/// | role | `scale`, `unit`, `term`; `word` for no role at all |
/// | when | `any`where; after a `number`; after a number in `digits`; before a `unit` |
/// | end | `free`: may end inside one of ICU's words; `word`: ends where such a word ends |
/// | source | where the form is taken from, below |
///
/// Sources: `SI`, the units of GB 3100-1993 and GB 3101-1993; `legal`, the list of legal units of
/// measurement of 1984; `trade`, units of transport and energy statistics as the notes to the China
/// Statistical Yearbook define them; `yearbook`, the same notes' indicators and terms; `GB/T 15835`,
/// the standard for writing numerals; `ISO 4217`, currencies; `count`, counting words in general use;
/// `dgbas`, terms of Taiwan's statistical bulletins; `ICU`, put here because ICU 72 errs.
///
/// Forms are simplified and half-width; text is folded before it is compared.
let lexiconTable = """
    scale	number	free	GB/T 15835	十 百 千 万 亿 兆 十万 百万 千万 十亿 百亿 千亿 万亿 十万亿 百万亿 亿万
    scale	unit	word	GB/T 15835	百万 千万 万 亿 万亿 千亿 百亿
    scale	any	free	ICU	万|元 亿|元 万亿|元 百万|元 千万|元 亿|美元 万|美元
    unit	any	free	SI	千瓦时 千瓦小时 兆瓦时 吉瓦时 太瓦时 平方公里 平方千米 平方米 平方厘米 立方米 立方厘米 摄氏度
    unit	number	free	SI	公里 厘米 分米 毫米 微米 纳米 千克 毫克 微克 纳克 毫升 微升 千瓦 兆瓦 吉瓦 太瓦 毫瓦 千伏 千伏安 兆伏安
    unit	number	free	SI	千焦 兆焦 吉焦 百帕 千帕 兆帕 千赫 兆赫 吉赫 赫兹 分贝 毫西弗 瓦时 平方毫米 毫安时
    unit	digits	free	SI	千米
    unit	number	word	SI	米 克 升 吨 瓦 秒 天 年 月 日 周
    unit	digits	word	SI	伏 焦 帕 度 时 分
    unit	number	free	legal	公顷 公斤 海里 小时 分钟 吨位 总吨 载重吨
    unit	number	word	count	亩 斤 两 担 尺 里 英里 英尺 英寸 加仑 磅 盎司 桶 蒲式耳 千卡 大卡 字节 比特
    unit	any	free	trade	吨标准煤 吨标煤 千克标准煤 克标准煤 吨油当量 吨二氧化碳 吨二氧化碳当量 度电 标准箱 标箱 换算吨公里
    unit	any	free	trade	人公里 吨公里 吨海里 人次 人日 架次 辆次 艘次 台次 车次 列次 班次 户次 件次 床日 标准台
    unit	any	free	yearbook	个百分点 百分点 个千分点 千分点 个基点 基点 个基本点 百分之 千分之 万分之
    unit	number	word	yearbook	分之 倍 番 成 折
    unit	number	word	ISO 4217	元 圆 角 美元 港元 港币 澳门元 日元 欧元 英镑 韩元 卢布 卢比 澳元 加元 新元 泰铢 新台币 人民币
    unit	digits	word	count	点 起 级 口 部 位 号 期 版 章
    unit	number	word	count	个 家 户 人 名 头 只 羽 株 棵 艘 架 条 项 所 座 处 间 张 本 册 篇 幅 批 种 类 次 届 例 宗 笔 份 块 片 支 枝
    unit	number	word	count	根 匹 粒 颗 枚 床 台 辆 件 套 栋 幢 层 岁 周岁 户次 盏 门 部门 卷 场 对 双 箱 袋 包 瓶 盒 吨级 亩次 平米 平方
    unit	number	word	count	个月 月份 季度 世纪 年代 周年 年度 学年 平方公尺 公尺 公分 公亩 甲 坪
    unit	number	free	SI	% ‰ ℃ °C km² m² cm² mm² hm² km³ m³ cm³ μg/m³ mg/m³ mg/L
    unit	number	free	SI	km2 m2 m3 kWh kW·h kW.h MWh MW·h GWh GW·h TWh TW·h Wh kW MW GW TW kV kVA MVA kg mg μg kt Mt Gt
    unit	number	free	SI	km cm mm μm nm mL ml dB Hz kHz MHz GHz hPa kPa MPa kJ MJ GJ kcal mSv μSv ppm bp bps Mbps Gbps
    unit	digits	free	SI	m g t L W V Pa J h s min ha
    unit	digits	free	count	KB MB GB TB PB TEU DWT tce toe tCO₂ tCO2 tCO₂e
    word	any	word	ICU	三亚 三沙 三明 三门峡 六安 六盘水 九江 四平 五常 百色 万州 万宁 万达 七台河 两江新区 两会 两岸 三峡 三农 一带一路
    word	any	word	ICU	一次性 一体化 一般性 一揽子 一站式 一线城市 第三方 三甲 双一流 百强 千禧 五粮液 百货 万科 千家万户
    term	any	free	yearbook	同比 环比
    term	any	free	ICU	同|比例 同|比重
    term	any	word	ICU	比|上年 比|上年末 比|上年|同期 比|上年度 比|上月 比|上月末 比|上季度 比|上季末 比|上|一 比|上一季度 比|上一年 比|上周
    term	any	word	ICU	比|上半年 比|去年 比|去年末 比|去年|同期 比|同期 比|年初 比|上期 比|上届
    term	any	word	yearbook	上年 上年末 上年|同期 上年度 上月 上月末 上季度 上季末 上一季度 上一年 上周 上期 去年|同期 去年末 同期
    term	any	word	yearbook	年初 年末 月末 季末 年底 月底 期末 期初 全年 上半年 下半年 当月 当季 当年 累计 前三季度 一季度 二季度 三季度 四季度
    term	any	word	yearbook	第一季度 第二季度 第三季度 第四季度 年均 月均 日均 人均 户均 亩均 均价 单价 十三五 十四五 十五五 十二五 十一五
    term	any	word	yearbook	增速 增幅 降幅 涨幅 跌幅 升幅 增长率 下降率 增加值 增长 下降 减少 增加 上升 上涨 下跌 下滑 回落 回升 收窄 扩大 加快 放缓 减缓
    term	any	word	yearbook	提高 降低 持平 占比 比重 贡献率 拉动 净增 净减 新增 翻番 增减 升至 降至 增至 减至 达到 突破
    term	any	free	yearbook	规模以上 规上 限额以上 限上
    term	any	word	yearbook	第一产业 第二产业 第三产业 国内生产总值 地区生产总值 生产总值 国民总收入 总产值 农林牧渔业 产销率 产品销售率
    term	any	word	yearbook	可支配收入 人均|可支配收入 人均|地区生产总值 人均|国内生产总值 居民消费价格指数 居民消费价格 消费价格 恩格尔系数 基尼系数
    term	any	word	yearbook	社会消费品零售总额 零售总额 固定资产投资 房地产开发投资 进出口 进出口总额 实际使用外资 利用外资 营业收入 利润总额
    term	any	word	yearbook	城镇化率 失业率 调查失业率 登记失业率 出生率 死亡率 自然增长率 劳动生产率 就业率 入学率 覆盖率 利用率 普及率 合格率
    term	any	word	yearbook	常住人口 户籍人口 一般公共预算 本外币 存款余额 贷款余额 余额 净利润 毛利率 利润率 负债率 税率 利率
    term	any	word	yearbook	用电量 发电量 供电量 用水量 周转量 吞吐量 产量 销量 销售量 产能 存栏 出栏 客运量 货运量 进口量 出口量 排放量 需氧量
    term	any	word	yearbook	化学需氧量 能耗 标准煤 装机容量 全社会|用电量 全社会 二氧化硫 二氧化碳 氮氧化物 优良|天数 优良率 采购经理指数
    term	any	word	yearbook	不变价 不变价格 可比价 可比价格 现价 计价 名义|增长 实际|增长 扣除 价格因素
    term	any	word	dgbas	年增率 月增率 年减率 年增 年减 月增 月减 季增 季减 季增率 经济成长率 成长率
    """
