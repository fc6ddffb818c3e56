import SeededRandom
import Segmentation
import Testing

@Suite struct WordSegmenterTests {
    @Test(
        arguments: [
            ("", []),
            ("全国人民", ["全国", "人民"]),
            ("昨天发布公报。", ["昨天", "发布", "公报", "。"]),
            ("用水 12.5 吨", ["用水", " ", "12.5", " ", "吨"]),
        ] as [(String, [String])])
    func words(text: String, expected: [String]) throws {
        var segmenter = try WordSegmenter()
        #expect(parts(of: text, try segmenter.segments(in: text).map(\.range)) == expected)
    }

    @Test func kinds() throws {
        var segmenter = try WordSegmenter()
        let kinds = try segmenter.segments(in: "经济 3.2 GDP，$カナ").map(\.kind)
        #expect(kinds == [.han, .space, .number, .space, .letters, .punctuation, .other, .kana])
        #expect(Segment.Kind.allCases.filter(\.isWordLike) == [.han, .number, .letters, .kana])
    }

    @Test func partOfAText() throws {
        let text = "一月经济二月"
        var segmenter = try WordSegmenter()
        var segments = [Segment(range: 0..<1, kind: .other)]
        try segmenter.fill(&segments, from: text.utf8.span, range: 6..<12)
        #expect(parts(of: text, segments.map(\.range)) == ["经济"])
        try segmenter.fill(&segments, from: text.utf8.span, range: 6..<6)
        #expect(segments.isEmpty)
    }

    @Test func segmentsTileTheText() throws {
        var segmenter = try WordSegmenter()
        for text in randomTexts(seed: 1, count: 400) {
            let bytes = Array(text.utf8)
            let ranges = try segmenter.segments(in: text).map(\.range)
            #expect(tiles(ranges, 0..<bytes.count), "\(text.debugDescription)")
            #expect(ranges.allSatisfy { isBoundary($0.lowerBound, in: bytes) }, "\(text.debugDescription)")
        }
    }

    @Test func illFormedBytesAreTiledToo() throws {
        var generator = SplitMix(seed: 2)
        var segmenter = try WordSegmenter()
        var segments: [Segment] = []
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            try segmenter.fill(&segments, from: bytes.span, range: 0..<bytes.count)
            #expect(tiles(segments.map(\.range), 0..<bytes.count), "\(bytes)")
        }
    }

    @Test func oneMegabyteWithoutASpace() throws {
        let text = String(repeating: "亿", count: 350_000)
        var segmenter = try WordSegmenter()
        let segments = try segmenter.segments(in: text)
        #expect(tiles(segments.map(\.range), 0..<text.utf8.count))
    }

    @Test func manyTextsAndOneSegmenter() throws {
        // Texts go out of scope between calls, the iterator stays.
        var segmenter = try WordSegmenter()
        for round in 0..<2000 {
            let text = "第\(round)次统计"
            let words = parts(of: text, try segmenter.segments(in: text).map(\.range))
            #expect(words.contains("\(round)"))
            #expect(words.last == "统计")
        }
    }

    @Test func everyTaskHasItsOwn() async throws {
        let texts = randomTexts(seed: 3, count: 200)
        @Sendable func all() throws -> [[Segment]] {
            var segmenter = try WordSegmenter()
            return try texts.map { try segmenter.segments(in: $0) }
        }
        let expected = try all()
        let results = try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try all() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 4)
        #expect(results.allSatisfy { $0 == expected })
    }

    @Test func facts() {
        #expect(ICU.hasChineseDictionary)
        #expect((ICU.version.split(separator: ".").first.flatMap { Int($0) } ?? 0) >= 67)
    }

    @Test(
        arguments: [
            ("", []),
            ("天气好。你好！", ["天气好。", "你好！"]),
            ("Growth slowed. Prices rose.", ["Growth slowed. ", "Prices rose."]),
            ("全市用电\n增长。", ["全市用电\n", "增长。"]),
        ] as [(String, [String])])
    func sentences(text: String, expected: [String]) throws {
        var segmenter = try SentenceSegmenter()
        #expect(parts(of: text, try segmenter.sentences(in: text)) == expected)
    }
}
