import TextScan

/// Settles which unit an ambiguous word means, from what stands around it.
extension MeasurementReader {
    /// The unit that a match means for a number, or nil where it is none or stays in doubt.
    func chooseUnit(_ g: borrowing GlyphBuffer, _ match: UnitMatch, _ numeral: NumeralReading) -> MeasurementUnit? {
        let start = Self.unitStart(numeral)
        // 位 and 名 are ranks behind 第 only, which is read elsewhere.
        var units = catalog.units(of: match)
        if units.contains(where: { $0.kind == .rank }) { units = units.filter { $0.kind != .rank }[...] }
        guard let first = units.first else { return nil }
        guard isPlausible(g, first, match, numeral) else { return nil }
        // 华氏温度100度, 华氏70°
        if units.contains(where: { $0.kind == .temperature }), let fahrenheit = known.fahrenheit,
            g.contains("华氏", in: max(0, numeral.start - 6)..<numeral.start)
        {
            return fahrenheit
        }
        if first == known.pointLetters, !isChange(g, numeral) {
            // Letters may be anything: they are points of a change only.
            units = units.dropFirst()
            return units.first
        }
        guard units.count > 1 else { return first }
        if isPlaceOnEarth(g, match), let degree = units.first(where: { $0.kind == .angle }) { return degree }
        // 旬
        if g.code(start) == 0x65EC, let decade = known.decadeOfAge, Senses.isAge(g, numeral) { return decade }
        let kinds = Senses.kinds(g, unit: start..<match.end, isScaled: numeral.traits.contains(.scaled))
        for kind in kinds {
            guard let unit = units.first(where: { $0.kind == kind }) else { continue }
            if kind == .percentage { return interest(g, unit, before: numeral.start) }
            // 一节课: the article before a counting word that is another unit too.
            let isNoCount = unit.kind == .count && numeral.traits.contains(.one) && !includesNumbers
            return isNoCount ? nil : unit
        }
        return first
    }

    /// Whether ° is that of a place on the earth: 31°N, 121°29'E.
    private func isPlaceOnEarth(_ g: borrowing GlyphBuffer, _ match: UnitMatch) -> Bool {
        guard g.code(match.end - 1) == 0xB0 else { return false }
        var i = match.end
        while i - match.end < 2, g.kind(i) == .digit { i += 1 }
        if i > match.end { return Self.isMinuteSign(g.code(i)) }
        return ComparatorReader.isIn("NSEW", g.code(i)) && g.kind(i + 1) != .letter
    }

    /// The signs that are set for ′.
    static func isMinuteSign(_ code: UInt16) -> Bool { code == 0x2032 || code == 0x27 || code == 0x2019 }

    /// 厘 of a year's interest is a hundredth, of a month's a thousandth; of a day's it is used for either.
    private func interest(_ g: borrowing GlyphBuffer, _ unit: MeasurementUnit, before start: Int) -> MeasurementUnit? {
        let clause = g.clauseStart(before: start, limit: 16)..<start
        for i in clause where g.code(i + 1) == 0x606F || g.code(i + 1) == 0x5229 {  // 息 利
            // 今日|息口, 上月|利率, 8月|息率 are days and months of their own.
            guard !g.isNumeral(i - 1), !ComparatorReader.isIn("今昨当本上下每即", g.code(i - 1)) else { continue }
            if g.code(i) == 0x65E5 { return nil }  // 日
            if g.code(i) == 0x6708 { return known.monthlyLi }  // 月
        }
        return unit
    }

