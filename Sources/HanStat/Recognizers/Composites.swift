import TextScan

/// One measurement in several units: 3小时20分, 1米75, 5元3角, 六斤八两, 3成8, 9秒83, 三年半.
extension MeasurementReader {
    /// Extends a draft by the smaller units, the lone digits or the 半 that follow it.
    ///
    /// The sum stays in the first unit, exact: 3小时20分 is 10/3 小时.
    func readComposite(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer) {
        guard draft.high == nil, draft.unit != nil else { return }
        var last = draft.unit
        var parts = 0
        while parts < 6, let smaller = readPart(&draft, g) {
            last = smaller
            parts += 1
        }
        if let last, readTail(&draft, g, of: last) || readDecimals(&draft, g, of: last) { return }
        if parts == 0 { readTrailingHalf(&draft, g) }
    }

    /// Reads one numeral with a smaller unit of the same kind.
    ///
    /// - Returns: The smaller unit, where one was read.
    private func readPart(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer) -> MeasurementUnit? {
        var at = draft.end
        guard !g.isParted(at), !g.flags(at).contains(.newline) else { return nil }
        if g.code(at) == 0x53C8 || (HanDigits.isZero(g.code(at)) && g.isNumeral(at + 1)) { at += 1 }  // 又 零
        guard g.isNumeral(at), let unit = draft.unit, Self.composes(unit.kind),
            let numeral = NumeralReader.read(g, at: at), numeral.high == nil,
            numeral.approximator == nil, !numeral.traits.contains(.bareScale)
        else { return nil }
        guard !numeral.traits.contains(.decimal) || unit.kind != .currency,
            let (smaller, end) = partUnit(g, numeral, of: unit) ?? arcUnit(g, numeral, of: draft),
            let value = MeasurementUnit.convert(numeral.value, from: smaller, to: unit),
            value < .one || unit.kind == .duration,
            smaller != unit,
            let sum = draft.value.isNegative ? draft.value.subtracting(value) : draft.value.adding(value)
        else { return nil }
        if unit.kind == .duration, let one = MeasurementUnit.convert(.one, from: smaller, to: unit), one >= .one,
            at == draft.end
        {
            return nil
        }
        draft.value = sum
        draft.end = end
        draft.traits.remove(.one)
        return smaller
    }

    /// The smaller unit behind a part's numeral: after 小时, 分 is a minute, after 元 a cent.
    private func partUnit(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, of unit: MeasurementUnit)
        -> (MeasurementUnit, Int)?
    {
        guard let match = catalog.match(g, at: numeral.end), !g.isParted(numeral.end) else { return nil }
        if continuations.continues(g, unitStart: numeral.end, unitEnd: match.end) { return nil }
        let candidates = catalog.units(of: match)
        if let same = candidates.first(where: {
            $0.kind == unit.kind && MeasurementUnit.convert(.one, from: $0, to: unit) != nil
        }) {
            return (same, match.end)
        }
        // 8天20时: 时 alone is an hour inside a composite.
        if unit.kind == .duration, g.code(numeral.end) == 0x65F6, let hour = known.hour {
            return (hour, numeral.end + 1)
        }
        return nil
    }

    /// 分 and 秒 behind the degrees of a place on the earth: 北纬39度54分20秒.
    private func arcUnit(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading, of draft: MeasurementDraft)
        -> (MeasurementUnit, Int)?
    {
        guard draft.kind == .angle, numeral.value < ExactNumber(60) else { return nil }
        if g.code(draft.end - 1) == 0xB0, Self.isMinuteSign(g.code(numeral.end)) {  // 121°29'
            return known.arcminute.map { ($0, numeral.end + 1) }
        }
        guard
            catalog.match(g, at: numeral.end)?.end ?? 0 <= numeral.end + 1,
            (draft.start - 4..<draft.start).contains(where: { ComparatorReader.isIn("经纬", g.code($0)) })
        else { return nil }
        let unit: MeasurementUnit?
        switch g.code(numeral.end) {
        case 0x5206: unit = known.arcminute  // 分
        case 0x79D2: unit = known.arcsecond  // 秒
        default: return nil
        }
        return unit.map { ($0, numeral.end + 1) }
    }

