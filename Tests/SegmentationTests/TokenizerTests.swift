import SeededRandom
import Segmentation
import Testing

@Suite struct TokenizerTests {
    /// Words with `|` between them, as they should come out.
    static let rows = [
        // The basis of a comparison, where ICU reads 比上 and 年.
        "港口|吞吐量|比|上年|增长|8.4|%",
        "存栏|比|上年末|减少|30|万|头",
        "产量|比|上年|同期|回落|2|个百分点",
        "客运量|比|上月|上升|，|环比|上涨|1.5|%",
        "对比|上年",
        "同|比例|投入",
        "增加值|同比|上升|3|%",
        // Numerals and scale words.
        "产值|1,234.5|亿|元",
        "降低|0.7|,|1.4|个百分点",
        "2019|,|2020|年",
        "面积|2.52|平方公里",
        "补贴|十万|元",
        "亏损|三百二十万|元",
        "二〇二三|年|一|月",
        "增速|百分之|三点二",
        "三分之一|的|农户",
        "第十四|届",
        "5G|用户|120|万|户",
        "1100|多|万|千瓦时",
        "200|余|家",
        // Units.
        "发电量|1533|亿|千瓦时",
        "消费|1500|万|吨标准煤",
        "五百|千瓦时",
        "密度|1,200|人|/|km²",
        "浓度|30|微克|/|立方米",
        "功率|20|kW|，|电量|3|kW·h",
        "耕地|2.1|万|公顷",
        "气温|20|℃",
        // Words of the field.
        "规模以上|工业|增加值",
        "全社会|用电量",
        "第三产业|占比",
        "人均|可支配收入",
        "城镇化率|提高|1.1|个百分点",
        // Words with numerals in them.
        "一些|一般|十分|万一",
        "三亚|九江",
        // Traditional, full-width.
        "較|上年|同期|增加|１２３．４|億|元",
        "年增率|３．２|個百分點",
        "用電量|六四〇．五億|千瓦時",
        "人口|１，２３４|萬|人",
    ]

    @Test(arguments: rows) func words(row: String) throws {
        var tokenizer = try Tokenizer()
        let text = row.replacing("|", with: "")
        #expect(parts(of: text, try tokenizer.words(in: text).map(\.range)).joined(separator: "|") == row)
    }

    @Test func roles() throws {
        var tokenizer = try Tokenizer()
        let tokens = try tokenizer.words(in: "用电量1533亿千瓦时，增长3.2%。")
        #expect(tokens.map(\.role) == [.term, nil, .scale, .unit, nil, .term, nil, .unit, nil])
        #expect(
            tokens.map(\.kind) == [.han, .number, .han, .han, .punctuation, .han, .number, .punctuation, .punctuation])
        #expect(tokens.map(\.isWordLike) == [true, true, true, true, false, true, true, true, false])
        // A unit is one only where a number or a scale word comes before.
        #expect(try tokenizer.words(in: "家").map(\.role) == [nil])
        #expect(try tokenizer.words(in: "9家").map(\.role) == [nil, .unit])
        #expect(try tokenizer.words(in: "亿元").map(\.role) == [.scale, .unit])
    }

    @Test func layoutBetweenANumeralAndItsUnit() throws {
        var tokenizer = try Tokenizer()
        for text in ["1533 亿千瓦时", "1533\n亿千瓦时", "1533　亿 千瓦时"] {
            let words = try tokenizer.words(in: text).filter(\.isWordLike)
            #expect(words.map(\.role) == [nil, .scale, .unit], "\(text.debugDescription)")
        }
    }

    @Test func partOfAText() throws {
        var tokenizer = try Tokenizer()
        var tokens = [Token(range: 0..<1, kind: .other)]
        try tokenizer.fillWords(&tokens, from: "甲乙增长丙丁".utf8.span, range: 6..<12)
        #expect(tokens == [Token(range: 6..<12, kind: .han, role: .term)])
        try tokenizer.fillWords(&tokens, from: "".utf8.span, range: 0..<0)
        #expect(tokens.isEmpty)
    }

    @Test func tokensTileTheText() throws {
        var tokenizer = try Tokenizer()
        for text in randomTexts(seed: 5, count: 600) {
            let bytes = Array(text.utf8)
            let ranges = try tokenizer.words(in: text).map(\.range)
            #expect(tiles(ranges, 0..<bytes.count), "\(text.debugDescription)")
            #expect(ranges.allSatisfy { isBoundary($0.lowerBound, in: bytes) }, "\(text.debugDescription)")
        }
    }

    @Test func illFormedBytesAreTiledToo() throws {
        var generator = SplitMix(seed: 6)
        var tokenizer = try Tokenizer()
        var tokens: [Token] = []
        let alphabet: [UInt8] = [0x31, 0x2C, 0x2E, 0x0A, 0xE4, 0xBA, 0xBF, 0xE5, 0x85, 0x83, 0xF0, 0xFF, 0xC0, 0x6D]
        for _ in 0..<600 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            let whole = 0..<bytes.count
            try tokenizer.fillWords(&tokens, from: bytes.span, range: whole)
            #expect(tiles(tokens.map(\.range), whole), "\(bytes)")
            #expect(tiles(tokenizer.sentences(in: bytes.span, range: whole), whole), "\(bytes)")
            #expect(tiles(tokenizer.clauses(in: bytes.span, range: whole), whole), "\(bytes)")
        }
    }

    @Test func longTextsAreReadInStretches() throws {
        // The words do not depend on where a stretch ends.
        var tokenizer = try Tokenizer()
        let line = "全市用电量1533亿千瓦时，比上年增长3.2%。\n"
        let one = try tokenizer.words(in: line)
        let all = try tokenizer.words(in: String(repeating: line, count: 500))
        #expect(all.count == 500 * one.count)
        for (index, token) in all.enumerated() {
            let expected = one[index % one.count]
            #expect(token.role == expected.role)
            #expect(token.range.lowerBound == index / one.count * line.utf8.count + expected.range.lowerBound)
        }
    }

    @Test(arguments: ["亿", "1,", "1km", "（", "五点", "。", "\n", "第", "一,", "百分之", "."])
    func longTextsOfTheSame(piece: String) throws {
        // A walk that looks back or ahead without bound takes minutes.
        let count = piece == "亿" ? 1_000_000 : 200_000
        let text = String(repeating: piece, count: count / piece.utf8.count)
        let whole = 0..<text.utf8.count
        var tokenizer = try Tokenizer()
        #expect(tiles(try tokenizer.words(in: text).map(\.range), whole))
        #expect(tiles(tokenizer.sentences(in: text), whole))
        #expect(tiles(tokenizer.clauses(in: text), whole))
    }

    @Test func everyTaskHasItsOwn() async throws {
        let texts = randomTexts(seed: 7, count: 100)
        @Sendable func all() throws -> [[Token]] {
            var tokenizer = try Tokenizer()
            return try texts.map { try tokenizer.words(in: $0) }
        }
        let expected = try all()
        let results = try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try all() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 4)
        #expect(results.allSatisfy { $0 == expected })
    }
}
