/// One row of a unit table, split and checked.
///
/// Columns are separated by tabs; the first three are required, and `-` leaves one blank:
///
/// | column | holds |
/// | --- | --- |
/// | id | the stable name, `kilowatt-hour` |
/// | kind | the quantity, `energy` or `mass/volume` |
/// | forms | the ways of writing it, separated by spaces, the symbol first; `_` stands for a space |
/// | code | `UCUM:kW.h` or `ISO4217:CNY` |
/// | factor | base units in one unit: an integer, a decimal, or `n/d` |
/// | flags | separated by spaces, see below |
/// | rec20 | the UN/CEFACT Recommendation 20 code |
/// | qudt | the QUDT local name |
/// | source | where the factor comes from; blank for that of the table |
///
/// Flags: `prefix:kMG` composes the unit with these prefixes; `offset:273.15` is added after the
/// factor; `base:USD` names a base unit other than that of the kind; `weak` and `shared` are
/// ``MeasurementUnit/isWeak`` and ``MeasurementUnit/isShared``; `caseless` takes Latin forms in
/// other capitals too, where that makes them no other unit's; `replaces` takes the forms from the units that
/// have them.
struct UnitRow {
    static let leastColumns = 3
    static let mostColumns = 9

    var id = ""
    var kind = QuantityKind.count
    var forms: [String] = []
    var system: String?
    var code: String?
    var factor: ExactNumber?
    var offset: ExactNumber?
    var base: String?
    var prefixes = ""
    var isWeak = false
    var isShared = false
    var isCaseless = false
    /// Whether its forms are no other unit's from here on.
    var replaces = false
    var rec20: String?
    var qudt: String?
    var source = ""

    /// Reads a row.
    ///
    /// - Parameters:
    ///   - line: The row, without its line end.
    ///   - source: What the source column says where it is blank.
    /// - Throws: What is wrong with the row.
    init(_ line: Substring, source: String) throws(UnitCatalogError.Problem) {
        let columns = line.parts(by: "\t", keepingEmpty: true)
        guard columns.count >= Self.leastColumns, columns.count <= Self.mostColumns else {
            throw .columnCount(columns.count)
        }
        func column(_ index: Int) -> Substring? {
            guard index < columns.count, columns[index] != "-", !columns[index].isEmpty else { return nil }
            return columns[index]
        }
        id = String(columns[0])
        guard !id.isEmpty, id.utf8.allSatisfy(Self.isIdentifier) else { throw .badIdentifier(id) }
        kind = QuantityKind(rawValue: String(columns[1]))
        guard kind.isKnown else { throw .unknownKind(kind.rawValue) }
        forms = columns[2].parts(by: " ").map(Self.form)
        guard !forms.isEmpty, columns[2] != "-" else { throw .emptyForms }
        if let text = column(3) { try readCode(text) }
        if let text = column(4) {
            guard let value = ExactNumber(text), value > .zero else { throw .badFactor(String(text)) }
            factor = value
        }
        for flag in column(5)?.parts(by: " ") ?? [] { try readFlag(flag) }
        rec20 = column(6).map { String($0) }
        qudt = column(7).map { String($0) }
        self.source = column(8).map { String($0) } ?? source
    }

    private mutating func readCode(_ text: Substring) throws(UnitCatalogError.Problem) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "UCUM" || parts[0] == "ISO4217", !parts[1].isEmpty else {
            throw .badCode(String(text))
        }
        system = String(parts[0])
        code = String(parts[1])
        if system == "ISO4217" {
            base = code
            factor = .one
        }
    }

    private mutating func readFlag(_ flag: Substring) throws(UnitCatalogError.Problem) {
        let parts = flag.split(separator: ":", maxSplits: 1)
        switch (parts[0], parts.count) {
        case ("weak", 1): isWeak = true
        case ("shared", 1): isShared = true
        case ("caseless", 1): isCaseless = true
        case ("replaces", 1): replaces = true
        case ("base", 2): base = String(parts[1])
        case ("prefix", 2):
            prefixes = String(parts[1])
            guard prefixes.allSatisfy({ UnitPrefix.named($0) != nil }) else { throw .badFlag(String(flag)) }
        case ("offset", 2):
            guard let value = ExactNumber(parts[1]) else { throw .badFactor(String(parts[1])) }
            offset = value
        default: throw .badFlag(String(flag))
        }
    }

    /// A form as the columns write it, `_` standing for a space.
    private static func form(_ text: Substring) -> String {
        text.utf8.contains(UInt8(ascii: "_")) ? String(text.map { $0 == "_" ? " " : $0 }) : String(text)
    }

    private static func isIdentifier(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// The unit that the row describes.
    var unit: MeasurementUnit {
        MeasurementUnit(
            MeasurementUnit.Storage(
                id: id, forms: forms, kind: kind, system: system, code: code, rec20: rec20, qudt: qudt,
                factor: factor, offset: offset, base: base ?? kind.base?.symbol,
                isSI: base == nil && kind.base?.isSI == true, source: source, isWeak: isWeak, isShared: isShared))
    }

    /// The row of the unit with a prefix, or nil where no form takes it.
    ///
    /// - Parameter prefix: The prefix.
    /// - Returns: The row of the composed unit, whose Chinese and Latin forms each have the prefix.
    func prefixed(_ prefix: UnitPrefix) -> UnitRow? {
        var row = self
        row.id = prefix.name + id
        row.forms = forms.flatMap { prefix.applied(to: $0) }
        row.prefixes = ""
        row.isWeak = false
        row.isShared = false
        row.code = code.map { String(prefix.letter) + $0 }
        row.factor = factor?.multiplied(byPowerOfTen: prefix.power)
        row.rec20 = nil
        row.qudt = nil
        if let known = Self.prefixedCodes[row.id] {
            row.rec20 = known.rec20
            row.qudt = known.qudt
            row.forms = known.forms + row.forms.filter { !known.forms.contains($0) }
        }
        return row.forms.isEmpty ? nil : row
    }

    /// Codes and further forms of composed units, by id.
    private static let prefixedCodes: [String: (rec20: String?, qudt: String?, forms: [String])] = {
        var codes: [String: (rec20: String?, qudt: String?, forms: [String])] = [:]
        for line in UnitTables.prefixed.parts(by: "\n") {
            let columns = line.parts(by: "\t")
            guard columns.count >= 3 else { continue }
            codes[String(columns[0])] = (
                columns[1] == "-" ? nil : String(columns[1]), columns[2] == "-" ? nil : String(columns[2]),
                columns.count > 3 ? columns[3].parts(by: " ").map(Self.form) : []
            )
        }
        return codes
    }()
}
