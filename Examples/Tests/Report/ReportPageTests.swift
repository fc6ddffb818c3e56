import Foundation
import HanStat
import HanStatCommand
import HanStatOutput
import Testing

@testable import HanStatReport

@Suite struct ReportPageTests {
    static let article = "2025年上半年，重庆市用电量700亿千瓦时，同比增长4.2%；四川省用电量1900亿千瓦时，增长3.1%。"

    private func document(_ text: String, id: DocumentID? = nil, place: String = "a.txt") -> ReportDocument {
        let found = Extractor().extract(from: text, context: DocumentContext(date: CalendarDate("2025-07-19")))
        return ReportDocument(found, in: text, id: id, place: place)
    }

    /// What stands between two marks, at every place.
    private func all(between first: String, and last: String, in page: String) -> [String] {
        page.components(separatedBy: first).dropFirst().compactMap { part in
            part.range(of: last).map { String(part[..<$0.lowerBound]) }
        }
    }

    struct PageData: Decodable {
        struct Document: Decodable {
            let name: String
            let language: String
            let records: [OutputRecord]
        }
        let documents: [Document]
    }

    private func data(of page: String) throws -> PageData {
        let json = try #require(all(between: #"id="data">"#, and: "</script>", in: page).first)
        return try JSONDecoder().decode(PageData.self, from: Data(json.utf8))
    }

    @Test func holdsTheRecordsOfJSONLines() throws {
        let page = try ReportPage().html([document(Self.article)])
        let found = Extractor().extract(
            from: Self.article, context: DocumentContext(date: CalendarDate("2025-07-19")))
        let plain = try data(of: page).documents[0].records.map { record in
            guard case .observation(var fact) = record else { return record }
            #expect(fact.evidence?.isEmpty == false)
            fact.evidence = nil
            return .observation(fact)
        }
        #expect(plain == OutputRecord.records(of: found, in: Self.article))
        #expect(plain.count >= 9)
    }

    @Test func everyFactHasItsRow() throws {
        let documents = [document(Self.article, id: .name("x/a.txt")), document("无", id: .name("x/b.txt"))]
        let page = try ReportPage().html(documents)
        let body = try #require(all(between: "<tbody>", and: "</tbody>", in: page).first)
        let rows = all(between: "<tr ", and: "</tr>", in: body)
        #expect(documents[0].facts.count == 4)
        #expect(rows.count == 4)
        for (row, fact) in zip(rows, documents[0].facts) {
            #expect(row.hasPrefix(#"data-d="0" data-r="\#(fact.record)" data-measure="\#(fact.row.measure)""#))
            #expect(row.contains(">\(fact.row.indicator)</td>"))
            #expect(row.contains(#"data-k="\#(fact.row.value)""#))
            guard case .observation(let record) = documents[0].records[fact.record] else {
                Issue.record("no observation")
                continue
            }
            #expect(record.indicator == fact.row.indicator && record.measurement.text == fact.row.number)
            let target = try #require(all(between: "<a href=\"#", and: "\"", in: row).first)
            #expect(page.contains("id=\"\(target)\" data-r="))
        }
    }

    /// Texts that would leave their place in the page if they could.
    static let hostile = [
        "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"\u{301} onclick=\"alert(1)\" x=\"",
        "'\u{20DD} onmouseover='alert(1)", "<\u{338}script>alert(1)</script>", "<!--<script>", "]]>",
        "{{{data}}}{{#x}}",
        "\u{2028}\u{2029}\u{0}\u{B}\u{FEFF}", "&lt;b&gt;&amp;", "</style></title></textarea>", "\\\"\\u003c/script>",
    ]

    @Test(arguments: hostile) func escapesWhatIsHostile(text: String) throws {
        let article = "\(text)2025年，“\(text)”产量12\(text)万吨，\(text)增长3%。<b>工业</b>增加值5亿元\r\n"
        let documents = [
            document(article, id: .name(text), place: text),
            document(article, id: .name(text + "/" + text), place: text),
        ]
        let page = try ReportPage().html(documents)
        let harmless = try ReportPage().html([document("无", id: .number(1)), document("无", id: .number(2))])
        for tag in ["<script", "</script>", "<style", "</style>", "<!--", "<img", "<title", "</title>"] {
            #expect(
                page.components(separatedBy: tag).count == harmless.components(separatedBy: tag).count, "\(tag)")
        }
        // What combines with a mark does not hide it.
        let body = page.components(separatedBy: "<body>")[1]
            .components(separatedBy: #"<script type="application/json""#)[0]
        for (mark, next) in zip(body.unicodeScalars, body.unicodeScalars.dropFirst())
        where mark == "\"" || mark == "'" || mark == "<" {
            #expect(!next.properties.isGraphemeExtend, "\(mark) before \(next.value)")
        }
        let data = try data(of: page)
        #expect(data.documents[1].name.unicodeScalars.elementsEqual((text + "/" + text).unicodeScalars))
        #expect(data.documents.map(\.records) == documents.map(\.records))
    }

