import TextScan

/// The words that stand for time, and what each says.
///
/// Source: the time words of GB/T 7408 practice and of the Xiandai Hanyu Cidian (7th edition); forms are
/// folded (simplified, half-width). A row gives the step, its words, and the characters that must not
/// stand before or after, because another word would begin or end inside (以上|年度, 后天|性).
enum PeriodWords {
    /// One word of the table.
    struct Entry: Sendable {
        let codes: [UInt16]
        let step: TimeStep
        let notAfter: [UInt16]
        let notBefore: [UInt16]
        /// Only narrows a coarser step: 后半年.
        let narrows: Bool
        /// Also a time of day: 昨晚.
        let hasTimeOfDay: Bool
    }

    struct Row {
        let step: TimeStep
        let words: String
        var notAfter = ""
        var notBefore = ""
        var narrows = false
        var hasTimeOfDay = false
    }

    /// Words that end in 本 (日本, 成本), before 年, 月, 周.
    private static let endsInBen = "日基成资股课剧样书原根标文版脚副"
    /// What stands before 次 as a counting word.
    private static let counts = "0123456789一二三四五六七八九十百千万亿人车班架艘多每首此再几数两频"

    private static let years: [Row] = [
        Row(step: .relative(.year, 0, .document), words: "今年 今年度 今岁 这一年度", notBefore: "级"),
        Row(step: .relative(.year, 0, .document), words: "本年 本年度", notAfter: endsInBen, notBefore: "级龄"),
        Row(step: .relative(.year, -1, .document), words: "去年 去年度 旧年 昨年", notAfter: "失逝", notBefore: "代份均"),
        Row(step: .relative(.year, -2, .document), words: "前年", notAfter: "年月日天以之先提目此大产投营用运市", notBefore: "均龄"),
        Row(step: .relative(.year, -3, .document), words: "大前年"),
        Row(step: .relative(.year, 1, .document), words: "明年 明年度", notAfter: "文证说表声发透黎近以年将昆"),
        // 迎来|年内, 带来|年均.
        Row(
            step: .relative(.year, 1, .document), words: "来年", notAfter: "发近以年将迎带进出回引招换过起下上往未原从月",
            notBefore: "内均增"),
        Row(step: .relative(.year, 2, .document), words: "后年", notAfter: "以之今此往年前月日天大然最成产投营用运市", notBefore: "度龄均"),
        Row(step: .relative(.year, 3, .document), words: "大后年"),
        Row(
            step: .relative(.year, -1, .context), words: "上年 上年度 上一年 上一年度 上个年度", notAfter: "以加赶网线",
            notBefore: "龄轻纪级均份"),
        Row(step: .relative(.year, 1, .context), words: "下年度 下一年 下一年度", notAfter: "以"),
        // 结转|下年; 天|下年, 旗|下年营收.
        Row(
            step: .relative(.year, 1, .context), words: "下年", notAfter: "以天之旗名线况件势景地乡手导属余楼麾如境",
            notBefore: "度轻龄级均产销营收限份终"),
        Row(step: .relative(.year, -1, .context), words: "前一年 前一年度", notAfter: "之以提目此"),
        Row(step: .relative(.year, 1, .context), words: "翌年"),
        Row(step: .relative(.year, 1, .context), words: "次年", notAfter: counts),
        Row(step: .relative(.year, 0, .context), words: "全年", notAfter: "安完健齐保"),
        Row(step: .relative(.year, 0, .context), words: "当年", notAfter: "相应适正恰想", notBefore: "轻龄"),
        Row(step: .relative(.year, 0, .context), words: "同年", notAfter: "合共不如协相", notBefore: "龄级"),
    ]

    private static let quartersAndHalves: [Row] = [
        Row(step: .half(1), words: "上半年"),
        Row(step: .half(2), words: "下半年"),
        Row(step: .half(1), words: "前半年 半年度", narrows: true),
        Row(step: .half(2), words: "后半年", narrows: true),
        Row(step: .quarters(1, 1), words: "首季度 首季 首个季度"),
        Row(step: .quarters(4, 4), words: "末季度 末季", narrows: true),
        Row(step: .relative(.quarter, 0, .document), words: "本季度 本季 这个季度 这一季度", notAfter: endsInBen, notBefore: "节"),
        Row(step: .relative(.quarter, 0, .context), words: "当季 当季度 该季度 该季"),
        Row(step: .relative(.quarter, -1, .context), words: "上季度 上季 上一季度 上一季 上个季度", notAfter: "以", notBefore: "节"),
        Row(step: .relative(.quarter, 1, .context), words: "下季度 下季 下一季度 下一季 下个季度", notAfter: "以", notBefore: "节"),
    ]

