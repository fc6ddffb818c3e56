import HanStat
import HanStatOutput
import Testing

@testable import HanStatReport

@Suite struct MarkedTextTests {
    /// What the pieces of a text say of each code point.
    private struct Reading {
        var text = ""
        /// The code points within each mark.
        var marks: [Int: [Int]] = [:]
        /// The code points within an underline.
        var underlined: [Int] = []
        /// The observations named, and the code points of the underline that names each.
        var named: [Int: [Int]] = [:]

        init(_ pieces: [MarkedText.Piece]) {
            var stack: [MarkedText.Element] = []
            var place = 0
            var starts: [Int] = []
            for piece in pieces {
                for element in piece.opens {
                    stack.append(element)
                    starts.append(place)
                }
                text += piece.text
                let next = place + piece.text.unicodeScalars.count
                for element in stack {
                    switch element {
                    case .mark(let record): marks[record, default: []] += place..<next
                    case .fact: underlined += place..<next
                    }
                }
                place = next
                for element in piece.closes {
                    #expect(stack.last == element)
                    stack.removeLast()
                    let start = starts.removeLast()
                    if case .fact(_, let records) = element {
                        for record in records {
                            #expect(named[record] == nil)
                            named[record] = Array(start..<place)
                        }
                    }
                }
            }
            #expect(stack.isEmpty)
        }
    }

    private func check(_ text: String, _ records: [OutputRecord]) {
        let reading = Reading(MarkedText(text, records: records).pieces)
        #expect(reading.text.unicodeScalars.elementsEqual(text.unicodeScalars))
        var underlined: Set<Int> = []
        for (index, record) in records.enumerated() {
            switch record {
            case .observation(let fact):
                underlined.formUnion(fact.start..<fact.end)
                #expect(reading.named[index]?.contains(fact.measurement.start) == true, "\(fact)")
            default:
                #expect(reading.marks[index] == Array(record.start..<record.end))
            }
        }
        #expect(reading.underlined == underlined.sorted())
        #expect(reading.marks.count == records.count { if case .observation = $0 { false } else { true } })
    }

    @Test func marksWhatIsReadWhereItStands() {
        let text = """
            𠮷城：2025年上半年，全市用电量123.6亿千瓦时，同比增长4.2%，占全省的三分之一。A、B产值分别达2.5亿元、3.5亿元。\r
            去年底，近3年来失业率为三點二%。
            """
        let found = Extractor().extract(from: text, context: DocumentContext(date: CalendarDate("2025-07-19")))
        let records = OutputRecord.records(of: found, in: text)
        #expect(records.count > 12)
        check(text, records)
    }

    @Test func aTextWithoutRecordsIsOnePiece() {
        let pieces = MarkedText("没有数。", records: []).pieces
        #expect(pieces.map(\.text) == ["没有数。"])
        #expect(pieces.allSatisfy { $0.opens.isEmpty && $0.closes.isEmpty })
        #expect(MarkedText("", records: []).pieces.isEmpty)
    }

    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    private func measurement(_ range: Range<Int>) -> MeasurementRecord {
        MeasurementRecord(text: "", start: range.lowerBound, end: range.upperBound, kind: "count", value: "1")
    }

    /// Records that overlap in every way, as no extractor would give them.
    @Test func anyRecordsAreNested() {
        var generator = Generator(state: 20_251_126)
        let text = String(repeating: "甲乙e\u{301}😀", count: 8)
        let length = text.unicodeScalars.count
        for _ in 0..<500 {
            var records: [OutputRecord] = []
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                let start = Int.random(in: 0..<length, using: &generator)
                let range = start..<Int.random(in: start + 1...length, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: records.append(.measurement(measurement(range)))
                case 1:
                    records.append(.period(PeriodRecord(text: "", start: range.lowerBound, end: range.upperBound)))
                default:
                    let number = Int.random(in: range, using: &generator)
                    records.append(
                        .observation(
                            ObservationRecord(
                                indicator: "", measure: "level",
                                measurement: .init(measurement(number..<number + 1)), start: range.lowerBound,
                                end: range.upperBound)))
                }
            }
            check(text, OutputRecord.sorted(records))
        }
    }

    /// A list's facts are all read from its beginning: the page must not name them all at every number.
    @Test func piecesAreInProportionToTheRecords() {
        let count = 2000
        let text = String(repeating: "数1", count: count)
        let records = (0..<count).map { index in
            let number = measurement(2 * index + 1..<2 * index + 2)
            return OutputRecord.observation(
                ObservationRecord(
                    indicator: "数", measure: "level", measurement: .init(number), start: 0, end: 2 * index + 2))
        }
        let pieces = MarkedText(text, records: records).pieces
        #expect(pieces.count <= 2 * count)
        let names = pieces.flatMap(\.opens).map { element in
            if case .fact(_, let records) = element { records.count } else { 0 }
        }
        #expect(names.reduce(0, +) == count)
    }
}
