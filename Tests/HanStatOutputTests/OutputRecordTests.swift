import HanStat
import HanStatOutput
import Testing

@Suite struct OutputRecordTests {
    @Test func sortsByStartThenTypeThenLength() {
        func measurement(_ start: Int, _ end: Int) -> OutputRecord {
            .measurement(MeasurementRecord(text: "x", start: start, end: end, kind: "count"))
        }
        func period(_ start: Int, _ end: Int) -> OutputRecord {
            .period(PeriodRecord(text: "x", start: start, end: end))
        }
        let shuffled = [measurement(9, 12), measurement(2, 4), period(9, 11), measurement(2, 8), period(0, 30)]
        let sorted = OutputRecord.sorted(shuffled)
        #expect(sorted == [period(0, 30), measurement(2, 8), measurement(2, 4), period(9, 11), measurement(9, 12)])
    }

    @Test func leavesTiesInTheirOrder() {
        let ties = (0..<40).map {
            OutputRecord.measurement(MeasurementRecord(text: "\($0)", start: 5, end: 6, kind: "count"))
        }
        #expect(OutputRecord.sorted(ties) == ties)
    }

    @Test func ordersObservationsThatStartTogetherByTheirNumbers() {
        func observation(_ number: Int) -> OutputRecord {
            let value = MeasurementRecord(text: "x", start: number, end: number + 1, kind: "count")
            return .observation(
                ObservationRecord(
                    indicator: "x", measure: "level", measurement: .init(value), start: 3, end: number + 1))
        }
        let period = OutputRecord.period(PeriodRecord(text: "x", start: 3, end: 4))
        let measurement = OutputRecord.measurement(MeasurementRecord(text: "x", start: 3, end: 4, kind: "count"))
        let shuffled = [observation(9), observation(5), measurement, observation(7), period]
        #expect(
            OutputRecord.sorted(shuffled) == [period, measurement, observation(5), observation(7), observation(9)])
    }

    @Test func holdsAllOfAnExtractionInOrder() throws {
        let text = "去年，江城市用电量816亿千瓦时，比2019年增长3.2%。"
        let found = Extractor().extract(from: text, context: DocumentContext(date: CalendarDate("2025-07-19")))
        let records = OutputRecord.records(of: found, in: text, doc: .number(3))
        #expect(records.count == found.periods.count + found.measurements.count + found.observations.count)
        #expect(zip(records, records.dropFirst()).allSatisfy { $0.start <= $1.start })
        let scalars = Array(text.unicodeScalars)
        for record in records {
            switch record {
            case .measurement(let record):
                #expect(record.text.unicodeScalars.elementsEqual(scalars[record.start..<record.end]))
            case .period(let record):
                #expect(record.text.unicodeScalars.elementsEqual(scalars[record.start..<record.end]))
            case .observation(let record):
                #expect((record.start...record.end).contains(record.measurement.end))
            case .warning: Issue.record("nothing was checked")
            }
        }
    }

    @Test func saysWhatAnUnresolvedPeriodCountsFrom() throws {
        let text = "去年用电量3亿千瓦时"
        let open = try #require(Extractor().extract(from: text).periods.first)
        let record = PeriodRecord(open, in: text)
        #expect(record.from == nil && record.through == nil && record.relativeTo == "documentDate")
        let context = DocumentContext(date: CalendarDate("2025-01-05"))
        let period = try #require(Extractor().extract(from: text, context: context).periods.first)
        let resolved = PeriodRecord(period, in: text)
        #expect(resolved.from == "2024-01-01" && resolved.through == "2024-12-31" && resolved.relativeTo == nil)
    }
}
