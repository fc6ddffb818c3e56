import SeededRandom
import Testing

@testable import HanStat

/// What a user's words change: each sentence is read without them and with them.
@Suite struct UserWordReadingTests {
    /// A sentence and its facts, as `indicator|region|measure|number`, without the words and with them.
    struct Case: Sendable, CustomStringConvertible {
        let rows: String
        let text: String
        let before: [String]
        let after: [String]

        var description: String { text }

        init(_ rows: String, _ text: String, _ before: String..., after: [String]) {
            self.rows = rows
            self.text = text
            self.before = before
            self.after = after
        }
    }

    static func facts(_ found: Extraction) -> [String] {
        found.observations.map {
            "\($0.indicator)|\($0.region ?? "-")|\($0.measure.rawValue)|\($0.measurement.amount)\($0.measurement.unitText)"
        }
    }

    static let regions = [
        Case(
            "region\t临江港区 临江港\tarea", "临江港区吞吐量为120万吨，增长3%。", "临江港区吞吐量|-|level|1200000吨",
            "临江港区吞吐量|-|change|3%", after: ["吞吐量|临江港区|level|1200000吨", "吞吐量|临江港区|change|3%"]),
        Case(
            "region\t临江港区 临江港\tarea", "临江港吞吐量为120万吨。", "临江港吞吐量|-|level|1200000吨",
            after: ["吞吐量|临江港|level|1200000吨"]),
        // In the other script.
        Case(
            "region\t临江港区\tarea", "臨江港區吞吐量為120萬噸。", "臨江港區吞吐量|-|level|1200000噸",
            after: ["吞吐量|臨江港區|level|1200000噸"]),
        // A short name of a prefecture takes 市, a group 两地.
        Case(
            "region\t云岭市 云岭\tprefecture", "云岭市产值5亿元。", "云岭市产值|-|level|500000000元",
            after: ["产值|云岭市|level|500000000元"]),
        Case(
            "region\t沱澜\tgroup", "沱澜两地产值5亿元。", "沱澜两地产值|-|level|500000000元",
            after: ["产值|沱澜两地|level|500000000元"]),
        // A name with a numeral's character holds no number.
        Case("region\t九十户片区\tarea", "九十户片区产值5亿元。", "片区产值|-|level|500000000元", after: ["产值|九十户片区|level|500000000元"]),
    ]

    static let indicators = [
        Case(
            "indicator\t复增长指数", "复增长指数为103.5。", "指数|-|level|103.5", after: ["复增长指数|-|level|103.5"]),
        Case(
            "indicator\t增白布产量", "增白布产量达12万米。", "白布产量|-|level|120000米", after: ["增白布产量|-|level|120000米"]),
        // 公司 at the edge of a phrase leads into it, but for a word.
        Case("indicator\t公司债余额", "公司债余额达35亿元。", "债余额|-|level|3500000000元", after: ["公司债余额|-|level|3500000000元"]),
        // 预计 is no forecast within a name.
        Case("indicator\t预计到港量", "预计到港量为50万吨。", "到港量|-|level|500000吨", after: ["预计到港量|-|level|500000吨"]),
        // Nor is a place.
        Case("indicator\t重庆火锅指数", "重庆火锅指数达102点。", "火锅指数|重庆|level|102点", after: ["重庆火锅指数|-|level|102点"]),
        // Nor a numeral with a unit.
        Case(
            "indicator\t四十支纱产量", "四十支纱产量为3万吨。", "纱产量|-|level|30000吨", after: ["四十支纱产量|-|level|30000吨"]),
        // A word heads an indicator, so that a length of time beside it is told of it.
        Case("indicator\t滞港时间", "平均滞港时间4.5天。", after: ["平均滞港时间|-|level|4.5天"]),
        // Latin letters: not within a longer word.
        Case("indicator\t公司PMIX", "公司PMIXY为49.3。", "PMIXY|-|level|49.3", after: ["PMIXY|-|level|49.3"]),
        Case("indicator\t公司PMIX", "公司ＰＭＩＸ为49.3。", "ＰＭＩＸ|-|level|49.3", after: ["公司ＰＭＩＸ|-|level|49.3"]),
    ]

    static let stops = [
        Case("stop\t本平台", "本平台动销率为83%。", "本平台动销率|-|level|83%", after: ["动销率|-|level|83%"]),
        Case("stop\t本平台", "动销率本平台为83%。", "动销率本平台|-|level|83%", after: ["动销率|-|level|83%"]),
        Case(
            "stop\t正常年份", "产值5亿元，正常年份增长3%。", "产值|-|level|500000000元", "正常年份|-|change|3%",
            after: ["产值|-|level|500000000元", "产值|-|change|3%"]),
        // The user's word is longer than the library's place, or as long.
        Case("stop\t全国样本", "全国样本出口额为5亿元。", "样本出口额|全国|level|500000000元", after: ["出口额|-|level|500000000元"]),
        Case("stop\t全域", "全域产值5亿元。", "产值|全域|level|500000000元", after: ["产值|-|level|500000000元"]),
        Case("stop\t第三方口径", "第三方口径出口额为5亿元。", "第三方口径出口额|-|level|500000000元", after: ["出口额|-|level|500000000元"]),
    ]

