import Foundation
import Testing

@testable import HanStat

/// A row of a statement corpus: a text and the observations that it must give, in order.
///
/// A line that begins with `@` says the date of the documents below it and, after it, their region and
/// their convention (`taiwan`, `hongkong`); `none` is no date. A line that begins without a blank is a
/// text, `\n` standing for a line end. The indented lines after it are its observations, columns set
/// apart by ` | `:
///
/// `indicator | measure | basis | direction | measurement | period | region | modality | price`
///
/// Columns at the end may be left off: the region is then not checked, the modality `actual`, the price
/// `none`. `-` is not checked and `none` is absent. An indicator and a region may have alternatives, set
/// apart by `/`. A basis of `versus` may name the base period's words: `versus 2019年`. A period is
/// `from..through`, an open end left empty, or one date for both. An indented `none` alone says that the
/// text gives no observation.
struct StatementRow: CustomTestStringConvertible, Sendable {
    let file: String
    let line: Int
    let context: DocumentContext
    let input: String
    var expected: [String] = []
    /// What is wrong with the row itself.
    var fault: String?

    var testDescription: String { "\(file):\(line) \(input.replacing("\n", with: "\\n"))" }

    /// Reads a corpus.
    static func read(_ file: String) -> [StatementRow] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(file).txt")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            return [StatementRow(file: file, line: 0, context: .init(), input: "", fault: "the file cannot be read")]
        }
        var rows: [StatementRow] = []
        var context: DocumentContext? = DocumentContext()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
            if line.hasPrefix("@") {
                context = documentContext(line.dropFirst().split(separator: " ").map(String.init))
            } else if line.first != " " {
                rows.append(
                    StatementRow(
                        file: file, line: index + 1, context: context ?? .init(),
                        input: String(line).replacing("\\n", with: "\n"),
                        fault: context == nil ? "the line of the document is wrong" : nil))
            } else if !rows.isEmpty {
                rows[rows.count - 1].expected.append(String(line.drop { $0 == " " }).replacing("\\n", with: "\n"))
            }
        }
        for i in rows.indices where rows[i].fault == nil { rows[i].fault = rows[i].findFault() }
        return rows
    }

    private static func documentContext(_ words: [String]) -> DocumentContext? {
        guard let date = words.first, words.count <= 3 else { return nil }
        var context = DocumentContext()
        if date != "none" {
            guard let day = CalendarDate(date) else { return nil }
            context.date = day
        }
        for word in words.dropFirst() {
            if let convention = DocumentContext.Convention(rawValue: word) {
                context.convention = convention
            } else {
                context.region = word
            }
        }
        return context
    }

    /// A slip of the pen in the row: it would fail for ever, or never.
    private func findFault() -> String? {
        if expected.isEmpty { return "no observation and no `none`" }
        if expected == ["none"] { return nil }
        for row in expected {
            let columns = StatementColumns(row)
            guard let columns else { return "too few columns or too many: \(row)" }
            if let fault = columns.fault(in: input) { return "\(fault): \(row)" }
        }
        return nil
    }

    /// What the extractor gets wrong; empty where all is right.
    func problems(_ extractor: Extractor) -> [String] {
        if let fault { return [fault] }
        let found = extractor.extract(from: input, context: context).observations
        let wanted = expected == ["none"] ? [] : expected
        let got = found.map { StatementColumns.describe($0, in: input) }
        guard found.count == wanted.count else {
            return ["\(found.count) observations for \(wanted.count): \(got.joined(separator: " ; "))"]
        }
        return zip(zip(found, got), wanted).compactMap { pair, row in
            let wrong = StatementColumns(row)?.differences(pair.0, in: input) ?? ["row"]
            return wrong.isEmpty ? nil : "\(wrong.joined(separator: ", ")): got \(pair.1) / expected \(row)"
        }
    }
}

/// The columns of an expected observation.
struct StatementColumns {
    static let names = [
        "indicator", "measure", "basis", "direction", "measurement", "period", "region", "modality", "price",
    ]
    private let columns: [String]

    /// Nil where the columns are too few or too many.
    init?(_ row: String) {
        var columns = row.components(separatedBy: " | ")
        guard (6...9).contains(columns.count) else { return nil }
        let defaults = ["-", "actual", "none"]
        while columns.count < 9 { columns.append(defaults[columns.count - 6]) }
        self.columns = columns
    }

    /// A column that says what no observation can.
    func fault(in text: String) -> String? {
        if columns.contains("") { return "an empty column" }
        if Observation.Measure(rawValue: columns[1]) == nil, columns[1] != "-" { return "no such measure" }
        let basis = columns[2].prefix { $0 != " " }
        if !["-", "none"].contains(basis), Observation.Basis(rawValue: String(basis)) == nil { return "no such basis" }
        if columns[2].contains(" "), !text.contains(columns[2].drop { $0 != " " }.dropFirst()) {
            return "the base period is not in the text"
        }
        if !["-", "none"].contains(columns[3]), Observation.Direction(rawValue: columns[3]) == nil {
            return "no such direction"
        }
        if !text.contains(columns[4]) { return "the measurement is not in the text" }
        if !["-", "none"].contains(columns[5]) {
            let ends = columns[5].components(separatedBy: "..")
            if ends.count > 2 || ends.contains(where: { !$0.isEmpty && CalendarDate($0) == nil }) {
                return "no such period"
            }
        }
        if Observation.Modality(rawValue: columns[7]) == nil, columns[7] != "-" { return "no such modality" }
        if Observation.PriceBasis(rawValue: columns[8]) == nil, !["-", "none"].contains(columns[8]) {
            return "no such price"
        }
        return nil
    }

    /// The names of the columns that an observation does not meet.
    func differences(_ observation: Observation, in text: String) -> [String] {
        let found = Self.columns(of: observation, in: text)
        return Self.names.indices.filter { !meets(found[$0], column: $0) }.map { Self.names[$0] }
    }

    private func meets(_ found: String, column: Int) -> Bool {
        let wanted = columns[column]
        switch column {
        case _ where wanted == "-": return true
        case 0, 6: return wanted.components(separatedBy: "/").contains(found)
        case 2 where wanted == "versus": return found == wanted || found.hasPrefix("versus ")
        case 5 where CalendarDate(wanted) != nil: return found == "\(wanted)..\(wanted)"
        default: return found == wanted
        }
    }

    /// An observation in the corpus's own form.
    static func describe(_ observation: Observation, in text: String) -> String {
        columns(of: observation, in: text).joined(separator: " | ")
    }

    private static func columns(of observation: Observation, in text: String) -> [String] {
        var basis = observation.basis?.rawValue ?? "none"
        if let base = observation.base { basis += " " + base.text }
        var period = "none"
        if let found = observation.period, found.isResolved {
            period = "\(found.from?.description ?? "")..\(found.through?.description ?? "")"
        }
        return [
            observation.indicator, observation.measure.rawValue, basis, observation.direction?.rawValue ?? "none",
            String(observation.measurement.text(in: text)), period, observation.region ?? "none",
            observation.modality.rawValue, observation.price?.rawValue ?? "none",
        ]
    }
}