    private static let months: [Row] = [
        Row(step: .relative(.month, 0, .document), words: "本月 本月份 这个月 这月 今个月", notAfter: endsInBen),
        Row(step: .relative(.month, -1, .context), words: "上月 上月份 上个月 上一个月 上一月", notAfter: "以"),
        Row(step: .relative(.month, -2, .document), words: "上上月 上上个月"),
        Row(step: .relative(.month, 1, .document), words: "下月 下月份 下个月 下一个月 下一月", notAfter: "以"),
        Row(step: .relative(.month, 2, .document), words: "下下月 下下个月"),
        Row(step: .relative(.month, 0, .context), words: "当月 该月", notAfter: "相应"),
        Row(step: .relative(.month, -1, .context), words: "前一月 前一个月", notAfter: "之以提目此"),
        Row(step: .relative(.month, 1, .context), words: "翌月"),
        Row(step: .relative(.month, 1, .context), words: "次月", notAfter: counts),
        Row(step: .months(1, 1), words: "元月 元月份"),
        Row(step: .lunarMonth(1, leap: false), words: "正月"),
        Row(step: .lunarMonth(1, leap: false), words: "大年", notAfter: "重", notBefore: "龄夜三底末"),
        Row(step: .lunarMonth(11, leap: false), words: "冬月", notAfter: "寒"),
        Row(step: .lunarMonth(12, leap: false), words: "腊月"),
        Row(step: .tenDays(1, 1), words: "上旬"),
        Row(step: .tenDays(2, 2), words: "中旬"),
        Row(step: .tenDays(3, 3), words: "下旬"),
        Row(step: .tenDays(1, 2), words: "上中旬"),
        Row(step: .tenDays(2, 3), words: "中下旬"),
        Row(step: .halfOf(.month, 1), words: "上半月 前半月"),
        Row(step: .halfOf(.month, 2), words: "下半月 后半月"),
    ]

    private static let weeks: [Row] = [
        Row(
            step: .relative(.week, 0, .document), words: "本周 这周 这个星期 这星期 本星期 这个礼拜 这礼拜 这个周 这一周 今个星期 今个礼拜",
            notAfter: endsInBen, notBefore: "边围到期岁年转刊报长"),
        Row(
            step: .relative(.week, -1, .document), words: "上周 上个星期 上星期 上个礼拜 上礼拜 上个周 上一周",
            notAfter: "以", notBefore: "边围到期岁年转"),
        Row(step: .relative(.week, -2, .document), words: "上上周 上上个星期 上上星期 上上个周 上上个礼拜", notBefore: "边围到期岁年转"),
        Row(
            step: .relative(.week, 1, .document), words: "下周 下个星期 下星期 下个礼拜 下礼拜 下个周 下一周",
            notAfter: "以", notBefore: "边围到期岁年转"),
        Row(step: .relative(.week, 2, .document), words: "下下周 下下个星期 下下星期 下下个周 下下个礼拜", notBefore: "边围到期岁年转"),
        Row(step: .relative(.week, 0, .context), words: "当周", notBefore: "边围到期岁年转"),
        Row(step: .halfOf(.week, 1), words: "上半周 前半周"),
        Row(step: .halfOf(.week, 2), words: "下半周 后半周"),
    ]

    private static let days: [Row] = [
        Row(step: .relative(.day, 0, .document), words: "今天 今日", notAfter: "当"),
        Row(step: .relative(.day, 0, .document), words: "本日", notAfter: endsInBen),
        Row(step: .relative(.day, -1, .document), words: "昨天 昨日"),
        Row(step: .relative(.day, -2, .document), words: "前天 前日", notAfter: "年月日天以之提目此大向", notBefore: "晚"),
        Row(step: .relative(.day, -3, .document), words: "大前天"),
        Row(step: .relative(.day, 1, .document), words: "明天 明日", notAfter: "文证说表声透黎光昆", notBefore: "然"),
        Row(step: .relative(.day, 2, .document), words: "后天 后日", notAfter: "以之今此往年前月日天大然最先", notBefore: "性赋气均"),
        Row(step: .relative(.day, 3, .document), words: "大后天"),
        Row(step: .relative(.day, 4, .document), words: "大大后天"),
        Row(step: .relative(.day, -4, .document), words: "大大前天"),
        Row(step: .relative(.day, 0, .document), words: "今晚 今早 今晨 今夜", hasTimeOfDay: true),
        Row(step: .relative(.day, -1, .document), words: "昨晚 昨夜 昨晨", hasTimeOfDay: true),
        Row(step: .relative(.day, 1, .document), words: "明晚 明早 明晨", hasTimeOfDay: true),
        Row(step: .relative(.day, 0, .context), words: "当天 当日 同日 全天", notAfter: "相合安应不适共", notBefore: "制候"),
        Row(step: .relative(.day, 0, .context), words: "当晚", hasTimeOfDay: true),
        Row(step: .relative(.day, -1, .context), words: "前一日 前一天", notAfter: "之以提目此"),
        Row(step: .relative(.day, 1, .context), words: "翌日"),
        Row(step: .relative(.day, 1, .context), words: "次日", notAfter: counts, notBefore: "留"),
    ]

