/// The entries of a file as rows of the library's two tables, with their lines in the file.
package struct FileEntries {
    /// A row and the line that it stands on.
    package struct Row {
        let text: String
        let line: Int

        /// Makes a row.
        package init(text: String, line: Int) {
            self.text = text
            self.line = line
        }
    }

    package let source: String
    /// Rows of units: each is one line that no reader passes over.
    var units: [Row] = []
    /// Rows of words.
    package var words: [Row] = []

    package init(source: String) { self.source = source }

    /// Notes a row of units.
    package mutating func addUnit(_ columns: [String], _ line: Int) throws(UserFileError) {
        // A row that begins so would be passed over.
        let id = columns.first ?? ""
        guard let first = id.first, first != "#", first != " " else { throw UserFileError(source, line, .badID(id)) }
        units.append(Row(text: columns.joined(separator: "\t"), line: line))
    }
}