    @Test func escapesByCodePoints() {
        let type = ReportContentType()
        #expect(type.escapeText("<a href='x\"&\">") == "&lt;a href=&#39;x&quot;&amp;&quot;&gt;")
        #expect(
            type.escapeText("\"\u{301}<\u{338}&\u{20DD}").unicodeScalars.elementsEqual(
                "&quot;\u{301}&lt;\u{338}&amp;\u{20DD}".unicodeScalars))
        #expect(type.escapeText("a\r\nb\u{0}") == "a&#13;\nb\u{FFFD}")
        #expect(type.escapeText("甲\u{2028}😀") == "甲\u{2028}😀")
    }

    @Test func everyVariableIsEscapedByUs() throws {
        let template = String(decoding: PackageResources.report_mustache, as: UTF8.self)
        #expect(template.hasPrefix("{{% CONTENT_TYPE: \(ReportContentType.name)}}\n"))
        // A partial would begin with the library's own type again.
        #expect(!template.contains("{{>"))
        #expect(Set(all(between: "{{{", and: "}}}", in: template)) == ["style", "words", "data", "script"])
    }

    @Test func policyNamesTheScriptAndTheStyleThatAreThere() throws {
        let page = try ReportPage().html([document(Self.article)])
        let script = try #require(all(between: "<script>", and: "</script>", in: page).first)
        let style = try #require(all(between: "<style>", and: "</style>", in: page).first)
        let policy = try #require(all(between: #"Content-Security-Policy" content=""#, and: "\"", in: page).first)
        let plain = policy.replacingOccurrences(of: "&#39;", with: "'")
        #expect(plain.hasPrefix("default-src 'none'; "))
        #expect(plain.contains("script-src '\(SHA256.policySource(of: script))'; "))
        #expect(plain.contains("style-src '\(SHA256.policySource(of: style))'; "))
        #expect(!plain.contains("unsafe") && !plain.contains("http"))
        #expect(script == ReportPage.script && style == ReportPage.style)
    }

    @Test func needsNothingFromElsewhere() throws {
        let page = try ReportPage().html([document(Self.article)])
        for part in ["<link", "<iframe", "<img", " src=", "url(", "@import", "fetch(", "XMLHttpRequest", "import("] {
            #expect(!page.contains(part), "\(part)")
        }
        #expect(!ReportPage.script.contains("innerHTML") && !ReportPage.script.contains("eval("))
    }

    @Test func namesAreThoseOfFilesWhereTheyDiffer() {
        func names(_ places: [String]) -> [String] { DocumentNames.names(of: places.map { document("", place: $0) }) }
        #expect(names(["x/a.txt", "y/b.txt"]) == ["a.txt", "b.txt"])
        #expect(names(["x/a.txt", "y/a.txt"]) == ["x/a.txt", "y/a.txt"])
        #expect(names(["standard input"]) == ["standard input"])
        #expect(names(["/"]) == ["/"])
        #expect(DocumentNames.names(of: [document("", id: .number(3), place: "a:3")]) == ["3"])
    }

    @Test(arguments: [
        ("", ""), ("1", "1"), ("999", "999"), ("1000", "1,000"), ("123360000000", "123,360,000,000"),
        ("≈1234567.0012345", "≈1,234,567.0012345"), ("-1000.5", "-1,000.5"), ("30000…50000", "30,000…50,000"),
        ("10/3", "10/3"), ("8.7:41.2:50.1", "8.7:41.2:50.1"),
    ])
    func groupsDigits(number: String, grouped: String) {
        #expect(FactRow.grouped(number) == grouped)
    }

    @Test func knowsTheScript() {
        #expect(document("國內生產總額").language == "zh-Hant")
        #expect(document("国内生产总额").language == "zh-Hans")
        #expect(document("12%").language == "zh-Hans")
    }

    @Test func anEmptyReportIsAPage() throws {
        let page = try ReportPage().html([])
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.hasSuffix("</html>\n"))
    }
}
