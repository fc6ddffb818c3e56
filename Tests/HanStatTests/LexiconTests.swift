import Testing
import TextScan

@testable import HanStat

/// Sentences of `negative-words.txt`: the words that cover the numerals' characters, as the corpus writes them.
@Suite("Lexicon")
struct LexiconTests {
    static func glyphs(_ text: String) -> GlyphBuffer {
        var buffer = GlyphBuffer()
        let bytes = Array(text.utf8)
        buffer.decode(bytes.span, range: 0..<bytes.count)
        return buffer
    }

    static func text(_ glyphs: GlyphBuffer, _ range: Range<Int>) -> String {
        String(decoding: range.map { glyphs.code($0) }, as: UTF16.self)
    }

    /// The words that cover a numeral's character, in order, each once.
    static func covers(_ sentence: String) -> [String] {
        let glyphs = glyphs(sentence)
        var found: [Range<Int>] = []
        for index in 0..<glyphs.count where NumeralGlyph.isCandidate(glyphs.code(index), glyphs.kind(index)) {
            if let range = NonNumericWords.standard.cover(glyphs, at: index), range != found.last {
                found.append(range)
            }
        }
        return found.map { text(glyphs, $0) }
    }

    @Test("covers words and leaves quantities", arguments: CorpusRow.read("negative-words.txt"))
    func corpus(row: CorpusRow) {
        let expected =
            row.expected == "-"
            ? []
            : row.expected.split(separator: " ").map { String(decoding: WordTrie.folded($0), as: UTF16.self) }
        #expect(Self.covers(row.input) == expected)
    }

    @Test("a word covers each of its numeral's characters, whatever its place", arguments: ["四川", "长三角", "千千万万", "之一"])
    func places(word: String) {
        let glyphs = Self.glyphs("在" + word)
        for index in 1..<glyphs.count
        where NumeralGlyph.isCandidate(glyphs.code(index), glyphs.kind(index)) {
            #expect(NonNumericWords.standard.cover(glyphs, at: index) == 1..<glyphs.count)
        }
    }

    @Test("traditional and full-width forms are the same words")
    func folding() {
        #expect(Self.covers("第三產業與萬豪、雙語") == ["第三产业", "万豪", "双语"])
        #expect(Self.covers("世界５００强") == ["500强"])
    }

    @Test("an empty line or a column gap parts a word")
    func gaps() {
        #expect(Self.covers("第三\n产业") == ["第三产业"])
        #expect(Self.covers("统\n\n一").isEmpty)
        #expect(Self.covers("统\t一").isEmpty)
    }

    static let numerals = [
        "二", "三", "四", "五", "六", "七", "八", "九", "十", "十二", "二十", "三十六", "一百", "二百五十", "三千", "两千", "两万", "三万五千",
        "十万", "一百二十万", "三千万", "一亿", "十五亿", "几十", "数百", "十几", "上百", "近千", "数千万", "上万", "3", "45", "1.2万", "100",
        "3.6亿", "500", "2024", "三点五", "两", "零点八",
    ]
    static let units = """
        个 家 户 人 名 位 项 条 件 台 辆 架 艘 列 次 回 趟 遍 批 组 对 双 套 部 本 册 篇 张 份 页 幅 枚 粒 颗 株 棵 根 支 把 只 头 匹 尾 座 栋 幢 间
        所 处 场 届 期 轮 级 层 代 门 道 口 笔 宗 起 例 款 种 类 样 片 块 段 节 集 卷 米 千米 公里 海里 里 尺 寸 丈 厘米 毫米 平方米 平方公里 公顷 亩 升
        立方米 方 吨 公斤 斤 两 克 千克 瓦 千瓦 千瓦时 兆瓦 度 伏 元 万元 亿元 美元 欧元 日元 港元 泰铢 卢布 角 角钱 分钱 块钱 毛钱 分钟 小时 秒 天 周岁 岁
        个百分点 成五 倍 折 标箱 人次 架次 车次 户次 摄氏度 马力 字节 兆 床位 学时 星期 个月
        """.split { $0.isWhitespace }.map(String.init)

    @Test("no quantity is a word", arguments: numerals)
    func quantities(numeral: String) {
        for unit in Self.units {
            for sentence in ["共有\(numeral)\(unit)。", "增加\(numeral)\(unit)的投入", "其中\(numeral)\(unit)为新增"] {
                #expect(Self.covers(sentence).isEmpty, "\(sentence)")
            }
        }
    }

