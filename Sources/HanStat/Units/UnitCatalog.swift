internal import TextScan

/// A set of units and the ways of writing them.
///
/// ``standard`` holds the units and counting words of Chinese statistics; ``adding(_:source:)``
/// makes a catalog with more. A form may belong to several units: 度 is a kilowatt-hour, a degree
/// of temperature and one of an angle. What stands around it decides, not the catalog.
///
/// ```swift
/// let catalog = UnitCatalog.standard
/// catalog.unit(id: "hectare")?.code          // "har"
/// catalog.units(named: "萬公頃")              // []: 萬 is a scale, no part of a unit
/// catalog.units(named: "公頃").map(\.symbol)  // ["公顷"]
/// ```
public struct UnitCatalog: Sendable {
    /// What a catalog is made of; never changed after its making.
    final class Storage: Sendable {
        let units: [MeasurementUnit]
        let indices: [String: Int]
        let forms: UnitForms
        let trie: UnitTrie
        /// The units of all forms, in the order of the trie's values.
        let formUnits: [MeasurementUnit]

        init(units: [MeasurementUnit], indices: [String: Int], forms: UnitForms) {
            self.units = units
            self.indices = indices
            self.forms = forms
            trie = UnitTrie(forms.sorted)
            formUnits = trie.values.map { units[Int($0)] }
        }
    }

    let storage: Storage

    private init(_ storage: Storage) { self.storage = storage }

    /// The units of Chinese statistics, read at first use.
    public static let standard: UnitCatalog = {
        do {
            var builder = Builder()
            for (name, rows, source) in UnitTables.all { try builder.read(rows, name: name, source: source) }
            return UnitCatalog(builder.finished)
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    /// Every unit, composed ones included, in catalog order.
    public var units: [MeasurementUnit] { storage.units }

    /// The unit of an id.
    ///
    /// - Parameter id: The stable name, `kilowatt-hour`.
    /// - Returns: nil where the catalog has none.
    /// - Complexity: O(1).
    public func unit(id: String) -> MeasurementUnit? {
        storage.indices[id].map { storage.units[$0] }
    }

    /// The units that are written in a given way.
    ///
    /// - Parameter name: The whole form, in either script and width: `千瓦时`, `千瓦時`, `ｋＷ·ｈ`.
    /// - Returns: All units that share the form, in catalog order; none where there is no such form.
    /// - Complexity: O(*n*) in the name.
    public func units(named name: String) -> [MeasurementUnit] {
        storage.trie.node(UnitTrie.labels(of: name))
            .map { Array(storage.formUnits[storage.trie.valueRange(of: $0)]) } ?? []
    }

    /// A catalog with more units after those of this one.
    ///
    /// A row has three to nine columns separated by tabs: id, kind, forms, code, factor, flags,
    /// Recommendation 20 code, QUDT name, source; `-` leaves one blank. Empty lines and lines that
    /// begin with `#` are passed over.
    ///
    /// Forms are separated by spaces, the symbol first, `_` standing for a space inside one. A code
    /// is `UCUM:kg` or `ISO4217:USD`; a factor is a decimal or `n/d`. Flags are `prefix:kM` (compose
    /// with these prefixes), `offset:273.15`, `base:USD` (a base unit other than that of the kind),
    /// `caseless`, `weak` (see ``MeasurementUnit/isWeak``), `shared`
    /// (see ``MeasurementUnit/isShared``) and `replaces`: the unit's forms are no other's any more. Without it the
    /// units that have a form already come before the new one.
    ///
    /// ```swift
    /// let mine = try UnitCatalog.standard.adding("urn\tvolume\t瓮 甕\t-\t0.025", source: "mine.tsv")
    /// mine.units(named: "甕").first?.factor  // 0.025, in cubic metres
    /// ```
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - source: The name of their source, for errors and for ``MeasurementUnit/source``.
    /// - Returns: The larger catalog; this one is left as it is.
    /// - Throws: ``UnitCatalogError`` for the first row that is wrong.
    /// - Complexity: O(*n* log *n*) in the forms of both.
    public func adding(_ rows: String, source: String) throws(UnitCatalogError) -> UnitCatalog {
        var builder = Builder(storage)
        try builder.read(rows, name: source, source: source)
        return UnitCatalog(builder.finished)
    }
}

extension UnitCatalog {
    /// A catalog in the making.
    struct Builder {
        private var units: [MeasurementUnit] = []
        private var indices: [String: Int] = [:]
        private var forms = UnitForms()
        /// Storage for reading forms.
        private var glyphs = GlyphBuffer()

        init() {
            units.reserveCapacity(1024)
            indices.reserveCapacity(1024)
        }

        init(_ storage: Storage) {
            units = storage.units
            indices = storage.indices
            forms = storage.forms
        }

        var finished: Storage { Storage(units: units, indices: indices, forms: forms) }

        /// Reads a table.
        ///
        /// - Parameters:
        ///   - rows: The table.
        ///   - name: Its name, for errors.
        ///   - source: The source of rows that name none.
        /// - Throws: ``UnitCatalogError`` for the first row that is wrong.
        mutating func read(_ rows: String, name: String, source: String) throws(UnitCatalogError) {
            let bytes = rows.utf8.span
            var number = 0
            var start = 0
            while start <= bytes.count {
                number += 1
                var (line, next) = Self.line(bytes, from: start)
                start = next
                while let first = line.first, bytes[first] == UInt8(ascii: " ") { line = first + 1..<line.upperBound }
                if line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
                do {
                    let row = try UnitRow(bytes, line, source: source)
                    try add(row)
                    for prefix in row.prefixes {
                        if let composed = row.prefixed(prefix) { try add(composed) }
                    }
                } catch {
                    throw UnitCatalogError(source: name, line: number, problem: error)
                }
            }
        }

        /// The line that begins at a byte, and where the next one begins; past the end where it is the last.
        private static func line(_ bytes: Span<UInt8>, from start: Int) -> (Range<Int>, next: Int) {
            var i = start
            while i < bytes.count {
                switch bytes[i] {
                case 0x0A...0x0C: return (start..<i, i + 1)
                case 0x0D: return (start..<i, i + 1 < bytes.count && bytes[i + 1] == 0x0A ? i + 2 : i + 1)
                case 0xC2 where bytes[i + 1] == 0x85: return (start..<i, i + 2)
                // U+2028 and U+2029
                case 0xE2 where bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0xA8: return (start..<i, i + 3)
                default: i += 1
                }
            }
            return (start..<i, i + 1)
        }

        private mutating func add(_ row: UnitRow) throws(UnitCatalogError.Problem) {
            let index = units.count
            guard indices.updateValue(index, forKey: row.id) == nil else { throw .duplicateIdentifier(row.id) }
            for form in row.forms {
                guard forms.append(form, unit: Int32(index), isCaseless: row.isCaseless, &glyphs) else {
                    throw .badForm(form)
                }
            }
            if row.replaces { forms.giveUp(to: Int32(index)) }
            units.append(row.unit)
        }
    }
}
