import TextScan

/// Ranges: two numbers joined by a dash, 至 or 到, that share unit and scale as Chinese does it.
extension MeasurementReader {
    /// Reads a range that a numeral begins and whose unit stands once, at the end: 3—5万吨.
    ///
    /// The first number takes the scale of the second, unless it is then the larger one (从8500到3万).
    func readSharedRange(_ g: borrowing GlyphBuffer, _ first: NumeralReading, _ around: NumeralSurroundings)
        -> (MeasurementDraft?, Int)?
    {
        guard first.high == nil, first.approximator == nil || first.approximatorIsLast else { return nil }
        let end = first.end
        let closed = includesNumbers ? Self.letterScale(g, end)?.1 ?? closedBracket(g, end) : closedBracket(g, end)
        guard let next = RangeSigns.end(g, at: closed) ?? betweenSign(g, end),
            let (numeral, secondAround) = rangeNumeral(g, next)
        else { return nil }
        var second = numeral
        if !secondAround, let scaled = readEnglishScaled(g, first, to: second, around) { return (scaled, scaled.end) }
        if includesNumbers, let scaled = readLetterRange(g, first, second, around) { return (scaled, scaled.end) }
        let isBetween = g.code(end) == 0x4E0E || g.code(end) == 0x548C
        let reading = isBetween && g.code(second.end) == 0x95F4 ? nil : readUnit(g, &second)
        let prefix = currencyPrefix(g, before: around.start)
        guard reading != nil || prefix != nil || includesNumbers else { return nil }
        var lowValue = around.isNegative ? first.value.negated : first.value
        let highValue = secondAround ? second.value.negated : second.value
        if first.trailingScale == 0, second.trailingScale > 0, first.value < second.mantissa,
            let scaled = lowValue.multiplied(byPowerOfTen: second.trailingScale)
        {
            lowValue = scaled
        }
        // 2021-05 and 13-2 are no ranges of one thing.
        guard lowValue <= highValue || secondAround, second.high == nil else { return nil }
        // 上升US$5至US$105: signs of money are units too.
        if let prefix, numeral.start > next, RangeSigns.isWord(g.code(next - 1)) {
            var lower = draft(first, around)
            lower.value = lowValue
            if isMovement(lower, to: highValue, prefix.unit, g) { return nil }
        }
        if let reading {
            guard admits(g, second, reading, around, hasPrefix: prefix != nil) else {
                return (nil, reading.range.upperBound)
            }
        } else if prefix == nil, !isBareRange(g, first, around, second) {
            return nil
        }
        var result: MeasurementDraft
        if let reading {
            result = draft(second, reading, around, g)
        } else {
            result = draft(second, around)
        }
        result.start = around.start
        result.value = min(lowValue, highValue)
        result.high = max(lowValue, highValue)
        result.traits = first.traits
        readRate(&result, g)
        if let prefix, result.kind == .number || result.kind == .currency {
            result.start = prefix.range.lowerBound
            result.isCurrencyNamed = true
            if result.unit == nil { result.unitRange = prefix.range }
            result.unit = prefix.unit
        }
        return (result, result.end)
    }

    /// Reads a number with its tolerance: 160±20mm is from 140 to 180 mm, as is 160mm±20mm.
    ///
    /// A tolerance in another unit, such as one in per cent, is a number of its own.
    func readTolerance(_ g: borrowing GlyphBuffer, _ first: NumeralReading, _ around: NumeralSurroundings)
        -> (MeasurementDraft, Int)?
    {
        // Few numbers have the sign behind them, and the unit before it is short.
        guard let sign = (first.end...first.end + 8).first(where: { g.code($0) == Self.plusMinus }) else { return nil }
        var middle = first
        var unit: UnitReading?
        if sign > first.end {
            unit = readUnit(g, &middle)
            guard let unit, unit.range.upperBound == sign else { return nil }
        }
        guard first.high == nil, first.approximator == nil, g.isNumeral(sign + 1), !g.isParted(sign + 1),
            !around.followsLetters, var second = NumeralReader.read(g, at: sign + 1), second.high == nil,
            second.approximator == nil, let reading = readUnit(g, &second), unit == nil || unit?.unit == reading.unit
        else { return nil }
        var value = around.isNegative ? middle.value.negated : middle.value
        // 100±5亿元: the scale stands once.
        if unit == nil, first.trailingScale == 0, second.trailingScale > 0,
            let scaled = value.multiplied(byPowerOfTen: second.trailingScale)
        {
            value = scaled
        }
        guard let low = value.subtracting(second.value), let high = value.adding(second.value), low < high else {
            return nil
        }
        var result = draft(second, reading, around, g)
        result.start = around.start
        result.value = low
        result.high = high
        result.traits = first.traits
        readRate(&result, g)
        return (result, result.end)
    }

