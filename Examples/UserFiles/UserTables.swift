public import HanStat

/// What users' files add to the library: units, classifiers, places, indicator words and stop words.
///
/// ```swift
/// var tables = UserTables()
/// try tables.addRows(text, source: "port.tsv")
/// let extractor = Extractor(catalog: tables.catalog, lexicon: tables.lexicon)
/// ```
public struct UserTables: Sendable {
    /// The standard units and those of the files.
    public private(set) var catalog = UnitCatalog.standard
    /// The words of the files.
    public private(set) var lexicon = UserLexicon()

    /// The standard units, and no words.
    public init() {}

    /// Whether a file is YAML, by the end of its name.
    ///
    /// - Parameter source: The file's name.
    /// - Returns: Whether it ends in `.yaml` or `.yml`.
    public static func isYAML(_ source: String) -> Bool {
        let name = source.lowercased()
        return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }

    /// Adds rows of units, as `UnitCatalog.adding(_:source:)` reads them.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - source: The file's name, for errors.
    /// - Throws: `UserFileError` for the first row that is wrong.
    public mutating func addUnits(_ rows: String, source: String) throws(UserFileError) {
        do {
            catalog = try catalog.adding(rows, source: source)
        } catch {
            throw UserFileError(error, line: error.line)
        }
    }

    /// Adds rows of all sorts: those that begin with `unit` go on as a row of units, those that begin with `classifier`
    /// have an id and forms, and may have flags; the others are as `UserLexicon.add(_:source:firstLine:)` reads them.
    ///
    /// - Parameters:
    ///   - rows: The rows, their columns set apart by tabs.
    ///   - source: The file's name, for errors.
    /// - Throws: `UserFileError` for the first row that is wrong.
    public mutating func addRows(_ rows: String, source: String) throws(UserFileError) {
        try add(TabFile(rows, source: source))
    }

    private mutating func add(_ file: TabFile) throws(UserFileError) { try add(file.entries) }

    /// Adds entries; of several that are wrong the first is told.
    package mutating func add(_ entries: FileEntries) throws(UserFileError) {
        var failure: UserFileError?
        for row in entries.words where failure == nil {
            do {
                try lexicon.add(row.text, source: entries.source, firstLine: row.line)
            } catch {
                failure = UserFileError(error)
            }
        }
        if !entries.units.isEmpty {
            do {
                catalog = try catalog.adding(
                    entries.units.map(\.text).joined(separator: "\n"), source: entries.source)
            } catch {
                let line = entries.units[error.line - 1].line
                if line < failure?.line ?? .max { failure = UserFileError(error, line: line) }
            }
        }
        if let failure { throw failure }
    }
}
