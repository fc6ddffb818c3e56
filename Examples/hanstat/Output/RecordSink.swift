import HanStatOutput

/// Passes on what was rendered; of a table, a block of rows at a time.
struct RecordSink: ~Copyable {
    /// Rows that a table lays out at a time: enough to align, little enough to keep in memory.
    private static let tableBlock = 500

    private var output: Output
    private var table: TextTable?
    private let page: (any FindingsPage)?
    /// The documents of the page, until all are there.
    private var findings: [Finding] = []

    /// Begins the output.
    ///
    /// - Parameters:
    ///   - output: Where to write.
    ///   - rendering: The format and its options.
    ///   - width: The columns of a table; nil for no limit.
    /// - Throws: `OutputFailure` where the header cannot be written.
    init(_ output: consuming Output, rendering: Rendering, width: Int?) throws(OutputFailure) {
        self.output = output
        self.output.hasQuotedLines = rendering.isCSV
        table = rendering.tableColumns.map { TextTable(columns: $0, width: width) }
        page = if case .page(let page) = rendering.form { page } else { nil }
        try self.output.write(rendering.header)
    }

    mutating func write(_ rendered: Rendered) throws(OutputFailure) {
        try output.write(rendered.bytes)
        findings += rendered.findings
        guard !rendered.rows.isEmpty, var table else { return }
        self.table = nil
        for row in rendered.rows {
            table.append(row)
            if table.count >= Self.tableBlock { try output.write(table.layOut()) }
        }
        self.table = table
    }

    /// Writes what can be written only when all documents are there, and passes on all.
    mutating func finish() throws(OutputFailure) {
        if let page { try output.write(page.bytes(of: findings)) }
        try flush()
    }

    /// Passes on all that is there.
    mutating func flush() throws(OutputFailure) {
        if let rows = table?.layOut() { try output.write(rows) }
        try output.flush()
    }
}
