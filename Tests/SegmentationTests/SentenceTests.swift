import Segmentation
import Testing

@Suite struct SentenceTests {
    /// A text as the sentences or clauses that it should be split into.
    struct Row: Sendable, CustomTestStringConvertible {
        var parts: [String]
        init(_ parts: String...) { self.parts = parts }
        var testDescription: String { parts.joined(separator: "|").debugDescription }
    }

    static let sentenceRows = [
        Row(),
        Row("全市用电增长。", "其中工业下降！", "为什么？"),
        Row("他说：“形势好。”", "会议结束。"),
        Row("数据见表（单位：亿元。）", "后文。"),
        Row("真的吗？！", "是。"),
        // Lines that are cut by their width are read on.
        Row("上半年，全市用电量达\n816亿千瓦时。\n", "同比增长。"),
        Row("全市用电\r\n增长3%。\r\n", "工业下降。"),
        Row("下列数据，\n单位：亿元。"),
        // A stop and a line end, an empty line.
        Row("主要数据如下：\n", "用电量增长；\n", "用水量下降…\n", "完"),
        Row("一、工业\n\n", "工业增长。"),
        Row("一、工业\r\n　\r\n", "工业增长。"),
        Row("\n\n　　增长。\n　　", "下降。"),
        Row("第一页\u{0C}", "第二页"),
        // Full stops of Latin text.
        Row("GDP grew 3.5%. ", "Prices rose."),
        Row("The U.S. economy grew."),
        Row("1. 工业增长。", "2. 农业下降。"),
        Row("增长3.5个百分点,占5.2%.", "其中工业下降."),
        Row("网址a.cn/?id=1已开通。"),
        Row("工業用電年增３．２％。", "其餘持平。"),
        Row("　\n "),
    ]

    @Test(arguments: sentenceRows) func sentences(row: Row) throws {
        let text = row.parts.joined()
        #expect(parts(of: text, try Tokenizer().sentences(in: text)) == row.parts)
    }

    static let clauseRows = [
        Row(),
        Row("用电量，", "用水量、", "用气量；", "分别：", "增长。", "完"),
        Row("产值1,234.5亿元,", "增长"),
        Row("１，２３４万人，", "增长"),
        Row("在2019,", "2020年"),
        Row("高0.7,", "1.4个百分点"),
        Row("12:30起，", "比为8.7：41.2：50.1，", "完"),
        Row("工业（含采矿、制造，下同）增长，", "农业下降"),
        Row("未闭合（甲，", "乙，", "丙。", "丁"),
        Row("多余）的，", "括号"),
        Row("《规划，纲要》发布，", "实施"),
        Row("“甲”，", "“乙，”", "丙"),
        Row("用电增长，\n", "用水\n下降，", "完"),
    ]

    @Test(arguments: clauseRows) func clauses(row: Row) throws {
        let text = row.parts.joined()
        #expect(parts(of: text, try Tokenizer().clauses(in: text)) == row.parts)
    }

    @Test func partOfAText() throws {
        let text = "甲。乙，丙。丁"
        let tokenizer = try Tokenizer()
        #expect(tokenizer.sentences(in: text.utf8.span, range: 6..<21) == [6..<18, 18..<21])
        #expect(tokenizer.clauses(in: text.utf8.span, range: 6..<18) == [6..<12, 12..<18])
        #expect(tokenizer.sentences(in: text.utf8.span, range: 3..<3).isEmpty)
    }

    @Test func sentencesAndClausesTileTheText() throws {
        let tokenizer = try Tokenizer()
        for text in randomTexts(seed: 8, count: 600) {
            let bytes = Array(text.utf8)
            let sentences = tokenizer.sentences(in: text)
            let clauses = tokenizer.clauses(in: text)
            #expect(parts(of: text, sentences).joined().utf8.elementsEqual(bytes), "\(text.debugDescription)")
            #expect(tiles(sentences, 0..<bytes.count), "\(text.debugDescription)")
            #expect(tiles(clauses, 0..<bytes.count), "\(text.debugDescription)")
            #expect(clauses.allSatisfy { isBoundary($0.lowerBound, in: bytes) }, "\(text.debugDescription)")
            // No clause crosses the end of a sentence.
            #expect(Set(sentences.map(\.upperBound)).isSubset(of: clauses.map(\.upperBound)))
        }
    }
}
