/// One line of the long table: a statistical fact under columns that SDMX names.
///
/// Columns in capitals are SDMX's concepts or named like them; those in small letters are the text's own
/// words and places. A number that no observation tells of may have a line too: it has no indicator and
/// no measure.
public struct ObservationRow: Sendable, Hashable {
    /// The document, where there are several.
    public var doc: DocumentID?
    /// The noun phrase that the number is filed under.
    public var indicator = ""
    /// The place, as written.
    public var area = ""
    /// The time, in the form of ``TimePeriod``; empty where it is open or not known.
    public var timePeriod = ""
    /// The frequency that the time is told in: `A`, `S`, `Q`, `M`, `W`, `D`.
    public var frequency = ""
    /// What the number is: `level`, `change`, `share` and so on.
    public var measure = ""
    /// The value in full, always a decimal number; empty for a range, a fraction and a ratio.
    public var value = ""
    /// The lower end of a range.
    public var low = ""
    /// The upper end of a range.
    public var high = ""
    /// What no decimal number holds: a fraction (`2/3`) or the parts of a ratio (`8.7:41.2:50.1`).
    public var parts = ""
    /// The unit's code, or the unit as written where it has none; `1` where there is no unit.
    public var unitMeasure = ""
    /// How the number is made from levels: `N`, `GY`, `G1`, `GCM` and so on; see ``csvDescription``.
    public var transformation = ""
    /// The basis of a change: `yearOnYear`, `periodOnPeriod` or `versus`.
    public var basis = ""
    /// The period that a change is counted from, in the form of ``TimePeriod``.
    public var basePeriod = ""
    /// Which way it goes: `increase`, `decrease`, `flat`, `above` or `below`.
    public var direction = ""
    /// `V` for current prices, `Q` for constant ones.
    public var priceBase = ""
    /// `A` for a fact, `F` for a forecast, `T` for a target.
    public var status = ""
    /// How the number bounds the quantity.
    public var comparator = ""
    /// The first day.
    public var firstDay = ""
    /// The last day.
    public var lastDay = ""
    /// The words of the number.
    public var number = ""
    /// The unit as written.
    public var unit = ""
    /// The words of the period.
    public var period = ""
    /// The words of the base period.
    public var base = ""
    /// Words that narrow the indicator's scope.
    public var scope = ""
    /// The words that the fact was read from; where they are more than 1500 bytes, the number's alone.
    public var quote = ""
    /// The first code point of the quote.
    public var start = 0
    /// The code point after the quote's last.
    public var end = 0

    /// Makes an empty row.
    public init() {}
}

extension ObservationRow: CSVRow {
    /// The cells.
    public var csvCells: [String] {
        [
            doc?.description ?? "", indicator, area, timePeriod, frequency, measure, value, low, high, parts,
            unitMeasure, "0", transformation, basePeriod, direction, priceBase, status, comparator, firstDay, lastDay,
            scope, period, base, number, unit, quote, String(start), String(end),
        ]
    }
}

extension ObservationRow: TableRow {
    /// The columns: what, where, when, how much.
    public static var tableColumns: [TextTable.Column] {
        [
            TextTable.Column("start", isRightAligned: true), TextTable.Column("indicator", canShrink: true),
            TextTable.Column("region", canShrink: true), TextTable.Column("period", canShrink: true),
            TextTable.Column("measure"), TextTable.Column("against", canShrink: true), TextTable.Column(""),
            TextTable.Column("value", isRightAligned: true), TextTable.Column("unit", canShrink: true),
            TextTable.Column("note"),
        ]
    }

    /// The cells; `–` stands for the indicator of a number that no observation tells of.
    public var tableCells: [String] {
        let numberCell = TableNumber.text(
            value.isEmpty ? (parts.isEmpty ? nil : parts) : value, low, high, comparator: comparator)
        return [
            String(start), indicator.isEmpty ? "–" : indicator, area, periodCell, measure,
            basis == "versus" ? (basePeriod.isEmpty ? base : basePeriod) : basis, arrow, numberCell, unit, noteCell,
        ]
    }

    /// The period's code, its open end, or its words.
    private var periodCell: String {
        if !timePeriod.isEmpty { return timePeriod }
        return firstDay.isEmpty && lastDay.isEmpty ? period : firstDay + "…" + lastDay
    }

    private var arrow: String {
        switch direction {
        case "increase", "above": "↑"
        case "decrease", "below": "↓"
        case "flat": "="
        default: ""
        }
    }

    /// What sets the number apart from a plain fact.
    private var noteCell: String {
        let modality = ["F": "forecast", "T": "target"][status]
        let price = ["V": "nominal", "Q": "real"][priceBase]
        return [modality, price].compactMap(\.self).joined(separator: ", ")
    }
}
