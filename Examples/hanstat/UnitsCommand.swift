import ArgumentParser
import HanStat
import HanStatOutput

/// `hanstat units`: the catalog, as a table or as tab-separated rows.
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "List the units that are known, as tab-separated rows.",
        discussion: "Columns: id, symbol, kind, system and code, factor to the base unit, base unit, forms."
    )

    @Option(help: ArgumentHelp("Units of your own, one tab-separated row each.", valueName: "file"))
    var units: String?

    @Option(help: ArgumentHelp("Only units of this kind.", valueName: "kind"))
    var kind: String?

    @Argument(help: "Only units with this way of writing them.")
    var name: String?

    func run() throws {
        let catalog = try units.map(UnitsFile.catalog(adding:)) ?? .standard
        let listed = name.map { catalog.units(named: $0) } ?? catalog.units
        var text = "id\tsymbol\tkind\tsystem\tcode\tfactor\tbase\tforms\n"
        for unit in listed where kind == nil || unit.kind.rawValue == kind {
            let cells = [
                unit.id, unit.symbol, unit.kind.rawValue, unit.system ?? "", unit.code ?? "",
                unit.factor?.description ?? "", unit.baseUnit ?? "", unit.forms.joined(separator: " "),
            ]
            text += cells.joined(separator: "\t") + "\n"
        }
        let status = Output.writeAll(text)
        if status != 0 { throw ExitCode(status) }
    }
}
