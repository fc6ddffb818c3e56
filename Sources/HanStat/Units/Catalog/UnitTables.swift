/// The tables of the standard catalog, in its order: where units share a form, the earlier comes first.
///
/// A table is a string of rows, see ``UnitRow``: the compiler takes as long over a few hundred
/// structs as over everything else together.
enum UnitTables {
    /// The name, the rows and the default source of each table.
    static let all: [(name: String, rows: String, source: String)] = [
        ("Percentages", percentages, "中国统计年鉴"),
        ("Energy", energy, "GB 3100-1993"),
        ("Power", power, "GB 3100-1993"),
        ("Mass", mass, "GB 3100-1993"),
        ("Length", length, "GB 3100-1993"),
        ("Area", area, "GB 3100-1993"),
        ("Volume", volume, "GB 3100-1993"),
        ("Duration", duration, "UCUM; GB 3100-1993"),
        ("Temperature", temperature, "SI Brochure 9"),
        ("Speed", speed, "GB 3102.1-1993"),
        ("Mechanics", mechanics, "GB 3102.3-1993"),
        ("Electricity", electricity, "GB 3102.5-1993"),
        ("Radiation", radiation, "SI Brochure 9"),
        ("Light", light, "SI Brochure 9"),
        ("Angle", angle, "SI Brochure 9"),
        ("Chemistry", chemistry, "SI Brochure 9"),
        ("Data", data, "IEC 80000-13"),
        ("Transport", transport, "中国交通运输统计年鉴"),
        ("Money", money, "ISO 4217:2015"),
        ("Counts", counts, "现代汉语八百词"),
    ]
}
