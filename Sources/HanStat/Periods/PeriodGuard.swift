import TextScan

/// The questions that tell a time expression from a length of time or from another word.
enum PeriodGuard {
    /// Whether a code is one of the characters of a text.
    static func isOneOf(_ code: UInt16, _ members: StaticString) -> Bool { members.holds(code) }

    /// Whether the glyphs from an index on are a folded text.
    static func matches(_ glyphs: borrowing GlyphBuffer, _ text: StaticString, at index: Int) -> Bool {
        glyphs.matches(text, at: index)
    }

    /// Whether the words before a number make it a length of time: 连续, 为期, 近, 每.
    static func isLengthBefore(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> Bool {
        if isOneOf(glyphs.code(start - 1), "近每共达约超逾首头后第满仅隔整需用耗余") { return true }
        let words: [StaticString] = [
            "连续", "连涨", "连跌", "为期", "历时", "长达", "过去", "未来", "最近", "最后", "不到", "不足", "至少", "累计", "持续", "超过", "其后", "今后",
        ]
        for word in words where glyphs.matches(word, at: start - 2) { return true }
        return false
    }

    /// Whether what a company reports stands behind a time: 23年|营收, 7月|合并营收.
    ///
    /// No length of time has revenues.
    static func isReportBehind(_ glyphs: borrowing GlyphBuffer, _ end: Int) -> Bool {
        reported[glyphs.code(end)].contains { glyphs.matches($0, at: end) }
    }

    private static let reported = EdgeIndex<StaticString>([
        "营收", "营业收入", "收入", "实现营", "实现收", "实现归", "归母", "净利", "扣非", "毛利", "财报", "年报", "业绩", "合并营收", "自结", "单月营收", "单季",
        "销量", "出货",
        "PE", "PB", "EPS", "税后", "获利",
    ]) { $0.description.utf16.first }

    /// Whether an expression read whole may stand as a period.
    static func allows(
        _ glyphs: borrowing GlyphBuffer, _ expression: TimeExpression, chain: PeriodChain, start: Int, end: Int
    ) -> Bool {
        // 每年3月, 每月15日 come round again and again; they name no days.
        if glyphs.kind(start - 2) == .han {
            for word: StaticString in ["每年", "每月", "每周", "历年", "逐年", "每逢"]
            where glyphs.matches(word, at: start - 2) { return false }
        }
        if isNowBefore(glyphs, start) { return false }
        switch chain.steps.first {
        case .event: return expression.bound == .since || expression.bound == .after
        case .years, .year, .shortYear: return true
        case .relative(.year, _, .context)
        where expression.bound == nil && expression.edge == nil && chain.steps.count == 1:
            // 同年级, 全年龄段.
            return !isOneOf(glyphs.code(end), "龄级轻")
        case .tenDays where expression.steps.count == 1: return glyphs.kind(start - 1) != .hanDigit
        case .lunarMonth where chain.steps.count == 1:
            // 大年 alone is no month; 正月 is.
            return glyphs.code(start) != 0x5927
        default: return true
        }
    }

    /// Whether 今年 at a glyph is the end of 如今 or 当今 and the beginning of a word: 如今|年产值, 当今|年轻人.
    private static func isNowBefore(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> Bool {
        guard glyphs.code(start) == 0x4ECA, glyphs.code(start + 1) == 0x5E74,  // 今年
            isOneOf(glyphs.code(start - 1), "如当"), isOneOf(glyphs.code(start + 2), "产轻薪均收销营货味纪利吞入")
        else { return false }
        // 例如|今年, 比如|今年.
        return !isOneOf(glyphs.code(start - 2), "例比正假诸譬犹恰相适应")
    }
}
