import Foundation
import HanStat
import HanStatOutput
import Testing

@Suite struct CSVWMetadataTests {
    struct Metadata: Decodable {
        struct Column: Decodable {
            let name: String
            let titles: String
            let datatype: String
            let meaning: String
            enum CodingKeys: String, CodingKey {
                case name, titles, datatype
                case meaning = "dc:description"
            }
        }
        struct Schema: Decodable { let columns: [Column] }
        struct Dialect: Decodable {
            let encoding: String
            let lineTerminators: [String]
        }
        enum CodingKeys: String, CodingKey {
            case context = "@context"
            case title = "dc:title"
            case url, dialect, tableSchema
        }
        let context: String
        let url: String
        let title: String
        let dialect: Dialect
        let tableSchema: Schema
    }

    private func metadata<Row: DescribedCSVRow>(_ row: Row.Type) throws -> Metadata {
        try JSONDecoder().decode(Metadata.self, from: Data(CSVWMetadata.bytes(for: row, url: "a%20b.csv")))
    }

    @Test func describesTheColumnsThatAreWritten() throws {
        func check<Row: DescribedCSVRow>(_ row: Row.Type) throws {
            let metadata = try metadata(row)
            #expect(metadata.context == "http://www.w3.org/ns/csvw")
            #expect(metadata.url == "a%20b.csv")
            #expect(!metadata.title.isEmpty)
            #expect(metadata.dialect.encoding == "utf-8" && metadata.dialect.lineTerminators == ["\r\n"])
            let columns = metadata.tableSchema.columns
            #expect(columns.map(\.name) == Row.csvColumns)
            #expect(columns.map(\.titles) == Row.csvColumns)
            #expect(columns.allSatisfy { $0.meaning.hasSuffix(".") })
            let header = String(decoding: CSVWriter<Row>().bytes, as: UTF8.self)
            #expect(header == columns.map(\.name).joined(separator: ",") + "\r\n")
        }
        try check(ObservationRow.self)
        try check(MeasurementRecord.self)
        try check(PeriodRecord.self)
    }

    /// Whether a cell has the form of a type in CSV on the Web.
    private func fits(_ cell: String, _ datatype: CSVColumn.Datatype) -> Bool {
        if cell.isEmpty { return true }
        return switch datatype {
        case .string: true
        case .decimal: cell.wholeMatch(of: /[+-]?[0-9]+(\.[0-9]+)?/) != nil
        case .integer: cell.wholeMatch(of: /-?[0-9]+/) != nil
        case .date: cell.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
        }
    }

    @Test func cellsAreOfTheTypeThatIsSaid() {
        let text = """
            2025年上半年，江城市粮食产量3—5万吨，占全省的三分之一，下降3.2%。截至6月末，气温-1.5℃，三次产业结构为8.7∶41.2∶50.1。
            预计全年逾300万千瓦；每公斤8.5元，去年以来约二十余家。
            """
        let found = Extractor().extract(from: text, context: DocumentContext(date: CalendarDate("2025-07-19")))
        func check<Row: DescribedCSVRow>(_ rows: [Row]) {
            #expect(!rows.isEmpty)
            for row in rows {
                for (cell, column) in zip(row.csvCells, Row.csvDescription) {
                    #expect(fits(cell, column.datatype), "\(column.name): \(cell)")
                }
            }
        }
        check(ObservationRow.rows(of: found, in: text))
        check(found.measurements.map { MeasurementRecord($0, in: text) } + Samples.measurements)
        check(found.periods.map { PeriodRecord($0, in: text) } + [Samples.period, Samples.unresolved])
        #expect(!fits("1e3", .decimal) && !fits("1/3", .decimal) && !fits("2025", .date))
    }
}
