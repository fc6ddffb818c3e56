import Testing
import TextScan

@testable import HanStat

/// What holds for every unit of the standard catalog.
@Suite struct UnitsCatalogTests {
    let catalog = UnitCatalog.standard

    static func glyphs(_ text: String) -> GlyphBuffer {
        var buffer = GlyphBuffer()
        let bytes = Array(text.utf8)
        buffer.decode(bytes.span, range: 0..<bytes.count)
        return buffer
    }

    @Test func everyTableIsRead() throws {
        for table in UnitTables.all {
            var builder = UnitCatalog.Builder()
            try builder.read(table.rows, name: table.name, source: table.source)
            #expect(!builder.finished.units.isEmpty, "\(table.name)")
        }
    }

    @Test func thereAreEnough() {
        let rows = UnitTables.all.map { $0.rows.split(separator: "\n").count }.reduce(0, +)
        #expect(rows >= 600)
        #expect(catalog.units.count > rows)
        #expect(catalog.units.count { $0.kind == .count } >= 220)
        #expect(catalog.units.count { $0.system == "ISO4217" } >= 150)
    }

    @Test func idsAreUniqueAndFound() {
        #expect(Set(catalog.units.map(\.id)).count == catalog.units.count)
        for unit in catalog.units { #expect(catalog.unit(id: unit.id) == unit) }
    }

    @Test func everyPrefixedRowIsOfAUnit() {
        for line in UnitTables.prefixed.split(separator: "\n") {
            let id = String(line.prefix { $0 != "\t" })
            #expect(catalog.unit(id: id) != nil, "\(id)")
        }
    }

    @Test func codedUnitsHaveFactors() {
        for unit in catalog.units where unit.code != nil {
            #expect(unit.factor != nil && unit.baseUnit != nil, "\(unit.id)")
        }
        for unit in catalog.units { #expect((unit.code == nil) == (unit.system == nil), "\(unit.id)") }
    }

    @Test func everyUnitNamesItsSource() {
        for unit in catalog.units { #expect(!unit.source.isEmpty, "\(unit.id)") }
    }

    @Test func formsAreSharedOnlyWhereDeclared() {
        for unit in catalog.units where !unit.isShared {
            for form in unit.forms {
                let others = catalog.units(named: form).filter { $0 != unit }
                #expect(others.isEmpty, "\(unit.id) \(form) \(others.map(\.id))")
            }
        }
    }

    @Test func sharedUnitsDoShare() {
        for unit in catalog.units where unit.isShared {
            #expect(unit.forms.contains { catalog.units(named: $0).count > 1 }, "\(unit.id)")
        }
    }

    @Test func everyFormIsMatchedWhole() {
        for unit in catalog.units {
            for form in unit.forms {
                let glyphs = Self.glyphs("3" + form + "。")
                let match = catalog.match(glyphs, at: 1)
                #expect(match?.end == glyphs.count - 1, "\(unit.id) \(form)")
                guard let match else { continue }
                #expect(catalog.units(of: match).contains(unit), "\(unit.id) \(form)")
                #expect(catalog.units(named: form) == Array(catalog.units(of: match)))
            }
        }
    }

    @Test func moneyAndCountsHaveNoSIUnit() {
        for unit in catalog.units where unit.kind == .currency || unit.kind == .count || unit.kind == .rank {
            #expect(unit.siUnit == nil, "\(unit.id)")
        }
        for unit in catalog.units { #expect(unit.kind.isKnown, "\(unit.id)") }
    }

    @Test func caseVariantsAreUnambiguous() {
        #expect(catalog.units(named: "kwh").map(\.id) == ["kilowatt-hour"])
        #expect(catalog.units(named: "KWH").map(\.id) == ["kilowatt-hour"])
        #expect(catalog.units(named: "KWh").map(\.id) == ["kilowatt-hour"])
        #expect(catalog.units(named: "KG").map(\.id) == ["kilogram"])
        #expect(catalog.units(named: "Kg").map(\.id) == ["kilogram"])
        #expect(catalog.units(named: "KW").map(\.id) == ["kilowatt"])
        #expect(catalog.units(named: "MW").map(\.id) == ["megawatt"])
        #expect(catalog.units(named: "mW").map(\.id) == ["milliwatt"])
        #expect(catalog.units(named: "mw").isEmpty)
        #expect(catalog.units(named: "mwh").isEmpty)
        #expect(catalog.units(named: "MB").map(\.id) == ["megabyte"])
        #expect(catalog.units(named: "Mb").map(\.id) == ["megabit"])
    }
}
