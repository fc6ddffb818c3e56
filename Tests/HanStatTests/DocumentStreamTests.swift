import SeededRandom
import Testing

@testable import HanStat

/// A document that is read as it comes gives what it gives as a whole.
@Suite struct DocumentStreamTests {
    static let extractor = Extractor()

    /// All parts of a document that comes in chunks of so many bytes, and the error at its end.
    static func read(
        _ bytes: [UInt8], chunk: Int, context: DocumentContext = DocumentContext()
    ) -> (parts: [DocumentPart], error: TextInputError?) {
        var stream = DocumentStream(extractor, context: context)
        var parts: [DocumentPart] = []
        do {
            var start = 0
            while start < bytes.count {
                let end = min(start + chunk, bytes.count)
                stream.append(bytes.span.extracting(start..<end))
                start = end
                while let part = try stream.next() { parts.append(part) }
            }
            stream.finish()
            while let part = try stream.next() { parts.append(part) }
            return (parts, nil)
        } catch {
            return (parts, error)
        }
    }

    static func joined(_ parts: [DocumentPart]) -> Extraction {
        var all = Extraction()
        for part in parts {
            all.measurements += part.extraction.measurements
            all.periods += part.extraction.periods
            all.observations += part.extraction.observations
        }
        return all
    }

    /// What is wrong with parts: they do not tile the text, or a word stands elsewhere than it says.
    static func fault(_ parts: [DocumentPart], of text: String) -> String? {
        var place = (bytes: 0, scalars: 0)
        for part in parts {
            guard part.utf8Range.lowerBound == place.bytes, part.scalarRange.lowerBound == place.scalars else {
                return "\(part.utf8Range) does not follow \(place)"
            }
            guard part.text.utf8.count == part.utf8Range.count, part.text.unicodeScalars.count == part.scalarRange.count
            else { return "\(part.utf8Range) is not its text" }
            place = (part.utf8Range.upperBound, part.scalarRange.upperBound)
            for value in part.extraction.measurements where part.text(at: value.utf8Range) != value.text(in: text) {
                return "\(value.utf8Range) is not “\(value.text(in: text))”"
            }
        }
        return parts.map(\.text).joined().utf8.elementsEqual(text.utf8) ? nil : "the parts are not the text"
    }

    @Test func givesWhatTheWholeGives() {
        var generator = SplitMix(seed: 4)
        let contexts = [
            DocumentContext(), DocumentContext(date: CalendarDate("2025-03-04"), region: "江城市"),
            DocumentContext(convention: .taiwan),
        ]
        var observations = 0
        for i in 0..<60 {
            var text = ""
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                text += OffsetPropertyTests.text(&generator)
                text += ["\n\n", "\n", "。\r\n\r\n", "", "\n \t\n"][Int.random(in: 0..<5, using: &generator)]
            }
            let context = contexts[i % contexts.count]
            let whole = Self.extractor.extract(from: text, context: context)
            observations += whole.observations.count
            for chunk in [1, 7, 64, 100_000] {
                let (parts, error) = Self.read(Array(text.utf8), chunk: chunk, context: context)
                #expect(error == nil)
                #expect(Self.joined(parts) == whole, "chunks of \(chunk): \(text.debugDescription)")
                #expect(Self.fault(parts, of: text) == nil)
            }
        }
        #expect(observations > 100)
    }

    /// Periods, places and bases that one paragraph names are spoken of in the next.
    @Test func whatAParagraphNamesGoesOn() {
        let text = """
            江城市2024年1—9月工业运行情况

            全市工业用电量816亿千瓦时，同比增长3.2%。

            10月9日，记者从市统计局获悉，新开工项目1200个，较2019年增长一成。

            同期港口吞吐量3.5亿吨，下降0.4%。
            """
        let whole = Self.extractor.extract(from: text)
        let (parts, _) = Self.read(Array(text.utf8), chunk: 5)
        #expect(parts.count == 4)
        #expect(Self.joined(parts) == whole)
        let last = parts.last?.extraction.observations.last
        #expect(last?.period != nil && last?.periodText != nil)
        #expect(parts[1].extraction.observations.first?.periodText == "2024年1—9月")
    }

    /// A paragraph without an end is cut as it is in a whole text, and parts come as soon as they are whole.
    @Test func aLongParagraphComesInPieces() {
        let sentence = "去年全市工业用电量816亿千瓦时，同比增长3.2%；港口吞吐量3.5亿吨、下降0.4%，"
        let text = String(repeating: sentence, count: 1800)
        let whole = Self.extractor.extract(from: text)
        let (parts, _) = Self.read(Array(text.utf8), chunk: 10_000)
        #expect(Self.joined(parts) == whole)
        #expect(parts.count >= 3)
        #expect(parts.allSatisfy { $0.utf8Range.count <= 1 << 16 })
    }

    @Test func aFinishedParagraphIsGivenBeforeTheNextEnds() throws {
        var stream = DocumentStream(Self.extractor)
        stream.append(Array("产量3吨。\n\n重".utf8).span)
        let part = try stream.next()
        #expect(part?.text == "产量3吨。\n\n")
        #expect(part?.extraction.measurements.count == 1)
        #expect(try stream.next() == nil)
        stream.append(Array("5吨".utf8).span)
        #expect(try stream.next() == nil)
        stream.finish()
        #expect(try stream.next()?.extraction.measurements.first?.utf8Range == 18..<22)
        #expect(try stream.next() == nil)
    }

    /// Where bytes are not UTF-8, the parts before them come and then the error, however the bytes were cut.
    @Test(arguments: [1, 3, 16, 1000]) func badBytesAreNamed(chunk: Int) {
        let good = Array("产量3吨。\n\n重5吨，".utf8)
        let (parts, error) = Self.read(good + [0xE4, 0xBA, 0x20] + Array("\n\n6吨\n\n".utf8), chunk: chunk)
        #expect(parts.map(\.text) == ["产量3吨。\n\n"])
        #expect(error?.byteRange == good.count..<good.count + 2)
        let (_, cut) = Self.read(good + [0xE4, 0xBA], chunk: chunk)
        #expect(cut?.byteRange == good.count..<good.count + 2)
    }

    @Test func anErrorEndsTheDocument() throws {
        var stream = DocumentStream(Self.extractor)
        stream.append([0x33, 0xFF].span)
        stream.append(Array("吨\n\n5吨\n\n".utf8).span)
        stream.finish()
        #expect(throws: TextInputError.self) { _ = try stream.next() }
        #expect(throws: TextInputError.self) { _ = try stream.next() }
    }

    @Test func nothingIsNothing() throws {
        var stream = DocumentStream(Self.extractor)
        #expect(try stream.next() == nil)
        stream.finish()
        #expect(try stream.next() == nil)
        stream.append(Array("3吨".utf8).span)
        #expect(try stream.next() == nil)
    }

    @Test func wordsOfOtherPartsAreNotGiven() throws {
        let (parts, _) = Self.read(Array("产量3吨。\n\n重5吨".utf8), chunk: 100)
        let part = try #require(parts.last)
        #expect(part.text(at: 18..<22) == "5吨")
        #expect(part.text(at: 6..<10) == nil)
        #expect(part.text(at: 18..<25) == nil)
    }
}
