public import HanStat

extension PeriodRecord {
    /// Makes the record of a period.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - document: The text that it was found in, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the record calls the document, where there are several.
    public init(
        _ period: ResolvedPeriod, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil
    ) {
        self.init(
            text: document.text(at: period.utf8Range, from: offset), start: period.scalarRange.lowerBound,
            end: period.scalarRange.upperBound, from: period.from?.description,
            through: period.through?.description, grain: period.grain.rawValue, doc: doc)
        if !period.isResolved, period.basis != .stated { relativeTo = period.basis.rawValue }
        note = period.note
    }
}

extension String {
    /// The words at UTF-8 offsets, of a text that begins at an offset.
    func text(at range: Range<Int>, from offset: Int = 0) -> String {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound - offset)
        return String(self[start..<utf8.index(start, offsetBy: range.count)])
    }
}
