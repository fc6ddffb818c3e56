/// Sentences of newspaper prose, with places for figures.
enum Sentences {
    /// `{i}` is an integer, `{d}` a decimal, `{h}` a Chinese numeral; each has its unit behind it.
    static let withFigures = [
        "全省规模以上工业企业用电量达到{d}亿千瓦时，同比增长{d}%，其中高新技术制造业继续保持较快增长的良好势头。",
        "据海关统计，全年进出口总额{d}亿美元，比上年增长{d}%；出口商品结构继续改善，机电产品出口明显加快。",
        "这个县粮食播种面积稳定在{i}万亩，总产量{d}万吨，比上年增产{d}%，再次获得丰收，农民收入稳步提高。",
        "城镇居民人均可支配收入{i}元，农村居民人均纯收入{i}元，扣除价格因素，城乡居民收入均有所提高。",
        "公司营业收入{d}亿元，同比增长{d}%，净利润{d}亿元，经营活动产生的现金流量净额明显好转。",
        "新建高速公路{i}公里，改造农村公路{i}公里，解决了山区群众出行难的问题，受到当地干部群众的好评。",
        "全国货运总量{d}亿吨，旅客运输量{d}亿人次，铁路、公路、水运、民航等运输方式协调发展。",
        "房地产开发投资下降百分之{h}，降幅比上半年收窄，商品房待售面积继续减少，市场预期有所改善。",
        "社会消费品零售总额{i}亿元，增长{d}%，其中餐饮收入增长{d}%，消费市场运行总体平稳。",
        "水库蓄水{d}亿立方米，装机容量{i}万千瓦，建成后将大大缓解下游地区的用水用电紧张状况。",
        "参加这次活动的群众达{h}人，涉及周边的各个乡镇，现场气氛十分热烈，社会反响良好。",
        "研究人员发现，这种材料的密度为{d}克/立方厘米，熔点达到{i}摄氏度，有望用于航空航天领域。",
    ]

    /// Not a character of these is one that numerals are written with.
    static let withoutFigures = [
        "中共中央、国务院高度重视农业和农村工作，各地认真贯彻落实中央精神，采取有力措施，农村经济保持良好发展势头。",
        "代表们在讨论中认为，要进步解放思想，实事求是，把改革开放和现代化建设事业继续推向前进。",
        "市政府有关部门负责同志介绍说，随着交通条件的改善，前来旅游观光的客人明显增多，带动了当地餐饮和住宿业的发展。",
        "她从小喜欢文学，常常在放学回家的路上边走边读，老师和同学都说她是个爱思考的孩子。",
        "外交部发言人在例行记者会上表示，有关各方应当保持克制，通过对话协商解决分歧，共同维护地区和平与稳定。",
        "专家指出，加强基础研究是提高自主创新能力的关键，必须进步完善科研管理体制，充分调动科技人员的积极性。",
        "春天来了，江南的油菜花开得正盛，游人如织，田野里到处是欢声笑语，好不热闹。",
        "法院审理认为，被告的行为违反了合同约定，应当承担相应的违约责任，依法判决如下。",
        "这部影片真实地反映了普通劳动者的生活，人物形象鲜明，语言朴实，受到观众的普遍欢迎。",
        "在新的形势下，各级党组织要加强和改进思想政治工作，团结带领广大群众艰苦奋斗，开拓前进。",
    ]

    /// Appends a sentence with its places filled.
    ///
    /// - Returns: The number of places: each is one measurement.
    static func append(_ sentence: String, to text: inout String, _ generator: inout SeededGenerator) -> Int {
        var places = 0
        for (index, part) in sentence.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                text.append(contentsOf: part)
                continue
            }
            places += 1
            switch part.first {
            case "i": text.append(String(100 + generator.below(9900)))
            case "d": text.append("\(1 + generator.below(999)).\(1 + generator.below(99))")
            default: text.append(hanNumerals[generator.below(hanNumerals.count)])
            }
            text.append(contentsOf: part.dropFirst(2))
        }
        return places
    }

    private static let hanNumerals = ["三千四百", "一百二十三", "八千零五十", "四百六十", "九百九十九", "二百零五"]
}
