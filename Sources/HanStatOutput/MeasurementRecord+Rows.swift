extension MeasurementRecord: CSVRow {
    /// The cells; modifiers are joined by a space.
    public var csvCells: [String] {
        [
            doc?.description ?? "", Self.type, text, String(start), String(end), kind, value ?? "", low ?? "",
            high ?? "", comparator, unit, system ?? "", code ?? "", modifiers.joined(separator: " "),
            si?.value ?? "", si?.low ?? "", si?.high ?? "", si?.unit ?? "",
            per?.text ?? "", per?.value ?? "", per?.unit ?? "", per?.code ?? "",
        ]
    }
}

extension MeasurementRecord: TableRow {
    /// The columns: the words, the value and what it is in the SI.
    public static var tableColumns: [TextTable.Column] {
        [
            TextTable.Column("start", isRightAligned: true), TextTable.Column("text", canShrink: true),
            TextTable.Column("value", isRightAligned: true), TextTable.Column("unit", canShrink: true),
            TextTable.Column("kind"), TextTable.Column("code"), TextTable.Column("per", canShrink: true),
            TextTable.Column("SI"),
        ]
    }

    /// The cells.
    public var tableCells: [String] {
        let converted = si.map {
            TableNumber.text($0.value, $0.low, $0.high) + ($0.unit == "1" ? "" : " " + $0.unit)
        }
        return [
            String(start), text, TableNumber.text(value, low, high, comparator: comparator), unit, kind, code ?? "",
            per?.text ?? "", converted ?? "",
        ]
    }
}
