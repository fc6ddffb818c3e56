import GRDB
import HanStatCommand

/// A database of documents and what they say.
///
/// Each document is written in one transaction, so that what is stored is whole documents, whatever
/// happens to the program.
struct FactStore {
    let path: String
    let queue: DatabaseQueue

    /// How a database is opened.
    enum Access {
        /// To write; it is made where there is none.
        case writing
        /// To ask it only.
        case reading
    }

    /// Opens a database and brings its tables up to date.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - access: What it is opened for.
    ///   - wait: For how many seconds to wait where another program writes it.
    /// - Throws: `StoreFailure`.
    init(path: String, for access: Access, wait: Double) throws {
        self.path = path
        try Self.look(at: path, for: access)
        var configuration = Configuration()
        configuration.busyMode = .timeout(wait)
        configuration.readonly = access == .reading
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try Self.check(queue, path)
            if access == .writing {
                try Self.beginWriting(queue)
                try Self.migrator.migrate(queue)
            }
        } catch let error as DatabaseError {
            throw StoreFailure(path, error)
        }
    }

    /// Puts all into the one file again, where no other program has it open.
    func finishWriting() throws {
        try failing { queue in
            try queue.writeWithoutTransaction { db in
                do {
                    try db.execute(sql: "PRAGMA optimize; PRAGMA journal_mode = DELETE")
                } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                    // Another program has it open; the last one to close it tidies up.
                }
            }
        }
    }

    /// Does something with the database, and says what to do where that fails.
    ///
    /// - Parameter body: What to do.
    /// - Returns: What the closure returns.
    /// - Throws: `StoreFailure`, or what else the closure throws.
    func failing<Result>(_ body: (DatabaseQueue) throws -> Result) throws -> Result {
        do {
            return try body(queue)
        } catch let error as DatabaseError {
            throw StoreFailure(path, error)
        }
    }

    /// Finds what SQLite would have other words for: a file that is not there, and what is no file.
    private static func look(at path: String, for access: Access) throws {
        var isFile = true
        do throws(SystemError) {
            isFile = try OpenFile(reading: path).identity != nil
        } catch {
            // One that is to be written is made, or SQLite says why it cannot be.
            if access == .reading {
                throw StoreFailure(path, mistake: "\(error.message); hanstat store makes such a file")
            }
        }
        if !isFile { throw StoreFailure(path, mistake: "is no file; name one") }
    }

    /// A log beside the file lets others read while one writes, and a commit need not wait for the disk.
    private static func beginWriting(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            do {
                try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                // Somebody is reading it: it is written the slower way, or found locked at the first document.
            }
        }
    }

    /// Refuses files that hold something else, or that a later version has made.
    private static func check(_ queue: DatabaseQueue, _ path: String) throws {
        try queue.read { db in
            let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            if application == Schema.applicationID {
                if try migrator.hasBeenSuperseded(db) {
                    throw StoreFailure(path, mistake: "was made by a later version of hanstat; use that one")
                }
                return
            }
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            if application != 0 || tables > 0 {
                throw StoreFailure(path, mistake: "holds something else than facts; name another file")
            }
            if db.configuration.readonly {
                throw StoreFailure(path, mistake: "is empty; hanstat store puts documents into it")
            }
        }
    }

    /// The versions of the schema.
    ///
    /// A new one is added at the end; one that was released never changes.
    private static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: documents and facts") { db in
            try db.execute(sql: Schema.tables)
            try db.execute(sql: Schema.views)
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1")
        }
        return migrator
    }()
}
