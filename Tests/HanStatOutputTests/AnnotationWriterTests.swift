import Foundation
import HanStat
import HanStatOutput
import Testing

@Suite struct AnnotationWriterTests {
    /// The shape of the standard's JSON, as far as it is written.
    struct Collection: Decodable {
        struct Page: Decodable {
            let id: String
            let type: String
            let partOf: String
            let startIndex: Int
            let items: [Item]
        }
        struct Item: Decodable {
            struct Body: Decodable {
                let type: String
                let purpose: String
                let format: String
                let value: String
            }
            struct Selector: Decodable {
                let type: String
                let start: Int?
                let end: Int?
                let exact: String?
                let prefix: String?
                let suffix: String?
            }
            struct Target: Decodable {
                let source: String
                let selector: [Selector]
            }
            let id: String
            let type: String
            let motivation: String
            let body: [Body]
            let target: Target
        }
        enum CodingKeys: String, CodingKey {
            case context = "@context"
            case id, type, total, first
        }
        let context: String
        let id: String
        let type: String
        let total: Int
        let first: Page?
    }

    static let text = "𠮷城统计局：\r\n2025年前三季度，全市用电量123.6亿千瓦时，同比增长4.2%；“三产”占约三分之一。\u{2028}<b>完</b>"

    private func written(_ records: [OutputRecord], _ text: String, source: String = "a.txt") throws -> Collection {
        var writer = AnnotationWriter()
        writer.write(records, of: text, source: source)
        #expect(writer.bytes.last == 0x0A)
        #expect(!writer.bytes.dropLast().contains(0x0A))
        return try JSONDecoder().decode(Collection.self, from: Data(writer.bytes))
    }

    @Test func annotatesEveryRecordWhereItStands() throws {
        let found = Extractor().extract(from: Self.text)
        let records = OutputRecord.records(of: found, in: Self.text)
        let collection = try written(records, Self.text)
        let page = try #require(collection.first)
        #expect(records.count >= 5)
        #expect(collection.context == "http://www.w3.org/ns/anno.jsonld")
        #expect(collection.type == "AnnotationCollection" && page.type == "AnnotationPage")
        #expect(collection.total == records.count && page.items.count == records.count)
        #expect(page.partOf == collection.id && page.startIndex == 0)
        #expect(Set([collection.id, page.id] + page.items.map(\.id)).count == records.count + 2)
        let scalars = Array(Self.text.unicodeScalars)
        func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        for (item, record) in zip(page.items, records) {
            #expect(item.type == "Annotation" && item.motivation == "describing" && item.target.source == "a.txt")
            let position = item.target.selector[0]
            #expect(position.type == "TextPositionSelector")
            #expect(position.start == record.start && position.end == record.end)
            let quote = item.target.selector[1]
            #expect(quote.type == "TextQuoteSelector")
            #expect(quote.exact == words(record.start..<record.end))
            #expect(quote.prefix == words(max(0, record.start - 32)..<record.start))
            #expect(quote.suffix == words(record.end..<min(scalars.count, record.end + 32)))
        }
    }

    @Test func bodiesHoldTheReading() throws {
        let found = Extractor().extract(from: Self.text)
        let records = OutputRecord.records(of: found, in: Self.text, doc: .name("a.txt"))
        let items = try #require(try written(records, Self.text).first).items
        for (item, record) in zip(items, records) {
            #expect(item.body.allSatisfy { $0.type == "TextualBody" })
            #expect(item.body.map(\.purpose) == ["tagging", "describing", "describing"])
            #expect(item.body.map(\.format) == ["text/plain", "text/plain", "application/json"])
            let read = try JSONDecoder().decode(OutputRecord.self, from: Data(item.body[2].value.utf8))
            #expect(read == record)
        }
        let lines = items.map { [$0.body[0].value, $0.body[1].value] }
        #expect(
            lines.contains([
                "measurement", "energy · 12360000000 千瓦时 · kW.h · 44496000000000000 J",
            ]))
        #expect(lines.contains(["period", "2025-01-01…2025-09-30 · quarter"]))
        #expect(
            lines.contains([
                "observation", "用电量 · 全市 · 2025-01-01/P9M · change · yearOnYear · increase · 4.2 %",
            ]))
    }

    @Test func warningsAreAssessments() throws {
        let warnings = Samples.warnings.map { OutputRecord.warning($0) }
        let items = try #require(try written(warnings, Samples.doubtful).first).items
        #expect(!items.isEmpty)
        #expect(items.allSatisfy { $0.motivation == "assessing" && $0.body[0].value == "warning" })
    }

    @Test func aDocumentWithoutRecordsHasACollectionWithoutAPage() throws {
        let collection = try written([], "无")
        #expect(collection.total == 0 && collection.first == nil)
    }

    @Test func longQuotesAreLeftOut() throws {
        let text = String(repeating: "甲", count: 600)
        let lengths = [500, 501]
        let records = lengths.map { OutputRecord.period(PeriodRecord(text: "", start: 50, end: 50 + $0)) }
        let items = try #require(try written(records, text).first).items
        #expect(items.map { $0.target.selector.count } == [2, 1])
        #expect(items[1].target.selector[0].end == 551)
    }

    @Test func placesOutsideTheTextAreNotQuoted() throws {
        let records = [(-1, 2), (2, 1), (0, 4)].map {
            OutputRecord.period(PeriodRecord(text: "", start: $0.0, end: $0.1))
        }
        let items = try #require(try written(records, "甲乙丙").first).items
        #expect(items.allSatisfy { $0.target.selector.count == 1 })
    }

    @Test func linesAreOneDocumentEach() {
        var writer = AnnotationWriter()
        for name in ["a", "b"] { writer.write([.period(Samples.period)], of: "", source: name) }
        #expect(writer.bytes.split(separator: 0x0A).count == 2)
        writer.removeAll()
        #expect(writer.bytes.isEmpty)
    }

    @Test(arguments: [
        ("page.txt", "page.txt"), ("a/b c.txt", "a/b%20c.txt"), ("a.txt:3", "a.txt%3A3"), ("/a", "/a"),
        ("//a", "/%2Fa"),
        ("页.txt", "%E9%A1%B5.txt"), ("a\u{1}\"<>%", "a%01%22%3C%3E%25"), ("-", "-"), ("data:1", "data%3A1"),
        ("https://a.cn/x?y=1&z=%E9#b", "https://a.cn/x?y=1&z=%E9#b"),
        ("https://a.cn/页\"<", "https://a.cn/%E9%A1%B5%22%3C"),
        ("urn:isbn:123", "urn:isbn:123"), ("", ""),
    ])
    func namesGiveIRIs(name: String, source: String) {
        #expect(AnnotationWriter.source(named: name) == source)
    }

    @Test func annotationsOfAFragmentAreItsParts() throws {
        let collection = try written([.period(Samples.period)], "", source: "https://a.cn/x#b")
        #expect(collection.id == "https://a.cn/x#b.annotations")
        #expect(collection.first?.items[0].id == "https://a.cn/x#b.annotation-1")
    }
}
