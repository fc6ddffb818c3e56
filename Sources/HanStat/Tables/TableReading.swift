import TextScan

/// Makes measurements and observations of a table's cells.
struct TableReading {
    private let model: TableModel
    /// The time that the table speaks of as a whole, with its words.
    private let standing: (period: ResolvedPeriod, text: String)?
    /// The place that the table speaks of as a whole.
    private let region: (name: String, rule: EvidenceSteps.Rule)?
    /// The state from which the times of heads count.
    private let resolver: PeriodResolver
    private var glyphs = GlyphBuffer()
    /// Code points of places in heads, by their first byte.
    private var scalars: [Int: Range<Int>] = [:]
    private var units: TableUnits
    private let heads: IndicatorHeads

    /// What a cell says.
    struct Finding {
        var value: MeasuredValue
        var observation: Observation?
    }

    init(
        _ model: TableModel, standing: (period: ResolvedPeriod, text: String)?,
        region: (name: String, rule: EvidenceSteps.Rule)?,
        resolver: PeriodResolver, units: TableUnits, heads: IndicatorHeads
    ) {
        self.model = model
        self.standing = standing
        self.region = region
        self.resolver = resolver
        self.units = units
        self.heads = heads
    }

    /// The time that a head names, after the times of the heads before it.
    mutating func resolve(
        _ labels: [TableLabel], _ bytes: Span<UInt8>, _ builder: inout ResultBuilder
    ) -> (period: ResolvedPeriod, text: String)? {
        var resolver = resolver
        var found: (ResolvedPeriod, String)?
        for label in labels {
            guard let match = label.period else { continue }
            found = resolve(match, label, &resolver, bytes, &builder) ?? found
        }
        return found
    }

    private mutating func resolve(
        _ match: PeriodMatch, _ label: TableLabel, _ resolver: inout PeriodResolver, _ bytes: Span<UInt8>,
        _ builder: inout ResultBuilder
    ) -> (ResolvedPeriod, String)? {
        glyphs.decode(label.source.bytes.span, range: 0..<label.source.bytes.count)
        guard var period = resolver.resolve(match, in: glyphs) else { return nil }
        let range = label.source.documentRange(period.utf8Range)
        period.utf8Range = builder.documentRange(range)
        if let known = scalars[range.lowerBound], known.count > 0 {
            period.scalarRange = known
        } else {
            period.scalarRange = builder.scalarRange(of: range, bytes)
            scalars[range.lowerBound] = period.scalarRange
        }
        return (period, String(copying: bytes, range))
    }

    /// Reads one cell; nil where it holds no number.
    mutating func read(
        _ row: TableModel.Row, _ column: TableModel.Column, _ bytes: Span<UInt8>, _ builder: inout ResultBuilder
    ) -> Finding? {
        let cell = row.cells[column.index]
        guard TableModel.isNumber(cell), let number = TableNumber.read(bytes, cell.range) else { return nil }
        let name = indicator(row, column)
        var sayers = Array(column.labels.reversed()) + Array(row.labels.reversed())
        // 国内生产总值增长速度（%）: the title says what the numbers are where it names the indicator.
        if name.isOfTitle, let title = model.caption.label, model.caption.units.first.map(Self.isRelative) ?? false {
            sayers.append(title)
        }
        let teller = sayers.first { $0.measure != nil }
        let measure = teller?.measure ?? .level
        let unit = self.unit(of: number, row, column, measure, teller, bytes)
        let end = cell.content == .measured ? number.tail.upperBound : number.range.upperBound
        let range = number.range.lowerBound..<end
        guard let amount = number.value.multiplied(byPowerOfTen: unit?.exponent ?? 0) else { return nil }
        let value = MeasuredValue(
            utf8Range: builder.documentRange(range), scalarRange: builder.scalarRange(of: range, bytes),
            number: amount, amount: nil, comparator: .exact, modifiers: .init(),
            unit: measure == .rank ? nil : builder.localized(unit?.unit), unitText: unit?.text ?? "",
            kind: measure == .rank ? .rank : unit?.kind ?? .number, per: nil)
        var finding = Finding(value: value)
        finding.observation = observation(of: value, name, row, column, sayers, measure, bytes, &builder)
        return finding
    }

