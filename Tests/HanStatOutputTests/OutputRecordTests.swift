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
}
