import HanStat

// What a record says, in one line for people: `energy · >11000000 千瓦时 · kW.h · 39600000000000 J`.

extension MeasurementRecord {
    /// The kind, the value with its unit, the unit's code, and the value in the SI.
    var reading: String {
        let number = TableNumber.text(value, low, high, comparator: comparator)
        let converted = si.map { TableNumber.text($0.value, $0.low, $0.high) + ($0.unit == "1" ? "" : " " + $0.unit) }
        return joined([kind, spaced(number, unit), code, per?.text, converted])
    }
}

extension PeriodRecord {
    /// The days, or what the expression is relative to, and what is to be known of them.
    var reading: String {
        let days = from == nil && through == nil ? nil : (from ?? "") + "…" + (through ?? "")
        return joined([days, grain, relativeTo.map { "relative to \($0)" }, note])
    }
}

extension ObservationRecord {
    /// What, where, when, how much.
    var reading: String {
        let number = TableNumber.text(
            measurement.value, measurement.low, measurement.high, comparator: measurement.comparator)
        return joined([
            indicator, region, period.map(Self.time), measure, basePeriod.map(Self.time) ?? basis, direction,
            spaced(number, measurement.unit), modality == "actual" ? nil : modality, price,
        ])
    }

    /// The code of a period, or its words.
    private static func time(_ period: Period) -> String {
        TimePeriod.code(
            from: period.from.flatMap { CalendarDate($0) }, through: period.through.flatMap { CalendarDate($0) })
            ?? period.text
    }
}

private func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
}

private func spaced(_ number: String, _ unit: String) -> String { unit.isEmpty ? number : number + " " + unit }
