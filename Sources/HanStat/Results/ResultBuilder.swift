internal import TextScan

/// Turns drafts into results: offsets of both kinds, the words of units and modifiers, the local 元.
struct ResultBuilder {
    private let convention: DocumentContext.Convention?
    private let date: CalendarDate?
    /// The caller's region, for what names none.
    let region: String?
    private let known: KnownUnits
    private var signs = ConventionSigns()
    /// How many bytes of the document come before those that are read from.
    private var origin = 0
    private var scannedBytes = 0
    private var scannedScalars = 0

    init(context: DocumentContext, known: KnownUnits) {
        convention = context.convention
        date = context.date
        region = context.region
        self.known = known
    }

    /// Makes the result of a draft; drafts come in the order of the text.
    mutating func value(of draft: MeasurementDraft, _ glyphs: borrowing GlyphBuffer, _ bytes: Span<UInt8>)
        -> MeasuredValue
    {
        let range = glyphs.byteRange(draft.start..<draft.end)
        let start = scalars(upTo: range.lowerBound, bytes)
        let end = scalars(upTo: range.upperBound, bytes)
        let isBare = draft.unitRange.count == 1 && !draft.isCurrencyNamed
        let unit = isBare ? localized(draft.unit) : draft.unit
        let amount = draft.amount
        return MeasuredValue(
            utf8Range: documentRange(range), scalarRange: start..<end,
            number: amount == nil ? draft.value : .zero, amount: amount, comparator: draft.comparator,
            modifiers: draft.modifiers.isEmpty ? .init() : Self.modifiers(draft.modifiers, glyphs, bytes), unit: unit,
            unitText: draft.unitRange.isEmpty ? "" : Self.plainText(glyphs, draft.unitRange, bytes),
            kind: draft.ownKind == .none ? nil : draft.kind,
            per: draft.per.map {
                .init(text: Self.plainText(glyphs, $0.range, bytes), value: $0.value, unit: $0.unit)
            })
    }

    private static func modifiers(
        _ ranges: GlyphRanges, _ glyphs: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> MeasuredValue.Modifiers {
        switch ranges.count {
        case 0: return .init()
        case 1: return .init(only: plainText(glyphs, ranges[0], bytes))
        default: return .init(all: ranges.map { plainText(glyphs, $0, bytes) })
        }
    }

    /// The number of code points before a byte that begins one, counted on or back from the last one asked for.
    mutating func scalars(upTo offset: Int, _ bytes: Span<UInt8>) -> Int {
        if offset < scannedBytes {
            scannedScalars -= bytes.scalarCount(in: offset..<scannedBytes)
        } else {
            scannedScalars += bytes.scalarCount(in: scannedBytes..<offset)
        }
        scannedBytes = offset
        return scannedScalars
    }

    /// How far the code points are counted.
    struct ScalarCount {
        fileprivate let bytes: Int
        fileprivate let scalars: Int
    }

    /// How far the code points are counted; what is set again goes on from there.
    var counted: ScalarCount {
        get { ScalarCount(bytes: scannedBytes, scalars: scannedScalars) }
        set { (scannedBytes, scannedScalars) = (newValue.bytes, newValue.scalars) }
    }

    /// Whether the convention is known, or will not be known better.
    var isConventionSettled: Bool { convention != nil || signs.isSettled }

    /// Whether bare years of three digits are Minguo years, by the caller's word, else by the text's own signs.
    var periodConvention: PeriodConvention {
        convention == .taiwan || convention == nil && signs.countsByMinguo ? .taiwan : .common
    }

    /// Weighs the signs of the text where the caller names no convention.
    mutating func note(_ glyphs: borrowing GlyphBuffer) {
        if convention == nil { signs.note(glyphs) }
    }

    /// A bare 元 in the money of the convention that the caller names, else of the text's own signs.
    func localized(_ unit: MeasurementUnit?) -> MeasurementUnit? {
        guard let unit, unit.kind == .currency, unit == known.yuan else { return unit }
        switch convention ?? signs.convention {
        case .taiwan: return known.taiwanDollar ?? unit
        case .hongkong: return known.hongKongDollar ?? unit
        case .mainland, nil: return unit
        }
    }

    /// The glyphs as written, in half-width forms and without layout.
    static func plainText(_ glyphs: borrowing GlyphBuffer, _ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
        if let bytesAlone = glyphs.plainByteRange(range) { return String(copying: bytes, bytesAlone) }
        var utf8: [UInt8] = []
        for i in range {
            if glyphs.flags(i).contains(.wide) {
                utf8.append(contentsOf: String(utf16CodeUnits: glyphs.code(i)).utf8)
                continue
            }
            for offset in glyphs.start(of: i)..<glyphs.end(of: i) { utf8.append(bytes[offset]) }
        }
        return String(decoding: utf8, as: UTF8.self)
    }
}

extension String {
    /// A string of one code unit.
    fileprivate init(utf16CodeUnits unit: UInt16) {
        self = String(decoding: CollectionOfOne(unit), as: UTF16.self)
    }
}

extension ResultBuilder {
    /// The code points of a range of bytes.
    mutating func scalarRange(of range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
        let start = scalars(upTo: range.lowerBound, bytes)
        return start..<scalars(upTo: range.upperBound, bytes)
    }

