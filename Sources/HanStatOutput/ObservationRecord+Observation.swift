public import HanStat

extension ObservationRecord {
    /// Makes the record of an observation.
    ///
    /// - Parameters:
    ///   - observation: The observation.
    ///   - document: The text that it was read from, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the record calls the document, where there are several.
    public init(
        _ observation: Observation, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil
    ) {
        self.init(
            indicator: observation.indicator, measure: observation.measure.rawValue,
            measurement: Value(MeasurementRecord(observation.measurement, in: document, startingAt: offset)),
            start: observation.scalarRange.lowerBound, end: observation.scalarRange.upperBound)
        region = observation.region
        period = observation.period.map {
            Period(observation.periodText ?? document.text(at: $0.utf8Range, from: offset), $0)
        }
        basis = observation.basis?.rawValue
        basePeriod = observation.base.map { Period($0.text, $0.period) }
        direction = observation.direction?.rawValue
        modality = observation.modality.rawValue
        price = observation.price?.rawValue
        self.doc = doc
    }
}

extension ObservationRecord.Period {
    init(_ text: String, _ period: ResolvedPeriod?) {
        self.init(text: text, from: period?.from?.description, through: period?.through?.description)
    }
}

extension OutputRecord {
    /// The records of what was found in a document, in the order of output.
    ///
    /// - Parameters:
    ///   - extraction: What was found.
    ///   - document: The text, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the records call the document, where there are several.
    /// - Returns: The records of all types, in the order of ``sorted(_:)``.
    /// - Complexity: O(*n* log *n*).
    public static func records(
        of extraction: Extraction, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil
    ) -> [OutputRecord] {
        sorted(
            extraction.periods.map { .period(PeriodRecord($0, in: document, startingAt: offset, doc: doc)) }
                + extraction.measurements.map {
                    .measurement(MeasurementRecord($0, in: document, startingAt: offset, doc: doc))
                }
                + extraction.observations.map {
                    .observation(ObservationRecord($0, in: document, startingAt: offset, doc: doc))
                })
    }
}