    /// Whether a number says how far something moved, by a sign or a verb of change before it: 同比+2.3, 提高1.5.
    private func isChange(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Bool {
        let concentrations: [StaticString] = ["浓度", "含量"]
        let clause = g.clauseStart(before: numeral.start, limit: 16)..<numeral.start
        if clause.contains(where: { i in concentrations.contains { g.matches($0, at: i) } }) { return false }
        var start = numeral.start
        if RangeSigns.end(g, at: start - 1) == start, g.kind(start - 2) == .digit {
            // 提高0.5-1: the verb stands before the range's first end.
            start -= 2
            while numeral.start - start < 8, g.kind(start - 1) == .digit || g.kind(start - 1) == .point { start -= 1 }
        }
        switch g.kind(start - 1) {
        case .plus, .minus:
            return g.kind(start - 2) != .digit && g.kind(start - 2) != .letter
                || NumeralSurroundings.compares(g, start - 1)
        default: return ChangeVerbs.verb(before: start, g) != nil
        }
    }

    /// The first glyph of the unit behind a numeral and its 多 or 余.
    private static func unitStart(_ numeral: NumeralReading) -> Int {
        numeral.end + (numeral.approximatorIsLast ? 1 : 0)
    }

    /// Whether a word that may be a unit is one here.
    private func isPlausible(
        _ g: borrowing GlyphBuffer, _ unit: MeasurementUnit, _ match: UnitMatch, _ numeral: NumeralReading
    ) -> Bool {
        let start = Self.unitStart(numeral)
        let last = match.end - 1
        // A Latin symbol ends where its letters end; one capital letter is a name (5G, 4K, 3A).
        if g.kind(last) == .letter {
            if g.kind(match.end) == .letter && !g.hasGap(match.end) { return false }
            if match.end - numeral.end == 1, !ComparatorReader.isIn("mgtLlVWhsNK", g.code(last)) { return false }
            if match.end - numeral.end == 1, g.code(last) == 0x4B { return false }
            if g.kind(match.end) == .digit && !g.hasGap(match.end) { return false }
            if g.flags(numeral.end).contains(.newline) { return false }
        }
        // 3m25 is a code and no 3 m² with a 5 behind it.
        if g.kind(last) == .digit, g.kind(match.end) == .digit, !g.hasGap(match.end) { return false }
        let isSmallHan =
            numeral.traits.isSubset(of: [.han, .one, .neighbours, .half]) && numeral.value < ExactNumber(100)
        if unit.kind == .count, unit.isWeak, isSmallHan, !includesNumbers, !CountFamilies.hasMember(g.code(last)) {
            return false
        }
        if numeral.traits.contains(.one), !includesNumbers, isArticle(unit) { return false }
        // Ten of ten is no discount.
        if unit.kind == .percentage, g.code(last) == 0x6298, numeral.value == ExactNumber(10) { return false }
        // 五里冲, 八里桥: a small Chinese number of 里 before another name is a place.
        if g.code(start) == 0x91CC, match.end == start + 1, isSmallHan, g.isHan(match.end),
            !ComparatorReader.isIn("地外长多的远半以开", g.code(match.end))
        {
            return false
        }
        // "五一", "5": the mark closes a quotation and is no inch.
        if g.code(numeral.end) == GlyphBuffer.straightQuote,
            !numeral.traits.contains(.arabic) || g.opensQuotation(numeral.start - 1)
        {
            return false
        }
        if Senses.isGrade(g, numeral) || CountFamilies.isAlone(g, start..<match.end, numeral) { return false }
        // 10°P and the like are scales that the catalog does not know; 30°N is a place on the earth.
        if g.code(last) == 0xB0, g.kind(match.end) == .letter, !g.hasGap(match.end),
            !ComparatorReader.isIn("NSEW", g.code(match.end))
        {
            return false
        }
        if unit.kind == .grade, !Senses.isForce(g, numeral.start..<match.end) { return false }
        // 出 counts plays: 五万出定襄.
        if g.code(start) == 0x51FA, g.kind(match.end) == .han,
            !ComparatorReader.isIn("戏剧好大小新折名传经", g.code(match.end))
        {
            return false
        }
        // 21时 is a time of day; hours are told in 小时.
        if g.code(start) == 0x65F6, match.end == start + 1, !includesNumbers { return false }
        if unit.kind == .index && !Senses.isIndex(g, numeral.start..<match.end, numeral) { return false }
        return true
    }

    /// Whether 一 before the unit is an article rather than a count.
    private func isArticle(_ unit: MeasurementUnit) -> Bool {
        unit.kind == .count || unit.kind == .index
    }
}