    /// Where the user's row gives another meaning to a word of the library's, the user's stands.
    static let overrides = [
        // 增长 is a verb; here it is a name.
        Case("indicator\t增长", "增长5%。", after: ["增长|-|level|5%"]),
        // 浦东 is a place; here it is a part of a name.
        Case("indicator\t浦东", "浦东产值5亿元。", "产值|浦东|level|500000000元", after: ["浦东产值|-|level|500000000元"]),
        // 高新 is a word of text; here it is a place.
        Case("region\t高新\tarea", "高新产值5亿元。", "高新产值|-|level|500000000元", after: ["产值|高新|level|500000000元"]),
        // 余额 heads an indicator; here it is passed over.
        Case("stop\t余额", "贷款余额5亿元。", "贷款余额|-|level|500000000元", after: ["贷款|-|level|500000000元"]),
        // The longest word is read, whosever it is.
        Case("stop\t增加", "工业增加值5亿元。", "工业增加值|-|level|500000000元", after: ["工业增加值|-|level|500000000元"]),
    ]

    @Test(arguments: regions + indicators + stops + overrides)
    func wordsChangeWhatIsRead(_ sample: Case) throws {
        let mine = Extractor(lexicon: try UserLexicon(sample.rows, source: "mine.tsv"))
        #expect(Self.facts(Extractor().extract(from: sample.text)) == sample.before)
        #expect(Self.facts(mine.extract(from: sample.text)) == sample.after)
    }

    static let table = """
        单位：亿元
        指标\t2024年\t2025年
        本平台销售额\t35\t37
        增长极数\t5\t6
        临江港区增长指数\t103\t104
        """

    @Test func headsOfTablesAreReadWithTheWords() throws {
        let rows = "region\t临江港区\tarea\nindicator\t增长指数\nstop\t本平台"
        let mine = Extractor(lexicon: try UserLexicon(rows, source: "mine.tsv"))
        let names = mine.extract(from: Self.table).observations.map {
            "\($0.indicator)|\($0.region ?? "-")|\($0.measure)"
        }
        #expect(
            names == [
                "销售额|-|level", "销售额|-|level", "增长极数|-|level", "增长极数|-|level", "增长指数|临江港区|level",
                "增长指数|临江港区|level",
            ])
        let plain = Extractor().extract(from: Self.table).observations.map(\.indicator)
        #expect(Set(plain) == ["本平台销售额", "增长极数", "临江港区增长指数"])
    }

    /// The times and numbers outside the words are what they were.
    @Test func numbersOutsideTheWordsStay() throws {
        let text = "去年四十支纱产量为3万吨，其中九月四十支纱均价2.4万元，四十支纱线400支。"
        let mine = Extractor(lexicon: try UserLexicon("indicator\t四十支纱", source: "mine.tsv"))
        #expect(mine.measurements(in: text).map { $0.text(in: text) } == ["3万吨", "2.4万元", "400支"])
        #expect(mine.extract(from: text).periods.map { text.utf8Text($0.utf8Range) } == ["去年", "九月"])
        let plain = Extractor().measurements(in: text).map { $0.text(in: text) }
        #expect(plain == ["四十支", "3万吨", "四十支", "2.4万元", "四十支", "400支"])
        // 二百四十支纱 holds the word after a numeral: that is no word.
        #expect(mine.measurements(in: "二百四十支纱").map(\.amount) == Extractor().measurements(in: "二百四十支纱").map(\.amount))
    }

    /// Words that stand nowhere in a text change nothing of it.
    @Test func otherTextsAreReadAsBefore() throws {
        let lexicon = try UserLexicon(
            "region\t九十户片区\tarea\nindicator\t四十支纱产量 增白布\nstop\t第三方口径", source: "mine.tsv")
        let (plain, mine) = (Extractor(), Extractor(lexicon: lexicon))
        var generator = SplitMix(seed: 4)
        var facts = 0
        for _ in 0..<300 {
            let text = OffsetPropertyTests.text(&generator)
            let found = plain.extract(from: text)
            #expect(mine.extract(from: text) == found, "\(text)")
            facts += found.observations.count
        }
        for sample in Self.regions + Self.stops {
            guard !["九十户", "第三方口径"].contains(where: sample.text.contains) else { continue }
            #expect(mine.extract(from: sample.text) == plain.extract(from: sample.text))
        }
        #expect(facts > 100)
    }

    /// A stream and many documents at once use the words as one document does.
    @Test func allWaysOfReadingUseTheWords() async throws {
        let mine = Extractor(lexicon: try UserLexicon("region\t临江港区\tarea\nstop\t本平台", source: "mine.tsv"))
        let text = "临江港区吞吐量为120万吨。\n\n\(Self.table)"
        let whole = mine.extract(from: text)
        #expect(whole.observations.count == 7 && whole.tables.count == 1)
        var stream = DocumentStream(mine)
        var parts: [Observation] = []
        for byte in Array(text.utf8) {
            stream.append([byte].span)
            while let part = try stream.next() { parts += part.extraction.observations }
        }
        stream.finish()
        while let part = try stream.next() { parts += part.extraction.observations }
        #expect(parts == whole.observations)
        for await found in mine.extractions(of: [TextDocument(text, id: "1")], jobs: 2) {
            #expect(found.extraction == whole)
        }
    }
}

extension String {
    fileprivate func utf8Text(_ range: Range<Int>) -> String {
        String(decoding: Array(utf8)[range], as: UTF8.self)
    }
}
