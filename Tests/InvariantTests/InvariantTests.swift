import HanStat
import HanStatOutput
import Testing

/// What holds for every text.
@Suite("Invariants") struct InvariantTests {
    static let extractor = Extractor()
    static let context = DocumentContext(date: CalendarDate("2025-12-15"), convention: .mainland)

    /// Paragraphs of mixed prose.
    static func paragraphs(seed: UInt64, _ count: Int) -> [String] {
        var prose = MixedProse(seed: seed)
        return (0..<count).map { _ in prose.paragraph().text }
    }

    /// The output for a text, as bytes.
    static func lines(_ text: String, _ extractor: Extractor = extractor) -> [UInt8] {
        lines(extractor.extract(from: text, context: context), text)
    }

    static func lines(_ found: Extraction, _ text: String) -> [UInt8] {
        var writer = JSONLinesWriter()
        for record in OutputRecord.records(of: found, in: text) { writer.write(record) }
        return writer.bytes
    }

    /// What a text measures: everything but the places.
    static func values(_ text: String) -> [String] {
        extractor.measurements(in: text, context: context).map { value in
            let per = value.per.map { " per \($0.value) \($0.unit.id)" } ?? ""
            return "\(value.amount) \(value.unit?.id ?? "-") \(value.unitText) \(value.kind) \(value.comparator)\(per)"
        }
    }

    @Test("lines written from an extraction are those of its records", arguments: [UInt64(11), 12])
    func linesOfExtractions(seed: UInt64) {
        let written: [String] = [
            "三分之一的企业，每公斤20元；产业结构为8.7:41.2:50.1，气温−3℃至5℃，0.00125%、1e30元、负5.50%。",
            "比2019年增长3.2%，去年同期多100多万人；\t“其他”\u{2028}收入约3—5亿元左右。",
            "| 指标 | 2024年 |\n| --- | --- |\n| 用电量（亿千瓦时） | 816.0 |\n| 增长（%） | -0.3 |\n",
        ]
        for text in written + Self.paragraphs(seed: seed, 150) {
            let found = Self.extractor.extract(from: text, context: Self.context)
            var writer = JSONLinesWriter()
            writer.write(found, in: text)
            #expect(writer.bytes == Self.lines(found, text), "\(text)")
            for types: RecordTypes in [.observations, .measurements, .periods, [.measurements, .periods]] {
                writer.removeAll()
                writer.write(found, in: text, doc: .name("a\"b"), types: types)
                var records = JSONLinesWriter()
                for record in OutputRecord.records(of: found, in: text, doc: .name("a\"b")) {
                    switch record {
                    case .observation where types.contains(.observations): records.write(record)
                    case .measurement where types.contains(.measurements): records.write(record)
                    case .period where types.contains(.periods): records.write(record)
                    default: continue
                    }
                }
                #expect(writer.bytes == records.bytes, "\(text)")
            }
        }
    }

    // MARK: Places

    /// Texts with their code points, to cut words out of.
    private struct Words {
        let bytes: [UInt8]
        let scalars: [Unicode.Scalar]

        init(_ text: String) {
            bytes = Array(text.utf8)
            scalars = Array(text.unicodeScalars)
        }

        /// The words at two ranges; nil where they are not the same, or no words.
        func at(_ utf8: Range<Int>, _ scalarRange: Range<Int>) -> String? {
            guard utf8.lowerBound >= 0, utf8.upperBound <= bytes.count, !utf8.isEmpty, scalarRange.lowerBound >= 0,
                scalarRange.upperBound <= scalars.count, let words = String(validating: bytes[utf8], as: UTF8.self),
                words.unicodeScalars.elementsEqual(scalars[scalarRange])
            else { return nil }
            return words
        }
    }

