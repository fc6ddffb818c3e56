import HanStatOutput
import Testing

@Suite struct TableWriterTests {
    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func alignsColumnsByWidth() {
        var writer = TableWriter<MeasurementRecord>()
        writer.write(Samples.energy)
        writer.write(Samples.range)
        writer.write(Samples.price)
        #expect(
            lines(writer.layOut()) == [
                "start  text                  value  unit    kind      code  per     SI",
                "   10  1100多万千瓦时    >11000000  千瓦时  energy    kW.h          39600000000000 J",
                "   40  3—5万吨         30000…50000  吨      mass      t             30000000…50000000 kg",
                "    3  20元                     20  元      currency  CNY   每公斤",
                "",
            ])
    }

    @Test func showsComparatorsAsSigns() {
        let signs = [
            "exact": "1", "approximate": "≈1", "moreThan": ">1", "atLeast": "≥1", "lessThan": "<1", "atMost": "≤1",
        ]
        for (comparator, shown) in signs {
            var writer = TableWriter<MeasurementRecord>()
            writer.write(
                MeasurementRecord(text: "x", start: 0, end: 1, kind: "k", value: "1", comparator: comparator, unit: "u")
            )
            #expect(lines(writer.layOut())[1].split(separator: " ").dropFirst(2).first.map(String.init) == shown)
        }
    }

    @Test func namesDocumentsWhenThereAreSeveral() {
        var writer = TableWriter<MeasurementRecord>(showsDocuments: true)
        writer.write(Samples.price)
        #expect(lines(writer.layOut())[1].hasPrefix("市场/价格.txt      3  20元"))
    }

    @Test func givesAHeaderOnceAndNothingForNothing() {
        var writer = TableWriter<MeasurementRecord>()
        #expect(writer.layOut().isEmpty)
        writer.write(Samples.energy)
        #expect(writer.count == 1)
        let first = lines(writer.layOut())
        #expect(writer.count == 0)
        writer.write(Samples.energy)
        #expect(lines(writer.layOut())[0] == first[1])
    }

    @Test(arguments: [200, 80, 60, 40, 20, 8, 1]) func fitsTheWidth(width: Int) {
        var writer = TableWriter<MeasurementRecord>(width: width, showsDocuments: true)
        for record in Samples.measurements { writer.write(record) }
        let laidOut = lines(writer.layOut())
        #expect(laidOut.count == Samples.measurements.count + 2)
        for line in laidOut { #expect(DisplayWidth.columns(of: line) <= width, "\(line)") }
        #expect(laidOut.allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test func cutsTheWidestColumnFirst() {
        var table = TextTable(
            columns: [.init("a", canShrink: true), .init("b", isRightAligned: true), .init("c", canShrink: true)],
            width: 30)
        table.append(["一二三四五六七八九十", "12345", "abcdefgh"])
        #expect(lines(table.layOut()) == ["a                  b  c", "一二三四五六…  12345  abcdefgh", ""])
    }
}