    // MARK: - The unit

    /// The unit of a cell: its own, that of the head which says what it is, those of the other heads, the note's.
    private mutating func unit(
        of number: TableNumber, _ row: TableModel.Row, _ column: TableModel.Column, _ measure: Observation.Measure,
        _ teller: TableLabel?, _ bytes: Span<UInt8>
    ) -> TableUnit? {
        if !number.percent.isEmpty { return units.unit(number.percent.map { bytes[$0] }) }
        if !number.tail.isEmpty { return units.unit(number.tail.map { bytes[$0] }) }
        if let unit = teller?.unit { return unit }
        let columnUnit = column.labels.last { $0.unit != nil }?.unit
        let notes = model.caption.units
        if measure == .level {
            return columnUnit ?? row.labels.last { $0.unit != nil }?.unit ?? row.unit
                ?? notes.first { $0.kind != .percentage } ?? notes.first
        }
        // How far something moved is not told in the unit of what it is.
        if measure == .rank { return nil }
        if let columnUnit { return columnUnit }
        return notes.first(where: Self.isRelative)
    }

    private static func isRelative(_ unit: TableUnit) -> Bool {
        unit.kind == .percentage || unit.kind == .percentagePoint
    }

    // MARK: - The fact

    private mutating func observation(
        of value: MeasuredValue, _ name: Name, _ row: TableModel.Row, _ column: TableModel.Column,
        _ sayers: [TableLabel], _ measure: Observation.Measure, _ bytes: Span<UInt8>, _ builder: inout ResultBuilder
    ) -> Observation? {
        guard !name.text.isEmpty else { return nil }
        var evidence = name.evidence.mapped { builder.documentRange($0) }
        let place = region(row, column)
        if let place { evidence.append(place.rule, place.range.map { builder.documentRange($0) }) }
        let time = period(row, column, bytes, &builder)
        if let time { evidence.append(time.rule, time.range) }
        let teller = sayers.first { $0.measure != nil }
        if let teller {
            evidence.append(.measureOfHead, builder.documentRange(teller.range))
        }
        var measure = measure
        if measure == .change, value.kind == .percentagePoint, sayers.contains(where: \.isOfRate) {
            measure = .rateChange
        }
        let isChange = measure == .change || measure == .rateChange
        let basis = isChange ? sayers.lazy.compactMap(\.basis).first : nil
        var base: Observation.Base?
        if basis == .versus, let label = sayers.first(where: { $0.base != nil }), let match = label.base {
            var copy = resolver
            let found = resolve(match, label, &copy, bytes, &builder)
            base = found.map { Observation.Base(text: $0.1, period: $0.0) }
        }
        return Observation(
            indicator: name.text, region: place?.name, measure: measure, basis: basis,
            direction: isChange ? teller?.direction ?? .increase : nil,
            modality: sayers.lazy.compactMap(\.modality).first ?? .actual, price: sayers.lazy.compactMap(\.price).first,
            scope: ScopeWords.found(in: name.text), measurement: value,
            named: time.map { Observation.NamedPeriod($0.period, $0.text) }, boxedBase: base.map { .init($0) },
            utf8Place: Place(value.utf8Range), scalarPlace: Place(value.scalarRange), steps: evidence)
    }

    /// The name of an indicator, and which words gave it.
    private struct Name {
        var text = ""
        var evidence = EvidenceSteps()
        /// Whether the title of the table gave it, or its end.
        var isOfTitle = false

        /// Whether a row above gave a part of it.
        var isOfPart = false
    }

