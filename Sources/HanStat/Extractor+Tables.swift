internal import TextScan

extension Extractor {
    /// Reads a table into the results: its numbers, the times in its heads, its facts, and the table itself.
    ///
    /// A table leaves nothing to the text after it.
    ///
    /// - Parameters:
    ///   - model: The table.
    ///   - bytes: The document.
    ///   - state: What the text has spoken of: its time and its place, and the state that times count from.
    ///   - builder: Counts code points.
    ///   - result: Where the results go.
    func read(
        _ model: TableModel, _ bytes: Span<UInt8>,
        _ state: (period: (period: ResolvedPeriod, text: String)?, region: String?, resolver: PeriodResolver),
        _ builder: inout ResultBuilder, into result: inout Extraction
    ) {
        let caption = model.caption
        let units = tables.units
        let heads = statements.heads
        var captionReading = TableReading(
            model, standing: nil, region: nil, resolver: state.resolver, units: units, heads: heads)
        let named = caption.label.flatMap { captionReading.resolve([$0], bytes, &builder) }
        if let named, let range = caption.titleRange, range.lowerBound >= model.grid.range.lowerBound {
            result.periods.append(named.period)
        }
        let region =
            (caption.label?.region).map { ($0, EvidenceSteps.Rule.regionOfTitle) }
            ?? state.region.map { ($0, .regionInForce) } ?? builder.region.map { ($0, .regionGiven) }
        var reading = TableReading(
            model, standing: named ?? state.period, region: region, resolver: state.resolver, units: units, heads: heads
        )
        var times: [Int: ResolvedPeriod] = [:]
        func note(_ path: [TableLabel]) {
            guard let found = reading.resolve(path, bytes, &builder) else { return }
            times[found.period.utf8Range.lowerBound] = found.period
        }
        for column in model.columns {
            for (depth, label) in column.labels.enumerated() where label.period != nil {
                note(Array(column.labels[...depth]))
            }
        }
        var rows: [StatisticalTable.Row] = []
        for row in model.rows {
            for label in row.labels where label.period != nil {
                note(row.parents.filter { $0.period != nil } + [label])
            }
            var cells: [Int?] = []
            for column in model.columns {
                guard let finding = reading.read(row, column, bytes, &builder) else {
                    cells.append(nil)
                    continue
                }
                cells.append(result.measurements.count)
                result.measurements.append(finding.value)
                if let observation = finding.observation { result.observations.append(observation) }
            }
            rows.append(StatisticalTable.Row(head: Self.head(row.parents + row.labels, builder), cells: cells))
        }
        result.periods.append(contentsOf: times.values.sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound })
        result.tables.append(
            StatisticalTable(
                layout: model.grid.layout, utf8Range: builder.documentRange(model.grid.range), title: caption.title,
                unitText: caption.units.first?.written, columns: model.columns.map { Self.head($0.labels, builder) },
                rows: rows))
    }

    private static func head(_ labels: [TableLabel], _ builder: ResultBuilder) -> StatisticalTable.Head {
        StatisticalTable.Head(
            path: labels.map(\.text), utf8Range: labels.last.map { builder.documentRange($0.range) })
    }
}
