import HanStat

/// The usual words for what a number is; explanations look for them beside it.
enum EvidenceWords {
    /// The words that may have given a role its value, and the rule where none of them is there.
    static func words(of role: String, _ observation: Observation) -> (words: [String], fallback: String)? {
        switch role {
        case "measure": (measure(observation), measureFallback(observation.measure))
        case "basis": observation.basis.map { (basis($0), "the basis of the change before it") }
        case "direction":
            observation.direction.map { (direction($0), "the direction of the statement that it goes on from") }
        case "modality":
            observation.modality == .actual
                ? nil : (modality(observation.modality), "the modality of the statement that it goes on from")
        case "price": observation.price.map { (price($0), "the prices named before") }
        default: nil
        }
    }

    private static func measure(_ observation: Observation) -> [String] {
        switch observation.measure {
        case .level: ["达到", "达", "達到", "達", "升至", "降至", "增至", "为", "為", "实现", "實現", "完成"]
        case .change: observation.direction.map(direction) ?? []
        case .rateChange: ["增速", "增幅", "涨幅", "降幅", "跌幅", "漲幅"] + (observation.direction.map(direction) ?? [])
        case .share: ["占比", "占", "比重", "份额", "佔比", "佔"]
        case .rank: ["居", "位居", "列", "位列", "排名", "排"]
        case .contribution: ["拉动", "贡献率", "贡献", "拉動", "貢獻"]
        case .difference: ["高于", "低于", "高", "低", "比"]
        }
    }

    private static func measureFallback(_ measure: Observation.Measure) -> String {
        switch measure {
        case .level: "a number that follows its indicator"
        case .rank: "the number is a rank"
        default: "the measure of the statement that it goes on from"
        }
    }

    private static func basis(_ basis: Observation.Basis) -> [String] {
        switch basis {
        case .yearOnYear:
            [
                "同比", "比上年同期", "比去年同期", "较上年同期", "较去年同期", "比上年末", "比上年", "比去年", "较上年", "较去年",
                "年增率", "年增", "年減", "年减", "按年", "比同期", "較上年", "較去年", "与去年同期相比", "與去年同期相比",
            ]
        case .periodOnPeriod:
            ["环比", "環比", "比上月", "较上月", "比上季度", "比上季", "月增", "月減", "季增", "按月", "按季", "較上月", "较上一季度", "与上月"]
        case .versus: ["比", "较", "較", "相比", "以来", "以來"]
        }
    }

    private static func direction(_ direction: Observation.Direction) -> [String] {
        switch direction {
        case .increase:
            [
                "增长", "增加", "提高", "上升", "上涨", "扩大", "加快", "多增", "提升", "回升", "增", "升", "涨", "高", "多", "快",
                "增長", "上漲", "擴大", "成長", "漲", "翻番", "翻一番",
            ]
        case .decrease:
            [
                "下降", "减少", "降低", "下跌", "回落", "收窄", "放缓", "缩小", "下滑", "减", "降", "跌", "低", "少", "慢", "減少",
                "放緩", "縮小", "衰退", "減",
            ]
        case .flat: ["持平", "不变", "不變"]
        case .above: ["高于", "高出", "高", "多于", "多", "快于", "快", "高於"]
        case .below: ["低于", "低", "少于", "少", "慢于", "慢", "低於"]
        }
    }

    private static func modality(_ modality: Observation.Modality) -> [String] {
        switch modality {
        case .actual: []
        case .forecast: ["预计", "预期", "预测", "有望", "将", "預計", "預估", "預期", "將"]
        case .target: ["目标", "力争", "计划", "控制在", "确保", "争取", "目標", "力爭", "計畫"]
        }
    }

    private static func price(_ price: Observation.PriceBasis) -> [String] {
        switch price {
        case .real: ["实际", "可比价", "不变价", "剔除价格因素", "扣除价格因素", "實質", "實際"]
        case .nominal: ["名义", "现价", "名義", "當期價格"]
        }
    }
}
