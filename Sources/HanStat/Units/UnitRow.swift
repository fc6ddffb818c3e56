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
    var prefixes: [UnitPrefix] = []
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
    ///   - bytes: The table.
    ///   - line: The row, without its line end.
    ///   - source: What the source column says where it is blank.
    /// - Throws: What is wrong with the row.
    init(_ bytes: Span<UInt8>, _ line: Range<Int>, source: String) throws(UnitCatalogError.Problem) {
        var columns = [9 of Range<Int>](repeating: 0..<0)
        var count = 0
        TableRows.visitParts(bytes, line, UInt8(ascii: "\t")) { part in
            if count < Self.mostColumns { columns[count] = part }
            count += 1
        }
        guard count >= Self.leastColumns, count <= Self.mostColumns else { throw .columnCount(count) }
        id = String(copying: bytes, columns[0])
        guard !id.isEmpty, id.utf8.allSatisfy(Self.isIdentifier) else { throw .badIdentifier(id) }
        kind = QuantityKind(rawValue: String(copying: bytes, columns[1]))
        guard kind.isKnown else { throw .unknownKind(kind.rawValue) }
        forms = Self.forms(bytes, columns[2])
        guard !forms.isEmpty, !Self.isBlank(bytes, columns[2]) else { throw .emptyForms }
        if let text = Self.text(bytes, columns[3]) { try readCode(text) }
        if let text = Self.text(bytes, columns[4]) {
            guard let value = ExactNumber(text), value > .zero else { throw .badFactor(text) }
            factor = value
        }
        if !Self.isBlank(bytes, columns[5]) {
            var problem: UnitCatalogError.Problem?
            TableRows.visitParts(bytes, columns[5], UInt8(ascii: " ")) { flag in
                if !flag.isEmpty, problem == nil, !readFlag(bytes, flag) { problem = Self.problem(bytes, flag) }
            }
            if let problem { throw problem }
        }
        rec20 = Self.text(bytes, columns[6])
        qudt = Self.text(bytes, columns[7])
        self.source = Self.text(bytes, columns[8]) ?? source
    }

    private mutating func readCode(_ text: String) throws(UnitCatalogError.Problem) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .badCode(text) }
        let rest = text[text.utf8.index(after: colon)...]
        switch text[..<colon] {
        case "UCUM" where !rest.isEmpty: system = "UCUM"
        case "ISO4217" where !rest.isEmpty: system = "ISO4217"
        default: throw .badCode(text)
        }
        code = String(rest)
        if system == "ISO4217" {
            base = code
            factor = .one
        }
    }

    /// Reads a flag; says whether it is one.
    private mutating func readFlag(_ bytes: Span<UInt8>, _ flag: Range<Int>) -> Bool {
        let colon = flag.first { bytes[$0] == UInt8(ascii: ":") } ?? flag.upperBound
        let value = min(colon + 1, flag.upperBound)..<flag.upperBound
        // A name of fifteen bytes or fewer takes no memory.
        switch (String(copying: bytes, flag.lowerBound..<colon), value.isEmpty) {
        case ("weak", true): isWeak = true
        case ("shared", true): isShared = true
        case ("caseless", true): isCaseless = true
        case ("replaces", true): replaces = true
        case ("base", false): base = String(copying: bytes, value)
        case ("prefix", false):
            for i in value {
                guard let prefix = UnitPrefix.named(bytes[i]) else { return false }
                prefixes.append(prefix)
            }
        case ("offset", false):
            offset = ExactNumber(String(copying: bytes, value))
            return offset != nil
        default: return false
        }
        return true
    }

    /// What is wrong with a flag that is none.
    private static func problem(_ bytes: Span<UInt8>, _ flag: Range<Int>) -> UnitCatalogError.Problem {
        let text = String(copying: bytes, flag)
        return text.hasPrefix("offset:") && text != "offset:" ? .badFactor(String(text.dropFirst(7))) : .badFlag(text)
    }

    /// Whether a column is empty or `-`.
    private static func isBlank(_ bytes: Span<UInt8>, _ column: Range<Int>) -> Bool {
        column.isEmpty || column.count == 1 && bytes[column.lowerBound] == UInt8(ascii: "-")
    }

    /// What a column holds; nil where it is blank.
    private static func text(_ bytes: Span<UInt8>, _ column: Range<Int>) -> String? {
        isBlank(bytes, column) ? nil : String(copying: bytes, column)
    }

    /// The forms of a column, `_` standing for a space.
    private static func forms(_ bytes: Span<UInt8>, _ column: Range<Int>) -> [String] {
        var forms: [String] = []
        TableRows.visitParts(bytes, column, UInt8(ascii: " ")) { part in
            guard !part.isEmpty else { return }
            let form = String(copying: bytes, part)
            forms.append(form.utf8.contains(UInt8(ascii: "_")) ? String(form.map { $0 == "_" ? " " : $0 }) : form)
        }
        return forms
    }

    private static func isIdentifier(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// The unit that the row describes.
    var unit: MeasurementUnit {
        let known = base == nil ? kind.base : nil
        return MeasurementUnit(
            MeasurementUnit.Storage(
                id: id, forms: forms, kind: kind, system: system, code: code, rec20: rec20, qudt: qudt,
                factor: factor, offset: offset, base: base ?? known?.symbol, isSI: known?.isSI == true,
                source: source, isWeak: isWeak, isShared: isShared))
    }

    /// The row of the unit with a prefix, or nil where no form takes it.
    ///
    /// - Parameter prefix: The prefix.
    /// - Returns: The row of the composed unit, whose Chinese and Latin forms each have the prefix.
    func prefixed(_ prefix: UnitPrefix) -> UnitRow? {
        var row = self
        row.id = prefix.name + id
        row.forms = forms.flatMap { prefix.applied(to: $0) }
        row.prefixes = []
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
        let bytes = UnitTables.prefixed.utf8.span
        TableRows.visitParts(bytes, 0..<bytes.count, UInt8(ascii: "\n")) { line in
            var columns = [4 of Range<Int>](repeating: 0..<0)
            var count = 0
            TableRows.visitParts(bytes, line, UInt8(ascii: "\t")) { part in
                if count < 4 { columns[count] = part }
                count += 1
            }
            guard count >= 3 else { return }
            codes[String(copying: bytes, columns[0])] = (
                text(bytes, columns[1]), text(bytes, columns[2]), forms(bytes, columns[3])
            )
        }
        return codes
    }()
}