    private static let others: [Row] = [
        Row(step: .samePeriod, words: "同期", notAfter: "合", notBefore: "声"),
        Row(step: .sameUnit(.month), words: "同月"),
        Row(step: .besideHoliday(-1), words: "节前", notAfter: "环季细情时调音关章礼春调节"),
        Row(step: .besideHoliday(1), words: "节后", notAfter: "环季细情时调音关章礼春调节"),
        Row(step: .centuryOffset(-1), words: "上世纪 上个世纪"),
        Row(step: .centuryOffset(0), words: "本世纪"),
        Row(step: .centuryOffset(1), words: "下世纪 下个世纪"),
        Row(step: .event(0), words: "改革开放", notBefore: "的和与政是事试"),
        Row(step: .event(1), words: "新中国成立 建国"),
        Row(step: .event(2), words: "党的十八大 十八大", notBefore: "届"),
        Row(step: .event(3), words: "党的十九大 十九大", notBefore: "届"),
        Row(step: .event(4), words: "党的二十大 二十大", notBefore: "届"),
        Row(step: .event(5), words: "加入世贸组织 入世"),
    ]

    /// The days of the events named above.
    ///
    /// Source: the dates on which the Third Plenary Session of the 11th Central Committee, the founding
    /// ceremony, and the 18th, 19th and 20th National Congresses opened; accession to the WTO.
    static let events: [(year: Int, month: Int, day: Int)] = [
        (1978, 12, 18), (1949, 10, 1), (2012, 11, 8), (2017, 10, 18), (2022, 10, 16), (2001, 12, 11),
    ]

    /// The words by their first character, longest first.
    static let byFirst: [UInt16: [Entry]] = {
        var table: [UInt16: [Entry]] = [:]
        for row in years + quartersAndHalves + months + weeks + days + others {
            for word in row.words.parts(by: " ") {
                let codes = Array(word.utf16)
                table[codes[0], default: []].append(
                    Entry(
                        codes: codes, step: row.step, notAfter: Array(row.notAfter.utf16),
                        notBefore: Array(row.notBefore.utf16), narrows: row.narrows, hasTimeOfDay: row.hasTimeOfDay))
            }
        }
        return table.mapValues { $0.sorted { $0.codes.count > $1.codes.count } }
    }()

    private static let index = EdgeIndex(byFirst.values.flatMap { $0 }) { $0.codes.first }

    /// The pairs that the words begin with.
    private static let openings: PairFilter = {
        var filter = PairFilter()
        for entries in byFirst.values { for entry in entries { filter.insert(entry.codes.span) } }
        return filter
    }()

    /// The longest word at a glyph that its neighbours allow.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int, isHead: Bool) -> (
        step: TimeStep, hasTimeOfDay: Bool, end: Int
    )? {
        guard openings.mayHold(glyphs.code(start), glyphs.code(start + 1)) else { return nil }
        let entries = index[glyphs.code(start)]
        // By spans, in which entries are read where they lie.
        let words = entries.span
        search: for i in words.indices {
            let codes = words[i].codes.span
            // They all have the first character.
            for offset in 1..<codes.count where glyphs.code(start &+ offset) != codes[offset] { continue search }
            let end = start + codes.count
            if words[i].narrows && isHead { continue }
            // 以|上年同期, but 以上|年度.
            let isSame = glyphs.code(end) == 0x540C
            if isHead, !isSame, words[i].notAfter.contains(glyphs.code(start - 1)) { continue }
            if words[i].notBefore.contains(glyphs.code(end)) { continue }
            return (words[i].step, words[i].hasTimeOfDay, end)
        }
        return nil
    }
}
