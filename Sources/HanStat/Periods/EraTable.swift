import TextScan

/// Era names and the Gregorian year of each one's first year.
///
/// Source: 中国历史纪年表 and 日本年号表, appendices to 《辞海》 (6th edition). Years of the old calendar
/// are given the Gregorian year in which most of them lies. A number beyond an era's length goes on
/// counting from its first year.
enum EraTable {
    private static let rows = """
        民国 1912
        中华民国 1912
        武德 618
        贞观 627
        永徽 650
        开元 713
        天宝 742
        贞元 785
        元和 806
        建隆 960
        太平兴国 976
        庆历 1041
        嘉祐 1056
        熙宁 1068
        元丰 1078
        崇宁 1102
        政和 1111
        宣和 1119
        靖康 1126
        建炎 1127
        绍兴 1131
        淳熙 1174
        嘉定 1208
        至正 1341
        洪武 1368
        建文 1399
        永乐 1403
        洪熙 1425
        宣德 1426
        正统 1436
        景泰 1450
        天顺 1457
        成化 1465
        弘治 1488
        正德 1506
        嘉靖 1522
        隆庆 1567
        万历 1573
        泰昌 1620
        天启 1621
        崇祯 1628
        顺治 1644
        康熙 1662
        雍正 1723
        乾隆 1736
        嘉庆 1796
        道光 1821
        咸丰 1851
        同治 1862
        光绪 1875
        宣统 1909
        明治 1868
        大正 1912
        昭和 1926
        平成 1989
        令和 2019
        """

    /// Names by their first character.
    static let byFirst: [UInt16: [(codes: [UInt16], firstYear: Int)]] = {
        var table: [UInt16: [(codes: [UInt16], firstYear: Int)]] = [:]
        for row in rows.parts(by: "\n") {
            let cells = row.parts(by: " ")
            let codes = Array(cells[0].utf16)
            table[codes[0], default: []].append((codes, Int(cells[1]) ?? 0))
        }
        return table
    }()

    private static let index = EdgeIndex(byFirst.values.flatMap { $0 }) { $0.codes.first }

    /// Reads an era name and its year, 康熙二十年 or 民国元年; the glyph after 年 and the Gregorian year.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (year: Int, end: Int)? {
        guard index.hasWord(glyphs.code(start)) else { return nil }
        search: for era in index[glyphs.code(start)] {
            for (offset, code) in era.codes.enumerated() where glyphs.code(start + offset) != code { continue search }
            let at = start + era.codes.count
            if glyphs.matches("元年", at: at) { return (era.firstYear, at + 2) }
            guard let number = PeriodNumber.read(glyphs, at: at), number.value > 0, number.value < 200,
                glyphs.code(number.end) == 0x5E74
            else { continue }
            return (era.firstYear + number.value - 1, number.end + 1)
        }
        return nil
    }
}
