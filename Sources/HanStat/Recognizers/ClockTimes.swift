import TextScan

/// Times of day that no date leads: 9时30分, 上午9点. They are no lengths of time.
extension MeasurementReader {
    /// The glyph after a time of day that a numeral begins, or nil where none begins.
    func clockEnd(_ g: borrowing GlyphBuffer, _ numeral: NumeralReading) -> Int? {
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

    private static let dayParts: [StaticString] = [
        "上午", "下午", "晚上", "凌晨", "中午", "早上", "清晨", "晚间", "傍晚", "当晚", "夜间", "今早", "昨晚", "今晚",
    ]
}
