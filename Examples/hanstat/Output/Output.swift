/// Buffered output: bytes are passed on in blocks of about 64 KiB, whole lines only.
struct Output: ~Copyable {
    private static let blockSize = 65536

    private let file: OpenFile
    private let name: String
    private var buffer: [UInt8] = []

    /// Standard output.
    init() {
        file = .standardOutput
        name = "standard output"
    }

    init(standardError: ()) {
        file = .standardError
        name = "standard error"
    }

    /// A file, emptied; it may be none of those that are read.
    init(path: String, inputs: [String]) throws {
        let opened: OpenFile
        do throws(SystemError) {
            opened = try OpenFile(writing: path)
        } catch {
            throw OutputFailure(name: path, error: error)
        }
        if let own = opened.identity, let clash = inputs.first(where: { Self.identity(of: $0) == own }) {
            throw Mistake(message: "\(path): the output would overwrite the input \(clash)")
        }
        do throws(SystemError) {
            try opened.truncate()
        } catch {
            throw OutputFailure(name: path, error: error)
        }
        name = path
        file = opened
    }

    /// The width to lay a table out for; nil for no limit.
    var terminalWidth: Int? { file.terminalWidth }

    var isTerminal: Bool { file.isTerminal }

    /// Takes whole lines, and passes them on when there are enough.
    mutating func write(_ lines: [UInt8]) throws(OutputFailure) {
        buffer.append(contentsOf: lines)
        if buffer.count >= Self.blockSize { try flush() }
    }

    /// Passes on what is waiting.
    mutating func flush() throws(OutputFailure) {
        do throws(SystemError) {
            try file.write(buffer)
        } catch {
            buffer.removeAll()
            throw OutputFailure(name: name, error: error)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes a text to standard output; the exit status.
    static func writeAll(_ text: String) -> Int32 {
        var output = Output()
        do throws(OutputFailure) {
            try output.write(Array(text.utf8))
            try output.flush()
            return 0
        } catch {
            return error.report()
        }
    }

    private static func identity(of path: String) -> FileIdentity? {
        path == "-" ? OpenFile.standardInput.identity : (try? OpenFile(reading: path))?.identity
    }
}

/// Output that could not be written.
struct OutputFailure: Error {
    let name: String
    let error: SystemError

    /// Says what is wrong, unless the reader has only closed the pipe because it has enough; the
    /// exit status.
    func report() -> Int32 {
        if error.isClosedPipe { return 0 }
        Diagnostics.say("\(name): \(error.message)")
        return 1
    }
}
