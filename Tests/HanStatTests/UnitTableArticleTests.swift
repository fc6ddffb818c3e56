import Foundation
import HanStat
import Testing

/// The article with the whole catalog is equal to the catalog; `UPDATE_GOLDEN=1` writes it anew.
@Suite("Article of units") struct UnitTableArticleTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let article = root.appending(path: "Sources/HanStat/HanStat.docc/Articles/UnitTable.md")

    private static let head = """
        # The catalog of units

        All units that the library knows, by their kinds.

        ## Overview

        This page is written from the catalog by a test. The first form is the unit's symbol; a rate such as 元/吨 and a \
        unit with another of SI's prefixes is composed while reading. A factor leads to the base unit that stands above \
        the table; where there is none, the unit does not convert. Codes are those of UCUM, of money those of ISO 4217, \
        and behind them the code of UN/CEFACT's Recommendation 20. <doc:UnitsAndCodes> tells how to read it.


        """

    /// Each kind with its units, in the order of the catalog.
    private static var kinds: [(kind: QuantityKind, units: [MeasurementUnit])] {
        var kinds: [(kind: QuantityKind, units: [MeasurementUnit])] = []
        for unit in UnitCatalog.standard.units {
            if let i = kinds.firstIndex(where: { $0.kind == unit.kind }) {
                kinds[i].units.append(unit)
            } else {
                kinds.append((unit.kind, [unit]))
            }
        }
        return kinds
    }

    private static func table(of kind: QuantityKind, _ units: [MeasurementUnit]) -> String {
        let base = units.lazy.compactMap(\.baseUnit).first.map { " Base unit: `\($0)`." } ?? ""
        let count = units.count == 1 ? "One unit." : "\(units.count) units."
        var text = "### \(kind.rawValue)\n\n\(count)\(base)\n\n"
        text += "| id | written | code | factor | source |\n| --- | --- | --- | --- | --- |\n"
        for unit in units {
            let codes = [unit.code, unit.rec20].compactMap { $0 }.map(code).joined(separator: " ")
            var factor = unit.factor?.description ?? ""
            if let offset = unit.offset { factor += ", offset \(offset)" }
            let cells = [
                code(unit.id), unit.forms.map(code).joined(separator: " "), codes, factor, escaped(unit.source),
            ]
            text += "| " + cells.joined(separator: " | ") + " |\n"
        }
        return text + "\n"
    }

    private static func code(_ text: String) -> String { "`" + escaped(text) + "`" }

    private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }

    @Test func theArticleIsTheCatalog() throws {
        let text = Self.head + Self.kinds.map { Self.table(of: $0.kind, $0.units) }.joined()
        let written = Data(text.trimmingCharacters(in: .newlines).utf8) + Data("\n".utf8)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil { try written.write(to: Self.article) }
        let isEqual = try Data(contentsOf: Self.article) == written
        #expect(isEqual, "UPDATE_GOLDEN=1 swift test --filter UnitTableArticleTests writes the article anew")
    }

    /// No form can end the code that it stands in.
    @Test func formsAreWrittenAsTheyAre() {
        #expect(UnitCatalog.standard.units.allSatisfy { unit in unit.forms.allSatisfy { !$0.contains("`") } })
    }

    @Test func theReadmeCountsTheUnits() throws {
        let units = UnitCatalog.standard.units
        let counts = units.count { $0.kind == .count }
        let money = units.count { $0.kind == .currency }
        let sentence = """
            The catalog has \(units.count) units: \(counts) counting words, \(money) currencies and their parts, and \
            \(units.count - counts - money) others.
            """
        let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.contains(sentence))
    }
}
