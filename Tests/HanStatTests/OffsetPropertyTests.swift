import SeededRandom
import Testing

@testable import HanStat

/// What holds for the results of any text, however mixed.
@Suite struct OffsetPropertyTests {
    static let junk = [
        "，", "。", "\n", "\r\n", "\n\n", " ", "　", "\t", "\u{200B}", "\u{FEFF}", "\u{200D}", "🀄️", "👨‍👩‍👧", "e\u{301}", "𠮷",
        "ひらがな",
        "（", "）", "(", "“", "”", "%", "％", "亿", "万", "几", "数", "半", "第", "每", "分之", "点", "零", "〇", "-", "—", "~", "至",
        "到", "、", "和",
        "1", "23", "4,567", "0.5", "８９", "一", "二十", "两", "元", "家", "个", "个百分点", "千瓦时", "km²", "US$", "¥", "/", ":", "∶",
        "超过", "不足",
        "以上", "多", "余", "约", "去年", "3月", "2025年", "同比增长", "\u{0}", "abc", "A320", "翻", "倍", "占", "°", "吨标准煤",
    ]
    /// What joins itself to the character before it.
    static let marks = ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{1F3FB}", "\u{302A}"]
    static let sentences = MeasurementCorpusTests.rows.map(\.input) + CorpusRow.sentences("negative.txt").map(\.input)

    /// A text of corpus sentences, their pieces, and junk between them.
    static func text(_ generator: inout SplitMix) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            let sentence = sentences[Int.random(in: 0..<sentences.count, using: &generator)]
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: text += sentence
            case 1: text += sentence.prefix(Int.random(in: 0...sentence.count, using: &generator))
            case 2: text += sentence.suffix(Int.random(in: 0...sentence.count, using: &generator))
            default:
                for _ in 0..<Int.random(in: 1...8, using: &generator) {
                    text += junk[Int.random(in: 0..<junk.count, using: &generator)]
                }
            }
        }
        return text
    }

    /// What is wrong with the results of a text; nil where nothing is.
    static func fault(_ values: [MeasuredValue], in text: String) -> String? {
        let bytes = Array(text.utf8)
        let scalars = Array(text.unicodeScalars)
        var end = 0
        var scalarEnd = 0
        for value in values {
            let (range, scalarRange) = (value.utf8Range, value.scalarRange)
            guard range.lowerBound >= end, range.upperBound <= bytes.count, !range.isEmpty else {
                return "range \(range)"
            }
            guard scalarRange.lowerBound >= scalarEnd, scalarRange.upperBound <= scalars.count else {
                return "scalar range \(scalarRange)"
            }
            guard let words = String(validating: bytes[range], as: UTF8.self) else {
                return "\(range) cuts a character"
            }
            guard Array(words.unicodeScalars) == Array(scalars[scalarRange]) else {
                return "\(range) and \(scalarRange) are two places"
            }
            guard Array(value.text(in: text).utf8) == Array(words.utf8) else { return "text(in:) at \(range)" }
            if case .range(let low, let high) = value.amount, low > high { return "\(words): \(low) > \(high)" }
            if words.unicodeScalars.first?.properties.isWhitespace == true { return "“\(words)” begins with a space" }
            if words.unicodeScalars.last?.properties.isWhitespace == true { return "“\(words)” ends with a space" }
            end = range.upperBound
            scalarEnd = scalarRange.upperBound
        }
        return nil
    }

    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8], [false, true])
    func resultsAreInPlaceAndInOrder(seed: UInt64, numbers: Bool) {
        var generator = SplitMix(seed: seed)
        var options = Extractor.Options()
        options.includesNumbers = numbers
        let extractor = Extractor(options: options)
        var found = 0
        for _ in 0..<150 {
            let text = Self.text(&generator)
            let values = extractor.measurements(in: text)
            found += values.count
            if let fault = Self.fault(values, in: text) {
                Issue.record("\(fault) in \(text.debugDescription)")
            }
        }
        #expect(found > 150)
    }

    @Test(arguments: [UInt64(11), 12])
    func aDocumentIsReadAlikeInEveryForm(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let extractor = Extractor()
        for _ in 0..<60 {
            let mark = Self.marks[Int.random(in: 0..<Self.marks.count, using: &generator)]
            let text = (Bool.random(using: &generator) ? mark : "") + Self.text(&generator)
            let values = extractor.measurements(in: text)
            #expect(Array(extractor.measurementSequence(in: text)) == values, "\(text.debugDescription)")
            #expect(try extractor.measurements(inUTF8: Array(text.utf8)) == values)
            // By bytes: the text may begin with a mark that makes one character with what is before it.
            let longer = "前" + text
            let rest = longer[longer.utf8.index(longer.startIndex, offsetBy: 3)...]
            #expect(extractor.measurements(in: rest) == values)
        }
    }

    @Test func oneExtractorServesManyTasks() async {
        var generator = SplitMix(seed: 21)
        let texts = (0..<80).map { _ in Self.text(&generator) }
        let extractor = Extractor()
        let expected = texts.map { extractor.measurements(in: $0) }
        #expect(expected.reduce(0) { $0 + $1.count } > 80)
        await withTaskGroup(of: [[MeasuredValue]].self) { group in
            for _ in 0..<8 {
                group.addTask { texts.map { extractor.measurements(in: $0) } }
            }
            for await results in group { #expect(results == expected) }
        }
    }
}