    /// ±.
    private static let plusMinus: UInt16 = 0xB1

    /// 5k-20k: both ends have a letter for their scale, or the second one has.
    private func readLetterRange(
        _ g: borrowing GlyphBuffer, _ first: NumeralReading, _ second: NumeralReading, _ around: NumeralSurroundings
    ) -> MeasurementDraft? {
        guard !around.isNegative, let (highPower, end) = Self.letterScale(g, second.end),
            let high = second.value.multiplied(byPowerOfTen: highPower)
        else { return nil }
        let lowPower = Self.letterScale(g, first.end)?.0 ?? highPower
        guard let low = first.value.multiplied(byPowerOfTen: lowPower), low < high else { return nil }
        var result = MeasurementDraft(first)
        result.value = low
        result.high = high
        result.end = end
        return result
    }

    /// Reads a range whose unit stands at both ends: 1.2亿元至1.5亿元.
    ///
    /// - Parameters:
    ///   - g: The text.
    ///   - begin: The first number.
    ///   - low: Its unit.
    ///   - first: Its draft, with all that belongs to it.
    ///   - around: What stands around it.
    /// - Returns: The range and the glyph to go on from; nil where there is none.
    func readFullRange(
        _ g: borrowing GlyphBuffer, _ begin: NumeralReading, _ low: UnitReading, _ first: MeasurementDraft,
        _ around: NumeralSurroundings
    ) -> (MeasurementDraft, Int)? {
        guard begin.high == nil, low.infix == nil else { return nil }
        let gap = closedBracket(g, first.end)
        guard let next = RangeSigns.end(g, at: gap) ?? betweenSign(g, gap),
            let (numeral, negative) = rangeNumeral(g, next), numeral.high == nil
        else { return nil }
        var second = numeral
        guard let high = readUnit(g, &second),
            high.unit == low.unit || isHalfUnit(low, of: high, g)
                || (high.unit.kind == low.unit.kind && high.unit.isConvertible(to: low.unit)
                    && high.unit.kind != .duration)
        else { return nil }
        var lower = first
        if isHalfUnit(low, of: high, g) {
            // 0.5个至0.8个百分点: the first 个 begins the unit that the second one names.
            lower.unit = high.unit
            lower.unitRange = high.range
        }
        var upperAround = NumeralSurroundings(g, numeral: second.range)
        upperAround.isNegative = negative
        guard admits(g, begin, low, around, hasPrefix: false) else { return nil }
        var upper = draft(second, high, upperAround, g)
        readComposite(&upper, g)
        readRate(&upper, g)
        guard let unit = lower.unit, let upperUnit = upper.unit,
            let highValue = upperUnit == unit
                ? upper.value : MeasurementUnit.convert(upper.value, from: upperUnit, to: unit)
        else { return nil }
        if RangeSigns.isWord(g.code(next - 1)), !g.matches("不等", at: upper.end),
            isMovement(lower, to: highValue, unit, g)
        {
            return nil
        }
        // 亏损-331亿元到-391亿元: the ends are given in the order of numbers.
        lower.high = max(lower.value, highValue)
        lower.value = min(lower.value, highValue)
        lower.end = upper.end
        if lower.kind == .currency, let prefix = currencyPrefix(g, before: around.start) {
            lower.start = prefix.range.lowerBound
            lower.isCurrencyNamed = true
            lower.unit = prefix.unit
        }
        return (lower, lower.end)
    }

