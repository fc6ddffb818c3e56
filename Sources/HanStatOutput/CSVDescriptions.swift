// The columns of the CSV files, from the left.

extension ObservationRow: DescribedCSVRow {
    /// What the rows are.
    public static var csvTitle: String { "Statistical observations read from Chinese text" }

    /// The columns.
    ///
    /// `OBS_VALUE` is the whole value and `UNIT_MULT`, the power of ten that it is to be multiplied by,
    /// therefore 0: whoever overlooks the column makes no mistake. `TRANSFORMATION` is `N` for what is no
    /// change; for a growth rate `GY` over a year, `G1` over a period, `GCM` since `BASE_PER`, `G` where
    /// the text does not say; and `DY`, `D1`, `DCM`, `D` for a change in the indicator's own unit.
    public static var csvDescription: [CSVColumn] {
        [
            CSVColumn("DOC", "The document, where there are several."),
            CSVColumn("INDICATOR", "What the number is filed under; empty for a number that no fact is about."),
            CSVColumn("REF_AREA", "The place, as written."),
            CSVColumn("TIME_PERIOD", "The time, in the forms of SDMX: 2025, 2025-Q3, 2025-07, 2025-01-01/P11M."),
            CSVColumn("FREQ", "What the period is told in: A, S, Q, M, W, D; A5 plans, A10 decades, _O other."),
            CSVColumn("MEASURE", "level, change, rateChange, share, rank, contribution or difference."),
            CSVColumn("OBS_VALUE", .decimal, "The value in full."),
            CSVColumn("OBS_LOW", .decimal, "The lower end, where a range is told."),
            CSVColumn("OBS_HIGH", .decimal, "The upper end, where a range is told."),
            CSVColumn("OBS_PARTS", "What no decimal number holds: 2/3, 8.7:41.2:50.1."),
            CSVColumn("UNIT_MEASURE", "The unit's UCUM or ISO 4217 code, else the unit as written; 1 for none."),
            CSVColumn("UNIT_MULT", .integer, "Always 0: OBS_VALUE holds the whole value."),
            CSVColumn(
                "TRANSFORMATION",
                "N none; growth rates GY over a year, G1 over a period, GCM since BASE_PER, G unsaid; DY, D1, DCM, D changes in the indicator's own unit."
            ),
            CSVColumn("BASE_PER", "The period that a change is counted from, in the forms of TIME_PERIOD."),
            CSVColumn("DIRECTION", "increase, decrease, flat, above or below; the value itself has no sign for it."),
            CSVColumn("PRICE_BASE", "V current prices, Q constant prices, where the text says."),
            CSVColumn("OBS_STATUS", "A a fact, F a forecast, T a target."),
            CSVColumn("COMPARATOR", "exact, approximate, moreThan, atLeast, lessThan or atMost."),
            CSVColumn("PERIOD_START", .date, "The first day."),
            CSVColumn("PERIOD_END", .date, "The last day, included."),
            CSVColumn("scope", "Words that narrow the indicator."),
            CSVColumn("period", "The words of the period."),
            CSVColumn("base", "The words of the base period."),
            CSVColumn("number", "The words of the number."),
            CSVColumn("unit", "The unit as written."),
            CSVColumn("quote", "The words that the fact was read from."),
            CSVColumn("start", .integer, "The quote's first code point, counted from the document's beginning."),
            CSVColumn("end", .integer, "The code point after the quote's last."),
        ]
    }
}

extension MeasurementRecord: DescribedCSVRow {
    /// What the rows are.
    public static var csvTitle: String { "Measurements read from Chinese text" }

    /// The columns.
    public static var csvDescription: [CSVColumn] {
        [
            CSVColumn("doc", "The document, where there are several."),
            CSVColumn("type", "Always measurement."),
            CSVColumn("text", "The words of the number and its unit."),
            CSVColumn("start", .integer, "The first code point, counted from the document's beginning."),
            CSVColumn("end", .integer, "The code point after the last."),
            CSVColumn("kind", "The quantity: energy, currency, percentage."),
            CSVColumn("value", "The value in exact digits: 35.0, 10/3, 8.7:41.2:50.1; empty for a range."),
            CSVColumn("low", "The lower end of a range."),
            CSVColumn("high", "The upper end of a range."),
            CSVColumn("comparator", "exact, approximate, moreThan, atLeast, lessThan or atMost."),
            CSVColumn("unit", "The unit as written."),
            CSVColumn("system", "The system of the code: UCUM or ISO4217."),
            CSVColumn("code", "The unit's code."),
            CSVColumn("modifiers", "The words that made the comparator, joined by a space."),
            CSVColumn("si_value", "The value in the SI unit."),
            CSVColumn("si_low", "The lower end of a range in the SI unit."),
            CSVColumn("si_high", "The upper end of a range in the SI unit."),
            CSVColumn("si_unit", "The SI unit, in UCUM."),
            CSVColumn("per_text", "The words that say what the value is per."),
            CSVColumn("per_value", "How many of the unit the value is per."),
            CSVColumn("per_unit", "The unit that the value is per, as written."),
            CSVColumn("per_code", "That unit's code."),
        ]
    }
}

extension PeriodRecord: DescribedCSVRow {
    /// What the rows are.
    public static var csvTitle: String { "Periods read from Chinese text" }

    /// The columns.
    public static var csvDescription: [CSVColumn] {
        [
            CSVColumn("doc", "The document, where there are several."),
            CSVColumn("type", "Always period."),
            CSVColumn("text", "The time expression."),
            CSVColumn("start", .integer, "The first code point, counted from the document's beginning."),
            CSVColumn("end", .integer, "The code point after the last."),
            CSVColumn("from", .date, "The first day; empty where it is open or not known."),
            CSVColumn("through", .date, "The last day, included; empty where it is open or not known."),
            CSVColumn("time_period", "Both, in the forms of SDMX: 2025, 2025-Q3, 2025-07, 2025-01-01/P11M."),
            CSVColumn("grain", "The unit of time that the expression counts in."),
            CSVColumn("relative_to", "What an unresolved expression is relative to."),
            CSVColumn("note", "What is to be known of how the days were found."),
        ]
    }
}
