public import HanStat

extension MeasurementRecord {
    /// Makes the record of a measured value.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - document: The text that it was found in, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the record calls the document, where there are several.
    public init(
        _ value: MeasuredValue, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil
    ) {
        self.init(
            text: document.text(at: value.utf8Range, from: offset), start: value.scalarRange.lowerBound,
            end: value.scalarRange.upperBound, kind: value.kind.rawValue, comparator: value.comparator.rawValue,
            unit: value.unitText, system: value.unit?.system, code: value.unit?.code, modifiers: value.modifiers,
            si: value.si.map { ConvertedValue($0.amount, unit: $0.unit) },
            per: value.per.map { DenominatorRecord($0) }, doc: doc)
        (self.value, low, high) = value.amount.digits
    }
}

extension ConvertedValue {
    init(_ amount: Amount, unit: String) {
        self.init(unit: unit)
        (value, low, high) = amount.digits
    }
}

extension DenominatorRecord {
    init(_ denominator: MeasuredValue.Denominator) {
        self.init(
            text: denominator.text, value: denominator.value.description, unit: denominator.unit.symbol,
            code: denominator.unit.code)
    }
}

extension Amount {
    /// The exact digits: of a value or a ratio, or of a range's two ends.
    fileprivate var digits: (value: String?, low: String?, high: String?) {
        switch self {
        case .range(let low, let high): (nil, low.description, high.description)
        case .value, .ratio: (description, nil, nil)
        }
    }
}
