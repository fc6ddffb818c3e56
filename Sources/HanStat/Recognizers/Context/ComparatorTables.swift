internal import TextScan

/// Words that bound or soften a number, in front of it and behind it.
///
/// Source: shared usage of bulletins as the extraction contract lists it; 以上, 以下 and 以内 include
/// the number by the Civil Code of the People's Republic of China, article 1259. Folded forms.
enum ComparatorTables {
    /// A word before a number.
    struct Before {
        let word: StaticString
        let comparator: Comparator
        /// Characters before the word that make another word of it: 附近, 节约.
        var barredAfter: StaticString = ""

        init(_ word: StaticString, _ comparator: Comparator, notAfter barredAfter: StaticString = "") {
            self.word = word
            self.comparator = comparator
            self.barredAfter = barredAfter
        }
    }

    /// Words before a number; longer ones first, so that 不超过 is not read as 超过.
    static let before: [Before] = [
        .init("大于或者等于", .atLeast), .init("小于或者等于", .atMost), .init("大于或等于", .atLeast),
        .init("小于或等于", .atMost), .init("大于等于", .atLeast), .init("小于等于", .atMost),
        .init("不多于", .atMost), .init("不少于", .atLeast), .init("不低于", .atLeast), .init("不高于", .atMost),
        .init("不大于", .atMost), .init("不小于", .atLeast), .init("不超过", .atMost), .init("不超", .atMost),
        .init("未超过", .atMost), .init("不足", .lessThan), .init("不到", .lessThan), .init("未达", .lessThan),
        .init("不满", .lessThan), .init("未满", .lessThan), .init("低于", .lessThan), .init("少于", .lessThan),
        .init("小于", .lessThan), .init("不及", .lessThan), .init("不够", .lessThan), .init("未及", .lessThan),
        .init("至少", .atLeast), .init("最少", .atLeast), .init("起码", .atLeast),
        .init("至多", .atMost), .init("最多", .atMost), .init("顶多", .atMost),
        .init("超过", .moreThan), .init("超出", .moreThan), .init("超越", .moreThan), .init("多于", .moreThan),
        .init("高于", .moreThan), .init("大于", .moreThan), .init("突破", .moreThan), .init("跨过", .moreThan),
        .init("跨越", .moreThan), .init("迈过", .moreThan), .init("冲破", .moreThan), .init("冲过", .moreThan),
        .init("越过", .moreThan), .init("站上", .moreThan), .init("首破", .moreThan), .init("跌破", .lessThan),
        .init("破", .moreThan, notAfter: "打攻侦爆看揭识"),
        .init("逾", .moreThan), .init("超", .moreThan, notAfter: "反高赶出入买卖"),
        .init("大约", .approximate), .init("大概", .approximate), .init("约莫", .approximate), .init("约为", .approximate),
        .init("接近", .approximate), .init("将近", .approximate),
        .init("近乎", .approximate), .init("差不多", .approximate), .init("大致", .approximate), .init("左右", .approximate),
        .init("约", .approximate, notAfter: "节合条预契签违公制协婚誓简隐集纽"),
        .init("近", .approximate, notAfter: "附最靠邻相新远亲贴凑临迫走"),
        .init("略高于", .moreThan), .init(">=", .atLeast), .init("<=", .atMost), .init("≥", .atLeast), .init("≤", .atMost),
        .init(">", .moreThan), .init("<", .lessThan),
        .init("≧", .atLeast), .init("≦", .atMost),
    ]

    /// Words between a comparator and its number: 超过了40%, 大约只能达到十三万片.
    static let fillers: [StaticString] = [
        "达到", "只能", "可以", "人民币", "每年", "只有", "了", "至", "到", "有", "为", "是", "达", "在", "能", "可", "仅",
    ]

    /// Words that turn a bound round: 不得超过, 不应低于.
    static let negations: [StaticString] = ["不得", "不能", "不应", "不可", "不宜", "不会", "不准", "未能", "没有", "不许", "勿", "未", "没"]

    /// Verbs between a word of approximation and its number: 大约降6℃, 约增长3%.
    static let verbs: [StaticString] = [
        "增长", "下降", "上升", "上涨", "下跌", "增加", "减少", "提高", "降低", "回落", "成长", "增", "降", "升", "涨", "跌", "减",
    ]

    /// Bounds that a verb may part from their number: 最多回购3亿美元, 至少投入5亿元.
    static let loose: [Before] = [
        .init("至多", .atMost), .init("最多", .atMost), .init("至少", .atLeast), .init("最少", .atLeast),
    ]

    /// A word behind a number.
    struct After {
        let word: StaticString
        let comparator: Comparator
        /// Characters behind the word that make another word of it: 多元.
        var barredBefore: StaticString = ""

        init(_ word: StaticString, _ comparator: Comparator, notBefore barredBefore: StaticString = "") {
            self.word = word
            self.comparator = comparator
            self.barredBefore = barredBefore
        }
    }

    /// Words behind a number and its unit; longer ones first.
    static let after: [After] = [
        .init("或者以上", .atLeast), .init("或以上", .atLeast), .init("及以上", .atLeast), .init("和以上", .atLeast),
        .init("(含)以上", .atLeast), .init("或者更多", .atLeast), .init("或更多", .atLeast), .init("以上", .atLeast),
        .init("之上", .atLeast), .init("开外", .moreThan), .init("出头", .moreThan), .init("有余", .moreThan),
        .init("挂零", .moreThan),
        .init("及以下", .atMost), .init("或以下", .atMost), .init("或者以下", .atMost), .init("(含)以下", .atMost),
        .init("以下", .atMost), .init("之下", .atMost), .init("以内", .atMost), .init("之内", .atMost),
        .init("左右", .approximate), .init("上下", .approximate), .init("许", .approximate, notBefore: "多可愿诺昌"),
        .init("不到", .lessThan), .init("不足", .lessThan, notBefore: "之"), .init("封顶", .atMost), .init("起步", .atLeast),
        .init("多", .moreThan, notBefore: "元样种年个头极功边亏收云媒层彩党用"),
        .init("余", .moreThan, notBefore: "额下款姚"),
    ]

    // The lists by their words' edges.

    static let beforeByEnd = EdgeIndex(before) { last($0.word) }
    static let fillersByEnd = EdgeIndex(fillers) { last($0) }
    static let verbsByEnd = EdgeIndex(verbs) { last($0) }
    static let looseByEnd = EdgeIndex(loose) { last($0.word) }
    static let afterByBeginning = EdgeIndex(after) { $0.word.description.utf16.first }

    /// The characters that a word or filler or verb right before a number ends in, and 过.
    static let endings: CodeSet = {
        let words: [StaticString] = before.map(\.word) + fillers + verbs
        return CodeSet(words.compactMap(last) + [0x8FC7])
    }()
    /// The characters that bounds end in that a verb may part from their number.
    static let looseEndings = CodeSet(loose.compactMap { last($0.word) })

    private static func last(_ word: StaticString) -> UInt16? { word.description.utf16.last }
}
