internal import TextScan

/// Reads Chinese text and returns the statistics in it as typed values.
///
/// An extractor is made once and used from any thread; it holds tables and no state.
///
/// ```swift
/// let extractor = Extractor()
/// for value in extractor.measurements(in: "工业用电量816亿千瓦时，同比增长3.2%") {
///     print(value.amount, value.unit?.code ?? "-")
/// }
/// // 81600000000 kW.h
/// // 3.2 %
/// ```
///
/// Overlaps are settled leftmost first, then longest, then in the order of the catalog. What stays in
/// doubt is left out: a missing value is better than a wrong one.
public struct Extractor: Sendable {
    /// What an extractor gives.
    public struct Options: Sendable, Hashable {
        /// Whether bare numbers, ordinals and 一 with a counting word are given too.
        public var includesNumbers = false
        /// What is looked for in a document.
        public var recognizers = Recognizers.all
        /// The kinds of quantity that are given, with the observations about them; nil for all.
        ///
        /// A rate has a kind of its own: `currency/mass` is not `currency`.
        public var kinds: Set<QuantityKind>?

        /// The standard options.
        public init() {}
    }

    /// The units that are known.
    public let catalog: UnitCatalog
    /// The user's words that are known beside the library's.
    public let lexicon: UserLexicon
    /// What is given.
    public let options: Options
    let reader: MeasurementReader
    let statements: StatementReader
    /// What each document's tables are found with; a copy of it goes with the document.
    let tables: TableScanner
    /// Finds the blocks that may hold a measurement.
    private static let scanner = CandidateScanner(extra: "几数翻")
    /// The user's words in which no number and no time is read.
    private let cover: WordCover?

    /// Makes an extractor.
    ///
    /// - Parameters:
    ///   - catalog: The units to know.
    ///   - lexicon: Words of the user's own; none by default.
    ///   - options: What to give.
    /// - Complexity: Linear in the lexicon's words; where there are any, the library's tables are copied.
    public init(
        catalog: UnitCatalog = .standard, lexicon: UserLexicon = UserLexicon(), options: Options = Options()
    ) {
        self.catalog = catalog
        self.lexicon = lexicon
        self.options = options
        reader = MeasurementReader(catalog: catalog, includesNumbers: options.includesNumbers)
        let gazetteer = lexicon.regions.isEmpty ? Gazetteer.standard : Gazetteer(adding: lexicon)
        let hasWords = !lexicon.indicatorWords.isEmpty || !lexicon.stopWords.isEmpty
        tables = TableScanner(
            reader, gazetteer: gazetteer, words: hasWords ? TableHeadWords(adding: lexicon) : .standard,
            isOn: options.recognizers.contains(.tables))
        statements = StatementReader(
            tokenizer: lexicon.isEmpty
                ? .standard
                : ClauseTokenizer(
                    words: hasWords ? StatementWords(adding: lexicon) : .standard, gazetteer: gazetteer),
            heads: hasWords ? IndicatorHeads(adding: lexicon) : .standard)
        cover = lexicon.isEmpty ? nil : WordCover(lexicon)
    }

    /// The measurements of a text, in its order.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - context: What is known of it.
    /// - Returns: The measurements, sorted and without overlaps.
    /// - Complexity: O(*n*).
    public func measurements(in text: String, context: DocumentContext = DocumentContext()) -> [MeasuredValue] {
        var found: [MeasuredValue] = []
        visitMeasurements(in: text, context: context) { found.append($0) }
        return found
    }

    /// Calls a closure with each measurement of a text, in its order, and builds no array.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - context: What is known of it.
    ///   - body: Is given each measurement.
    /// - Complexity: O(*n*).
    public func visitMeasurements(
        in text: String, context: DocumentContext = DocumentContext(), _ body: (MeasuredValue) -> Void
    ) {
        var text = text
        text.makeContiguousUTF8()
        visit(text.utf8.span, context) {
            body($0)
            return .next
        }
    }

    /// Calls a closure with each measurement of bytes that are known to be valid UTF-8, until it says stop.
    func visit(_ bytes: Span<UInt8>, _ context: DocumentContext, _ body: (MeasuredValue) -> VisitStep) {
        var state = begin(context)
        while readBlock(bytes, &state) {
            // By spans, in which drafts are read where they lie.
            let drafts = state.drafts
            let read = drafts.span
            for i in read.indices {
                if body(state.builder.value(of: read[i], state.glyphs, bytes)) == .stop { return }
            }
        }
    }

    /// What reading a document keeps from block to block; its buffers are reused.
    struct ReadingState {
        var glyphs = GlyphBuffer()
        var drafts: [MeasurementDraft] = []
        var periods: [PeriodMatch] = []
        var builder: ResultBuilder
        /// The first byte of the next block.
        var start = 0

        init(context: DocumentContext, known: KnownUnits) {
            builder = ResultBuilder(context: context, known: known)
        }
    }

    /// Makes the state in which a document is begun.
    func begin(_ context: DocumentContext) -> ReadingState { ReadingState(context: context, known: reader.known) }

    /// Reads the next block that holds a candidate.
    ///
    /// - Returns: Whether there was one.
    func readBlock(_ bytes: Span<UInt8>, _ state: inout ReadingState) -> Bool {
        state.drafts.removeAll(keepingCapacity: true)
        state.periods.removeAll(keepingCapacity: true)
        while state.start < bytes.count {
            let block = TextBlocks.block(in: bytes, from: state.start)
            state.start = block.upperBound
            guard Self.scanner.first(in: bytes, range: block) != nil else { continue }
            state.glyphs.decode(bytes, range: block)
            state.builder.note(state.glyphs)
            read(state.glyphs, state.builder.periodConvention, into: &state.drafts, periods: &state.periods)
            if options.kinds != nil { state.drafts.removeAll { !options.wants($0.kind) } }
            return true
        }
        return false
    }

    /// Reads one block.
    func read(
        _ glyphs: borrowing GlyphBuffer, _ convention: PeriodConvention,
        into drafts: inout [MeasurementDraft], periods: inout [PeriodMatch]
    ) {
        let roles = ReadingRoles.table
        let count = glyphs.count
        var covered = (cover?.ranges(in: glyphs) ?? [])[...]
        var i = 0
        // The last 每.
        var each = -1
        while true {
            i = glyphs.next(from: i, marked: roles.span)
            guard i < count else { break }
            let role = roles[Int(glyphs.code(i))]
            if let word = covered.first, word.lowerBound <= i {
                covered.removeFirst()
                each = ReadingRoles.lastEach(glyphs, i..<max(i, word.upperBound)) ?? each
                i = max(i, word.upperBound)
                continue
            }
            if role & ReadingRoles.digit != 0, let end = reader.readPlain(glyphs, at: i, each: each, into: &drafts) {
                i = end
                continue
            }
            // A date's pieces are never measurements, so time expressions come first.
            if role & ReadingRoles.period != 0,
                let period = PeriodReader.read(glyphs, at: i, convention: convention)
            {
                periods.append(period)
                i = period.end
                continue
            }
            guard role & ReadingRoles.measurement != 0, MeasurementReader.canBegin(glyphs, i) else {
                if role & ReadingRoles.each != 0 { each = i }
                i += 1
                continue
            }
            let end = max(reader.read(glyphs, at: i, into: &drafts), i + 1)
            each = ReadingRoles.lastEach(glyphs, i..<end) ?? each
            i = end
        }
        reader.resolveLists(&drafts, glyphs)
        reader.joinBounds(&drafts, glyphs)
    }
}