    @Test("a match tells its category")
    func category() {
        let glyphs = Self.glyphs("四川")
        #expect(NonNumericWords.standard.match(glyphs, at: 0) == .init(range: 0..<2, category: .place))
    }
}

extension LexiconTable: CustomTestStringConvertible {
    var testDescription: String { "\(category)" }
}

@Suite("Lexicon tables")
struct LexiconTableTests {
    @Test("every line is a row of three columns with a condition that can be read", arguments: LexiconTable.all)
    func rows(table: LexiconTable) {
        let lines = table.text.split(separator: "\n")
        #expect(table.rows.count == lines.count)
        for row in table.rows {
            #expect(LexiconCondition(row.condition) != nil, "\(row.condition)")
            #expect(!row.remark.isEmpty, "\(row.words)")
        }
    }

    @Test("every word is simplified, of fit length, and holds a numeral's character", arguments: LexiconTable.all)
    func words(table: LexiconTable) {
        let fold = CharacterFold.shared
        for word in table.rows.flatMap(\.words) {
            let codes = WordTrie.folded(word)
            #expect((2...NonNumericWords.longestWord).contains(codes.count), "\(word)")
            let traditional = Set("萬億兩幾數雙東門產國學廣電業車長馬")
            #expect(traditional.isDisjoint(with: word), "\(word)")
            let holdsNumeral = codes.contains {
                NumeralGlyph.isCandidate($0, GlyphClass(rawValue: fold.classes[Int($0)]) ?? .other)
            }
            #expect(holdsNumeral, "\(word)")
        }
    }

    @Test("no word is listed twice")
    func duplicates() {
        var seen: Set<[UInt16]> = []
        for word in LexiconTable.all.flatMap({ $0.rows.flatMap(\.words) }) {
            #expect(seen.insert(WordTrie.folded(word)).inserted, "\(word)")
        }
    }

    @Test("a condition that is malformed is refused", arguments: ["x", "<", ">a,,b", "<!", "a<b"])
    func malformed(text: String) {
        #expect(LexiconCondition(Substring(text)) == nil)
    }
}

@Suite("Lexicon unit continuations")
struct LexiconUnitContinuationTests {
    /// Whether the unit of `numeral|unit|rest` is doubtful.
    static func isDoubtful(_ sentence: String) -> Bool {
        let parts = sentence.split(separator: "|")
        let glyphs = LexiconTests.glyphs(parts.joined())
        let start = parts[0].unicodeScalars.count
        let end = start + parts[1].unicodeScalars.count
        return UnitContinuations.standard.continues(glyphs, unitStart: start, unitEnd: end)
    }

    @Test(
        "a unit's form that goes on into another word is doubtful",
        arguments: [
            "统一|成|立工作组", "唯一|家|庭", "12|家|具制造业", "第三|部|门", "3|项|目完成", "周一|天|津", "5|本|报讯", "2|位|于东部",
            "百千万|人|才工程", "10|方|面", "1|支|持政策", "3|起|重机", "7|种|子公司", "8|节|能改造", "4|只|有", "6|元|旦",
            "第二|股|东", "24|人|均收入", "二|人|民政府", "4|千米|粉", "11|代|表团",
        ]
    )
    func doubtful(sentence: String) {
        #expect(Self.isDoubtful(sentence))
    }

    @Test(
        "a unit before another word is not",
        arguments: [
            "三|成|为女性", "三|成|员工", "5|家|电力企业", "两|家|长期合作", "3|家|具有资质的企业", "3|人|工作", "500|人|才能通过",
            "12|人|口述", "5|项|目标", "7|天|空气质量", "3|本|报告", "20|只|能繁母猪", "3|支|部队", "两|支|持续增长的",
            "10|元|代金券", "6|个|体育场", "5|种|植物", "2|倍|增长", "10|批|发放", "3|户|外来人口", "5|件|衣服", "三|成|都是新品",
            "100|元|首付", "1.2万|人|员工", "3|组|成员",
        ]
    )
    func certain(sentence: String) {
        #expect(!Self.isDoubtful(sentence))
    }

    @Test("every row has a form, a flag and followers")
    func rows() {
        for line in unitContinuationRows.split(separator: "\n") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            #expect(columns.count == 3, "\(line)")
            #expect(columns.count > 1 && ["any", "han"].contains(columns[1]), "\(line)")
            for follower in columns.last?.split(separator: " ") ?? [] {
                #expect(follower != "-", "\(line)")
            }
        }
    }
}
