/// Why rows were not taken into a catalog: which row, and what is wrong with it.
public struct UnitCatalogError: Error, Equatable, CustomStringConvertible {
    /// What can be wrong with a row.
    package enum Problem: Error, Equatable {
        case columnCount(Int)
        case badIdentifier(String)
        case duplicateIdentifier(String)
        case unknownKind(String)
        case emptyForms
        case badForm(String)
        case badCode(String)
        case badFactor(String)
        case badFlag(String)
    }

    /// The name of the source as it was given.
    public let source: String
    /// The line in the source, counted from 1.
    public let line: Int
    package let problem: Problem

    /// The source, the line and what is wrong, as one line of text.
    public var description: String { "\(source):\(line): \(explanation)" }

    /// What is wrong, without the place.
    public var explanation: String {
        switch problem {
        case .columnCount(let count):
            "\(count) column\(count == 1 ? "" : "s"), expected \(UnitRow.leastColumns) to \(UnitRow.mostColumns) separated by tabs"
        case .badIdentifier(let id): "bad id '\(id)': use lower-case letters, digits and hyphens"
        case .duplicateIdentifier(let id): "duplicate id '\(id)'"
        case .unknownKind(let kind): "unknown kind '\(kind)'"
        case .emptyForms: "no form to read the unit by"
        case .badForm(let form): "form '\(form)' cannot be read"
        case .badCode(let code): "bad code '\(code)': write UCUM:…, ISO4217:… or -"
        case .badFactor(let factor): "bad factor '\(factor)': write a decimal or n/d, above zero"
        case .badFlag(let flag): "unknown flag '\(flag)'"
        }
    }
}
