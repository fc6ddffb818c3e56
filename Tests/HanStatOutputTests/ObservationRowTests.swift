import HanStat
import HanStatOutput
import Testing

@Suite struct ObservationRowTests {
    private func rows(_ text: String, all: Bool = false) -> [ObservationRow] {
        let found = Extractor().extract(from: text)
        return all
            ? ObservationRow.rows(of: found, in: text) : found.observations.map { ObservationRow($0, in: text) }
    }

    @Test func putsAFactUnderTheNamesOfSDMX() throws {
        let row = try #require(rows("2025年11月，工业用电量816亿千瓦时。").first)
        let cells = Dictionary(uniqueKeysWithValues: zip(ObservationRow.csvColumns, row.csvCells))
        #expect(cells["INDICATOR"] == "工业用电量")
        #expect(cells["TIME_PERIOD"] == "2025-11")
        #expect(cells["FREQ"] == "M")
        #expect(cells["OBS_VALUE"] == "81600000000")
        #expect(cells["UNIT_MEASURE"] == "kW.h")
        #expect(cells["UNIT_MULT"] == "0")
        #expect(cells["TRANSFORMATION"] == "N")
        #expect(cells["OBS_STATUS"] == "A")
        #expect(cells["COMPARATOR"] == "exact")
        #expect(cells["period"] == "2025年11月")
        #expect(cells["number"] == "816亿千瓦时")
    }

    @Test(arguments: [
        ("同比增长3.2%", "GY"), ("环比增长3.2%", "G1"), ("比2019年增长3.2%", "GCM"), ("增长3.2%", "G"),
        ("同比增加12亿千瓦时", "DY"), ("环比增加12亿千瓦时", "D1"),
    ])
    func namesTheTransformation(words: String, code: String) throws {
        let row = try #require(rows("2025年11月，工业用电量816亿千瓦时，\(words)。").last)
        #expect(row.transformation == code)
        #expect(row.direction == "increase")
    }

    @Test func valuesAreDecimalOrElsewhere() throws {
        let range = try #require(rows("2025年，产量3—5万吨。", all: true).first)
        #expect(range.value.isEmpty && range.low == "30000" && range.high == "50000")
        let ratio = try #require(rows("三次产业结构为4.9∶38.7∶56.4。", all: true).first)
        #expect(ratio.value.isEmpty && ratio.parts == "4.9:38.7:56.4")
        let fraction = try #require(rows("三分之二的供应商来自四川。", all: true).first)
        #expect(fraction.value.isEmpty && fraction.parts == "2/3" && fraction.unitMeasure == "1")
    }

    @Test func unitsKeepWhatTheyArePer() throws {
        #expect(try #require(rows("苹果价格每公斤8.5元。", all: true).first).unitMeasure == "CNY/kg")
        #expect(try #require(rows("鸡蛋价格每500克5.8元。", all: true).last).unitMeasure == "CNY/(500.g)")
    }

    @Test func everyNumberHasARow() {
        let text = "从城东到城西只需8分钟。2025年，全市用电量3亿千瓦时，同比增长3.2%。"
        let found = Extractor().extract(from: text)
        let all = rows(text, all: true)
        #expect(all.count == found.measurements.count)
        #expect(all.filter { !$0.indicator.isEmpty }.count == found.observations.count)
        #expect(zip(all, found.measurements).allSatisfy { $0.number == $1.text(in: text) })
    }

    @Test func quotesWhatStandsInTheText() {
        let list = "产量分别为" + String(repeating: "3吨、", count: 1000) + "4吨。"
        for text in ["2025年，𠮷家工业用电量816亿千瓦时，同比增长3.2%。", list] {
            let scalars = Array(text.unicodeScalars)
            for row in rows(text) {
                #expect(row.quote.unicodeScalars.elementsEqual(scalars[row.start..<row.end]))
                #expect(row.quote.utf8.count <= 1500)
            }
        }
    }
}
