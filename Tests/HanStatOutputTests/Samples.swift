import HanStat
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
        text: "上月", start: 5, end: 7, grain: "month", relativeTo: "documentDate", doc: .number(3))

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

    static var explained: ObservationRecord {
        var record = observation
        record.evidence = [
            EvidenceRecord(
                role: "indicator", text: "工业\n用电量", start: 60, end: 66, rule: "noun phrase before the number"),
            EvidenceRecord(role: "basis", rule: "the basis of the change before it"),
        ]
        return record
    }

    /// A text whose numbers cannot all be right.
    static let doubtful = "2024年，江城市用电量100亿千瓦时，其中工业用电量70亿千瓦时，居民用电量50亿千瓦时。"

    static var warnings: [WarningRecord] {
        let found = Extractor().extract(from: doubtful)
        return ConsistencyCheck().disagreements(among: found.observations, in: doubtful).map {
            WarningRecord($0, in: doubtful, doc: .number(1))
        }
    }

    static let measurements = [energy, range, price, awkward]

    static let all: [OutputRecord] =
        measurements.map { .measurement($0) } + [
            .period(period), .period(unresolved), .observation(observation), .observation(explained),
        ]
        + warnings.map { .warning($0) }
}
