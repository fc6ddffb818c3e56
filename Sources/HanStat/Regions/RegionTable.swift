import TextScan

/// A table of names of one kind, as text.
///
/// A row has four columns set apart by tabs:
///
/// | column | holds |
/// | --- | --- |
/// | code | the place's code, `-` for none |
/// | names | the full name, then short ones, set apart by spaces |
/// | condition | what must stand beside a *short* name (``LexiconCondition``), `-` for nothing |
/// | source | the key of a source that the table's comment names |
struct RegionTable: Sendable {
    /// One row.
    struct Row: Sendable {
        var code: Substring
        var names: [Substring]
        var condition: Substring
        var source: Substring
    }

    /// The kind of all its names.
    var kind: RegionMatch.Kind
    /// The level of all its places.
    var level: RegionMatch.Level
    /// Whether the first name of a row is a full one, free of the row's condition.
    var beginsWithFullName = true
    /// The rows as written.
    var text: String

    /// The rows, those that do not have four columns left out.
    var rows: [Row] {
        text.parts(by: "\n").compactMap { line in
            let columns = line.parts(by: "\t", keepingEmpty: true)
            guard columns.count == 4 else { return nil }
            return Row(
                code: columns[0], names: columns[1].parts(by: " "), condition: columns[2], source: columns[3])
        }
    }

    /// All tables; where a name is in several, the earliest decides.
    static let all: [RegionTable] = [
        chinaItself, wholeCountry, provinces, prefectures, counties, briefCounties, newAreas, countries, worldGroups,
        chinaGroups,
        formerCounties, formerPrefectures, genericCountry, genericProvince, genericCounty, genericTownship, genericOpen,
    ]
}
