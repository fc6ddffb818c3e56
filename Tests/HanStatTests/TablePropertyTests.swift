import SeededRandom
import Testing

@testable import HanStat

@Suite("Tables of any kind")
struct TablePropertyTests {
    static let extractor = Extractor()
    static let pieces = [
        "\t", "\t", "\n", "\n", " ", "  ", "　", "|", "| ", "\n\n", "1", "2024", "2024年", "12.5", "-3.1", "%", "…", "-",
        "北京", "重庆市",
        "指标", "地区", "单位：亿元", "同比增长（%）", "产值（万元）", "其中：", "按地区分", "本月", "累计", "<table>", "</table>", "<tr>", "<td>",
        "<td colspan=3>",
        "<th rowspan=2>", "&nbsp;", "表1 ", "。", "，", "粮食产量", "１２", "[1]", "①", "---", ":",
    ]

    /// What must hold of every text: offsets give the words, and results are in order.
    static func check(_ text: String) {
        let found = extractor.extract(from: text)
        let bytes = Array(text.utf8)
        let scalars = Array(text.unicodeScalars)
        var last = 0
        for value in found.measurements {
            #expect(value.utf8Range.lowerBound >= last && value.utf8Range.upperBound <= bytes.count, "\(text)")
            last = value.utf8Range.upperBound
            #expect(
                String(decoding: bytes[value.utf8Range], as: UTF8.self)
                    == String(String.UnicodeScalarView(scalars[value.scalarRange])), "\(text)")
        }
        last = 0
        for period in found.periods {
            #expect(period.utf8Range.lowerBound >= last, "\(text)")
            last = period.utf8Range.upperBound
            #expect(
                String(decoding: bytes[period.utf8Range], as: UTF8.self)
                    == String(String.UnicodeScalarView(scalars[period.scalarRange])), "\(text)")
        }
        let places = found.observations.map(\.measurement.utf8Range.lowerBound)
        #expect(places == places.sorted())
        for table in found.tables {
            #expect(table.utf8Range.upperBound <= bytes.count)
            for place in table.rows.flatMap(\.cells).compactMap(\.self) {
                #expect(table.utf8Range.contains(found.measurements[place].utf8Range.lowerBound))
            }
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
        }
    }

    @Test("offsets are right in whatever is put together")
    func random() {
        var generator = SplitMix(seed: 2026)
        for _ in 0..<2000 {
            let count = Int.random(in: 1...60, using: &generator)
            Self.check((0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined())
        }
    }

    @Test("a table is found wherever it stands, and its numbers are read exactly")
    func generated() {
        var generator = SplitMix(seed: 7)
        for _ in 0..<200 {
            let rows = Int.random(in: 2...8, using: &generator)
            let columns = Int.random(in: 1...5, using: &generator)
            let numbers = (0..<rows).map { _ in
                (0..<columns).map { _ in
                    "\(Int.random(in: -9999...99999, using: &generator)).\(Int.random(in: 0...9, using: &generator))"
                }
            }
            let heads = ["指标"] + (0..<columns).map { "\(2010 + $0)年" }
            let separator = ["\t", "  ", " | "].randomElement(using: &generator) ?? "\t"
            let lines =
                [heads] + zip(["粮食产量", "发电量", "货运量", "客运量", "进口额", "出口额", "财政收入", "利润总额"], numbers).map { [$0] + $1 }
            let table = lines.map { line in
                separator == " | " ? "| " + line.joined(separator: separator) + " |" : line.joined(separator: separator)
            }
            let text = "上半年，投资增长3%。\n\n单位：万元\n" + table.joined(separator: "\n") + "\n\n其中，工业投资增长5%。"
            let found = Self.extractor.extract(from: text)
            #expect(found.tables.count == 1, "\(text)")
            let values = found.observations.dropFirst().dropLast().map(\.measurement.amount)
            let expected = numbers.joined().map {
                ExactNumber($0)?.multiplied(byPowerOfTen: 4).map { Amount.value($0) }
            }
            #expect(values.map(Optional.some) == expected, "\(text)")
            #expect(found.observations.first?.indicator == "投资")
            #expect(found.observations.last?.indicator == "工业投资")
            Self.check(text)
        }
    }

    @Test(
        "what looks like the beginning of a table a million times is read to its end",
        arguments: [
            "\t1\n", "a\tb\n", "|\n", "| 1 | 2 |\n", "<table>\n", "<table \n", "<table><tr><td colspan=64>1",
            "　　1　　2\n", "单位：亿元\t1\n", "\t\t\t\t",
            "1  2\n\n", "北京\t1\n", "2024\t1\n年\t2\n", "<td", "&nbsp;", "<table><tr><td rowspan=64>1<td>2</table>",
        ])
    func repeated(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        Self.check(text)
        Self.check("指标\t2023年\t2024年\n" + text)
    }

    @Test("a document that comes in pieces has the tables of the whole")
    func streamed() throws {
        var generator = SplitMix(seed: 99)
        let tables = TableCase.read("tables.txt").map(\.text)
        for _ in 0..<60 {
            let pieces = (0..<4).map { _ in
                Bool.random(using: &generator)
                    ? (tables.randomElement(using: &generator) ?? "") + "\n\n"
                    : (0..<20).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            }
            let text = pieces.joined()
            let bytes = Array(text.utf8)
            let whole = Self.extractor.extract(from: text)
            var stream = DocumentStream(Self.extractor)
            var start = 0
            var observations: [Observation] = []
            var measurements: [MeasuredValue] = []
            var tables: [Range<Int>] = []
            while start <= bytes.count {
                let end = min(bytes.count, start + Int.random(in: 1...300, using: &generator))
                if start == bytes.count { stream.finish() } else { stream.append(bytes[start..<end].span) }
                while let part = try stream.next() {
                    observations += part.extraction.observations
                    measurements += part.extraction.measurements
                    tables += part.extraction.tables.map(\.utf8Range)
                }
                start = start == bytes.count ? start + 1 : end
            }
            #expect(measurements == whole.measurements, "\(text)")
            #expect(observations == whole.observations, "\(text)")
            #expect(tables == whole.tables.map(\.utf8Range), "\(text)")
        }
    }

    @Test("a table's shape is told")
    func shape() throws {
        let text = "江城各区产值（单位：亿元）\n\n地区\t2023年\t2024年\n北京\t43760\t-\n上海\t47218\t53926"
        let found = Self.extractor.extract(from: text)
        let table = try #require(found.tables.first)
        #expect(table.layout == .tabs)
        #expect(table.unitText == "亿元")
        #expect(table.title == "江城各区产值")
        #expect(table.columns.map(\.text) == ["2023年", "2024年"])
        #expect(table.rows.map(\.head.text) == ["北京", "上海"])
        #expect(table.rows[0].cells == [0, nil])
        #expect(table.rows[1].cells == [1, 2])
        #expect(found.measurements[2].amount == .value(ExactNumber(5_392_600_000_000)))
        #expect(
            found.periods.map { String(decoding: Array(text.utf8)[$0.utf8Range], as: UTF8.self) } == ["2023年", "2024年"])
    }
}