    /// Reads a lone digit or two that stand for the next smaller unit: 1米75, 三块五, 3成8.
    private func readTail(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer, of last: MeasurementUnit) -> Bool
    {
        guard let unit = draft.unit, !draft.traits.contains(.decimal), draft.unitRange.count == 1 else { return false }
        let character = g.code(draft.end - 1)
        // 米 尺 块 毛 角 成 蚊, and 个 of Hong Kong money
        let takesTwo = character == 0x7C73 || character == 0x5757
        let isInterest = character == 0x5398 && unit.kind == .percentage  // 厘
        let takesOne = isInterest || ComparatorReader.isIn("尺毛角成毫", character)
        guard takesTwo || takesOne,
            !g.hasGap(draft.end) || (includesNumbers && !g.flags(draft.end).contains(.newline))
        else { return false }
        var at = draft.end
        var places = 0
        if HanDigits.isZero(g.code(at)), g.isNumeral(at + 1) {
            places = 1
            at += 1
        }
        if places == 0, draft.kind == .currency, let digit = priceDigit(g, at),
            let part = ExactNumber(digit).multiplied(byPowerOfTen: -1),
            let converted = last == unit ? part : MeasurementUnit.convert(part, from: last, to: unit),
            let sum = draft.value.adding(converted)
        {
            draft.value = sum
            draft.end = at + 1
            return true
        }
        guard g.isNumeral(at), let numeral = NumeralReader.read(g, at: at), numeral.high == nil,
            !numeral.traits.contains(.decimal), numeral.value < ExactNumber(100), numeral.value > .zero,
            numeral.traits.isDisjoint(with: [.scaled, .bareScale]) || numeral.end - numeral.start == 1
        else { return false }
        let digits = numeral.value < ExactNumber(10) ? 1 : 2
        guard digits == 1 || (takesTwo && places == 0), isTailEnd(g, numeral.end),
            g.kind(numeral.end) != .percent, !g.isNumeral(numeral.end),
            numeral.end - at == digits || numeral.traits.contains(.han),
            !ComparatorReader.isIn("年月日号时点", g.code(numeral.end)),
            let part = numeral.value.multiplied(byPowerOfTen: -(digits + places)),
            let converted = last == unit ? part : MeasurementUnit.convert(part, from: last, to: unit),
            let sum = draft.value.adding(converted)
        else { return false }
        draft.value = sum
        draft.end = numeral.end
        return true
    }

    /// The digit that ends a price before 一 and what the price is of: the 五 of 三块五|一斤.
    private func priceDigit(_ g: borrowing GlyphBuffer, _ at: Int) -> Int? {
        guard g.kind(at) == .hanDigit, g.code(at + 1) == 0x4E00, !g.hasGap(at), !g.hasGap(at + 1),  // 一
            let digit = PeriodNumber.digit(g.code(at)), digit > 0, catalog.match(g, at: at + 2) != nil
        else { return nil }
        return digit
    }

    /// Reads the digits behind 秒 and behind 度 of a temperature, which are its decimals: 9秒83, 1分52秒36, 39度8.
    ///
    /// Seconds are told to the thousandth, temperatures to the tenth. One digit that other words follow may count
    /// them, and is left.
    private func readDecimals(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer, of last: MeasurementUnit)
        -> Bool
    {
        let at = draft.end
        let isSecond = g.code(at - 1) == 0x79D2 && draft.kind == .duration  // 秒
        guard isSecond || g.code(at - 1) == 0x5EA6 && draft.kind == .temperature, let unit = draft.unit,  // 度
            g.isNumeral(at - 2), !g.hasGap(at), !draft.traits.contains(.decimal)
        else { return false }
        let isArabic = g.kind(at) == .digit
        guard isArabic == draft.traits.contains(.arabic) else { return false }
        var digits = 0
        var value = 0
        var end = at
        while g.kind(end) == g.kind(at), let digit = PeriodNumber.digit(g.code(end)), end == at || !g.hasGap(end) {
            guard digits < 3 else { return false }
            digits += 1
            value = value * 10 + digit
            end += 1
        }
        guard digits > 0, isSecond || digits == 1, !g.isNumeral(end), isTailEnd(g, end),
            !ComparatorReader.isIn("年月日号时点分届第", g.code(end))
        else { return false }
        switch g.kind(end) {
        case .percent, .slash, .colon, .ratio, .letter, .middleDot, .point: return false
        case .minus, .dash:
            // 36度7～37度2, but 10秒1-2次.
            guard let next = RangeSigns.end(g, at: end), let second = NumeralReader.read(g, at: next),
                g.code(second.end) == g.code(at - 1)
            else { return false }
        case .han where digits == 1:
            guard ComparatorReader.isIn("左以内的了高低至到就还仍才后夺获摘刷打", g.code(end)) else { return false }
        default: break
        }
        guard let part = ExactNumber(value).multiplied(byPowerOfTen: -digits),
            let converted = last == unit ? part : MeasurementUnit.convert(part, from: last, to: unit),
            let sum = draft.value.isNegative ? draft.value.subtracting(converted) : draft.value.adding(converted)
        else { return false }
        draft.value = sum
        draft.end = end
        return true
    }

    /// Whether no unit follows a tail's digits: 三成一|升至 has none, 升 is the verb's.
    private func isTailEnd(_ g: borrowing GlyphBuffer, _ i: Int) -> Bool {
        guard let match = catalog.match(g, at: i) else { return true }
        return continuations.continues(g, unitStart: i, unitEnd: match.end)
    }

    /// Reads 半 behind a unit: 三年半, 两成半, 一吨半.
    private func readTrailingHalf(_ draft: inout MeasurementDraft, _ g: borrowing GlyphBuffer) {
        guard g.code(draft.end) == 0x534A, !g.hasGap(draft.end), let unit = draft.unit,
            unit.kind != .percentagePoint, draft.traits.isDisjoint(with: [.decimal, .half]),
            catalog.match(g, at: draft.end + 1) == nil,
            !ComparatorReader.isIn("价数径岛自导山球边路夜场程", g.code(draft.end + 1)),
            let sum = ExactNumber("0.5").flatMap({ draft.value.adding($0) })
        else { return }
        draft.value = sum
        draft.end += 1
    }

    private static func composes(_ kind: QuantityKind) -> Bool {
        kind == .duration || kind == .currency || kind == .length || kind == .mass || kind == .volume || kind == .area
            || kind == .angle
    }
}
