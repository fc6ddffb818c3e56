import Foundation
import HanStatOutput
import Testing

@Suite struct JSONLinesWriterTests {
    @Test func writesTheContractsKeysInOrder() {
        var writer = JSONLinesWriter()
        writer.write(Samples.energy)
        writer.write(Samples.range)
        writer.write(.period(Samples.period))
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                {"type":"measurement","text":"1100多万千瓦时","start":10,"end":19,"kind":"energy","value":"11000000",\
                "comparator":"moreThan","unit":"千瓦时","system":"UCUM","code":"kW.h","modifiers":["多"],\
                "si":{"value":"39600000000000","unit":"J"}}
                {"type":"measurement","text":"3—5万吨","start":40,"end":45,"kind":"mass","low":"30000","high":"50000",\
                "comparator":"exact","unit":"吨","system":"UCUM","code":"t",\
                "si":{"low":"30000000","high":"50000000","unit":"kg"}}
                {"type":"period","text":"去年1—11月","start":60,"end":67,"from":"2025-01-01","through":"2025-11-30",\
                "grain":"month"}

                """)
    }

    @Test func putsDocLastAsTheTypeThatItIs() {
        var writer = JSONLinesWriter()
        writer.write(Samples.price)
        writer.write(Samples.awkward)
        let lines = String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasSuffix(#""per":{"text":"每公斤","value":"1","unit":"公斤","code":"kg"},"doc":"市场/价格.txt"}"#))
        #expect(lines[1].hasSuffix(#","doc":-7}"#))
    }

    @Test(arguments: Samples.all) func isReadBackByADecoder(record: OutputRecord) throws {
        var writer = JSONLinesWriter()
        writer.write(record)
        #expect(try JSONDecoder().decode(OutputRecord.self, from: Data(writer.bytes)) == record)
    }

    @Test(arguments: Samples.all) func saysWhatAnEncoderSays(record: OutputRecord) throws {
        var writer = JSONLinesWriter()
        writer.write(record)
        let own = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? NSDictionary
        let other = try JSONSerialization.jsonObject(with: JSONEncoder().encode(record)) as? NSDictionary
        #expect(own != nil)
        #expect(own == other)
    }

    @Test func everyCodePointSurvives() throws {
        // All of the Basic Multilingual Plane and a plane above it, in records of 4096.
        for first in stride(from: UInt32(0), to: 0x20000, by: 4096) {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: (first..<first + 4096).compactMap { Unicode.Scalar($0) })
            var record = Samples.energy
            record.text = String(text)
            var writer = JSONLinesWriter()
            writer.write(record)
            let back = try JSONDecoder().decode(MeasurementRecord.self, from: Data(writer.bytes))
            #expect(back.text.unicodeScalars.elementsEqual(text))
            #expect(writer.bytes.dropLast().allSatisfy { $0 >= 0x20 }, "no raw control character, no second line")
        }
    }

    @Test func escapesWhatReadersTakeForLineEnds() {
        var writer = JSONLinesWriter()
        writer.write(Samples.awkward)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(
            text.contains(#"\u0085"#) && text.contains(#"\u2028\u2029"#)
                && text.contains(#"\b\t\n\u000b\f\r\u001f\"\\/"#))
        #expect(text.dropLast().allSatisfy { !$0.isNewline })
    }

    @Test func forgetsWhenAsked() {
        var writer = JSONLinesWriter()
        writer.write(Samples.range)
        let once = writer.bytes
        writer.removeAll()
        #expect(writer.bytes.isEmpty)
        writer.write(Samples.range)
        #expect(writer.bytes == once)
    }

    @Test func refusesRecordsOfAnotherType() throws {
        var writer = JSONLinesWriter()
        writer.write(.period(Samples.period))
        let data = Data(writer.bytes)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(MeasurementRecord.self, from: data) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ObservationRecord.self, from: data) }
        let unknown = Data(#"{"type":"rumour","text":"一"}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(OutputRecord.self, from: unknown) }
        let measurement = try JSONEncoder().encode(Samples.range)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(PeriodRecord.self, from: measurement) }
    }
}
