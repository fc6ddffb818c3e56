import Testing
import TextScan

@testable import HanStat

/// Rows of a user's words: what is taken, and what is refused with which line.
@Suite struct UserLexiconTests {
    @Test func rowsAreTaken() throws {
        let lexicon = try UserLexicon(
            """
            # a port
            region\t临江港区 临江港\tarea

              # indented remarks are remarks
            indicator\t滞港时间 load_factor
            stop\t本平台
            indicator\t滯港時間 靠泊艘次
            """, source: "port.tsv")
        #expect(lexicon.regions == [.init(names: ["临江港区", "临江港"], level: .area)])
        // 滯港時間 is 滞港时间 in the other script.
        #expect(lexicon.indicatorWords == ["滞港时间", "load factor", "靠泊艘次"])
        #expect(lexicon.stopWords == ["本平台"])
        #expect(!lexicon.isEmpty)
    }

    @Test func nothingIsALexiconToo() throws {
        #expect(UserLexicon().isEmpty)
        #expect(try UserLexicon("", source: "empty").isEmpty)
        #expect(try UserLexicon("# only a remark\r\n", source: "empty") == UserLexicon())
    }

    @Test func filesAddUp() throws {
        var lexicon = try UserLexicon("indicator\t滞港时间\r\nstop\t本平台\r\n", source: "a.tsv")
        let first = lexicon
        try lexicon.add("indicator\t滞港时间 靠泊艘次\nregion\t临江港区\tarea", source: "b.tsv")
        #expect(lexicon.indicatorWords == ["滞港时间", "靠泊艘次"] && lexicon.regions.count == 1)
        #expect(first != lexicon && first.regions.isEmpty)
        // The same words from other files are the same lexicon.
        let other = try UserLexicon(
            "stop\t本平台\nregion\t临江港区\tarea\nindicator\t滞港时间\nindicator\t靠泊艘次", source: "c.tsv")
        #expect(other == lexicon && other.hashValue == lexicon.hashValue)
    }

    @Test(arguments: UserLexicon.RegionLevel.allCases)
    func everyLevelIsTaken(_ level: UserLexicon.RegionLevel) throws {
        let lexicon = try UserLexicon("region\t云岭\t\(level.rawValue)", source: "levels.tsv")
        #expect(lexicon.regions.first?.level == level)
    }

