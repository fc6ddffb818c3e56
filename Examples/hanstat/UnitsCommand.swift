import ArgumentParser
import HanStat
import HanStatOutput
import HanStatUserFiles

/// `hanstat units`: the catalog, as a table or as tab-separated rows.
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: Message.aboutUnits.text(),
        discussion: Message.discussUnits.text()
    )

    @Option(help: Message.helpUnits.help(value: "file"), completion: .file())
    var units: [String] = []

    @Option(help: Message.helpLexicon.help(value: "file"), completion: .file())
    var lexicon: [String] = []

    @Option(help: Message.helpKind.help(value: "kind"))
    var kind: String?

    @Argument(help: Message.helpName.help)
    var name: String?

    func run() throws {
        let catalog = try UserFiles.tables(units: units, lexicons: lexicon).catalog
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
