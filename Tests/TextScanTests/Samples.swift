import SeededRandom

extension SplitMix {
    /// One of several things.
    mutating func pick<C: RandomAccessCollection>(_ items: C) -> C.Element where C.Index == Int {
        items[items.startIndex + Int(next() % UInt64(items.count))]
    }
}

/// Texts on which fast code and its oracle must agree.
enum Samples {
    /// Sentences as they are printed.
    static let real = [
        "据新华社北京1月17日电 国家统计局公布，2024年国内生产总值1349084亿元，按不变价格计算，比上年增长5.0%。",
        "工業用電量為８１６億千瓦時，同比增長３．２％；其中第二產業佔百分之六十五點四，較去年同期減少兩成。",
        "全省粮食播种面积达到三千四百五十六万亩，\n比去年增加一十二万\n三千亩，\r\n\r\n亩产三百廿斤。",
        "上海市区（不含郊县）有１２３４５户，每户平均３.５人，住房面积半数以上不到十几平方米。",
        "泵(bèng)浦 一(yi)点 重(zhòng)量 速度(km)约 5 (GDP) 中(zhong  )",
        "The quick brown fox — 12,345.67 items… 😀 𠮷野家 🇨🇳 café naïve Ångström µm ½",
        "\u{FEFF}零\u{200B}宽\u{00A0}不\u{3000}断\u{2003}空\t格  两格\u{0085}新\u{2028}行\u{2029}段\u{FE0F}\u{00AD}",
        "玖拾捌萬柒仟陸佰伍拾肆元參角貳分壹釐，㈠㈡①②Ⅳ〡〢〣",
    ]

    /// Characters that are easily taken for one another.
    static let confusing = Array("一二丁七丆万丈三上下不019/:９０＠／：万萬亿億兆十千卅廿半几幾数數、。，的a é·½\n \t(ai)（ǎi）😀𠀀\u{FFFD}\u{200B}年月本")

    /// Random characters.
    static func text(_ generator: inout SplitMix, count: Int) -> [UInt8] {
        var text = ""
        while text.utf8.count < count {
            switch generator.next() % 8 {
            case 0: text.unicodeScalars.append(Unicode.Scalar(UInt32(generator.next() % 0x11_0000)) ?? "的")
            case 1: text.unicodeScalars.append(Unicode.Scalar(UInt8(generator.next() % 128)))
            case 2: text.append(generator.pick(confusing))
            case 3: text.append(contentsOf: generator.pick(real).prefix(Int(generator.next() % 30)))
            case 4: text.append(String(repeating: generator.pick(confusing), count: Int(generator.next() % 20)))
            default: text.unicodeScalars.append(Unicode.Scalar(UInt32(0x4E00 + generator.next() % 0x5200)) ?? "的")
            }
        }
        return Array(text.utf8)
    }

    /// Random bytes, mostly of the kinds that begin and continue Chinese characters.
    static func bytes(_ generator: inout SplitMix, count: Int) -> [UInt8] {
        let leads: [UInt8] = [0xE0, 0xE3, 0xE4, 0xE5, 0xEF, 0xC0, 0xC2, 0xF0, 0xFF, 0x30, 0x39, 0x2F, 0x3A]
        return (0..<count).map { _ in
            switch generator.next() % 4 {
            case 0: generator.pick(leads)
            case 1: UInt8(truncatingIfNeeded: generator.next())
            default: UInt8(0x80 + generator.next() % 0x40)
            }
        }
    }
}
