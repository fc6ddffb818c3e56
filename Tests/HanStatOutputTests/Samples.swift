import HanStatOutput

/// Records that use every key, and text that needs every escape.
enum Samples {
    static let energy = MeasurementRecord(
        text: "1100多万千瓦时", start: 10, end: 19, kind: "energy", value: "11000000", comparator: "moreThan",
        unit: "千瓦时", system: "UCUM", code: "kW.h", modifiers: ["多"],
        si: ConvertedValue(value: "39600000000000", unit: "J"))

    static let range = MeasurementRecord(
        text: "3—5万吨", start: 40, end: 45, kind: "mass", low: "30000", high: "50000", unit: "吨", system: "UCUM",
        code: "t", si: ConvertedValue(low: "30000000", high: "50000000", unit: "kg"))

    static let price = MeasurementRecord(
        text: "20元", start: 3, end: 6, kind: "currency", value: "20", unit: "元", system: "ISO4217", code: "CNY",
        per: DenominatorRecord(text: "每公斤", value: "1", unit: "公斤", code: "kg"), doc: .name("市场/价格.txt"))

    static let awkward = MeasurementRecord(
        text: "1\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}\u{85}\u{A0}\u{2028}\u{2029}\u{FEFF}𠮷😀e\u{301}",
        start: 0, end: 22, kind: "count", value: "-1", unit: "\"個,\"", modifiers: ["", "約", "a,b\r\n"],
        doc: .number(-7))

    static let period = PeriodRecord(
        text: "去年1—11月", start: 60, end: 67, from: "2025-01-01", through: "2025-11-30", grain: "month")

    static let unresolved = PeriodRecord(
        text: "上月", start: 5, end: 7, grain: "month", relativeTo: "document", doc: .number(3))

    static var observation: ObservationRecord {
        var record = ObservationRecord(
            indicator: "工业用电量", measure: "change", measurement: .init(energy), start: 60, end: 90)
        record.region = "我市"
        record.period = .init(text: "去年1—11月", from: "2025-01-01", through: "2025-11-30")
        record.basis = "versus"
        record.basePeriod = .init(text: "2019年", from: "2019-01-01", through: "2019-12-31")
        record.direction = "increase"
        record.price = "real"
        record.subject = "电网"
        record.doc = .name("a")
        return record
    }

    static let measurements = [energy, range, price, awkward]

    static let all: [OutputRecord] =
        measurements.map { .measurement($0) } + [.period(period), .period(unresolved), .observation(observation)]
}
