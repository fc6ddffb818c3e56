import Foundation
import HanStat
import HanStatOutput

/// JSON Lines and CSV: what is written reads back.
///
/// The records are those of a text, and one whose fields are the input's own.
enum OutputTarget: FuzzTarget {
    static let name = "output"
    static let longest = 300

    private static let extractor = Extractor()

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        let awkward = ["=1+1\u{0}\"a\",b\u{0}\r\n\u{0}\u{2028}\u{FEFF}\u{85}", "'\u{0}\\\u{0}@\u{0}+3\u{0}-5\u{0}\t"]
        return sentences.sample.enumerated().filter { $0.offset % 3 == 0 }.map { i, text in
            [UInt8(i % 16)] + Array(text.utf8.prefix(longest - 1))
        } + awkward.flatMap { text in (0..<16).map { [$0] + Array(text.utf8) } }
    }

    static func run(_ input: [UInt8]) {
        var reader = InputReader(input)
        let options = Int(reader.byte())
        var csv = CSVOptions(rawValue: options >> 1 & 7)
        csv.remove(.byteOrderMark)
        if options & 1 == 0 {
            let text = reader.text
            checkDocument(text, csv, doc: options & 16 == 0 ? nil : .name(String(text.prefix(3))))
        } else {
            let record = record(&reader)
            checkJSON([.measurement(record)])
            checkCSV([record], csv)
        }
    }

    private static func checkDocument(_ text: String, _ csv: CSVOptions, doc: DocumentID?) {
        let result = extractor.extract(from: text)
        let measurements = result.measurements.map { MeasurementRecord($0, in: text, doc: doc) }
        let periods = result.periods.map { PeriodRecord($0, in: text, doc: doc) }
        let observations = result.observations.map { ObservationRecord($0, in: text, doc: doc) }
        let warnings = ConsistencyCheck().disagreements(among: result.observations, in: text)
            .map { OutputRecord.warning(WarningRecord($0, in: text, doc: doc)) }
        let records = OutputRecord.sorted(
            measurements.map { .measurement($0) } + periods.map { .period($0) } + observations.map { .observation($0) })
        checkJSON(records + warnings)
        let scalars = Array(text.unicodeScalars)
        for record in measurements {
            promise(
                record.text.unicodeScalars.elementsEqual(scalars[record.start..<record.end]),
                "offsets give another text")
        }
        checkCSV(measurements, csv)
        checkCSV(periods, csv)
        checkCSV(result.observations.map { ObservationRow($0, in: text, doc: doc) }, csv)
    }

    /// A record whose every field is the input's.
    private static func record(_ reader: inout InputReader) -> MeasurementRecord {
        var record = MeasurementRecord(text: reader.field(), start: Int(reader.byte()), end: -1, kind: reader.field())
        record.value = reader.field()
        record.comparator = reader.field()
        record.unit = reader.field()
        record.modifiers = [reader.field(), reader.field()]
        record.si = ConvertedValue(value: reader.field(), unit: reader.field())
        record.doc = .name(reader.field())
        record.code = reader.text
        return record
    }

    /// Each line is one object by a strict reader, and the same record by Foundation's decoder.
    private static func checkJSON(_ records: [OutputRecord]) {
        var all = JSONLinesWriter()
        for record in records {
            var writer = JSONLinesWriter()
            writer.write(record)
            all.write(record)
            let line = writer.bytes.dropLast()
            promise(writer.bytes.last == 0x0A && !line.contains { $0 < 0x20 }, "a line is broken")
            guard let json = StrictJSON.read(Array(line)) else {
                fatalError("no JSON: \(String(decoding: line, as: UTF8.self))")
            }
            promise(json["start"] == .number(String(record.start)), "another start")
            if case .measurement(let measurement) = record {
                promise(json["text"] == .string(Array(measurement.text.unicodeScalars)), "another text")
                promise(json["unit"] == .string(Array(measurement.unit.unicodeScalars)), "another unit")
            }
            do {
                let read = try JSONDecoder().decode(OutputRecord.self, from: Data(line))
                var again = JSONLinesWriter()
                again.write(read)
                promise(again.bytes == writer.bytes, "read and written again it is another line")
            } catch {
                fatalError("\(error): \(String(decoding: line, as: UTF8.self))")
            }
        }
        promise(all.bytes.count { $0 == 0x0A } == records.count, "not a line for each record")
    }

    private static func checkCSV<Row: CSVRow>(_ rows: [Row], _ options: CSVOptions) {
        var writer = CSVWriter<Row>(options: options)
        for row in rows { writer.write(row) }
        guard let table = StrictCSV.read(writer.bytes) else {
            fatalError("no CSV: \(String(decoding: writer.bytes, as: UTF8.self))")
        }
        let hasHeader = !options.contains(.withoutHeader)
        promise(table.count == rows.count + (hasHeader ? 1 : 0), "\(table.count) lines for \(rows.count) rows")
        if hasHeader { promise(table[0] == Row.csvColumns.map { Array($0.utf8) }, "another header") }
        for (cells, row) in zip(table.dropFirst(hasHeader ? 1 : 0), rows) {
            let expected = row.csvCells.map { Array($0.utf8) }
            promise(cells.count == expected.count, "\(cells.count) cells")
            for (cell, original) in zip(cells, expected) where cell != original {
                promise(
                    options.contains(.neutralizesFormulas) && cell == [UInt8(ascii: "'")] + original, "another cell")
            }
            guard options.contains(.neutralizesFormulas) else { continue }
            for cell in cells { promise(!isFormula(cell), "a formula: \(String(decoding: cell, as: UTF8.self))") }
        }
    }

    /// Whether a spreadsheet may run a cell: it begins like a formula and is no plain number.
    private static func isFormula(_ cell: [UInt8]) -> Bool {
        guard let first = cell.first, "=@+-\t\r".utf8.contains(first) else { return false }
        let isNumber = cell.dropFirst().allSatisfy { $0 == UInt8(ascii: ".") || $0 >= 0x30 && $0 <= 0x39 }
        return !(isNumber && (first == UInt8(ascii: "+") || first == UInt8(ascii: "-")))
    }
}
