import TextScan

/// Numbers with a unit, and what may follow them: ranges, rates, composites.
extension MeasurementReader {
    /// Reads a numeral with its unit, alone or as the first end of a range.
    ///
    /// - Returns: The glyph to go on from, nil where no unit follows; what follows may have been read and refused.
    func readMeasured(
        _ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ around: NumeralSurroundings,
        into drafts: inout [MeasurementDraft]
    ) -> Int? {
        // 每10万人85例: what stands behind 每 is a denominator, not a number of its own; 每三星期一次 is an interval.
        if !includesNumbers, g.code(around.start - 1) == 0x6BCF {
            var counted = numeral
            if let reading = readUnit(g, &counted), reading.unit.kind != .duration {
                return reading.range.upperBound
            }
        }
        if let (range, next) = readTolerance(g, numeral, around) {
            add(range, to: &drafts, g)
            return next
        }
        if let (range, next) = readSharedRange(g, numeral, around) {
            if let range { add(range, to: &drafts, g) }
            return next
        }
        if let draft = readEnglishScaled(g, numeral, around) {
            add(draft, to: &drafts, g)
            return draft.end
        }
        var numeral = numeral
        guard let reading = readUnit(g, &numeral) else {
            guard let prefix = currencyPrefix(g, before: around.start) else { return nil }
            // ¥20, 人民币3.14: the unit stands before.
            guard !around.followsLetters || prefix.range.upperBound == around.start else { return nil }
            var draft = draft(numeral, around)
            draft.start = prefix.range.lowerBound
            draft.unit = prefix.unit
            draft.unitRange = prefix.range
            add(draft, to: &drafts, g)
            return draft.end
        }
        var draft = draft(numeral, reading, around, g)
        readComposite(&draft, g)
        let end = draft.end
        readRate(&draft, g)
        if let (range, next) = readFullRange(g, numeral, reading, draft, around) {
            add(range, to: &drafts, g)
            return next
        }
        let prefix = currencyPrefix(g, before: around.start)
        // What belongs to it is passed over with it: 上午9时30分.
        guard admits(g, numeral, reading, around, hasPrefix: prefix != nil) else { return end }
        // 一年 alone is no count of years; 一年半 and 一年零三个月 are.
        if numeral.traits.contains(.one), !includesNumbers, draft.kind == .duration,
            draft.end == reading.range.upperBound
        {
            return draft.end
        }
        apply(prefix, to: &draft)
        let next = draft.end
        add(draft, to: &drafts, g)
        return next
    }

    /// A draft of a numeral alone.
    func draft(_ numeral: NumeralReading, _ around: NumeralSurroundings) -> MeasurementDraft {
        var draft = MeasurementDraft(numeral)
        draft.start = around.start
        if around.isNegative {
            draft.value = (numeral.high ?? numeral.value).negated
            draft.high = numeral.high == nil ? nil : numeral.value.negated
        }
        if numeral.approximator != nil {
            draft.modifiers = [numeral.approximatorIndex..<numeral.approximatorIndex + 1]
            draft.comparator = numeral.approximator == .more ? .moreThan : .approximate
        }
        return draft
    }

    /// A draft of a numeral and its unit.
    func draft(
        _ numeral: NumeralReading, _ reading: UnitReading, _ around: NumeralSurroundings, _ g: borrowing GlyphBuffer
    ) -> MeasurementDraft {
        var result = draft(numeral, around)
        result.unit = reading.unit
        result.unitRange = reading.range
        result.end = reading.range.upperBound
        normalizeDiscount(&result, g)
        return result
    }

    /// 75折 and 五五折 are 7.5 and 5.5 of ten.
    private func normalizeDiscount(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer) {
        guard g.code(draft.end - 1) == 0x6298, draft.kind == .percentage, draft.value > ExactNumber(10),  // 折
            let tenth = draft.value.multiplied(byPowerOfTen: -1)
        else { return }
        draft.value = tenth
    }

    /// Whether a number with a unit is a measurement where it stands.
    func admits(
        _ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ reading: UnitReading, _ around: NumeralSurroundings,
        hasPrefix: Bool
    ) -> Bool {
        let unit = reading.unit
        let isStrong = unit.kind == .percentage || unit.kind == .currency || unit.kind == .percentagePoint
        if around.followsLetters, !hasPrefix {
            // PMI49.8% has its indicator before it; A320架 is a model.
            let isDecimal = numeral.traits.contains(.decimal) && unit.kind != .duration && unit.kind != .count
            let isName = around.letters < 2 || !(isStrong || numeral.traits.contains(.scaled) || isDecimal)
            if isName { return false }
        }
        if numeral.traits.contains(.bareScale), !hasPrefix, !isBounded(g, numeral, reading) { return false }
        if includesNumbers { return true }
        if isLeadingZero(g, numeral) { return false }
        if unit.kind == .count, around.isListMarker { return false }
        return !isFurniture(g, numeral, reading)
    }

