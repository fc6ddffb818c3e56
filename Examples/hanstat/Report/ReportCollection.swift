import HanStatReport

/// The documents of a report, until all are there.
struct ReportCollection {
    let page: ReportPage
    var documents: [ReportDocument] = []

    /// The page of all of them.
    func html() -> [UInt8] { Array(page.html(documents).utf8) }
}

extension Finding {
    /// The document as a report takes it.
    var reportDocument: ReportDocument { ReportDocument(extraction, in: text, id: id, place: place) }
}
