import TextScan

/// Era names and the Gregorian year of each one's first year.
///
/// Source: 中国历史纪年表 and 日本年号表, appendices to 《辞海》 (6th edition). Years of the old calendar
/// are given the Gregorian year in which most of them lies; one before the epoch is negative. A number beyond an
/// era's length goes on counting from its first year. Names are folded (乾 is 干). Names that several eras had, and names that are words or
/// places too, are left out.
enum EraTable {
    private static let rows = """
        元光 -134
        元朔 -128
        元狩 -122
        元鼎 -116
        元封 -110
        太初 -104
        天汉 -100
        太始 -96
        始元 -86
        元凤 -80
        神爵 -61
        初元 -48
        永光 -43
        建昭 -38
        竟宁 -33
        河平 -28
        鸿嘉 -20
        元延 -12
        绥和 -8
        建初 76
        永元 89
        延熹 158
        熹平 172
        中平 184
        初平 190
        建安 196
        黄初 220
        景初 237
        章武 221
        延熙 238
        景耀 258
        黄武 222
        赤乌 238
        永嘉 307
        义熙 405
        元嘉 424
        太平真君 440
        开皇 581
        显庆 656
        龙朔 661
        麟德 664
        总章 668
        咸亨 670
        仪凤 676
        垂拱 685
        万岁通天 696
        景龙 707
        至德 756
        大历 766
        宝历 825
        会昌 841
        咸通 860
        广明 880
        天复 901
        显德 954
        开宝 968
        雍熙 984
        端拱 988
        淳化 990
        至道 995
        咸平 998
        景德 1004
        大中祥符 1008
        天禧 1017
        天圣 1023
        景祐 1034
        宝元 1038
        皇祐 1049
        治平 1064
        元祐 1086
        绍圣 1094
        元符 1098
        绍熙 1190
        庆元 1195
        嘉泰 1201
        开禧 1205
        宝庆 1225
        绍定 1228
        端平 1234
        嘉熙 1237
        淳祐 1241
        宝祐 1253
        咸淳 1265
        中统 1260
        大德 1297
        皇庆 1312
        延祐 1314
        泰定 1324
        天历 1328
        至顺 1330
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
        干隆 1736
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

    /// Reads an era name and its year, 康熙二十年 or 民国元年; the glyph after 年 and the Gregorian year,
    /// which is negative before the epoch.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (year: Int, end: Int)? {
        guard index.hasWord(glyphs.code(start)) else { return nil }
        search: for era in index[glyphs.code(start)] {
            for (offset, code) in era.codes.enumerated() where glyphs.code(start + offset) != code { continue search }
            let at = start + era.codes.count
            if glyphs.matches("元年", at: at) { return (era.firstYear, at + 2) }
            guard let number = PeriodNumber.read(glyphs, at: at), number.value > 0, number.value < 200,
                glyphs.code(number.end) == 0x5E74
            else { continue }
            let year = era.firstYear + number.value - 1
            // There is no year 0.
            return (era.firstYear < 0 && year >= 0 ? year + 1 : year, number.end + 1)
        }
        return nil
    }
}
