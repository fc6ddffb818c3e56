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
    /// What is wrong, without the place, in Chinese.
    public var chineseExplanation: String {
        switch problem {
        case .columnCount(let count):
            "有 \(count) 列，应为以制表符分隔的 \(UnitRow.leastColumns) 至 \(UnitRow.mostColumns) 列"
        case .badIdentifier(let id): "编号“\(id)”不对：应为小写字母、数字和连字符"
        case .duplicateIdentifier(let id): "编号“\(id)”重复"
        case .unknownKind(let kind): "不认识的量“\(kind)”"
        case .emptyForms: "单位没有写法"
        case .badForm(let form): "写法“\(form)”读不了"
        case .badCode(let code): "代码“\(code)”不对：应为 UCUM:…、ISO4217:… 或 -"
        case .badFactor(let factor): "系数“\(factor)”不对：应为大于零的小数或 n/d"
        case .badFlag(let flag): "不认识的标志“\(flag)”"
        }
    }
}
