import GRDB
import HanStat
import HanStatOutput

/// What a store knows of a document without its facts.
struct DocumentKey: Sendable, Equatable {
    /// The name, by which it is known.
    let name: String
    /// The hash of its text.
    let sha256: String
    /// What read it: the program's version and the user's units.
    let reader: String
    let date: String?
    let region: String?
    let convention: String?
    /// Whether the text is kept.
    let keepsText: Bool

    fileprivate var arguments: StatementArguments {
        [name, sha256, reader, date, region, convention, keepsText]
    }
}

/// What a store did with a document.
enum StoreOutcome {
    case new
    case replaced
    case unchanged
}

extension FactStore {
    /// Whether a document is there already: the same text, read in the same way.
    func holds(_ key: DocumentKey) throws -> Bool {
        try failing { queue in
            try queue.read { db in
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT 1 FROM document WHERE name = ? AND sha256 = ? AND reader = ?
                            AND date IS ? AND region IS ? AND convention IS ? AND (text IS NOT NULL) = ?
                        """)
                return try Int.fetchOne(statement, arguments: key.arguments) != nil
            }
        }
    }

    /// Puts a document and all that it says into the database, in one transaction, in place of what was
    /// known by its name.
    ///
    /// - Parameter read: The document and what was found in it.
    /// - Returns: Whether it was new.
    /// - Throws: `StoreFailure`; then nothing of the document is changed.
    func put(_ read: ReadDocument) throws -> StoreOutcome {
        let key = read.document.key
        return try failing { queue in
            try queue.write { db in
                let old = try Int64.fetchOne(
                    db.cachedStatement(sql: "SELECT id FROM document WHERE name = ?"), arguments: [key.name])
                if let old { try clear(old, db) }
                try write(read.text, key, db)
                let id = old ?? db.lastInsertedRowID
                try DocumentRows(read, id: id, db: db).write()
                return old == nil ? .new : .replaced
            }
        }
    }

    /// Forgets what a document says; the document's own row, and so its id, stays.
    private func clear(_ document: Int64, _ db: Database) throws {
        for table in ["observation", "period", "measurement"] {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE document_id = ?").execute(arguments: [document])
        }
    }

    private func write(_ text: String, _ key: DocumentKey, _ db: Database) throws {
        let sql = """
            INSERT INTO document (name, sha256, reader, date, region, convention, bytes, characters, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256, reader = excluded.reader,
                date = excluded.date, region = excluded.region, convention = excluded.convention,
                bytes = excluded.bytes, characters = excluded.characters, text = excluded.text,
                stored_at = excluded.stored_at
            """
        try db.cachedStatement(sql: sql).execute(
            arguments: [
                key.name, key.sha256, key.reader, key.date, key.region, key.convention, text.utf8.count,
                text.unicodeScalars.count, key.keepsText ? text : nil,
            ])
    }
}
