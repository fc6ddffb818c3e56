/// A file of rows of all sorts, their columns set apart by tabs.
struct TabFile {
    private(set) var entries: FileEntries

    /// Sorts the rows.
    init(_ rows: String, source: String) throws(UserFileError) {
        entries = FileEntries(source: source)
        var line = 0
        for row in rows.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            line += 1
            guard let first = row.first(where: { $0 != " " }), first != "#" else { continue }
            let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            switch columns[0] {
            case "unit": try entries.addUnit(Array(columns.dropFirst()), line)
            case "classifier":
                guard (3...4).contains(columns.count) else {
                    throw UserFileError(source, line, .classifierColumns(columns.count))
                }
                try entries.addUnit(
                    [columns[1], "count", columns[2], "-", "-", columns.count > 3 ? columns[3] : "-"], line)
            case "region", "indicator", "stop": entries.words.append(.init(text: String(row), line: line))
            default: throw UserFileError(source, line, .unknownRow(columns[0]))
            }
        }
    }
}