    /// The indicator: the words of the row, then of the column; the title's where these leave it unsaid.
    private func indicator(_ row: TableModel.Row, _ column: TableModel.Column) -> Name {
        var name = Name()
        var columnName = ""
        for label in column.labels where !label.indicator.isEmpty && !columnName.hasUTF8Suffix(label.indicator) {
            columnName += label.indicator
            name.evidence.append(.indicatorOfColumn, label.range)
        }
        let rowName = self.rowName(row, isWhole: !columnName.isEmpty, &name)
        name.text = rowName.hasUTF8Suffix(columnName) ? rowName : rowName + columnName
        guard columnName.isEmpty, let title = model.caption.label, !title.indicator.isEmpty else { return name }
        if rowName.isEmpty {
            name.text = title.indicator
        } else if !name.isOfPart, !heads.hasHead(rowName),
            let whole = head(of: title.indicator), !rowName.contains(whole)
        {
            // 采矿业 in a table of 固定资产投资, 原煤 in one of 主要产品产量.
            name.text = rowName + whole
        } else {
            return name
        }
        name.isOfTitle = true
        name.evidence.append(.indicatorOfTitle, model.caption.titleRange)
        return name
    }

    /// What the rows of a table are told of, by its title: all of it, or only its head where it names several (主要…).
    private func head(of title: String) -> String? {
        guard heads.hasHead(title) else { return nil }
        return title.hasUTF8Prefix("主要") ? heads.head(of: title) : title
    }

    /// The row's part of an indicator; what has no head of its own is named with the row that it is a part of.
    private func rowName(_ row: TableModel.Row, isWhole: Bool, _ name: inout Name) -> String {
        let own = row.labels.last { !$0.indicator.isEmpty }
        var text = own?.indicator ?? ""
        let outer = row.labels.dropLast().map(\.indicator).joined()
        if !outer.isEmpty, text == row.labels.last?.indicator, !heads.hasHead(text) { text = outer + text }
        let parent = row.parents.last { !$0.indicator.isEmpty && !$0.isGrouping }
        if let parent, text.isEmpty || !isWhole && !heads.hasHead(text) && !text.hasUTF8Suffix(parent.indicator) {
            text = parent.indicator + text
            name.isOfPart = true
            name.evidence.append(.indicatorOfPart, parent.range)
        }
        if let own { name.evidence.append(.indicatorOfRow, own.range) }
        return text
    }

    private func region(
        _ row: TableModel.Row, _ column: TableModel.Column
    ) -> (name: String, rule: EvidenceSteps.Rule, range: Range<Int>?)? {
        let groups: [([TableLabel], EvidenceSteps.Rule)] = [
            (row.labels, .regionOfRow), (column.labels, .regionOfColumn), (row.parents, .regionOfPart),
        ]
        for (labels, rule) in groups {
            if let label = labels.last(where: { $0.region != nil }), let name = label.region {
                return (name, rule, label.range)
            }
        }
        return region.map { ($0.name, $0.rule, nil) }
    }

    private mutating func period(
        _ row: TableModel.Row, _ column: TableModel.Column, _ bytes: Span<UInt8>, _ builder: inout ResultBuilder
    ) -> (period: ResolvedPeriod, text: String, rule: EvidenceSteps.Rule, range: Range<Int>)? {
        let labels = column.labels + row.parents + row.labels
        let timed = labels.filter { $0.period != nil }
        // 2024年 over 1月, wherever the two stand.
        let ordered = timed.filter(Self.namesYear) + timed.filter { !Self.namesYear($0) }
        if let label = ordered.last, let found = resolve(ordered, bytes, &builder) {
            return (found.period, found.text, .periodOfHead, builder.documentRange(label.range))
        }
        guard let standing else { return nil }
        var period = standing.period
        guard let word = labels.last(where: { $0.timeWord != nil })?.timeWord, let through = period.through else {
            return (period, standing.text, .periodOfTable, period.utf8Range)
        }
        period.from = CalendarDate(year: through.year, month: word == .month ? through.month : 1, day: 1)
        period.grain = .month
        return (period, standing.text, .periodCounted, period.utf8Range)
    }

    private static func namesYear(_ label: TableLabel) -> Bool {
        switch label.period?.expression.steps.first {
        case .year, .shortYear, .years, .relative(.year, _, _): true
        default: false
        }
    }
}
