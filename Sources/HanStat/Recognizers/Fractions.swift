import TextScan

/// Percentages in words and fractions: 百分之三点五, 三分之一, 一又二分之一, 1/3, 一半, 过半.
extension MeasurementReader {
    /// Reads 百分之… and …分之… where a numeral is followed by 分之.
    func readFraction(_ g: borrowing GlyphBuffer, _ first: NumeralReading, _ around: NumeralSurroundings)
        -> (MeasurementDraft, Int)?
    {
        if let mixed = readMixed(g, first) { return mixed }
        if let slashed = readSlashed(g, first, around) { return slashed }
        // A denominator of hundreds stands bare: 百分之. 五百分之一 is a fraction.
        guard let length = Self.partsOf(g, first.end), first.high == nil, first.value > .zero else { return nil }
        var next = first.end + length
        var negative = around.isNegative
        if g.code(next) == 0x8D1F {  // 百分之负三
            negative.toggle()
            next += 1
        } else if g.kind(next) == .minus {
            negative.toggle()
            next += 1
        }
        guard let second = NumeralReader.read(g, at: next), !g.isParted(next) else { return nil }
        var draft = MeasurementDraft(first)
        draft.start = around.start
        draft.end = second.end
        draft.traits = second.traits
        draft.traits.insert(.fraction)
        draft.ownKind = .percentage
        let power = first.value.normalized
        let isPercentage = power.coefficient == 1 && power.exponent >= 2 && !first.traits.contains(.arabic)
        if isPercentage {
            draft.value = negative ? second.value.negated : second.value
            draft.high = second.high
            draft.unit = partsUnit(power.exponent)
            draft.unitRange = first.start..<first.end + length
            applyRange(&draft, g, second)
        } else {
            guard let quotient = second.value.divided(by: first.value) else { return nil }
            draft.value = negative ? quotient.negated : quotient
            draft.high = second.high?.divided(by: first.value)
            draft.unitRange = draft.end..<draft.end
        }
        if second.approximatorIsLast, second.approximator == .more {
            draft.modifiers.append(second.end..<second.end + 1)
            draft.comparator = .moreThan
        }
        return (draft, draft.end)
    }

    /// 百分之三十到四十一, 百分之三至百分之五.
    private func applyRange(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer, _ low: NumeralReading) {
        guard draft.high == nil, let next = RangeSigns.end(g, at: low.end) else { return }
        var at = next
        if let denominator = NumeralReader.read(g, at: at), let length = Self.partsOf(g, denominator.end) {
            guard
                denominator.value == ExactNumber(coefficient: 1, exponent: draft.value.isFraction ? 0 : powerOf(draft))
            else {
                return
            }
            at = denominator.end + length
        }
        guard let high = NumeralReader.read(g, at: at), high.high == nil, high.value > draft.value,
            catalog.match(g, at: high.end) == nil
        else { return }
        draft.high = high.value
        draft.end = high.end
    }

    private func powerOf(_ draft: MeasurementDraft) -> Int {
        switch draft.unit?.id {
        case known.permille?.id: 3
        default: draft.unit?.id == known.percent?.id ? 2 : 4
        }
    }

    /// The unit of 百分之, 千分之, 万分之 and so on.
    private func partsUnit(_ power: Int) -> MeasurementUnit? {
        switch power {
        case 2: known.percent
        case 3: known.permille
        case 4: known.permyriad
        default: catalog.unit(id: "parts-per-ten-to-\(power)")
        }
    }

    /// The length of 分之 (or 份之, 份一) at a glyph.
    static func partsOf(_ g: borrowing GlyphBuffer, _ i: Int) -> Int? {
        let length = g.matchLength("分之", at: i)
        return length > 0 && !g.isParted(i) ? length : nil
    }

    /// 一又二分之一.
    private func readMixed(_ g: borrowing GlyphBuffer, _ whole: NumeralReading) -> (MeasurementDraft, Int)? {
        guard g.code(whole.end) == 0x53C8, let bottom = NumeralReader.read(g, at: whole.end + 1),  // 又
            let length = Self.partsOf(g, bottom.end), let top = NumeralReader.read(g, at: bottom.end + length),
            let part = top.value.divided(by: bottom.value), let sum = whole.value.adding(part)
        else { return nil }
        var draft = MeasurementDraft(whole)
        let around = NumeralSurroundings(g, numeral: whole.range)
        draft.start = around.start
        draft.end = top.end
        draft.value = around.isNegative ? sum.negated : sum
        draft.traits.insert(.fraction)
        return (draft, top.end)
    }

