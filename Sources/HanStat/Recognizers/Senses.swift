import TextScan

/// The senses of words that are units of more than one kind.
enum Senses {
    /// The kinds that a unit word may have here, likeliest first; empty where the catalog's order decides.
    ///
    /// `isScaled` tells that 万 or 亿 stands before the unit.
    static func kinds(_ g: borrowing GlyphBuffer, unit: Range<Int>, isScaled: Bool) -> [QuantityKind] {
        guard let table = tables.first(where: { g.code(unit.lowerBound) == $0.unit && unit.count == 1 }) else {
            return []
        }
        // The clause decides, by the sign nearest to the unit; a sign farther off only where it has none.
        let clause = g.clauseStart(before: unit.lowerBound, limit: 16)..<min(g.count, unit.upperBound + 3)
        if let kind = nearest(g, table, unit, clause, isScaled) { return [kind] }
        let window = max(0, unit.lowerBound - 16)..<min(g.count, unit.upperBound + 6)
        if let kind = nearest(g, table, unit, window, isScaled) { return [kind] }
        return table.otherwise
    }

    /// The sense whose sign stands nearest to a unit.
    private static func nearest(
        _ g: borrowing GlyphBuffer, _ table: Table, _ unit: Range<Int>, _ window: Range<Int>, _ isScaled: Bool
    ) -> QuantityKind? {
        var best: (kind: QuantityKind, distance: Int)?
        for i in window where table.beginnings.contains(g.code(i)) {
            for sense in table.senses
            where (isScaled || !sense.isOfScaled) && sense.signs.contains(where: { g.matchLength($0, at: i) > 0 }) {
                let distance = abs(i - unit.lowerBound)
                if best == nil || distance < (best?.distance ?? 0) { best = (sense.kind, distance) }
            }
        }
        return best?.kind
    }

    /// One sense of a unit word, and words near it that speak for it.
    struct Sense {
        let kind: QuantityKind
        let signs: [StaticString]
        /// Whether they speak only for numbers with 万 or 亿.
        var isOfScaled = false
    }

    /// A unit word with its senses.
    struct Table {
        let unit: UInt16
        let senses: [Sense]
        let otherwise: [QuantityKind]
        /// What the signs begin with: few glyphs of a window do.
        let beginnings: CodeSet

        init(unit: UInt16, senses: [Sense], otherwise: [QuantityKind]) {
            self.unit = unit
            self.senses = senses
            self.otherwise = otherwise
            beginnings = CodeSet(senses.flatMap(\.signs).compactMap { $0.description.utf16.first })
        }
    }

    /// The senses of 度 and °.
    private static let degrees: [Sense] = [
        Sense(
            kind: .temperature,
            signs: [
                "气温", "温度", "高温", "低温", "体温", "水温", "室温", "恒温", "摄氏", "升温", "降温", "地温", "零下", "最高温",
                "炎热", "寒冷", "发烧", "华氏",
            ]),
        Sense(kind: .angle, signs: ["经", "纬", "角", "旋转", "倾", "仰", "方位", "坡", "弧"]),
        Sense(
            kind: .alcoholContent,
            signs: ["白酒", "酒精", "酒度", "黄酒", "米酒", "烈酒", "原酒", "基酒", "的酒", "茅台", "酱香", "浓香", "清香型"]),
    ]

