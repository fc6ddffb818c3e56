import TextScan

/// The words that statements are built with, as data.
///
/// Source: usage of the statistical communiques of China's National Bureau of Statistics and of daily
/// newspapers; Taiwan's 年增 and 月減 from the releases of its Ministry of Finance. Folded forms. A word
/// marked `text` is kept whole because it holds a shorter word of the table: 增加值 holds 增加.
struct StatementWords: Sendable {
    static let standard = StatementWords()

    private var words = LabelledWords<StatementToken.Kind>(capacity: 3_000)
    /// Where a word may begin.
    var openings: PairFilter { words.openings }

    /// The words with a user's: indicator words are kept whole, stop words passed over.
    init(adding lexicon: UserLexicon) {
        self = .standard
        words.add(lexicon, indicator: .text, stop: .adverb)
    }

    private init() {
        for row in Self.rows {
            let codes = row.words.parts(by: "\n").flatMap { $0.parts(by: " ") }.map { Array($0.utf16) }
            words.add(codes, row.kind)
        }
    }

    /// The longest word that begins at a glyph, and whether it is a user's.
    func match(_ g: borrowing GlyphBuffer, at index: Int) -> (kind: StatementToken.Kind, end: Int, isOwn: Bool)? {
        words.match(g, at: index).map { ($0.label, $0.end, $0.isOwn) }
    }

    /// Whether a user's indicator word begins at a glyph.
    func beginsIndicatorWord(_ g: borrowing GlyphBuffer, at index: Int) -> Bool {
        guard words.hasOwn, let word = match(g, at: index) else { return false }
        return word.isOwn && word.kind == .text
    }

    struct Row {
        let kind: StatementToken.Kind
        let words: String

        init(_ kind: StatementToken.Kind, _ words: String) {
            self.kind = kind
            self.words = words
        }
    }

