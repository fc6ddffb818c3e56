public import HanStat

extension PeriodRecord {
    /// Makes the record of a period.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - document: The text that it was found in.
    ///   - doc: What the record calls the document, where there are several.
    public init(_ period: ResolvedPeriod, in document: String, doc: DocumentID? = nil) {
        self.init(
            text: document.text(at: period.utf8Range), start: period.scalarRange.lowerBound,
            end: period.scalarRange.upperBound, from: period.from?.description,
            through: period.through?.description, grain: period.grain.rawValue, doc: doc)
        if !period.isResolved, period.basis != .stated { relativeTo = period.basis.rawValue }
        note = period.note
    }
}

extension String {
    /// The words at UTF-8 offsets.
    func text(at range: Range<Int>) -> String {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf8.index(start, offsetBy: range.count)])
    }
}
