import HanStatOutput

/// Turns records into the bytes of a format and passes them on.
struct RecordSink: ~Copyable {
    /// Rows that a table lays out at a time: enough to align, little enough to keep in memory.
    private static let tableBlock = 500

    private var output: Output
    private var table: TableWriter?

    /// Begins the output.
    ///
    /// - Parameters:
    ///   - output: Where to write.
    ///   - rendering: The format and its options.
    ///   - width: The columns of a table; nil for no limit.
    /// - Throws: `OutputFailure` where the header cannot be written.
    init(_ output: consuming Output, rendering: Rendering, width: Int?) throws(OutputFailure) {
        self.output = output
        if rendering.format == .table { table = TableWriter(width: width, showsDocuments: rendering.showsDocuments) }
        try self.output.write(rendering.header)
    }

    mutating func write(_ rendered: Rendered) throws(OutputFailure) {
        try output.write(rendered.bytes)
        guard !rendered.rows.isEmpty, var table else { return }
        self.table = nil
        for row in rendered.rows {
            table.write(row)
            if table.count >= Self.tableBlock { try output.write(table.layOut()) }
        }
        self.table = table
    }

    /// Passes on all that is there.
    mutating func flush() throws(OutputFailure) {
        if let rows = table?.layOut() { try output.write(rows) }
        try output.flush()
    }
}

/// The format and its options, as the workers that turn records into bytes need them.
struct Rendering: Sendable {
    let format: OutputFormat
    let csvOptions: CSVWriter.Options
    let showsDocuments: Bool

    /// What stands before the first record.
    var header: [UInt8] { format == .csv ? CSVWriter(options: csvOptions).bytes : [] }

    /// Renders the records of some documents.
    func render(_ records: [OutputRecord]) -> Rendered {
        let measurements = records.compactMap { if case .measurement(let record) = $0 { record } else { nil } }
        switch format {
        case .table:
            return Rendered(bytes: [], rows: measurements)
        case .jsonl:
            var writer = JSONLinesWriter()
            for record in records { writer.write(record) }
            return Rendered(bytes: writer.bytes, rows: [])
        case .csv:
            var writer = CSVWriter(options: csvOptions.union(.withoutHeader).subtracting(.byteOrderMark))
            for record in measurements { writer.write(record) }
            return Rendered(bytes: writer.bytes, rows: [])
        }
    }
}

/// The output of some documents: bytes, or rows that wait to be aligned with others.
struct Rendered: Sendable {
    let bytes: [UInt8]
    let rows: [MeasurementRecord]
}