    /// 1/3 and 4/5: no date, no score, no unit.
    private func readSlashed(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ around: NumeralSurroundings)
        -> (MeasurementDraft, Int)?
    {
        guard g.kind(numeral.end) == .slash else { return nil }
        // 1 3/5: the last of spaced digits is above the line, the others are the whole part.
        var top = numeral
        var whole = ExactNumber.zero
        if let split = numeral.range.last(where: { $0 > numeral.start && g.hasGap($0) }),
            let part = NumeralReader.read(g, at: split),
            let tens = ExactNumber(coefficient: 1, exponent: part.end - split),
            let before = numeral.value.subtracting(part.value)?.divided(by: tens)
        {
            top.value = part.value
            whole = before
        }
        guard g.kind(top.end) == .slash, !g.hasGap(top.end), top.traits == .arabic, !around.followsLetters,
            let bottom = NumeralReader.read(g, at: top.end + 1), bottom.traits == .arabic, bottom.value > .zero,
            g.kind(bottom.end) != .slash, g.kind(bottom.end) != .letter || g.hasGap(bottom.end),
            catalog.match(g, at: bottom.end).map({ catalog.unit(of: $0).kind == .count }) ?? true,
            let value = top.value.divided(by: bottom.value)?.adding(whole)
        else { return nil }
        // 24/7 and 3/15 are no parts; a proper fraction with a small denominator is.
        guard includesNumbers || (top.value < bottom.value && bottom.value <= ExactNumber(100)) else { return nil }
        var draft = MeasurementDraft(top)
        draft.start = around.start
        draft.end = bottom.end
        draft.value = around.isNegative ? value.negated : value
        if whole == .zero { draft.ownKind = .percentage }
        draft.traits.insert(.fraction)
        return (draft, bottom.end)
    }

    /// 个半小时, 个半月: one and a half.
    private func readOneAndHalf(_ g: borrowing GlyphBuffer, at index: Int) -> MeasurementDraft? {
        guard g.code(index - 1) == 0x4E2A, !g.isNumeral(index - 2), let value = ExactNumber("1.5") else { return nil }
        let units: [(StaticString, MeasurementUnit?)] = [
            ("小时", known.hour), ("钟头", known.hour), ("钟", known.hour), ("月", known.month), ("星期", known.week),
        ]
        for (word, unit) in units {
            let length = g.matchLength(word, at: index + 1)
            guard length > 0, let unit else { continue }
            var draft = MeasurementDraft(
                NumeralReading(start: index - 1, end: index + 1 + length, value: value, traits: [.han, .half]))
            draft.unit = unit
            draft.unitRange = index + 1..<draft.end
            return draft
        }
        return nil
    }

    /// 一半, 半数, 过半 and 半 with a unit: 半年, 半小时.
    func readHalf(_ g: borrowing GlyphBuffer, at index: Int) -> (MeasurementDraft, Int)? {
        let half = ExactNumber(coefficient: 5, exponent: -1) ?? .zero
        if g.matches("一半", at: index), !ComparatorReader.isIn("天路夜生辈", g.code(index + 2)) {
            var draft = MeasurementDraft(NumeralReading(start: index, end: index + 2, value: half))
            draft.ownKind = .percentage
            draft.traits = [.han, .fraction, .half]
            return (draft, index + 2)
        }
        guard g.code(index) == 0x534A else { return nil }
        if let draft = readOneAndHalf(g, at: index) { return (draft, draft.end) }
        let numeral = NumeralReading(start: index, end: index + 1, value: half, traits: [.han, .half])
        var draft = MeasurementDraft(numeral)
        let before = g.code(index - 1)
        // 过半, 近半: a share without a unit.
        if ComparatorReader.isIn("过近超逾", before), catalog.match(g, at: index + 1) == nil {
            draft.ownKind = .percentage
            return (draft, index + 1)
        }
        // 下半年, 上半场, 前半段, 多半 and a half behind a unit are no halves of their own.
        if ComparatorReader.isIn("上下前后大小多南北东西", before) || g.isNumeral(index - 1) { return nil }
        guard let match = catalog.match(g, at: index + 1), let unit = chooseUnit(g, match, numeral) else { return nil }
        guard unit.kind != .count || includesNumbers,
            !continuations.continues(g, unitStart: index + 1, unitEnd: match.end)
        else { return nil }
        draft.unit = unit
        draft.unitRange = index + 1..<match.end
        draft.end = match.end
        return (draft, match.end)
    }
}
