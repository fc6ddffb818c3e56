/// Buffered output: bytes are passed on in blocks of about 64 KiB, whole lines only.
package struct Output: ~Copyable {
    private static let blockSize = 65536

    private let file: OpenFile
    private let name: String
    private var buffer: [UInt8] = []
    /// Whether lines are CSV's, which a quoted cell may break.
    var hasQuotedLines = false

    /// Standard output.
    package init() {
        file = .standardOutput
        name = Message.standardOutput.text()
    }

    init(standardError: ()) {
        file = .standardError
        name = Message.standardError.text()
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
            throw Mistake(message: Message.wouldOverwrite.text(path, clash))
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
    package var terminalWidth: Int? { file.terminalWidth }

    package var isTerminal: Bool { file.isTerminal }

    /// Takes whole lines, and passes them on when there are enough.
    package mutating func write(_ lines: [UInt8]) throws(OutputFailure) {
        buffer.append(contentsOf: lines)
        if buffer.count >= Self.blockSize { try flush() }
    }

    /// Passes on what is waiting.
    ///
    /// Where a disk is full, what has been written of a line that did not fit is taken back.
    package mutating func flush() throws(OutputFailure) {
        let (count, error) = file.write(buffer)
        if let error {
            file.takeBack(count - wholeLines(in: count))
            buffer.removeAll()
            throw OutputFailure(name: name, error: error)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// How many of the first bytes of the buffer are whole lines.
    private func wholeLines(in count: Int) -> Int {
        var end = 0
        var isQuoted = false
        for i in 0..<count {
            if hasQuotedLines && buffer[i] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if buffer[i] == 0x0A && !isQuoted { end = i + 1 }
        }
        return end
    }

    /// Writes a text to standard output; the exit status.
    package static func writeAll(_ text: String) -> Int32 {
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
package struct OutputFailure: ReportedFailure {
    let name: String
    let error: SystemError

    /// Says what is wrong, unless the reader has only closed the pipe because it has enough; the
    /// exit status.
    package func report() -> Int32 {
        if error.isClosedPipe { return 0 }
        Diagnostics.say("\(name): \(error.message)")
        return 1
    }
}
