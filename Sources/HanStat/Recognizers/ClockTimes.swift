import TextScan

/// Times of day that no date leads: 9时30分, 上午9点, 8点30分, 三点一刻. They are no lengths of time.
extension MeasurementReader {
    /// The glyph after a time of day that a numeral begins, or nil where none begins.
    func clockEnd(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Int? {
        if numeral.traits.contains(.decimal) { return minuteEnd(g, numeral) }
        if let end = shortOfHourEnd(g, numeral) { return end }
        let mark = g.code(numeral.end)
        guard mark == 0x65F6 || mark == 0x70B9 else { return nil }  // 时 点
        guard numeral.value <= ExactNumber(24), numeral.high == nil, !numeral.traits.contains(.decimal),
            !g.hasGap(numeral.end)
        else { return nil }
        let lengths: [StaticString] = ["历时", "用时", "耗时", "费时", "共", "仅用", "只用", "长达", "达"]
        guard !lengths.contains(where: { g.ends($0, at: numeral.start) }) else { return nil }
        var end = numeral.end + 1
        var isClock = Self.dayParts.contains { g.ends($0, at: numeral.start) }
        for unit in [0x5206, 0x79D2] as [UInt16] {  // 分 秒
            guard g.isNumeral(end), let next = NumeralReader.read(g, at: end), g.code(next.end) == unit,
                next.value < ExactNumber(60)
            else { break }
            end = next.end + 1
            isClock = true
        }
        return isClock ? end : nil
    }

    /// 8点30分, 三点一刻: the hour and the minutes were read as one number with a point.
    ///
    /// With Arabic digits 点 is no decimal point before two digits and 分; in Chinese 九点三五分 may be a mark, unless
    /// a part of the day leads it.
    private func minuteEnd(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Int? {
        guard let point = (numeral.start..<numeral.end).first(where: { g.code($0) == 0x70B9 }),  // 点
            point > numeral.start, point - numeral.start <= 3, numeral.value < ExactNumber(25), numeral.high == nil
        else { return nil }
        let minutes = numeral.end - point - 1
        let isLed = Self.dayParts.contains { g.ends($0, at: numeral.start) }
        switch g.code(numeral.end) {
        case 0x5206:  // 分
            let isArabic = g.kind(point - 1) == .digit && g.kind(point + 1) == .digit
            guard isLed || isArabic && minutes == 2 && g.code(point + 1) < 0x36,
                !(g.matches("分之", at: numeral.end) && g.isNumeral(numeral.end + 2))
            else { return nil }
            var end = numeral.end + 1
            if g.isNumeral(end), let seconds = NumeralReader.read(g, at: end), g.code(seconds.end) == 0x79D2 {  // 秒
                end = seconds.end + 1
            }
            return end
        case 0x523B: return minutes == 1 ? numeral.end + 1 : nil  // 刻
        default: return isLed && minutes == 2 && catalog.match(g, at: numeral.end) == nil ? numeral.end : nil
        }
    }

    /// 差五分八点, 差一刻六点: minutes short of an hour.
    private func shortOfHourEnd(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Int? {
        guard g.code(numeral.start - 1) == 0x5DEE,  // 差
            g.code(numeral.end) == 0x5206 || g.code(numeral.end) == 0x523B
        else { return nil }
        var next = numeral.end + 1
        if g.code(next) == 0x949F { next += 1 }  // 钟
        guard g.isNumeral(next), let hour = NumeralReader.read(g, at: next), g.code(hour.end) == 0x70B9,
            hour.value <= ExactNumber(24)
        else { return nil }
        return hour.end + 1
    }

    private static let dayParts: [StaticString] = [
        "上午", "下午", "晚上", "凌晨", "中午", "早上", "清晨", "晚间", "傍晚", "当晚", "夜间", "今早", "昨晚", "今晚",
    ]
}
