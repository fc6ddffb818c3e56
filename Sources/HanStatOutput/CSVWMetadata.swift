/// The metadata of a CSV file, in the vocabulary of [CSV on the Web](https://www.w3.org/TR/tabular-metadata/):
/// what its columns are called, what type their cells have, and what they hold.
///
/// Beside `facts.csv` it is called `facts.csv-metadata.json`; there, tools that know the standard look for it.
///
/// ```swift
/// let metadata = CSVWMetadata.bytes(for: ObservationRow.self, url: "facts.csv")
/// ```
public enum CSVWMetadata {
    /// What follows a CSV file's name in the name of its metadata.
    public static let suffix = "-metadata.json"

    /// The metadata of a file that ``CSVWriter`` writes.
    ///
    /// - Parameters:
    ///   - row: The type of the rows.
    ///   - url: The CSV file, as an IRI relative to the metadata: `facts.csv`; see
    ///     ``AnnotationWriter/source(named:)``.
    /// - Returns: A JSON-LD document in UTF-8, with a line end.
    /// - Complexity: O(*n*) in the number of columns.
    public static func bytes<Row: DescribedCSVRow>(for row: Row.Type, url: String) -> [UInt8] {
        var json = JSONBytes()
        json.beginObject()
        json.field("@context", "http://www.w3.org/ns/csvw")
        json.field("url", url)
        json.field("dc:title", Row.csvTitle)
        json.key("dialect")
        json.beginObject()
        json.field("encoding", "utf-8")
        json.field("lineTerminators", ["\r\n"])
        json.endObject()
        json.key("tableSchema")
        json.beginObject()
        json.objects("columns", Row.csvDescription.map(ColumnDescription.init))
        json.endObject()
        json.endObject()
        json.endLine()
        return json.bytes
    }
}

/// A column, as the metadata describes it.
private struct ColumnDescription: JSONLine {
    let column: CSVColumn

    func write(to json: inout JSONBytes) {
        json.field("name", column.name)
        json.field("titles", column.name)
        json.field("datatype", column.datatype.rawValue)
        json.field("dc:description", column.meaning)
    }
}
