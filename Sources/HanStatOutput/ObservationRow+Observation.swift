public import HanStat

extension ObservationRow {
    /// The most bytes that are quoted; a fact read from more is quoted by its number.
    static let longestQuote = 1500

    /// Makes the row of an observation.
    ///
    /// - Parameters:
    ///   - observation: The observation.
    ///   - document: The text that it was read from, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the row calls the document, where there are several.
    public init(
        _ observation: Observation, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil
    ) {
        self.init(observation.measurement, in: document, startingAt: offset, doc: doc)
        indicator = observation.indicator
        area = observation.region ?? ""
        if let period = observation.period {
            timePeriod = TimePeriod.code(from: period.from, through: period.through) ?? ""
            frequency = TimePeriod.frequency(of: period.grain)
            firstDay = period.from?.description ?? ""
            lastDay = period.through?.description ?? ""
        }
        period = observation.periodText ?? ""
        measure = observation.measure.rawValue
        transformation = Self.transformation(of: observation)
        basis = observation.basis?.rawValue ?? ""
        if let base = observation.base {
            basePeriod = TimePeriod.code(from: base.period?.from, through: base.period?.through) ?? ""
            self.base = base.text
        }
        direction = observation.direction?.rawValue ?? ""
        switch observation.price {
        case .nominal?: priceBase = "V"
        case .real?: priceBase = "Q"
        case nil: break
        }
        switch observation.modality {
        case .actual: status = "A"
        case .forecast: status = "F"
        case .target: status = "T"
        }
        scope = observation.scope.joined(separator: " ")
        // In a list every fact is read from the list's beginning; thousands of such quotes would be quadratic.
        if observation.utf8Range.count <= Self.longestQuote {
            quote = document.text(at: observation.utf8Range, from: offset)
            start = observation.scalarRange.lowerBound
            end = observation.scalarRange.upperBound
        }
    }

    /// Makes the row of a number that no observation tells of.
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - document: The text that it was found in, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the row calls the document, where there are several.
    public init(
        _ value: MeasuredValue, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil
    ) {
        self.init()
        self.doc = doc
        switch value.amount {
        case .value(let number) where number.isFraction: parts = number.description
        case .value(let number): self.value = number.description
        case .range(let low, let high): (self.low, self.high) = (low.description, high.description)
        case .ratio: parts = value.amount.description
        }
        unitMeasure = Self.unitMeasure(of: value)
        comparator = value.comparator.rawValue
        number = document.text(at: value.utf8Range, from: offset)
        unit = value.unitText
        if let per = value.per { unit += "/" + per.text.drop { $0 == "每" } }
        quote = number
        start = value.scalarRange.lowerBound
        end = value.scalarRange.upperBound
    }

    /// The rows of all numbers of a document, in its order: of those that an observation tells of, the
    /// observation's.
    ///
    /// - Parameters:
    ///   - extraction: What was found.
    ///   - document: The text, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the rows call the document, where there are several.
    /// - Returns: At least one row for each measurement.
    /// - Complexity: O(*n*).
    public static func rows(
        of extraction: Extraction, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil
    ) -> [ObservationRow] {
        var observations = extraction.observations[...]
        var rows: [ObservationRow] = []
        for value in extraction.measurements {
            let place = value.utf8Range.lowerBound
            let count = observations.prefix { $0.measurement.utf8Range.lowerBound <= place }.count
            if count == 0 { rows.append(ObservationRow(value, in: document, startingAt: offset, doc: doc)) }
            rows += observations.prefix(count).map { ObservationRow($0, in: document, startingAt: offset, doc: doc) }
            observations = observations.dropFirst(count)
        }
        return rows + observations.map { ObservationRow($0, in: document, startingAt: offset, doc: doc) }
    }

    private static func transformation(of observation: Observation) -> String {
        guard observation.measure == .change || observation.measure == .rateChange else { return "N" }
        let isRate = [.percentage, .multiple].contains(observation.measurement.kind)
        let letter = isRate && observation.measure == .change ? "G" : "D"
        switch observation.basis {
        case .yearOnYear?: return letter + "Y"
        case .periodOnPeriod?: return letter + "1"
        case .versus?: return letter + "CM"
        case nil: return letter
        }
    }

    /// The code or the unit as written, over what it is per.
    private static func unitMeasure(of value: MeasuredValue) -> String {
        let unit = value.unit?.code ?? (value.unitText.isEmpty ? "1" : value.unitText)
        guard let per = value.per else { return unit }
        let other = per.unit.code ?? per.unit.symbol
        return unit + "/" + (per.value == .one ? other : "(\(per.value).\(other))")
    }
}
