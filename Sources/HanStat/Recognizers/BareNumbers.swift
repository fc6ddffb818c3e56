import TextScan

/// Numbers without a unit: given where they carry a statistic, or where bare numbers are asked for.
extension MeasurementReader {
    /// A draft of a number that no unit follows; `resolveBare` decides later whether it stays.
    func readBare(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ around: NumeralSurroundings)
        -> MeasurementDraft?
    {
        var result = draft(numeral, around)
        if result.traits.contains(.bareScale), !includesNumbers { return nil }
        if around.followsLetters, !includesNumbers, around.letters < 2 || !numeral.traits.contains(.decimal) {
            return nil
        }
        if around.isListMarker, !includesNumbers { return nil }
        if includesNumbers, g.kind(numeral.end) == .han, numeral.traits.contains(.one), !standsAlone(g, numeral) {
            return nil
        }
        if includesNumbers, let power = readPower(g, result) { return power }
        if g.kind(numeral.end) == .letter, !g.hasGap(numeral.end) {
            guard includesNumbers, let (power, end) = Self.letterScale(g, numeral.end),
                let scaled = result.value.multiplied(byPowerOfTen: power)
            else { return nil }
            if let high = result.high {
                guard let scaledHigh = high.multiplied(byPowerOfTen: power) else { return nil }
                result.high = scaledHigh
            }
            result.value = scaled
            result.end = end
        }
        if numeral.approximatorIsLast, result.comparator != .exact {
            // 四百多: the approximator stands outside the span.
            result.end = numeral.end
        }
        ComparatorReader.apply(to: &result, g)
        // 1025.3万人（+3.2万）
        if !includesNumbers, g.kind(result.start - 1) == .plus, g.kind(result.start - 2) == .openBracket,
            g.kind(result.end) == .closeBracket, numeral.traits.contains(.scaled)
        {
            result.start -= 1
        }
        return result
    }

