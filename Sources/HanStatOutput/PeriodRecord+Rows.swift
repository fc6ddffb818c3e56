import HanStat

extension PeriodRecord: CSVRow {
    /// The cells; `time_period` is the form of ``TimePeriod/code(from:through:)``.
    public var csvCells: [String] {
        [
            doc?.description ?? "", "period", text, String(start), String(end), from ?? "", through ?? "", code ?? "",
            grain ?? "", relativeTo ?? "", note ?? "",
        ]
    }

    private var code: String? {
        TimePeriod.code(from: from.flatMap { CalendarDate($0) }, through: through.flatMap { CalendarDate($0) })
    }
}

extension PeriodRecord: TableRow {
    /// The columns: the words and the days.
    public static var tableColumns: [TextTable.Column] {
        [
            TextTable.Column("start", isRightAligned: true), TextTable.Column("text", canShrink: true),
            TextTable.Column("from"), TextTable.Column("through"), TextTable.Column("grain"),
            TextTable.Column("relative to"), TextTable.Column("note", canShrink: true),
        ]
    }

    /// The cells.
    public var tableCells: [String] {
        [String(start), text, from ?? "", through ?? "", grain ?? "", relativeTo ?? "", note ?? ""]
    }
}
