internal import TextScan

/// Reads a document block by block: the step that all ways of extracting share, and what it keeps.
///
/// The document may lie in memory as a whole or pass through it: bytes that have been read are let go
/// of by ``letGo(of:from:)``, and what was found in them is taken by ``take(from:)``. What stays is the
/// state of the text, of a bounded size.
struct DocumentReading {
    /// A period of text that has been let go of, and that what follows may speak of.
    private struct CarriedPeriod {
        let period: ResolvedPeriod
        let text: String
    }

    /// What was found so far, or since the last time that it was taken.
    private(set) var found = Extraction()

    private var glyphs = GlyphBuffer()
    private var drafts: [MeasurementDraft] = []
    private var matches: [PeriodMatch] = []
    private var tokens: [StatementToken] = []
    /// The period last looked up, with its place in the list: its words are shared by the facts about it.
    private var lastNamed: (place: Int, named: Observation.NamedPeriod)?
    private var builder: ResultBuilder
    private var resolver: PeriodResolver
    private var discourse = Discourse()
    /// Periods that stand before those found in the list that the discourse names places of.
    private var carried: [CarriedPeriod] = []

    init(context: DocumentContext, known: KnownUnits) {
        builder = ResultBuilder(context: context, known: known)
        resolver = PeriodResolver(documentDate: context.date)
    }

    /// Reads the next block.
    ///
    /// - Parameters:
    ///   - block: The block; its offsets are those of `bytes`.
    ///   - bytes: The document from the first byte that has not been let go of.
    ///   - extractor: The extractor.
    mutating func read(_ block: Range<Int>, of bytes: Span<UInt8>, by extractor: Extractor) {
        resolver.beginBlock()
        if builder.isConventionSettled, !BlockFilter.standard.mayHold(bytes, block) { return }
        glyphs.decode(bytes, range: block)
        guard glyphs.count > 0 else { return }
        builder.note(glyphs)
        drafts.removeAll(keepingCapacity: true)
        matches.removeAll(keepingCapacity: true)
        extractor.read(glyphs, builder.periodConvention, into: &drafts, periods: &matches)
        let firstPeriod = carried.count + found.periods.count
        let options = extractor.options
        if !options.needsPeriods { matches.removeAll(keepingCapacity: true) }
        let counted = builder.counted
        var unresolved: [Int] = []
        for i in matches.indices {
            guard var period = resolver.resolve(matches[i], in: glyphs) else {
                unresolved.append(i)
                continue
            }
            period.scalarRange = builder.scalarRange(of: period.utf8Range, bytes)
            period.utf8Range = builder.documentRange(period.utf8Range)
            found.periods.append(period)
        }
        for i in unresolved.reversed() { matches.remove(at: i) }
        builder.counted = counted
        let firstMeasurement = found.measurements.count
        if !options.needsAllMeasurements { drafts.removeAll { !options.needs($0.kind) } }
        // By spans, in which elements are read where they lie.
        let drafts = drafts
        let read = drafts.span
        for i in read.indices { found.measurements.append(builder.value(of: read[i], glyphs, bytes)) }
        guard options.recognizers.contains(.observations) else { return }
        let statements = extractor.statements.read(
            glyphs, bytes, drafts, matches, firstPeriod: firstPeriod, &discourse, &tokens)
        let told = statements.span
        for i in told.indices {
            var time = told[i].period.map { named($0, bytes) }
            if let year = told[i].yearOfPeriod, let whole = time { time = whole.year(year) }
            let base = told[i].base.map { period($0, bytes) }
            let value = firstMeasurement + told[i].measurement
            found.observations.append(
                builder.observation(of: told[i], found.measurements[value], time, base, glyphs, bytes))
        }
    }

    /// Reads the next block, or the next table.
    mutating func read(_ part: TableScanner.Part, of bytes: Span<UInt8>, by extractor: Extractor) {
        switch part {
        case .block(let range): read(range, of: bytes, by: extractor)
        case .table(let table):
            let state = (discourse.period.map { period($0, bytes) }, discourse.region, resolver)
            extractor.read(table, bytes, state, &builder, into: &found)
        }
    }

    /// The period that an observation is about, and its words.
    private mutating func named(_ place: Int, _ bytes: Span<UInt8>) -> Observation.NamedPeriod {
        if let last = lastNamed, last.place == place { return last.named }
        let (period, text) = period(place, bytes)
        let named = Observation.NamedPeriod(period, text)
        lastNamed = (place, named)
        return named
    }

    /// The period at a place of the document's list, and its words.
    private func period(_ place: Int, _ bytes: Span<UInt8>) -> (period: ResolvedPeriod, text: String) {
        if place < carried.count { return (carried[place].period, carried[place].text) }
        let period = found.periods[place - carried.count]
        return (period, builder.text(at: period.utf8Range, bytes))
    }

    /// Takes what was found since the last time, and keeps the periods that are still spoken of.
    ///
    /// - Parameter bytes: The document from the first byte that has not been let go of.
    /// - Returns: What was found; its offsets are those of the whole document.
    mutating func take(from bytes: Span<UInt8>) -> Extraction {
        var places: [Int: Int] = [:]
        var kept: [CarriedPeriod] = []
        var discourse = discourse
        discourse.replacePeriods { place in
            if let known = places[place] { return known }
            let (period, text) = period(place, bytes)
            kept.append(CarriedPeriod(period: period, text: text))
            places[place] = kept.count - 1
            return kept.count - 1
        }
        self.discourse = discourse
        carried = kept
        lastNamed = nil
        defer { found = Extraction() }
        return found
    }

    /// Lets go of bytes that have been read; offsets of `bytes` count from the next one then.
    ///
    /// - Parameters:
    ///   - count: How many bytes.
    ///   - bytes: The document from the first byte that has not been let go of.
    mutating func letGo(of count: Int, from bytes: Span<UInt8>) { builder.letGo(of: count, from: bytes) }

    /// The number of code points of the document before a byte that begins one.
    mutating func scalars(upTo offset: Int, _ bytes: Span<UInt8>) -> Int { builder.scalars(upTo: offset, bytes) }
}

extension Discourse {
    /// Gives the periods that are spoken of other places in a list, those of the text before the next block.
    fileprivate mutating func replacePeriods(_ place: (Int) -> Int) {
        period = period.map(place)
        steadyPeriod = steadyPeriod.map(place)
        base = base.map(place)
    }
}
