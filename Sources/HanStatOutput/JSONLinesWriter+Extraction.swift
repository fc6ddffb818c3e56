public import HanStat
internal import TextScan

extension JSONLinesWriter {
    /// Writes what was found in a document, in the order of output.
    ///
    /// The lines are those that writing ``OutputRecord/records(of:in:startingAt:doc:)`` gives, in a fraction of the
    /// time: no record is made, and the words are copied from the document.
    ///
    /// ```swift
    /// var writer = JSONLinesWriter()
    /// writer.write(Extractor().extract(from: text), in: text)
    /// ```
    ///
    /// - Parameters:
    ///   - extraction: What was found.
    ///   - document: The text, or the part of it that is there.
    ///   - offset: Where that part begins in the whole, in bytes.
    ///   - doc: What the records call the document, where there are several.
    ///   - types: Which types of record to write.
    /// - Complexity: O(*n* log *n*) in the results.
    public mutating func write(
        _ extraction: Extraction, in document: String, startingAt offset: Int = 0, doc: DocumentID? = nil,
        types: RecordTypes = .all
    ) {
        let bytes = document.utf8.span
        for place in Self.order(of: extraction, types) {
            json.beginObject()
            switch place.rank {
            case Self.periodRank: json.write(extraction.periods[place.index], bytes, offset)
            case Self.measurementRank: json.write(extraction.measurements[place.index], bytes, offset)
            default: json.write(extraction.observations[place.index], bytes, offset)
            }
            json.field("doc", doc)
            json.endObject()
            json.endLine()
        }
    }

    /// A result's place in the order of output.
    private struct OutputPlace {
        var start: Int
        var rank: UInt8
        /// Of observations the number's start, of others the end, the farthest first.
        var tie: Int
        var index: Int
    }

    private static let periodRank: UInt8 = 0
    private static let measurementRank: UInt8 = 1
    private static let observationRank: UInt8 = 2

    /// The results in the order of ``OutputRecord/sorted(_:)``.
    private static func order(of extraction: Extraction, _ types: RecordTypes) -> [OutputPlace] {
        var places: [OutputPlace] = []
        places.reserveCapacity(
            extraction.periods.count + extraction.measurements.count + extraction.observations.count)
        if types.contains(.periods) {
            for i in extraction.periods.indices {
                let range = extraction.periods[i].scalarRange
                places.append(
                    OutputPlace(start: range.lowerBound, rank: periodRank, tie: -range.upperBound, index: i))
            }
        }
        if types.contains(.measurements) {
            for i in extraction.measurements.indices {
                let range = extraction.measurements[i].scalarRange
                places.append(
                    OutputPlace(start: range.lowerBound, rank: measurementRank, tie: -range.upperBound, index: i))
            }
        }
        if types.contains(.observations) {
            for i in extraction.observations.indices {
                places.append(
                    OutputPlace(
                        start: extraction.observations[i].scalarRange.lowerBound, rank: observationRank,
                        tie: extraction.observations[i].measurement.scalarRange.lowerBound, index: i))
            }
        }
        places.sort { a, b in
            if a.start != b.start { return a.start < b.start }
            if a.rank != b.rank { return a.rank < b.rank }
            return a.tie != b.tie ? a.tie < b.tie : a.index < b.index
        }
        return places
    }
}

extension JSONBytes {
    /// Writes a period's keys and values but for the document.
    fileprivate mutating func write(_ period: ResolvedPeriod, _ bytes: Span<UInt8>, _ offset: Int) {
        field("type", "period")
        words(at: period.utf8Range, period.scalarRange, bytes, offset)
        field("from", period.from)
        field("through", period.through)
        field("grain", period.grain.rawValue)
        if !period.isResolved, period.basis != .stated { field("relativeTo", period.basis.rawValue) }
        field("note", period.note)
    }

    /// Writes a measured value's keys and values but for the document.
    fileprivate mutating func write(_ value: MeasuredValue, _ bytes: Span<UInt8>, _ offset: Int) {
        field("type", "measurement")
        words(at: value.utf8Range, value.scalarRange, bytes, offset)
        field("kind", value.kind.rawValue)
        amount(value.amount)
        field("comparator", value.comparator.rawValue)
        field("unit", value.unitText)
        field("system", value.unit?.system)
        field("code", value.unit?.code)
        let modifiers = value.modifiers
        if !modifiers.isEmpty { field("modifiers", modifiers) }
        if let si = value.si {
            key("si")
            beginObject()
            amount(si.amount)
            field("unit", si.unit)
            endObject()
        }
        if let per = value.per {
            key("per")
            beginObject()
            field("text", per.text)
            field("value", per.value)
            field("unit", per.unit.symbol)
            field("code", per.unit.code)
            endObject()
        }
    }

    /// Writes an observation's keys and values but for the document.
    fileprivate mutating func write(_ observation: Observation, _ bytes: Span<UInt8>, _ offset: Int) {
        field("type", "observation")
        let scalars = observation.scalarRange
        field("start", scalars.lowerBound)
        field("end", scalars.upperBound)
        field("indicator", observation.indicator)
        field("region", observation.region)
        if let period = observation.period {
            key("period")
            beginObject()
            if let text = observation.periodText {
                field("text", text)
            } else {
                words(at: period.utf8Range, bytes, offset)
            }
            days(of: period)
            endObject()
        }
        field("measure", observation.measure.rawValue)
        field("basis", observation.basis?.rawValue)
        if let base = observation.base {
            key("basePeriod")
            beginObject()
            field("text", base.text)
            if let period = base.period { days(of: period) }
            endObject()
        }
        field("direction", observation.direction?.rawValue)
        field("modality", observation.modality.rawValue)
        field("price", observation.price?.rawValue)
        let value = observation.measurement
        key("measurement")
        beginObject()
        words(at: value.utf8Range, value.scalarRange, bytes, offset)
        amount(value.amount)
        field("comparator", value.comparator.rawValue)
        field("unit", value.unitText)
        field("code", value.unit?.code)
        endObject()
    }

    private mutating func days(of period: ResolvedPeriod) {
        field("from", period.from)
        field("through", period.through)
    }

    /// Writes words of the document, and their place in it.
    private mutating func words(
        at utf8: Range<Int>, _ scalars: Range<Int>, _ bytes: Span<UInt8>, _ offset: Int
    ) {
        words(at: utf8, bytes, offset)
        field("start", scalars.lowerBound)
        field("end", scalars.upperBound)
    }

    /// Writes words of the document.
    private mutating func words(at utf8: Range<Int>, _ bytes: Span<UInt8>, _ offset: Int) {
        key("text")
        string(bytes.extracting(utf8.lowerBound - offset..<utf8.upperBound - offset))
    }

    /// Writes a value or a ratio, or the two ends of a range.
    private mutating func amount(_ amount: Amount) {
        switch amount {
        case .value(let number): field("value", number)
        case .range(let low, let high):
            field("low", low)
            field("high", high)
        case .ratio: field("value", amount.description)
        }
    }
}
