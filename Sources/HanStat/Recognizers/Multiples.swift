import TextScan

/// Multiples that are told without a number: 翻番 is one 番.
extension MeasurementReader {
    /// Reads 翻番, which counts one doubling.
    func readDoubling(_ g: borrowing GlyphBuffer, at index: Int) -> MeasurementDraft? {
        guard g.code(index) == 0x7FFB, g.code(index + 1) == 0x756A, let unit = known.fold else { return nil }  // 翻番
        var draft = MeasurementDraft(NumeralReading(start: index, end: index + 2, value: .one, traits: .han))
        draft.unit = unit
        draft.unitRange = index + 1..<index + 2
        return draft
    }
}
