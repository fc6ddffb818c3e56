import Testing

@testable import HanStat

/// The forms of input: strings, parts of strings, bytes; visitors and sequences.
@Suite struct ExtractorInputTests {
    let extractor = Extractor()
    let text = "全市用电量816亿千瓦时，同比增长3.2%。\n\n新增企业1200家，占地3.5万亩。"

    @Test func everyFormGivesTheSame() throws {
        let values = extractor.measurements(in: text)
        #expect(values.map { String($0.text(in: text)) } == ["816亿千瓦时", "3.2%", "1200家", "3.5万亩"])
        #expect(extractor.measurements(in: text[...]) == values)
        #expect(try extractor.measurements(inUTF8: Array(text.utf8)) == values)
        #expect(try extractor.measurements(inUTF8: text.utf8.span) == values)
        #expect(Array(extractor.measurementSequence(in: text)) == values)
        var visited: [MeasuredValue] = []
        extractor.visitMeasurements(in: text) {
            visited.append($0)
            return .next
        }
        #expect(visited == values)
        var seen = 0
        extractor.visitMeasurements(in: text) { _ in seen += 1 }
        #expect(seen == values.count)
    }

    @Test(arguments: 1...4)
    func aVisitorCanStop(after count: Int) throws {
        var visited = 0
        extractor.visitMeasurements(in: text) { _ in
            visited += 1
            return visited == count ? .stop : .next
        }
        #expect(visited == count)
        visited = 0
        try extractor.visitMeasurements(inUTF8: text.utf8.span) { _ in
            visited += 1
            return visited == count ? .stop : .next
        }
        #expect(visited == count)
    }

    @Test func aSequenceBeginsAnew() {
        let sequence = extractor.measurementSequence(in: text)
        #expect(sequence.first { $0.kind == .count }?.amount == .value(ExactNumber(1200)))
        var iterator = sequence.makeIterator()
        var copy = iterator
        _ = iterator.next()
        #expect(iterator.next()?.kind == .percentage)
        #expect(copy.next()?.kind == .energy)
        #expect(Array(sequence).count == 4)
        var empty = extractor.measurementSequence(in: "没有数字").makeIterator()
        #expect(empty.next() == nil && empty.next() == nil)
    }

    @Test func offsetsCountFromTheBeginningOfAPart() throws {
        let part = try #require(text.split(separator: "\n").last)
        let values = extractor.measurements(in: part)
        let first = try #require(values.first)
        #expect(first.utf8Range == 12..<19)
        #expect(first.scalarRange == 4..<9)
        #expect(first.text(in: part) == "1200家")
        #expect(text[first.range(in: part)] == "1200家")
        #expect(values.map { String(text[$0.range(in: part)]) } == ["1200家", "3.5万亩"])
    }

    @Test func emptyInputsGiveNothing() throws {
        #expect(extractor.measurements(in: "").isEmpty)
        #expect(extractor.measurements(in: ""[...]).isEmpty)
        #expect(try extractor.measurements(inUTF8: []).isEmpty)
        #expect(Array(extractor.measurementSequence(in: "")).isEmpty)
    }

    @Test(
        arguments: [
            ("增长3.2%", [0xFF], 10, 1), ("", [0xE4, 0xB8], 0, 2), ("816亿", [0xC0, 0xAF], 6, 1),
            ("816亿", [0xED, 0xA0, 0x80], 6, 1), ("a", [0xF0, 0x9F, 0x98], 1, 3), ("", [0xF5, 0x80, 0x80, 0x80], 0, 1),
        ] as [(String, [UInt8], Int, Int)])
    func whatIsNotUTF8IsRefused(good: String, bad: [UInt8], offset: Int, count: Int) {
        let bytes = Array(good.utf8) + bad + Array("，另有5家".utf8)
        var visited = 0
        let error = #expect(throws: TextInputError.self) {
            try extractor.visitMeasurements(inUTF8: bytes.span) { _ in
                visited += 1
                return .next
            }
        }
        #expect(visited == 0)
        #expect(error?.byteOffset == offset)
        #expect(error?.byteRange == offset..<offset + count)
        #expect(error?.isTextTooLong == false)
        #expect(error?.description == "the text is not UTF-8: bad sequence at byte \(offset)")
        #expect(throws: TextInputError.self) { try extractor.measurements(inUTF8: bytes) }
    }

    @Test func tooManyBytesAreRefused() {
        let bytes: [UInt8] = [0x31, 0x32, 0x33]
        #expect(throws: Never.self) { try Extractor.check(bytes.span, longest: 3) }
        let error = #expect(throws: TextInputError.self) { try Extractor.check(bytes.span, longest: 2) }
        #expect(error?.isTextTooLong == true && error?.byteOffset == nil)
        #expect(error?.description.hasPrefix("a text of 3 bytes is too long") == true)
        #expect(TextInputError.longest == 2_147_483_647)
    }

    @Test func aByteOrderMarkCounts() throws {
        let values = try extractor.measurements(inUTF8: [0xEF, 0xBB, 0xBF] + Array("816家".utf8))
        #expect(values.map(\.utf8Range) == [3..<9])
        #expect(values.map(\.scalarRange) == [1..<5])
    }
}
