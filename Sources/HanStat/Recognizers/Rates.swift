import TextScan

/// Rates: 元/吨, 吨标准煤/万元, 千米每小时, and denominators that stand before: 每公斤20元.
extension MeasurementReader {
    /// Extends a draft's unit by a denominator behind it.
    func readRate(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer) {
        guard let numerator = draft.unit, draft.end == draft.unitRange.upperBound else { return }
        let isSlash = g.kind(draft.end) == .slash
        guard isSlash || g.code(draft.end) == 0x6BCF else { return }  // 每
        guard !g.isParted(draft.end), isSlash || !g.hasGap(draft.end) else { return }
        if isSlash, g.kind(draft.end + 1) == .openBracket {
            readBracketedDenominators(&draft, numerator, g)
            return
        }
        guard let (scale, unit, end) = denominator(g, draft.end + 1, isSlash: isSlash) else { return }
        // 价格5元每公斤 is a rate; 3人每组 is not told apart, so counts take the slash only.
        if !isSlash, numerator.kind == .count || numerator.kind == .percentage { return }
        draft.unit = MeasurementUnit.rate(numerator, per: unit, scale: scale)
        draft.unitRange = draft.unitRange.lowerBound..<end
        draft.end = end
        // 元/平方米·月: a second denominator.
        if g.kind(end) == .middleDot || g.kind(end) == .slash,
            let (more, second, last) = denominator(g, end + 1, isSlash: true),
            let first = draft.unit
        {
            draft.unit = MeasurementUnit.rate(first, per: second, scale: more)
            draft.unitRange = draft.unitRange.lowerBound..<last
            draft.end = last
        }
    }

    /// Reads the denominators in brackets: 元/(人·月), W/(m·K).
    private func readBracketedDenominators(
        _ draft: inout MeasurementDraft, _ numerator: MeasurementUnit, _ g: borrowing GlyphBuffer
    ) {
        guard let (scale, first, middle) = denominator(g, draft.end + 2, isSlash: true) else { return }
        var unit = MeasurementUnit.rate(numerator, per: first, scale: scale)
        var end = middle
        if g.kind(end) == .middleDot, let (more, second, last) = denominator(g, end + 1, isSlash: true) {
            unit = MeasurementUnit.rate(unit, per: second, scale: more)
            end = last
        }
        guard g.kind(end) == .closeBracket else { return }
        draft.unit = unit
        draft.unitRange = draft.unitRange.lowerBound..<end + 1
        draft.end = end + 1
    }

    /// A unit, with a scale or a round number before it, that can stand below a line.
    private func denominator(_ g: borrowing GlyphBuffer, _ start: Int, isSlash: Bool) -> (
        ExactNumber, MeasurementUnit, Int
    )? {
        var at = start
        var scale = ExactNumber.one
        // 千瓦时, 千克: the multiplier is the unit's prefix.
        if g.isNumeral(start), let match = catalog.match(g, at: start), let unit = denominatorUnit(match),
            match.end > (NumeralReader.read(g, at: start)?.end ?? start)
        {
            return (.one, unit, match.end)
        }
        if g.isNumeral(start) {
            guard var numeral = NumeralReader.read(g, at: start), numeral.high == nil, numeral.approximator == nil,
                !numeral.traits.contains(.decimal), isRound(numeral.value)
            else { return nil }
            guard let reading = readUnit(g, &numeral) else { return nil }
            return (numeral.end > start ? numeral.value : .one, reading.unit, reading.range.upperBound)
        }
        scale = .one
        at = start
        if let match = catalog.match(g, at: at), let unit = denominatorUnit(match) { return (scale, unit, match.end) }
        let periods: [(StaticString, MeasurementUnit?)] = [("月", known.month), ("时", known.hour), ("分", known.minute)]
        for (word, unit) in periods {
            let length = g.matchLength(word, at: at)
            if length > 0, let unit { return (.one, unit, at + length) }
        }
        return nil
    }

    private func denominatorUnit(_ match: UnitMatch) -> MeasurementUnit? {
        let units = catalog.units(of: match)
        // 次/分: below the line 分 is a minute. 元/位: 位 is a person.
        return units.first { $0.kind == .duration }
            ?? units.first { units.first?.kind == .rank && $0.kind == .count }
            ?? units.first { $0.kind != .percentage && $0.kind != .multiple && $0.kind != .percentagePoint }
    }

    /// 1, 10, 100, 1000, 10000 … and 50: what rates are said per.
    private func isRound(_ value: ExactNumber) -> Bool {
        let short = value.normalized
        return (short.coefficient == 1 || short.coefficient == 5) && short.exponent >= 0
    }

    /// Finds 每… before a number: 每公斤20元, 每10万人刑事案件, 每平方公里1234人.
    func readDenominatorBefore(_ g: borrowing GlyphBuffer, _ draft: MeasurementDraft) -> MeasurementDraft.PerDraft? {
        // 每 stands at most ten glyphs back: a filler of two, and eight more.
        var first = draft.start - 2
        while draft.start - first <= 10, first >= 0, g.code(first) != 0x6BCF { first -= 1 }
        guard first >= 0, draft.start - first <= 10 else { return nil }
        var at = draft.start
        for filler in [
            "仅为", "约为", "达到", "约", "达", "为", "近", "仅", "超过", "超", "逾", "不足", "至少", "最多", "批发价格",
            "批发价", "售价", "价格", "均价", "派发现金红利", "派发", "派现", "派",
        ]
            as [StaticString]
        {
            let begin = g.start(of: filler, endingAt: at)
            if begin > 0 {
                at = begin
                break
            }
        }
        // The word 每 stands at most a few glyphs back: 每, a number, a unit.
        var begin = at - 2
        while begin >= 0, at - begin <= 8 {
            if g.code(begin) == 0x6BCF {
                guard let (scale, unit, end) = denominator(g, begin + 1, isSlash: false), end == at else { return nil }
                return MeasurementDraft.PerDraft(range: begin..<end, value: scale, unit: unit)
            }
            switch g.kind(begin) {
            case .comma, .stop, .enumerationComma, .end: return nil
            default: begin -= 1
            }
        }
        return nil
    }
}
