import Foundation
import HanStat

// Adds the units of a trade to the catalog: a tea merchant's chests and baskets, and a word that is only counted.

// Columns are set apart by tabs: id, kind, forms, code, factor to the kind's base unit (kg for mass).
let rows = """
    tea-chest\tmass\t茶箱\t-\t30
    tea-basket\tmass\t茶篓 茶簍\t-\t12.5
    tea-cake\tcount\t茶饼 茶餅
    """

let catalog: UnitCatalog
do {
    catalog = try UnitCatalog.standard.adding(rows, source: "tea.tsv")
} catch {
    // The error names the file and the line.
    print(error)
    exit(1)
}

guard let text = CommandLine.arguments.dropFirst().first, let kilogram = catalog.unit(id: "kilogram") else {
    print("usage: custom-unit TEXT")
    exit(2)
}
for value in Extractor(catalog: catalog).measurements(in: text) {
    guard let unit = value.unit else { continue }
    let mass = UnitAmount(value.amount, unit).converted(to: kilogram)
    print(value.text(in: text), unit.id, mass.map { "= \($0)" } ?? "(\(value.kind.rawValue))")
}
