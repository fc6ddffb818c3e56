import HanStatOutput

/// A row of the table of facts, as the template takes it.
enum FactRow {
    /// The rows of a document.
    static func rows(_ index: Int, _ document: ReportDocument, name: String) -> [[String: Any]] {
        let numbers = Dictionary(
            document.records.enumerated().compactMap { place, record -> (Int, Int)? in
                guard case .measurement(let number) = record else { return nil }
                return (number.start, place)
            }, uniquingKeysWith: { first, _ in first })
        return document.facts.map { fact in
            guard case .observation(let record) = document.records[fact.record] else { return [:] }
            let row = fact.row
            // The columns that tables for terminals have: from the second, what, where, when, how much.
            let cells = row.tableCells
            return [
                "document": index, "record": fact.record, "name": name, "language": document.language,
                "target": numbers[record.measurement.start].map { anchor(index, $0) } ?? "d\(index)",
                "start": record.measurement.start,
                "indicator": row.indicator, "region": row.area, "period": cells[3],
                "days": row.firstDay + row.lastDay == "" ? "" : row.firstDay + "/" + row.lastDay,
                "measure": row.measure, "against": cells[5], "basis": row.basis, "direction": row.direction,
                "hasDirection": !row.direction.isEmpty, "arrow": cells[6], "value": grouped(cells[7]),
                "number": sortKey(of: row), "unit": row.unit,
                "written": row.number,
                "isForecast": row.status == "F", "isTarget": row.status == "T",
                "isReal": row.priceBase == "Q", "isNominal": row.priceBase == "V",
                "isNamedBasis": row.basis == "yearOnYear" || row.basis == "periodOnPeriod",
            ]
        }
    }

    /// The name of a mark's place in the page.
    static func anchor(_ document: Int, _ record: Int) -> String { "d\(document)-r\(record)" }

    /// What a number is sorted by: its value or its lower end; nothing for a fraction or a ratio.
    private static func sortKey(of row: ObservationRow) -> String { row.value.isEmpty ? row.low : row.value }

    /// Digits in groups of three, for people: `12,360,000,000.5`.
    static func grouped(_ number: String) -> String {
        var result = ""
        var digits = ""
        var isFraction = false
        func flush() {
            for (index, digit) in digits.enumerated() {
                if index > 0 && !isFraction && (digits.count - index) % 3 == 0 { result.append(",") }
                result.append(digit)
            }
            digits = ""
        }
        for character in number {
            if character.isASCII && character.isNumber {
                digits.append(character)
            } else {
                flush()
                isFraction = character == "."
                result.append(character)
            }
        }
        flush()
        return result
    }
}