    /// Whether 至 leads to where a movement ended, and joins no range: 减少12亿元至803亿元, 上升0.1%至4.4%.
    ///
    /// A range's ends are of one order, so the second number must be ten times the first, or four times where
    /// somebody sets the new value (上调5美元至25美元). A percentage is a movement only of what is told in per cent
    /// itself: 增长0.5%至8% is a range of growth, 失业率上升0.1%至4.4% is none. What is expected or compared with
    /// a year ago is told in ranges.
    private func isMovement(
        _ moved: MeasurementDraft, to end: ExactNumber, _ unit: MeasurementUnit, _ g: borrowing GlyphBuffer
    ) -> Bool {
        guard unit.kind != .multiple, moved.value > .zero, moved.high == nil,
            let (verb, at) = ChangeVerbs.verb(
                before: currencyPrefix(g, before: moved.start)?.range.lowerBound ?? moved.start, g),
            let least = moved.value.multiplied(by: ExactNumber(verb.isSetting ? 4 : 10)), end >= least
        else { return false }
        let clause = g.clauseStart(before: at, limit: 16)..<at
        if clause.contains(where: { i in MovementSigns.ranges.contains { g.matches($0, at: i) } }) { return false }
        // 预计将下降1%至12%; 将利率下调0.1%至5% is done.
        if !verb.isSetting, clause.contains(where: { g.code($0) == 0x5C06 }) { return false }
        guard unit.kind == .percentage || unit.kind == .percentagePoint else { return true }
        return clause.contains { i in MovementSigns.rates.contains { g.matches($0, at: i) } }
    }

    /// The glyph after 与 or 和 where the two numbers it joins are followed by 之间 or 间.
    private func betweenSign(_ g: borrowing GlyphBuffer, _ i: Int) -> Int? {
        guard g.code(i) == 0x4E0E || g.code(i) == 0x548C else { return nil }  // 与 和
        guard g.isNumeral(i + 1), var second = NumeralReader.read(g, at: i + 1) else { return nil }
        if g.matches("之间", at: second.end) || (g.code(second.end) == 0x95F4 && !g.isNumeral(second.end + 1)) {
            return i + 1
        }
        guard let reading = readUnit(g, &second), g.matches("之间", at: reading.range.upperBound) else { return nil }
        return i + 1
    }

    /// Whether the first unit is just the 个 of the second one: 个百分点, 个基点, 个月.
    private func isHalfUnit(_ low: UnitReading, of high: UnitReading, _ g: borrowing GlyphBuffer) -> Bool {
        low.unit.kind == .count && low.range.count == 1 && g.code(low.range.lowerBound) == 0x4E2A
            && (high.unit.kind == .percentagePoint || high.unit.kind == .duration)
            && g.code(high.range.lowerBound) == 0x4E2A
    }

    /// （含） may stand at the first end: 1万(含)-5万元.
    private func closedBracket(_ g: borrowing GlyphBuffer, _ i: Int) -> Int {
        i + g.matchLength("(含)", at: i)
    }

    /// The numeral after a range sign, and whether it is negative.
    private func rangeNumeral(_ g: borrowing GlyphBuffer, _ start: Int) -> (NumeralReading, Bool)? {
        var at = start
        var negative = false
        if g.kind(at) == .minus || g.code(at) == 0x8D1F {
            negative = true
            at += 1
        } else if g.matches("零下", at: at) {
            negative = true
            at += 2
        }
        // 至人民币5亿元, ￥300-￥500
        if let match = catalog.match(g, at: at), catalog.unit(of: match).kind == .currency, g.isNumeral(match.end),
            !g.isNumeral(at)
        {
            at = match.end
        }
        guard g.isNumeral(at) || g.kind(at) == .point, !g.isParted(at), words.cover(g, at: at) == nil,
            let numeral = NumeralReader.read(g, at: at), Self.isLast(g, numeral)
        else { return nil }
        return (numeral, negative)
    }

    /// Whether no further dash and number follow, as in dates and telephone numbers.
    private static func isLast(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Bool {
        !(g.kind(numeral.end) == .minus && g.kind(numeral.end + 1) == .digit && !g.hasGap(numeral.end))
    }

    /// Whether two bare numbers are a range where bare numbers are asked for.
    private func isBareRange(
        _ g: borrowing GlyphBuffer, _ first: NumeralReading, _ around: NumeralSurroundings, _ second: NumeralReading
    ) -> Bool {
        guard includesNumbers, !around.followsLetters, first.value < second.value else { return false }
        let isPhone = first.traits == .arabic && g.code(first.start) == 0x30 && first.end - first.start > 1
        return !isPhone && g.kind(second.end) != .letter
    }
}

/// What tells a movement and its end from a range of growth.
private enum MovementSigns {
    /// What is expected is told in ranges, and so is a rate of growth.
    static let ranges: [StaticString] = ["预计", "预期", "预测", "预估", "预增", "预减", "有望", "同比", "环比", "按年"]

    /// Names of what is told in per cent itself end so: 失业率, 利息, 比重.
    static let rates: [StaticString] = ["率", "息", "比重", "占比"]
}