    @Test(
        arguments: [
            ("stop", UserLexiconError.Problem.columnCount(1, wanted: 2)),
            ("indicator\t滞港时间\tarea", .columnCount(3, wanted: 2)),
            ("region\t临江港区", .columnCount(2, wanted: 3)),
            ("region\t临江港区\tarea\t备注", .columnCount(4, wanted: 3)),
            ("word\t滞港时间", .unknownKind("word")),
            (" stop\t滞港时间", .unknownKind(" stop")),
            ("滞港时间", .unknownKind("滞港时间")),
            ("region\t临江港区\tport", .unknownLevel("port")),
            ("region\t临江港区\t", .unknownLevel("")),
            ("stop\t", .noWords),
            ("stop\t  ", .noWords),
            ("region\t\tarea", .noWords),
            ("stop\t本", .shortWord("本")),
            ("stop\t_本", .shortWord(" 本")),
            ("stop\t\(String(repeating: "长", count: 33))", .longWord(String(repeating: "长", count: 33))),
            ("indicator\t滞港　时间", .badWord("滞港　时间")),
            ("indicator\t（滞港）", .badWord("（滞港）")),
            ("indicator\t𠮷野家销量", .badWord("𠮷野家销量")),
            ("indicator\t🍐产量", .badWord("🍐产量")),
            ("indicator\t滞港\u{200B}时间", .badWord("滞港\u{200B}时间")),
            ("indicator\t滞港\u{7}时间", .badWord("滞港\u{7}时间")),
            ("indicator\t三百万", .numeral("三百万")),
            ("indicator\t１２.5", .numeral("１２.5")),
            ("stop\t滞港时间 本平台", .conflict(word: "本平台", .indicator, source: "bad.tsv", line: 2)),
            ("stop\t滯港率", .conflict(word: "滯港率", .indicator, source: "bad.tsv", line: 2)),
            ("region\t华星港\tcounty", .conflict(word: "华星港", .region(.area), source: "bad.tsv", line: 3)),
            ("indicator\t华星港", .conflict(word: "华星港", .region(.area), source: "bad.tsv", line: 3)),
        ] as [(String, UserLexiconError.Problem)])
    func badRowsAreRefused(_ row: String, _ problem: UserLexiconError.Problem) {
        let rows = "# first\nindicator\t本平台 滞港率\nregion\t华星港区 华星港\tarea\n\(row)\n"
        #expect(throws: UserLexiconError(source: "bad.tsv", line: 4, problem: problem)) {
            try UserLexicon(rows, source: "bad.tsv")
        }
    }

    @Test func linesCountFromTheFirst() throws {
        var lexicon = UserLexicon()
        try lexicon.add("stop\t本平台", source: "part.yaml", firstLine: 12)
        let wrong = UserLexiconError(
            source: "part.yaml", line: 31,
            problem: .conflict(word: "本平台", .stop, source: "part.yaml", line: 12))
        #expect(throws: wrong) { try lexicon.add("\nindicator\t本平台", source: "part.yaml", firstLine: 30) }
    }

    @Test func thereIsAnEndToIt() throws {
        // 2,500 words of 8 characters are as many as there may be.
        let words = (0..<2_500).map { Self.word($0) }
        let lexicon = try UserLexicon("indicator\t\(words.joined(separator: " "))", source: "all.tsv")
        #expect(lexicon.indicatorWords.count * 8 == UserLexicon.mostCharacters)
        #expect(throws: UserLexiconError(source: "all.tsv", line: 2, problem: .tooManyCharacters)) {
            try UserLexicon("stop\t\(words.joined(separator: " "))\nstop\t\(Self.word(2_500))", source: "all.tsv")
        }
        // As many names of places fit beside the library's, and all words beside the words of statements.
        let places = try UserLexicon("region\t\(words.joined(separator: " "))\tarea", source: "all.tsv")
        for (lexicon, name) in [(lexicon, words[7]), (places, words[2_499])] {
            let found = Extractor(lexicon: lexicon).extract(from: "\(name)产量为35吨。").observations
            #expect(found.count == 1)
            #expect(found.first?.indicator == (lexicon.regions.isEmpty ? "\(name)产量" : "产量"))
        }
    }

    /// A word of eight characters that shares no beginning with another.
    private static func word(_ number: Int) -> String {
        let scalars = [0x5000 + number] + (0..<7).map { 0x6000 + (number * 7 + $0 * 131) % 0x1000 }
        return String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
    }

    @Test func errorsSayWhereAndWhat() {
        func error(_ problem: UserLexiconError.Problem) -> UserLexiconError {
            UserLexiconError(source: "mine.tsv", line: 7, problem: problem)
        }
        #expect(
            error(.conflict(word: "本平台", .stop, source: "a.tsv", line: 3)).description
                == "mine.tsv:7: word '本平台' is a stop word already, by a.tsv:3")
        #expect(
            error(.unknownLevel("port")).description
                == "mine.tsv:7: unknown level 'port': write country, province, prefecture, county, area or group")
        #expect(error(.columnCount(1, wanted: 2)).explanation == "1 column, expected 2 separated by tabs")
        #expect(
            error(.conflict(word: "本平台", .region(.area), source: "a.tsv", line: 3)).chineseExplanation
                == "词“本平台”已由 a.tsv:3 定为地区（area）")
    }

    /// Every problem has words in both languages, and no two the same.
    @Test func everyProblemIsToldInBothLanguages() {
        let problems: [UserLexiconError.Problem] = [
            .columnCount(1, wanted: 2), .unknownKind("甲"), .unknownLevel("甲"), .noWords, .shortWord("甲"),
            .longWord("甲"),
            .badWord("甲"), .numeral("甲"), .conflict(word: "甲", .stop, source: "a", line: 1), .tooManyCharacters,
        ]
        let errors = problems.map { UserLexiconError(source: "a", line: 1, problem: $0) }
        #expect(Set(errors.map(\.explanation)).count == problems.count)
        #expect(Set(errors.map(\.chineseExplanation)).count == problems.count)
        #expect(errors.allSatisfy { $0.chineseExplanation.unicodeScalars.contains { $0.value > 0x4E00 } })
        let units: [UnitCatalogError.Problem] = [
            .columnCount(1), .badIdentifier("甲"), .duplicateIdentifier("甲"), .unknownKind("甲"), .emptyForms,
            .badForm("甲"),
            .badCode("甲"), .badFactor("甲"), .badFlag("甲"),
        ]
        let unitErrors = units.map { UnitCatalogError(source: "a", line: 1, problem: $0) }
        #expect(Set(unitErrors.map(\.chineseExplanation)).count == units.count)
        #expect(unitErrors.allSatisfy { $0.chineseExplanation != $0.explanation })
    }
}
