import GRDB
import HanStatCommand

extension FactStore {
    /// Runs a query and gives its rows to a closure.
    ///
    /// - Parameters:
    ///   - sql: One query.
    ///   - arguments: Its named arguments.
    ///   - limit: The most rows to give.
    ///   - body: What to do with a row.
    /// - Throws: `StoreFailure`, `Mistake` where the SQL is wrong, or what the closure throws.
    func ask(_ sql: String, _ arguments: [String: String?], limit: Int?, _ body: (AnswerRow) throws -> Void) throws {
        try failing { queue in
            try queue.read { db in
                let statement: Statement
                do {
                    statement = try db.makeStatement(sql: sql)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
                    throw Mistake(message: "the query is wrong: \(error.message ?? "\(error)")")
                } catch let error as DatabaseError where error.resultCode == .SQLITE_MISUSE {
                    throw Mistake(message: "the query is wrong: it must be one statement")
                }
                guard statement.columnCount > 0, statement.isReadonly else {
                    throw Mistake(message: "the query is wrong: only queries that read are run")
                }
                statement.setUncheckedArguments(StatementArguments(arguments))
                let rows = try Row.fetchCursor(statement)
                let names = statement.columnNames
                var count = 0
                while limit.map({ count < $0 }) ?? true, let row = try rows.next() {
                    try body(AnswerRow(names: names, values: row.databaseValues.map(\.storage)))
                    count += 1
                }
                if count == 0 { try body(AnswerRow(names: names, values: nil)) }
            }
        }
    }
}

/// A row of an answer.
struct AnswerRow {
    let names: [String]
    /// The cells; nil where the answer has no rows and only the names are told.
    let values: [DatabaseValue.Storage]?
}
