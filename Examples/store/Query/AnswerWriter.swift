import GRDB
import HanStatCommand
import HanStatOutput

/// Writes the rows of an answer as a table, CSV or JSON Lines.
struct AnswerWriter: ~Copyable {
    private var output: Output
    private let form: AnswerFormat
    private let width: Int?
    private var rows: [[String]] = []
    private var names: [String] = []
    private var areNumbers: [Bool] = []

    init(_ output: consuming Output, form: AnswerFormat, width: Int?) {
        self.output = output
        self.form = form
        self.width = width
    }

    /// Takes a row, or only the names where there are no rows.
    mutating func write(_ row: AnswerRow) throws(OutputFailure) {
        if names.isEmpty {
            names = row.names
            areNumbers = names.map { _ in true }
            if form == .csv { try output.write(Self.csv(names)) }
        }
        guard let values = row.values else { return }
        switch form {
        case .csv: try output.write(Self.csv(values.map(\.text)))
        case .jsonl: try output.write(Array((AnswerJSON.object(names, values) + "\n").utf8))
        case .table:
            rows.append(values.map(\.text))
            for (i, value) in values.enumerated() where !value.isNumber { areNumbers[i] = false }
        }
    }

    /// Writes what waits: a table without the columns that are empty in all its rows.
    mutating func finish() throws(OutputFailure) {
        if form == .table {
            let shown = names.indices.filter { i in rows.isEmpty || rows.contains { !$0[i].isEmpty } }
            let columns = shown.map {
                TextTable.Column(names[$0], isRightAligned: areNumbers[$0], canShrink: !areNumbers[$0])
            }
            var table = TextTable(columns: columns, width: width)
            for row in rows { table.append(shown.map { row[$0] }) }
            try output.write(table.layOut())
        }
        try output.flush()
    }

    private static func csv(_ cells: [String]) -> [UInt8] {
        var writer = CSVWriter<Cells>(options: .withoutHeader)
        writer.write(Cells(csvCells: cells))
        return writer.bytes
    }

    /// A line whose columns are not known before the query.
    private struct Cells: CSVRow {
        static let csvColumns: [String] = []
        let csvCells: [String]
    }
}

extension DatabaseValue.Storage {
    /// The cell of a table or CSV; empty for NULL.
    fileprivate var text: String {
        switch self {
        case .null: ""
        case .int64(let number): String(number)
        case .double(let number): AnswerJSON.digits(number)
        case .string(let text): text
        case .blob(let data): AnswerJSON.hexadecimal(data)
        }
    }

    /// Whether it is a number, or text that is one: it stands at the right.
    fileprivate var isNumber: Bool {
        switch self {
        case .null, .int64, .double: true
        case .string(let text): Double(text) != nil
        case .blob: false
        }
    }
}
