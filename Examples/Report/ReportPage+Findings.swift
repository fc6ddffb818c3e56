package import HanStatCommand

extension ReportPage: FindingsPage {
    /// The page of all documents.
    package func bytes(of findings: [Finding]) -> [UInt8] {
        let documents = findings.map { ReportDocument($0.extraction, in: $0.text, id: $0.id, place: $0.place) }
        return Array(html(documents).utf8)
    }
}