    /// Whether a number belongs to a page, an address, a model or a list, by what stands around it.
    private func isFurniture(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ reading: UnitReading) -> Bool {
        let end = reading.range.upperBound
        // 256GB版, 5000吨级: a name of a version or class.
        if !g.hasGap(end), ComparatorReader.isIn("版型级式款", g.code(end)), reading.unit.kind != .currency { return true }
        if reading.unit.kind == .dataSize, g.kind(end) == .plus || g.kind(numeral.start - 1) == .plus { return true }
        let places = numeral.value.normalized.exponent
        // Three decimals of a thing are a rate (死亡人数1.244人), behind its name or a verb, else a code.
        let isRate = numeral.value < .one || ComparatorReader.isIn("数率为达", g.code(numeral.start - 1))
        if reading.unit.kind == .count, !numeral.traits.contains(.scaled), places < (isRate ? -3 : -2) { return true }
        // 1.2019年: a list marker and a year.
        if reading.unit.kind == .duration, places <= -4, g.code(end - 1) == 0x5E74 { return true }
        // 113学年: the number of a school year.
        if g.matches("学年", at: reading.range.lowerBound), numeral.value > ExactNumber(20) { return true }
        // 十二届全国人大二次会议: the number of a session.
        if g.code(reading.range.lowerBound) == 0x6B21, g.matches("会议", at: end) || g.matches("全会", at: end),
            g.contains("届", in: max(0, numeral.start - 10)..<numeral.start)
        {
            return true
        }
        // 前三名: places, of which one or all may be meant.
        if g.code(numeral.start - 1) == 0x524D, ComparatorReader.isIn("名位", g.code(reading.range.lowerBound)) {
            return true
        }
        guard reading.unit.kind == .count, numeral.traits.contains(.arabic) else { return false }
        if g.code(reading.range.lowerBound) == 0x5BA4, numeral.value >= ExactNumber(10) { return true }  // 室
        // 第1页共2页, 浏览:2317次
        let before: [StaticString] = ["页共", "浏览", "浏览:", "点击:", "点击", "阅读:", "浏览次数:", "阅读量:", "访问:"]
        return before.contains { g.ends($0, at: numeral.start) }
    }

    /// 007, 0008: a code rather than a count.
    private func isLeadingZero(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Bool {
        g.code(numeral.start) == 0x30 && numeral.end - numeral.start > 1 && numeral.traits == .arabic
    }

    /// Whether 千亿元, 百万人 and the like stand as a number: something must bound them, or 十 lead them.
    private func isBounded(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, _ reading: UnitReading) -> Bool {
        let isLed = ComparatorReader.before(numeral.start, denominator: nil, isBareScale: true, g) != nil
        if isLed || numeral.approximator != nil { return true }
        if includesNumbers && numeral.start == 0 { return true }
        let before = g.code(numeral.start - 1)
        if before == 0x4E0A || before == 0x6210 { return reading.unit.kind != .count || before == 0x4E0A }  // 上 成
        let verbs: [StaticString] = ["达", "达到", "至", "到", "为", "共", "总计", "合计", "增加", "减少", "投资", "投入", "罚款", "值"]
        if reading.unit.kind == .count {
            // 动员百万人; 百户 and 万人 are rates' bases.
            return numeral.value >= ExactNumber(1_000_000) && g.isHan(numeral.start - 1)
                && g.code(numeral.start - 1) != 0x6BCF
                && !g.isHan(reading.range.upperBound)
        }
        return verbs.contains { g.ends($0, at: numeral.start) }
    }

    private func apply(_ prefix: CurrencyPrefix?, to draft: inout MeasurementDraft) {
        guard let prefix, draft.kind == .currency || draft.kind == .number else { return }
        draft.start = min(draft.start, prefix.range.lowerBound)
        draft.isCurrencyNamed = true
        // 港币0.25元: the word before says which 元.
        if let unit = draft.unit, unit.code == known.yuan?.code || unit.symbol == prefix.unit.symbol {
            draft.unit = prefix.unit
        } else if draft.unit == nil {
            draft.unit = prefix.unit
            draft.unitRange = prefix.range
        }
    }
}
