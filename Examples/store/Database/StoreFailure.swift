import GRDB
import HanStatCommand

/// A database that could not be opened, read or written: says what is wrong and what one can do.
struct StoreFailure: ReportedFailure {
    let message: String
    /// The exit status: 2 where another file should have been named, 1 where the file failed.
    let status: CInt

    func report() -> Int32 {
        Diagnostics.say(message)
        return status
    }

    /// A failure of the caller's: the file is not what the command is for.
    init(_ path: String, mistake: String) {
        message = "\(path): \(mistake)"
        status = 2
    }

    /// A failure that SQLite reports.
    init(_ path: String, _ error: DatabaseError) {
        let words = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            message =
                "\(path): another program is writing it; try again when it has finished, or give --wait more seconds"
            status = 1
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            message = "\(path): may not be written; change its permissions, or name another file"
            status = 1
        case .SQLITE_CANTOPEN:
            message = "\(path): cannot be opened; see that its folder is there and may be written"
            status = 1
        case .SQLITE_FULL:
            message = "\(path): the disk is full; make room and run the command again"
            status = 1
        case .SQLITE_IOERR:
            message = "\(path): the disk failed (\(words)); see that it has room and works, and run the command again"
            status = 1
        case .SQLITE_NOTADB:
            message = "\(path): is no SQLite database; name another file"
            status = 2
        case .SQLITE_CORRUPT:
            message = "\(path): is damaged (\(words)); store the documents in a new file"
            status = 1
        default:
            message = "\(path): \(words)"
            status = 1
        }
    }
}
