import Foundation
import GRDB
import Testing

/// Databases that `hanstat store` and `hanstat query` may not, cannot or should not use.
@Suite struct StoreAccessTests {
    /// Runs commands one after the other in one folder; the lines of the last one's outcome.
    private func lines(_ shell: Shell, _ command: String) throws -> [String] {
        Transcript.lines(of: try shell.run(command))
    }

    private func database(_ shell: Shell, _ name: String) throws -> DatabaseQueue {
        try DatabaseQueue(path: shell.folder.appendingPathComponent(name).path)
    }

    @Test func saysWhoHoldsTheLock() throws {
        let shell = try Shell()
        defer { shell.remove() }
        #expect(try shell.run("hanstat store facts.sqlite 港口.txt").status == 0)
        let message =
            "! hanstat: facts.sqlite: another program is writing it; "
            + "try again when it has finished, or give --wait more seconds"
        try database(shell, "facts.sqlite").writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(try lines(shell, "hanstat store facts.sqlite --wait 0.2 月报.txt") == [message, "= 1"])
            #expect(try lines(shell, "hanstat query facts.sqlite --wait 0.2 documents") == [message, "= 1"])
            try db.execute(sql: "COMMIT")
        }
        let done = "> facts.sqlite: 1 document new, 0 replaced, 1 unchanged"
        #expect(try lines(shell, "hanstat store facts.sqlite 港口.txt 月报.txt") == [done])
    }

    @Test func storesBesideAReader() throws {
        let shell = try Shell()
        defer { shell.remove() }
        #expect(try shell.run("hanstat store facts.sqlite 港口.txt").status == 0)
        try database(shell, "facts.sqlite").inDatabase { db in
            // A reader in the middle of its work sees what it saw before.
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "BEGIN; SELECT * FROM document")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM document") == 1)
            let done = "> facts.sqlite: 1 document new, 0 replaced, 0 unchanged"
            #expect(try lines(shell, "hanstat store facts.sqlite --wait 0.2 月报.txt") == [done])
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM document") == 1)
            try db.execute(sql: "COMMIT")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM document") == 2)
        }
    }

    @Test func leavesOtherDatabasesAlone() throws {
        let shell = try Shell()
        defer { shell.remove() }
        try database(shell, "other.sqlite").write { try $0.execute(sql: "CREATE TABLE mine (a)") }
        let message = ["! hanstat: other.sqlite: holds something else than facts; name another file", "= 2"]
        #expect(try lines(shell, "hanstat store other.sqlite 港口.txt") == message)
        #expect(try lines(shell, "hanstat query other.sqlite documents") == message)
        let tables = try database(shell, "other.sqlite").read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
        }
        #expect(tables == ["mine"])
    }

    @Test func leavesLaterVersionsAlone() throws {
        let shell = try Shell()
        defer { shell.remove() }
        #expect(try shell.run("hanstat store later.sqlite 港口.txt").status == 0)
        try database(shell, "later.sqlite").write { db in
            #expect(
                try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations") == ["1: documents and facts"])
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2: something new')")
        }
        let message = ["! hanstat: later.sqlite: was made by a later version of hanstat; use that one", "= 2"]
        #expect(try lines(shell, "hanstat store later.sqlite 月报.txt") == message)
        #expect(try lines(shell, "hanstat query later.sqlite documents") == message)
    }

    /// Runs a command without the right to write what is not its own, which root has.
    private static let unprivileged = "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all --"

    /// Whether this machine can try it: where one is no root, nothing need be given up.
    private static let canDropRights: Bool = {
        guard let shell = try? Shell() else { return false }
        defer { shell.remove() }
        let probe = "touch probe && chmod 444 probe && ! \(unprivileged) bash -c 'echo >probe' 2>/dev/null"
        return (try? shell.run(probe))?.status == 0 && (try? shell.run(unprivileged + " true"))?.status == 0
    }()

    @Test(.enabled(if: canDropRights)) func readsWhatItMayNotWrite() throws {
        let shell = try Shell()
        defer { shell.remove() }
        #expect(try shell.run("hanstat store facts.sqlite 港口.txt && chmod 444 facts.sqlite && chmod 555 .").status == 0)
        let message = "! hanstat: facts.sqlite: may not be written; change its permissions, or name another file"
        #expect(
            try lines(shell, Self.unprivileged + " hanstat store facts.sqlite 月报.txt") == [message, "= 1"])
        #expect(
            try lines(shell, Self.unprivileged + " hanstat query facts.sqlite sql 'SELECT name FROM document'")
                == ["> name\\r", "> 港口.txt\\r"])
        #expect(try shell.run("chmod 755 .").status == 0)
    }
}