    /// Whether 旬 is ten years of an age: 年逾八旬, 七旬老人.
    static func isAge(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Bool {
        let before = max(0, numeral.start - 4)..<numeral.start
        let isLed = ["年逾", "年过", "年近", "年届", "年满", "年已", "年约", "寿至"].contains { g.contains($0, in: before) }
        let people: [StaticString] = [
            "老人", "老翁", "老汉", "老太", "老妇", "老者", "老兵", "老农", "老伯", "老母", "老父", "父", "母", "夫妇", "高龄", "奶奶", "爷爷", "阿婆",
            "婆婆", "翁", "之年", "以上老人", "以上的老人",
        ]
        return isLed || people.contains { g.matches($0, at: numeral.end + 1) }
    }

    /// Words for grades that are counted in 度 too, and are neither temperatures nor angles.
    private static let grades: [StaticString] = ["烈度", "硬度", "震度", "白度", "近视", "散光", "老花", "远视"]

    /// Whether 度 is a grade: 烈度8度, 硬度为7度, 近视300度.
    static func isGrade(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Bool {
        guard g.code(numeral.end) == 0x5EA6 else { return false }
        let clause = g.clauseStart(before: numeral.start, limit: 6)..<numeral.start
        if grades.contains(where: { g.contains($0, in: clause) }) { return true }
        // 七度以上高烈度地震区, 8度抗震设防.
        let behind = numeral.end + 1..<min(g.count, numeral.end + 9)
        return ["烈度", "抗震", "设防", "近视", "散光", "远视"].contains { g.contains($0, in: behind) }
    }

    /// Words for winds and earthquakes, whose force is told in 级.
    private static let forces: [StaticString] = [
        "风力", "阵风", "大风", "强风", "北风", "南风", "东风", "西风", "偏北", "偏南", "偏东", "偏西", "旋转风", "抗风", "风速", "地震", "余震", "震级",
        "里氏", "强震", "暴风",
    ]
    private static let forceBeginnings = CodeSet(forces.compactMap { $0.description.utf16.first })

    /// Whether 级 tells the force of a wind or an earthquake: 偏北风4～5级, 6.2级地震; not 地震应急响应2级.
    static func isForce(_ g: borrowing GlyphBuffer, _ range: Range<Int>) -> Bool {
        let before = g.clauseStart(before: range.lowerBound, limit: 10)..<range.lowerBound
        let behind = range.upperBound..<min(g.count, range.upperBound + 6)
        let window = before.lowerBound..<behind.upperBound
        if ["响应", "应急", "风险", "预警", "风圈"].contains(where: { g.contains($0, in: window) }) { return false }
        for i in before where forceBeginnings.contains(g.code(i)) {
            if forces.contains(where: { g.matches($0, at: i) }) { return true }
        }
        var i = range.upperBound
        for word: StaticString in ["及以上", "以上", "左右", "的", "强"] { i += g.matchLength(word, at: i) }
        return ["地震", "余震", "强震", "大风", "阵风", "强风", "暴风", "风"].contains { g.matches($0, at: i) }
            && !g.matches("风景", at: i) && !g.matches("风貌", at: i)
    }

    static let tables: [Table] = [
        Table(  // 度
            unit: 0x5EA6,
            senses: degrees + [Sense(kind: .energy, signs: ["电"])], otherwise: [.temperature, .angle]),
        Table(unit: 0xB0, senses: degrees, otherwise: [.temperature, .angle]),  // °
        Table(  // 分
            unit: 0x5206,
            senses: [
                Sense(kind: .duration, signs: ["分半", "小时", "秒", "钟", "用时", "历时", "耗时"]),
                Sense(
                    kind: .score,
                    signs: [
                        "扣", "得到", "得了", "砍下", "轰下", "考了", "总分", "满分", "均分", "得分", "积分", "评分", "篮板", "助攻", "领先", "落后",
                        "净胜", "战罢",
                    ]),
                Sense(
                    kind: .currency,
                    signs: [
                        "元", "角", "毛", "利息", "厘", "分钱", "电价", "气价", "水价", "油价", "单价", "售价", "/千瓦时", "/度",
                        "/公里", "/立方米", "/公斤", "/斤", "/吨", "/升",
                    ]),
            ], otherwise: [.score]),
        Table(  // 厘
            unit: 0x5398,
            senses: [
                Sense(
                    kind: .percentage,
                    signs: [
                        "利率", "息率", "年息", "月息", "日息", "拆息", "债息", "孳息", "按息", "存息", "贷息", "息口", "定息", "定存", "存款",
                        "按揭", "贷款", "收益率", "年利", "月利", "加息", "减息", "利息", "回报率", "票息", "P按", "H按", "厘息",
                    ]),
                Sense(
                    kind: .currency,
                    signs: ["元", "角", "分", "毛", "电价", "气价", "水价", "价格", "每度", "千瓦时", "每股", "派息", "派发", "股利"]),
            ], otherwise: [.currency]),
        Table(  // 块
            unit: 0x5757,
            senses: [
                Sense(
                    kind: .count,
                    signs: [
                        "产量", "出货", "生产", "库存", "块电", "块屏", "块芯", "块板", "块面", "块显", "块玻", "块硬", "块晶", "块模", "块砖",
                        "块瓷", "块石", "块木", "块钢", "块金牌", "块银牌", "块铜牌", "块奖牌", "块手表", "块腕表", "块表", "块地", "块土地", "块用地",
                        "块宗地", "块田", "块场地", "块展板",
                    ]),
                Sense(
                    kind: .count,
                    signs: [
                        "集成电路", "芯片", "电池", "屏", "面板", "电路板", "线路板", "主板", "硬盘", "显卡", "晶圆", "玻璃", "瓷砖", "组件", "手表",
                        "腕表", "模组", "电表", "水表",
                    ], isOfScaled: true),
                Sense(
                    kind: .currency,
                    signs: [
                        "块钱", "钱", "花", "赚", "卖", "买", "价", "元", "角", "毛", "薪", "费", "收入", "工资", "罚", "赔", "捐", "借",
                        "欠",
                        "贷",
                    ]),
            ], otherwise: [.currency]),
        Table(  // 两
            unit: 0x4E24,
            senses: [
                Sense(kind: .mass, signs: ["斤", "重", "克"]),
                Sense(kind: .currency, signs: ["银", "钱", "贯", "文", "俸", "买", "卖"]),
            ], otherwise: [.mass]),
        Table(  // 桶
            unit: 0x6876,
            senses: [
                Sense(
                    kind: .volume,
                    signs: ["油", "欧佩克", "OPEC", "布伦特", "原油", "石油", "汽油", "美元/", "产能", "日产", "日均"])
            ], otherwise: [.volume, .count]),
        Table(  // 节
            unit: 0x8282,
            senses: [
                Sense(
                    kind: .speed,
                    signs: ["航速", "船速", "时速", "风速", "流速", "速度", "航行", "船舶", "军舰", "舰艇", "潜艇", "海里", "每小时"]),
                Sense(kind: .count, signs: ["课", "车厢", "车皮", "比赛", "电池", "竹", "链", "第"]),
            ], otherwise: [.count, .speed]),
        Table(  // 位
            unit: 0x4F4D,
            senses: [
                Sense(
                    kind: .dataSize,
                    signs: [
                        "比特", "二进制", "字节", "字长", "处理器", "寻址", "编码", "加密", "密钥", "总线", "操作系统", "芯片", "单片机", "色深", "整数",
                        "浮点",
                    ])
            ], otherwise: [.count, .dataSize]),
        Table(  // 码
            unit: 0x7801,
            senses: [
                Sense(
                    kind: .percentagePoint,
                    signs: ["升息", "降息", "加息", "减息", "利率", "准备率", "重贴现", "联准会", "央行", "调升", "调降"])
            ], otherwise: [.length]),
        Table(unit: 0x70B9, senses: [], otherwise: [.index]),  // 点
        Table(unit: 0x65B9, senses: [], otherwise: [.volume, .count]),  // 方
        Table(  // 里
            unit: 0x91CC, senses: [], otherwise: [.length]),
        Table(unit: 0x89D2, senses: [], otherwise: [.currency]),  // 角
    ]

    /// Whether 点 is an index point: in a clause about an index or a market, or of a size that is no hour.
    static func isIndex(_ g: borrowing GlyphBuffer, _ range: Range<Int>, _ numeral: NumeralReading) -> Bool {
        let clause = max(0, range.lowerBound - 30)..<min(g.count, range.upperBound + 8)
        let signs: [StaticString] = ["指", "报", "点位", "股", "盘", "大市", "恒生", "道琼斯", "纳斯达克", "期货"]
        if numeral.traits.contains(.decimal), numeral.traits.contains(.arabic), numeral.value >= ExactNumber(10) {
            return true
        }
        // 500亿点: no hour has a scale.
        if numeral.traits.contains(.scaled) { return true }
        guard numeral.traits.contains(.decimal) || numeral.value >= ExactNumber(25) || numeral.traits.contains(.arabic)
        else {
            return false
        }
        return signs.contains { g.contains($0, in: clause) }
    }
}