    static let rows: [Row] = [
        Row(
            .level,
            """
            为 是 达 达到 达至 至 到 报 收报 报收 报收于 收于 报于 录得 突破 超过 逾 超 跨过 迈过 首破 破 变为 调整为 转为 \
            恢复到 恢复至 稳定在 保持在 维持在 控制在 有 共有 只有 仅有 仅 只 共 共计 总计 合计 总共 高达 多达 最高达 \
            达成 介于 在 则为 约为 均为 分别为 分别达 列 居 排 位居 位列 排名 名列 跃居 保持 冲出 冲过 冲破 合 修正至 升级至 缩至 增至 升至 降至 跌至 减至 回升至 回落至 成为 为期 \
            跌破 升破 涨破 失守 站上 迈上 跨上 登上 跃上 优化为 演变为 转变为 优化至 提升为 稳居 稳坐 站稳 设定为 设定在 确定为 定在 巩固在 修正为 收 收在 兑 升为 降为 增为 减为 缩小为 扩大为 缩小到 缩小至 扩大到 扩大至
            """),
        Row(
            .change(.increase),
            """
            增长 增加 增 翻 翻了 上涨 涨 上升 升 提高 提升 扩大 加快 攀升 回升 多增 多收 成长 上扬 走高 走强 \
            反弹 上调 调升 调高 调涨 增收 增产 高出 扬 劲升 飙升 飙涨 大涨 大增 急升 急增 递增 跃升 拉升 收涨 升值 \
            增多 多增加 加大 拓宽 增强 增速加快 涨价 走升 弹升 扩张 净增长 正增长 多销 多产 多交 多卖 拉长 延长 \
            上行 放量 增支 减亏 前移 前进 上修 改善 累涨 累升 累增 抬升 激增 猛增 剧增 陡增 跳升 跳涨 攀高 调增 加息 升息
            """),
        Row(
            .change(.decrease),
            """
            下降 降低 降 减少 减 回落 收窄 放缓 缩小 下跌 跌 下滑 衰退 走低 走弱 下挫 滑落 下调 调降 调低 \
            少增 少收 减产 减收 贬值 缩减 萎缩 减缓 趋缓 趋缓 锐减 骤降 大跌 大降 急跌 暴跌 收跌 缩水 净减 净减少 \
            负增长 重挫 降温 压缩 精简 流失 挥发 缩短 节省 降息 下行 缩量 减支 增亏 后移 下修 累跌 累降 累减 压减 压降 收缩 调减 剧降 猛跌 递减 多减 降准
            """),
        Row(.change(.increase), "新增 净增 新增加 净增加"),
        Row(.change(.flat), "持平 基本持平 相同 持稳"),
        Row(.rateNoun(.increase), "增速 增幅 涨幅 升幅 变动 变动幅度 变化幅度 增长率 增长速度 成长率 涨势 年增率 月增率 季增率 周增率 增率 升速"),
        Row(.rateNoun(.decrease), "降幅 跌幅 减幅 降速 年减率 月减率 季减率 减率 衰退率"),
        Row(.basis(.yearOnYear), "同比 按年 按年比较 与去年同期相比 同口径 YoY yoy YOY"),
        Row(.basis(.periodOnPeriod), "环比 按月 按周 按日 按月比较 月环比 周环比 季环比 按季 按季比较 按环比计算 环比折年率 QoQ qoq QOQ MoM mom MOM"),
        Row(.meanRate, "年均 年平均 两年平均 三年平均 年均复合 平均"),
        Row(.basedChange(.yearOnYear, .increase), "年增 年升 年涨"),
        Row(.basedChange(.yearOnYear, .decrease), "年减 年降 年跌"),
        Row(.basedChange(.periodOnPeriod, .increase), "月增 季增 周增 月升 季升"),
        Row(.basedChange(.periodOnPeriod, .decrease), "月减 季减 周减 月降 季降"),
        Row(.compare, "比 较 同 与 跟 比起 相比 相较 相较于 对比 比照 与之相比"),
        Row(.from, "由 从 自"),
        Row(.shareVerb, "占 占到 占了 约占 仅占 只占"),
        Row(.shareNoun, "占比 比重 比例 份额 占有率 所占比重 的比重 占比重"),
        Row(.pull(nil), "拉动 带动 推动 影响 推高 推升 拉升"),
        Row(.pull(.decrease), "下拉 拖累 拉低"),
        Row(.contributionNoun, "贡献率"),
        Row(
            .difference(.above), "跑赢 高 高于 快 快于 多 多于 大 大于 高出 领先 领先于 超 长 快出 多出 远超 大超 略超 远高于 略高于 好于 强于 优于"),
        Row(.difference(.below), "跑输 低 低于 慢 慢于 少 少于 小 小于 落后 落后于 远低于 略低于 逊于 差于 弱于 不及"),
        Row(
            .forecast,
            "预计 将 有望 预测 预估 可望 估计 预期 料 料将 将会 可达 可 预计将 估算 预示 或将 可能 预计可 市场预期"),
        Row(
            .target,
            "目标 力争 计划 确保 争取 力求 拟 预期目标 规划目标 控制目标 计划目标 年度目标 主要预期目标 要求 规划 努力 主要目标 目标是 安排 拟安排 要 提出 目标任务 任务目标 年度任务 全年任务 年度计划 全年计划"
        ),
        Row(
            .price(.real),
            "实际 实质 扣除价格因素 扣除价格因素后 按可比价格计算 按不变价格计算 按不变价计算 按可比价格 按不变价 按不变价格 按可比价 按可比价计算 扣除物价因素"
        ),
        Row(.price(.nominal), "名义 按现价计算 按现行价格计算"),
        Row(.distribute, "分别 各"),
        Row(.part, "其中 当中"),
        Row(
            .adverb,
            """
            小幅 大幅 略 略有 均 则 也 又 再 仍 还 已 已经 累计 首次 首度 再度 再次 一度 率先 继续 稳步 持续 快速 平均每年 每年 逐年 \
            相继 普遍 明显 显著 微 微幅 都 共同 一共 就 曾 曾经 了 大致 基本上 届时 此前 此后 其后 随后 同样 盘中 当时 连 亦 才 均衡 日前 目前 初步 \
            初步核算 初步统计 初步测算 据测算 据统计 据初步统计 经初步核算 全线 正式 进一步 有所 \
            同步 双双 单月 单季 继 年内 期内 期间 报告期内 合共 至少 最多 逐步 依然 总体 整体 只是 净 月均 小步 猛 \
            轻微 温和 持续 只能 仅能 高达 意外 相应 合计 连续 超 止跌 自 快速 平稳 稳定 加速 推算 初步推算 初步估算 \
            按年率计算 按年率 折年率 年化 年化季率 按可比口径计算 按可比口径 按同口径计算 按同口径 临时估计 的临时估计 初步估计 的初步估计 临时数字 的临时数字 \
            截至收盘 截止收盘 截至发稿 截至发稿时 截至午盘 截至午间收盘 盘初 日内 先后 可以 \
            新台阶 台阶 大关 关口 新高 历史新高
            """),
        Row(.light, "实现 完成 生产 建成 取得 获 获得 遭 录得 获得了 保障 保持了 实现了 完成了 达成 创下 创造 发生 出现 形成 维持"),
        Row(
            .source,
            """
            显示 表示 指出 称 获悉 公布 发布 公告 宣布 介绍 披露 报道 认为 据 根据 记者从 数据显示 报告显示 \
            统计显示 资料显示 说 表明 了解到 透露 报告称 预告 强调 提到 记者 消息 来源 报告指 研报指出 公报 把
            """),
        Row(.equivalent, "折合 相当于 折合人民币 约合 合人民币 折算 折算为 折算成 折合为 折合成 折成 折"),
        Row(.particle, "的 之"),
        Row(.conjunction, "和 及 以及 并 暨 或"),
        Row(
            .text,
            """
            出超 入超 买超 卖超 经济成长率 经济增长率 自然增长率 生产总值 生产力 生产者 生产能力 生产资料 生产用 生产指数 生产毛额 生产量 生产经营 生产线 建成区 建成面积 \
            居民 居住 居家 居委会 定居 排放 排放量 排水 排污 排查 列车 列入 系列 均价 均值 均线 均衡 起降 起降架次 合约 实现程度 预期寿命 人均预期寿命 目标价 压缩天然气 \
            增加值 增值税 增值 增长极 增量 增持 降水量 降水 降雨量 降雨 降碳 降本 升学率 升学 升级 上升期 减排 减税 减免 减灾 减持 \
            涨停 跌停 行为 作为 因为 认为 华为 较为 更为 最为 称为 分为 视为 以为 为主 为辅 为期 到位 到账 到期 到场 得到 \
            受到 感到 看到 听到 到达 到访 到港 达标 发达 达州 表达 传达 报告 日报 报名 报酬 报废 汇报 上报 申报 报关 报价 报警 \
            占用 占地 占地面积 占领 比如 比较 比率 比值 比价 比赛 对比 之比 较大 较快 较高 较好 较低 较多 较少 \
            高技术 高新技术 高新 高铁 高速 高速公路 高质量 高校 高等 高端 高中 高标准 高价值 高耗能 高压 高考 高峰 提高效益 \
            低空 低碳 低保 低收入 低压 最低 最高 多式 多元 多数 多种 多家 多个 大宗 大型 大学 大中 大病 大气 大豆 大米 大额 大中型 大规模 大数据 \
            长期 中长期 长度 长江 长途 全长 成长型 小麦 小学 小型 小微 小时 中小 中小微 小康 小区 小规模 快递 快速路 快线 \
            少年 少数 慢性 有色 有限 有效 有线 有机 有关 有色金属 所有 国有 拥有 现有 私有 具有 含有 持有 没有 有效发明 拥有量 人均拥有 \
            在建 在校 在岸 离岸 在研 在售 在手 在途 在产 在编 在读 在岗 在线 在职 在押 在册 在营 实在 存在 正在 现在 所在 潜在 内在 在网 在园 \
            是否 但是 于是 只是 还是 总是 就是 不是 各类 各种 各级 各地 各项 各区 各省 各市 各县 各 个人 \
            自然 自给 自给率 自治 自主 自动 自来水 自身 自用 自然增长率 人口自然增长率 自营 来自 自由 各自 独自 自建 \
            由于 理由 自由 从业 从事 从而 从业人员 从业人数 从事 同时 共同 合同 同业 同意 同等 同样 不同 相同点 同行 会同 与会 参与 给与 \
            合计 合同 合作 合格率 综合 配合 结合 联合 混合 合理 合并 组合 融合 合成 适合 合格 \
            计划生育 规划建设 安排资金 要素 主要 重要 需要 纪要 要闻 必要 要求 可支配 可再生 可燃 认可 许可 可比 可转债 可持续 可用 可回收 可转换 \
            将军 大将 增长点 经济增长 保有量 保有 净利 净利润 净利率 净收入 净资产 净额 净值 净流入 净流出 净买入 净卖出 净出口 净息差 净投放 净回笼 净亏损 净利息 \
            就业 就地 就近 就餐 就医 就诊 就学 应用 应急 应收 供应 反应 响应 相应 适应 对应 \
            正常 正面 修正 了解 为了 除了 按揭 按时 继续率 共享 公共 共和 仅次于 只数 船只 仅限 超市 超高压 超级 超额 超导 超大 超长期 超市 \
            合共 近海 附近 最近 近期 近日 近年来 近视 节约 合约 条约 约定 契约 报表 快报 快件 \
            平均 日均 月均 户均 人均 亩均 全年平均 单位 拉动力 实现率 完成率 实际利用 实际使用 实际到位 实际完成 实际利用外资 实际使用外资 实际到账 \
            跌幅榜 记者会 公告牌 说明 小说 学说 称号 名称 通讯社 消息面 报道面 来源地 据点 数据 证据 依据 占据 根据地 料理 原料 材料 资料 饲料 塑料 燃料 面料 饮料 肥料 \
            各界 的士 目的 之一 之间 之后 之前 之外 总之 分之 并购 并网 并列 合并 兼并 一并 与否 及时 涉及 普及 普及率 以及 和平 和谐 饱和 共和 缓和 温和 和解 或者 \
            领先指标 同时指标 落后指标 领先指数 前值 \
            资本形成 形成总额 发生率 发生额 水土流失 流失率 流失面积 生产安全 生产性 减贫 在学 有形 有息 使用 实质性 改造提升 可比价 \
            预计负债 预期信用损失 预期收益 预期收益率 预期回报 预期差 目标公司 目标客户 目标区间 目标利率 目标市场 目标人群 目标群体 通胀预期 \
            港澳台商 港澳台资 比亚迪 比特币 比特大陆 同花顺 同仁堂 同程 居然之家 报喜鸟 折扣 折旧 折叠 折射 打折 曲折 转折 骨折 夭折 折线 折价 折率 折现 \
            保持率 保障房 保障性 保障水平 社会保障 医疗保障 低保障 保障 形成率 出现率 获奖 获得者 完成额 固定资产投资完成额 \
            县域经济 县域商业 雷达 抵达 直达 送达 下达 共建 收获 捕获 获利 获客 获益 获批 获取 班列 专列 队列 序列 陈列 列账 列支 列报 列示 人均占有 占有量 把握 把关 把控 把脉 \
            稳预期 稳定预期 改善预期 引导预期 提振预期 预期管理 预期引导 可说 可谓 可见 汇兑 承兑 兑换 兑付 兑现 收缩压 \
            行动计划 发展计划 五年计划 增持计划 回购计划 减持计划 持股计划 激励计划 专项计划 招生计划 保险计划 计划单列 计划经济 \
            惠及 预期指数 改善性 改善型 改善民生 收入 收益 收支 收购 收盘价 收视率 收藏 收养 收治 收集 收回 收费 收取 收到 收割 收储 收官 收件 收发 
            """),
    ]
}