    @Test("offsets give the words back, in order, without overlaps", arguments: [UInt64(1), 2, 3, 4])
    func places(seed: UInt64) {
        var found = 0
        for text in Self.paragraphs(seed: seed, 150) {
            let words = Words(text)
            let result = Self.extractor.extract(from: text, context: Self.context)
            found += result.measurements.count + result.periods.count + result.observations.count
            var ends = (measurement: 0, period: 0, number: 0)
            for value in result.measurements {
                #expect(words.at(value.utf8Range, value.scalarRange) == String(value.text(in: text)), "\(text)")
                #expect(value.utf8Range.lowerBound >= ends.measurement, "\(text)")
                ends.measurement = value.utf8Range.upperBound
            }
            for period in result.periods {
                #expect(words.at(period.utf8Range, period.scalarRange) != nil, "\(text)")
                #expect(period.utf8Range.lowerBound >= ends.period, "\(text)")
                ends.period = period.utf8Range.upperBound
            }
            for observation in result.observations {
                let number = observation.measurement
                #expect(words.at(observation.utf8Range, observation.scalarRange) != nil, "\(text)")
                #expect(result.measurements.contains(number) && number.utf8Range.lowerBound >= ends.number, "\(text)")
                ends.number = number.utf8Range.upperBound
                if let period = observation.period { #expect(result.periods.contains(period), "\(text)") }
            }
        }
        #expect(found > 1000)
    }

    @Test("records are in the order of their places", arguments: [UInt64(5), 6])
    func order(seed: UInt64) {
        for text in Self.paragraphs(seed: seed, 100) {
            let records = OutputRecord.records(
                of: Self.extractor.extract(from: text, context: Self.context), in: text)
            for (record, next) in zip(records, records.dropFirst()) { #expect(record.start <= next.start, "\(text)") }
        }
    }

    // MARK: The same again

    @Test("the same input gives the same bytes on every run")
    func runs() {
        let other = Extractor()
        for text in Self.paragraphs(seed: 7, 150) {
            let lines = Self.lines(text)
            #expect(Self.lines(text) == lines && Self.lines(text, other) == lines, "\(text)")
        }
    }

    @Test("the same input gives the same bytes on every thread")
    func threads() async {
        let texts = Self.paragraphs(seed: 8, 100)
        let expected = texts.map { Self.lines($0) }
        await withTaskGroup(of: [[UInt8]].self) { group in
            for task in 0..<8 {
                // Each task begins elsewhere, so that unlike texts are read at the same time.
                group.addTask {
                    let order = texts.indices.map { ($0 + task * 13) % texts.count }
                    var lines = [[UInt8]](repeating: [], count: texts.count)
                    for i in order { lines[i] = Self.lines(texts[i]) }
                    return lines
                }
            }
            for await lines in group { #expect(lines == expected) }
        }
    }

    @Test("the same input gives the same bytes on any number of cores", arguments: [1, 2, 3, 8])
    func cores(jobs: Int) async {
        let texts = Self.paragraphs(seed: 9, 100)
        let documents = texts.map { TextDocument($0, context: Self.context) }
        var count = 0
        for await result in Self.extractor.extractions(of: documents, jobs: jobs) {
            #expect(result.index == count)
            #expect(Self.lines(result.extraction, result.document.text) == Self.lines(texts[count]))
            count += 1
        }
        #expect(count == texts.count)
    }

    // MARK: Together and apart

    @Test(
        "paragraphs give together the measurements of each", arguments: ["\n\n", "\r\n\r\n", "\n \n"], [UInt64(10), 11])
    func together(gap: String, seed: UInt64) {
        let texts = Self.paragraphs(seed: seed, 120)
        for start in stride(from: 0, to: texts.count, by: 4) {
            let some = texts[start..<start + 4]
            let together = some.joined(separator: gap)
            #expect(Self.values(together) == some.flatMap { Self.values($0) }, "\(together.debugDescription)")
        }
    }

    // MARK: Layout

    /// Whether layout between two characters can change what they say: between digits it may end a number.
    private static func isInsideNumber(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
        let marks: Set<Unicode.Scalar> = [".", "．", ",", "，", "-", "—", "～", "%", "％"]
        func isDigit(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.numericType != nil || marks.contains(scalar)
        }
        return isDigit(a) && isDigit(b)
    }

    @Test(
        "layout between the characters of a sentence changes no value",
        arguments: [" ", "\u{3000}", "\n", "\r\n", "\u{200B}", "\u{FEFF}"])
    func layout(_ layout: String) {
        var grammar = PlainGrammar(seed: 12)
        var tried = 0
        var changed: [String] = []
        for _ in 0..<200 {
            let text = grammar.sentence().text
            let expected = Self.values(text)
            let scalars = Array(text.unicodeScalars)
            for _ in 0..<4 {
                let place = Int.random(in: 1..<scalars.count, using: &grammar.random)
                if Self.isInsideNumber(scalars[place - 1], scalars[place]) { continue }
                var spaced = String.UnicodeScalarView(scalars[..<place])
                spaced.append(contentsOf: layout.unicodeScalars)
                spaced.append(contentsOf: scalars[place...])
                tried += 1
                if Self.values(String(spaced)) != expected { changed.append(String(spaced)) }
            }
        }
        #expect(tried > 400)
        #expect(changed.isEmpty, "\(changed.count) of \(tried): \(changed.prefix(20))")
    }
}