    /// Whether 一 before another word is a number: after 是 or 为; not in 一看.
    private func standsAlone(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Bool {
        numeral.start == 0 ? false : ComparatorReader.isIn("是为于乘加减", g.code(numeral.start - 1))
    }

    /// 2^5: a power of a number, where it fits.
    private func readPower(_ g: borrowing GlyphBuffer, _ base: MeasurementDraft) -> MeasurementDraft? {
        guard g.code(base.end) == 0x5E, !g.hasGap(base.end), base.high == nil else { return nil }
        var at = base.end + 1
        if g.kind(at) == .plus { at += 1 }
        guard g.kind(at) == .digit, let exponent = NumeralReader.read(g, at: at), exponent.value.isInteger,
            exponent.value <= ExactNumber(64), let count = exponent.value.fraction?.numerator
        else { return nil }
        var power = ExactNumber.one
        for _ in 0..<Int(count) {
            guard let next = power.multiplied(by: base.value) else { return nil }
            power = next
        }
        var result = base
        result.value = power
        result.end = exponent.end
        return result
    }

    /// K, M, G and w behind a number where bare numbers are read: 100K, 30w.
    static func letterScale(_ g: borrowing GlyphBuffer, _ i: Int) -> (Int, Int)? {
        guard g.kind(i) == .letter, g.kind(i + 1) != .letter || g.hasGap(i + 1) else { return nil }
        switch g.code(i) {
        case 0x4B, 0x6B: return (3, i + 1)
        case 0x4D: return (6, i + 1)
        case 0x47: return (9, i + 1)
        case 0x77, 0x57: return (4, i + 1)
        default: return nil
        }
    }

    /// Whether a bare number carries a statistic: PMI为49.8, 基尼系数0.465, 报7.1795.
    func isStatistic(_ draft: MeasurementDraft, _ g: borrowing GlyphBuffer) -> Bool {
        guard draft.traits.isDisjoint(with: [.bareScale, .vague, .neighbours, .one]), draft.high == nil else {
            return false
        }
        // 粉丝达100万, 7亿2: a number with a scale and Arabic digits is no mere digit.
        if draft.traits.contains(.scaled), draft.traits.contains(.arabic) { return true }
        // What follows must end the phrase; a noun would make it a count without a classifier.
        switch g.kind(draft.end) {
        case .comma, .stop, .enumerationComma, .closeBracket, .end, .openBracket: break
        default:
            let ends = !g.flags(draft.end).isDisjoint(with: [.blankLine, .newline, .space])
            let follows: [StaticString] = [
                "以上", "以下", "左右", "上下", "以内", "的", "和", "与", "及", "是", "高于", "低于", "提高", "下降", "降", "升", "缩小", "扩大",
                "上升", "回落", "调整", "变", "增", "减",
            ]
            guard ends || follows.contains(where: { g.matches($0, at: draft.end) }) else { return false }
        }
        if g.hasGap(draft.start), g.isParted(draft.start) { return false }
        let isLed = BareNumberTables.verbs.contains { g.ends($0, at: draft.start) }
        let isDecimal = draft.traits.contains(.decimal)
        // Most bare numbers are neither, and their clause is not looked at.
        guard isLed || isDecimal else { return false }
        let clause = g.clauseStart(before: draft.start, limit: 36)..<draft.start
        let isNamed = g.contains(oneOf: BareNumberTables.indicatorsByBeginning, in: clause)
        // 先导指数为34.8，较上月上升0.3: a change of what the clause before named.
        if isDecimal,
            ComparatorTables.verbs.contains(where: { g.ends($0, at: draft.start) }) || g.ends("缩小", at: draft.start)
                || g.ends("扩大", at: draft.start)
        {
            let sentence = max(0, draft.start - 60)..<draft.start
            let names: [StaticString] = ["指数", "系数", "PMI", "指标", "收入比", "之比"]
            if names.contains(where: { g.contains($0, in: sentence) }) { return true }
        }
        if isNamed && isLed { return true }
        // 由上年的2.56缩小为2.51
        if isNamed, isDecimal, g.ends("的", at: draft.start), g.contains("由", in: clause) { return true }
        // 城乡收入比由2.45缩小到2.28
        if isNamed, isDecimal, g.ends("由", at: draft.start) || g.ends("从", at: draft.start) { return true }
        if isNamed && isDecimal {
            return BareNumberTables.indicators.contains { g.ends($0, at: draft.start) }
                || g.kind(draft.start - 1) == .letter
                    && g.contains(
                        oneOf: BareNumberTables.indicatorsByBeginning,
                        in: max(clause.lowerBound, draft.start - 10)..<draft.start)
        }
        return isLed && isDecimal && BareNumberTables.quotes.contains { g.ends($0, at: draft.start) }
    }
}

/// Words that make a bare number a statistic.
///
/// Source: the indicators without unit of the China Statistical Yearbook and of exchange reports.
enum BareNumberTables {
    /// Names of indicators that have no unit.
    static let indicators: [StaticString] = [
        "指数", "指标", "系数", "汇率", "中间价", "比", "PMI", "CPI", "PPI", "BDI", "弹性", "得分", "评分", "净值", "市盈率", "市净率",
        "兑", "人民币对", "对美元", "点位", "值", "率", "地震规模", "芮氏规模", "里氏规模",
    ]
    static let indicatorsByBeginning = EdgeIndex(indicators) { $0.description.utf16.first }
    /// Verbs that lead a value in.
    static let verbs: [StaticString] = [
        "为", "是", "达", "达到", "报", "收报", "报收", "至", "到", "升至", "降至", "跌至", "回落至", "回升至", "上升至", "下降至", "缩小至",
        "扩大至", "报收于", "收于", "报于", "于", "跌破", "突破", "录得",
    ]
    /// Verbs that only quotations use.
    static let quotes: [StaticString] = ["报", "收报", "报收", "报收于", "收于", "录得"]
}
