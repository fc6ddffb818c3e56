import HanStatCommand
import HanStatOutput
import Mustache

/// A page that shows documents with what was read from them: one file of HTML, which needs no network.
///
/// The template, the style and the script are files of their own in the folder Page; the compiler puts them
/// into the program. Text goes into the page escaped, records as JSON; and the page's policy lets no script run
/// but its own, which it knows by its digest.
package struct ReportPage: Sendable {
    private let template: MustacheTemplate

    /// Reads the template.
    ///
    /// - Throws: The parser's error where the template is malformed.
    package init() throws {
        MustacheContentTypes.register(ReportContentType(), named: ReportContentType.name)
        template = try MustacheTemplate(string: Self.text(PackageResources.report_mustache))
    }

    /// The page of some documents.
    ///
    /// - Parameter documents: The documents, in order.
    /// - Returns: HTML.
    package func html(_ documents: [ReportDocument]) -> String {
        let records = documents.flatMap(\.records)
        let names = DocumentNames.names(of: documents)
        let context: [String: Any] = [
            "title": Self.title(names),
            "script": Self.script, "scriptSource": SHA256.policySource(of: Self.script),
            "style": Self.style, "styleSource": SHA256.policySource(of: Self.style),
            "words": Self.text(PackageResources.words_json), "data": ReportData.json(documents, names: names),
            "documents": documents.indices.map { Self.section($0, documents[$0], name: names[$0]) },
            "several": documents.count > 1,
            "documentCount": documents.count,
            "factCount": records.count { if case .observation = $0 { true } else { false } },
            "measurementCount": records.count { if case .measurement = $0 { true } else { false } },
            "periodCount": records.count { if case .period = $0 { true } else { false } },
            "facts": documents.indices.flatMap { FactRow.rows($0, documents[$0], name: names[$0]) },
        ]
        return template.render(context)
    }

    /// The files of the script in the order in which they need each other.
    static let script = [
        PackageResources.words_js, PackageResources.reading_js, PackageResources.marks_js, PackageResources.table_js,
        PackageResources.charts_js, PackageResources.start_js,
    ].map(text).joined(separator: "\n")

    static let style = text(PackageResources.report_css)

    private static func text(_ resource: [UInt8]) -> String { String(decoding: resource, as: UTF8.self) }

    private static func title(_ names: [String]) -> String {
        guard let first = names.first else { return "hanstat" }
        return first + (names.count > 1 ? " + \(names.count - 1)" : "")
    }

    private static func section(_ index: Int, _ document: ReportDocument, name: String) -> [String: Any] {
        [
            "index": index, "number": index + 1, "name": name, "language": document.language,
            "pieces": MarkedText(document.text, records: document.records).pieces.map {
                context(of: $0, document: index, records: document.records)
            },
        ]
    }

    private static func context(
        of piece: MarkedText.Piece, document: Int, records: [OutputRecord]
    ) -> [String: Any] {
        let opens = piece.opens.map { element -> [String: Any] in
            switch element {
            case .fact(let stretch, let facts):
                [
                    "isFact": true, "tone": stretch % 2 == 0 ? "" : " other",
                    "facts": facts.map(String.init).joined(separator: " "),
                ]
            case .mark(let record):
                [
                    "isFact": false, "kind": records[record].className, "id": FactRow.anchor(document, record),
                    "record": record,
                ]
            }
        }
        let closes = piece.closes.map { ["tag": $0.tag] }
        return ["opens": opens, "text": piece.text, "closes": closes]
    }
}

extension MarkedText.Element {
    fileprivate var tag: String {
        switch self {
        case .fact: "span"
        case .mark: "mark"
        }
    }
}

extension OutputRecord {
    /// The class of a mark.
    fileprivate var className: String {
        if case .period = self { "period" } else { "measurement" }
    }
}
