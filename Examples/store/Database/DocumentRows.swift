import GRDB
import HanStat
import HanStatOutput

/// Writes what one document says: its measurements, periods and observations.
struct DocumentRows {
    private let read: ReadDocument
    private let document: Int64
    private let db: Database

    /// Takes what was found in a document.
    ///
    /// - Parameters:
    ///   - read: The document and what was found.
    ///   - id: The id of the document's row.
    ///   - db: The database.
    init(_ read: ReadDocument, id: Int64, db: Database) {
        self.read = read
        document = id
        self.db = db
    }

    /// Writes all rows, those that others refer to first.
    func write() throws {
        var measurements: [Range<Int>: Int64] = [:]
        for value in read.extraction.measurements {
            measurements[value.utf8Range] = try write(value)
        }
        var periods: [Range<Int>: Int64] = [:]
        for period in read.extraction.periods {
            periods[period.utf8Range] = try write(period)
        }
        for observation in read.extraction.observations {
            let value = observation.measurement
            let measurement: Int64
            if let known = measurements[value.utf8Range] {
                measurement = known
            } else {
                measurement = try write(value)
                measurements[value.utf8Range] = measurement
            }
            try write(observation, measurement, period: observation.period.flatMap { periods[$0.utf8Range] })
        }
    }

    private func write(_ value: MeasuredValue) throws -> Int64 {
        let record = MeasurementRecord(value, in: read.text)
        return try insert(
            "measurement",
            [
                ("start_at", record.start), ("end_at", record.end), ("text", record.text), ("kind", record.kind),
                ("value", record.value), ("value_real", RealNumber.nearest(to: record.value)),
                ("low", record.low), ("low_real", RealNumber.nearest(to: record.low)),
                ("high", record.high), ("high_real", RealNumber.nearest(to: record.high)),
                ("comparator", record.comparator), ("modifiers", record.modifiers.joined(separator: " ")),
                ("unit", record.unit), ("system", record.system), ("code", record.code),
                ("per_text", record.per?.text), ("per_value", record.per?.value),
                ("per_unit", record.per.map { $0.code ?? $0.unit }),
                ("si_value", record.si?.value), ("si_real", RealNumber.nearest(to: record.si?.value)),
                ("si_low", record.si?.low), ("si_high", record.si?.high), ("si_unit", record.si?.unit),
            ])
    }

    private func write(_ period: ResolvedPeriod) throws -> Int64 {
        let record = PeriodRecord(period, in: read.text)
        return try insert(
            "period",
            [
                ("start_at", record.start), ("end_at", record.end), ("text", record.text),
                ("first_day", record.from), ("last_day", record.through),
                ("time_period", TimePeriod.code(from: period.from, through: period.through)),
                ("grain", record.grain ?? ""), ("relative_to", record.relativeTo), ("note", record.note),
            ])
    }

    private func write(_ observation: Observation, _ measurement: Int64, period: Int64?) throws {
        let record = ObservationRecord(observation, in: read.text)
        let row = ObservationRow(observation, in: read.text)
        _ = try insert(
            "observation",
            [
                ("measurement_id", measurement), ("period_id", period),
                ("start_at", record.start), ("end_at", record.end),
                ("indicator", record.indicator), ("subject", record.subject), ("scope", row.scope),
                ("region_text", record.region),
                ("region", PlaceName.place(written: record.region, of: read.document.key.region)),
                ("period_text", record.period?.text), ("first_day", record.period?.from),
                ("last_day", record.period?.through),
                ("time_period", Self.orNull(row.timePeriod)), ("frequency", Self.orNull(row.frequency)),
                ("measure", record.measure), ("basis", record.basis), ("base_text", record.basePeriod?.text),
                ("base_first_day", record.basePeriod?.from), ("base_last_day", record.basePeriod?.through),
                ("base_period", Self.orNull(row.basePeriod)), ("direction", record.direction),
                ("modality", record.modality), ("price", record.price),
                ("transformation", row.transformation), ("unit_measure", row.unitMeasure),
            ])
    }

    private func insert(_ table: String, _ cells: [(String, (any DatabaseValueConvertible)?)]) throws -> Int64 {
        let cells = [("document_id", document as (any DatabaseValueConvertible)?)] + cells
        let names = cells.map(\.0).joined(separator: ", ")
        let marks = cells.map { _ in "?" }.joined(separator: ", ")
        try db.cachedStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
            .execute(arguments: StatementArguments(cells.map(\.1)))
        return db.lastInsertedRowID
    }

    private static func orNull(_ text: String) -> String? { text.isEmpty ? nil : text }
}
