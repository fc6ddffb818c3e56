import HanStatOutput
import Testing

@Suite struct CSVWriterTests {
    private func written(_ records: [MeasurementRecord], _ options: CSVOptions = []) -> String {
        var writer = CSVWriter<MeasurementRecord>(options: options)
        for record in records { writer.write(record) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func writesAHeaderAndLines() {
        #expect(
            written([Samples.energy, Samples.price]) == """
                doc,type,text,start,end,kind,value,low,high,comparator,unit,system,code,modifiers,si_value,si_low,si_high,si_unit,\
                per_text,per_value,per_unit,per_code\r
                ,measurement,1100多万千瓦时,10,19,energy,11000000,,,moreThan,千瓦时,UCUM,kW.h,多,39600000000000,,,J,,,,\r
                市场/价格.txt,measurement,20元,3,6,currency,20,,,exact,元,ISO4217,CNY,,,,,,每公斤,1,公斤,kg\r

                """)
    }

    @Test func quotesAsRFC4180Asks() throws {
        let table = try parse(written(Samples.measurements))
        #expect(table.count == 1 + Samples.measurements.count)
        #expect(table.allSatisfy { $0.count == MeasurementRecord.csvColumns.count })
        #expect(table[0] == MeasurementRecord.csvColumns)
        for (row, record) in zip(table.dropFirst(), Samples.measurements) {
            #expect(row[2].unicodeScalars.elementsEqual(record.text.unicodeScalars))
            #expect(row[10] == record.unit)
            #expect(row[13] == record.modifiers.joined(separator: " "))
        }
    }

    @Test func everyRowHasACellForEachColumn() {
        func check<Row: CSVRow & TableRow>(_ rows: [Row]) {
            #expect(Set(Row.csvColumns).count == Row.csvColumns.count)
            for row in rows {
                #expect(row.csvCells.count == Row.csvColumns.count)
                #expect(row.tableCells.count == Row.tableColumns.count)
            }
        }
        check(Samples.measurements)
        check([Samples.period, Samples.unresolved])
        check([ObservationRow()])
    }

    @Test func givesPeriodsTheirCode() {
        var writer = CSVWriter<PeriodRecord>(options: [.withoutHeader])
        writer.write(Samples.period)
        writer.write(Samples.unresolved)
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                ,period,去年1—11月,60,67,2025-01-01,2025-11-30,2025-01-01/P11M,month,,\r
                3,period,上月,5,7,,,,month,documentDate,\r

                """)
    }

    @Test func beginsWithAByteOrderMarkWhenAsked() {
        #expect(written([], [.byteOrderMark]).unicodeScalars.first == "\u{FEFF}")
        #expect(written([]).unicodeScalars.first == "d")
        #expect(written([], [.withoutHeader]).isEmpty)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@sum(a)", "'@sum(a)"), ("+3℃", "'+3℃"), ("-5℃", "'-5℃"), ("\t1", "'\t1"), ("-", "-"),
        ("-5.25", "-5.25"), ("+12", "+12"), ("3=3", "3=3"), ("", ""), ("=\"a\"", "\"'=\"\"a\"\"\""),
    ])
    func neutralizesFormulas(cell: String, expected: String) {
        var record = Samples.range
        record.text = cell
        #expect(written([record], [.neutralizesFormulas, .withoutHeader]).hasPrefix(",measurement,\(expected),40,"))
        record.text = "=1"
        #expect(written([record], [.withoutHeader]).hasPrefix(",measurement,=1,40,"))
    }

    private struct Malformed: Error {}

    /// A strict reader of RFC 4180, character by character.
    private func parse(_ text: String) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var rest = Array(text.unicodeScalars)[...]
        while let first = rest.first {
            if first == "\"" {
                rest = rest.dropFirst()
                while true {
                    guard let next = rest.first else { throw Malformed() }
                    rest = rest.dropFirst()
                    if next == "\"" {
                        guard rest.first == "\"" else { break }
                        rest = rest.dropFirst()
                    }
                    cell.append(next)
                }
            } else {
                while let next = rest.first, next != ",", next != "\r" {
                    guard next != "\"", next != "\n" else { throw Malformed() }
                    cell.append(next)
                    rest = rest.dropFirst()
                }
            }
            row.append(String(cell))
            cell = String.UnicodeScalarView()
            if rest.first == "," {
                rest = rest.dropFirst()
                if rest.first == "\r" { row.append("") }
            }
            if rest.first == "\r" {
                guard rest.dropFirst().first == "\n" else { throw Malformed() }
                rest = rest.dropFirst(2)
                rows.append(row)
                row = []
            }
        }
        guard row.isEmpty else { throw Malformed() }
        return rows
    }
}