    /// Makes the observation of a statement.
    mutating func observation(
        of statement: StatementDraft, _ value: MeasuredValue, _ period: Observation.NamedPeriod?,
        _ base: (period: ResolvedPeriod, text: String)?, _ glyphs: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> Observation {
        let range = glyphs.byteRange(statement.range)
        // A statement ends with its measurement, whose place is known.
        let place = value.utf8Range.lowerBound - origin..<value.utf8Range.upperBound - origin
        let origin = origin
        let steps = statement.rules.mapped {
            let words = glyphs.byteRange($0)
            return words.lowerBound + origin..<words.upperBound + origin
        }
        let scalars: Range<Int>
        if place.upperBound == range.upperBound, range.lowerBound <= place.lowerBound {
            let lead = bytes.scalarCount(in: range.lowerBound..<place.lowerBound)
            scalars = value.scalarRange.lowerBound - lead..<value.scalarRange.upperBound
        } else {
            scalars = scalarRange(of: range, bytes)
        }
        return Observation(
            indicator: statement.indicatorText, region: statement.region ?? region, measure: statement.measure,
            basis: statement.basis, direction: statement.direction, modality: modality(of: statement, period?.period),
            price: statement.price, scope: statement.scope, measurement: value, named: period,
            boxedBase: base.map { .init(Observation.Base(text: $0.text, period: $0.period)) },
            utf8Place: Place(documentRange(range)), scalarPlace: Place(scalars),
            steps: steps)
    }

    /// What a statement claims to be, seen from the document's date.
    ///
    /// 到2030年，城镇化率达到72%: what has yet to come is no fact. 估计8月份用电量720亿千瓦时 in September: what has gone by
    /// was no forecast.
    private func modality(of statement: StatementDraft, _ period: ResolvedPeriod?) -> Observation.Modality {
        guard let date, let period else { return statement.modality }
        switch statement.modality {
        case .actual:
            // Shorter times may be later parts of a text that goes on from day to day.
            switch period.grain {
            case .year, .fiveYears, .decade: break
            default: return .actual
            }
            guard let from = period.from, from > date, statement.basis == nil else { return .actual }
            return .target
        case .forecast:
            guard statement.isEstimate, let through = period.through, through < date else { return .forecast }
            return .actual
        case .target: return .target
        }
    }

    /// A range of the bytes that are read from, counted from the beginning of the document.
    func documentRange(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound + origin..<range.upperBound + origin
    }

    /// The words at a range that counts from the beginning of the document.
    func text(at range: Range<Int>, _ bytes: Span<UInt8>) -> String {
        String(copying: bytes, range.lowerBound - origin..<range.upperBound - origin)
    }

    /// Counts from a later byte of the document on; those before it have been read.
    mutating func letGo(of count: Int, from bytes: Span<UInt8>) {
        _ = scalars(upTo: count, bytes)
        scannedBytes = 0
        origin += count
    }
}
