#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

// The operating system's calls, and nothing else: each returns what the call does, or throws its
// error number. Only System+Processes.swift has unsafe code too.

/// A failed system call.
package struct SystemError: Error, Equatable {
    let number: CInt

    static var current: SystemError { SystemError(number: errno) }

    /// The other end of a pipe has closed it.
    var isClosedPipe: Bool { number == EPIPE }

    /// Words for it: the system's (`No such file or directory`), or Chinese ones.
    package var message: String {
        if Language.current == .chinese, let message = Self.chinese[number] { return message }
        return unsafe String(cString: strerror(number))
    }
}

/// An open file, closed when it goes away.
package struct OpenFile: ~Copyable {
    let descriptor: CInt
    private let closes: Bool

    static var standardInput: OpenFile { OpenFile(descriptor: STDIN_FILENO, closes: false) }
    static var standardOutput: OpenFile { OpenFile(descriptor: STDOUT_FILENO, closes: false) }
    package static var standardError: OpenFile { OpenFile(descriptor: STDERR_FILENO, closes: false) }

    private init(descriptor: CInt, closes: Bool) {
        self.descriptor = descriptor
        self.closes = closes
    }

    /// Opens a file to read.
    package init(reading path: String) throws(SystemError) {
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        closes = true
        if descriptor < 0 { throw .current }
    }

    /// Opens a file to write, and makes it where there is none; what it holds is not touched yet.
    init(writing path: String) throws(SystemError) {
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        closes = true
        if descriptor < 0 { throw .current }
    }

    deinit { if closes && descriptor >= 0 { _ = close(descriptor) } }

    /// Reads at most so many bytes and appends them.
    ///
    /// - Returns: How many were read; 0 at the end.
    func read(_ count: Int, appendingTo bytes: inout [UInt8]) throws(SystemError) -> Int {
        try waitUnlessInterrupted()
        let old = bytes.count
        bytes.append(contentsOf: [UInt8](repeating: 0, count: count))
        var result: Int
        repeat {
            result = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe systemRead(descriptor, buffer.baseAddress.map { unsafe $0 + old }, count)
            }
        } while result < 0 && errno == EINTR && !Interruption.isRequested
        let error = SystemError.current
        bytes.removeLast(count - max(result, 0))
        if result < 0 { throw error }
        return result
    }

    /// Whether a read would have to wait for more to come.
    var wouldWait: Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&request, 1, 0) == 0
    }

    /// Goes back to a place of a file that is no pipe.
    func seek(to offset: Int) throws(SystemError) {
        if lseek(descriptor, off_t(offset), SEEK_SET) < 0 { throw .current }
    }

    /// Writes bytes until all are written or one call fails.
    ///
    /// - Returns: How many were written, and the error where these are not all.
    func write(_ bytes: [UInt8]) -> (count: Int, error: SystemError?) {
        var done = 0
        while done < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                unsafe systemWrite(descriptor, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done)
            }
            if result >= 0 {
                done += result
            } else if errno != EINTR {
                return (done, .current)
            }
        }
        return (done, nil)
    }

    /// Empties a regular file; devices and pipes have nothing to empty.
    func truncate() throws(SystemError) {
        if ftruncate(descriptor, 0) != 0 && errno != EINVAL { throw .current }
    }

    /// Takes back the last bytes that were written to a regular file; what is no file keeps them.
    func takeBack(_ count: Int) {
        guard identity != nil else { return }
        let end = lseek(descriptor, 0, SEEK_CUR)
        guard end >= count, ftruncate(descriptor, end - off_t(count)) == 0 else { return }
        _ = lseek(descriptor, end - off_t(count), SEEK_SET)
    }

    /// What tells this file from all others; nil for what is no regular file.
    package var identity: FileIdentity? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(status.st_ino))
    }

    /// The length of a regular file; nil for what is none.
    package var length: Int? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The terminal's width in columns; nil where it is no terminal or does not say.
    package var terminalWidth: Int? {
        var size = winsize()
        guard isTerminal, unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

/// A file's device and number on it.
package struct FileIdentity: Equatable {
    let device: UInt64
    let node: UInt64
}

private func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, buffer, count)
}

/// A write to a closed pipe is an error like others, not the program's death.
func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

/// Takes the numbers of standard streams that are closed, so that no file or queue that is opened later has one and is
/// written to, or read from, in a stream's place; reading and writing them still fail.
func holdClosedStreams() {
    for (stream, way) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(stream, F_GETFD) < 0 {
        // The least number that is free is given, and those below this one are taken.
        _ = unsafe open("/dev/null", way)
    }
}

/// Calls a function at the first of some signals; a second one does what it always did.
///
/// System calls that wait are broken off by them.
func onFirstSignal(_ signals: [CInt], _ handler: @escaping @convention(c) (CInt) -> Void) {
    var action = sigaction()
    #if canImport(Darwin)
        unsafe action.__sigaction_u.__sa_handler = handler
    #else
        unsafe action.__sigaction_handler.sa_handler = handler
    #endif
    action.sa_flags = CInt(truncatingIfNeeded: SA_RESETHAND)
    for number in signals {
        // What is ignored, as nohup has it, stays so.
        var old = sigaction()
        guard unsafe sigaction(number, nil, &old) == 0, !isIgnored(old) else { continue }
        _ = unsafe sigaction(number, &action, nil)
        // A program that was started from a thread of Dispatch's has them blocked.
        var mask = sigset_t()
        _ = unsafe sigemptyset(&mask)
        _ = unsafe sigaddset(&mask, number)
        _ = unsafe pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    }
}

private func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
        let handler = unsafe action.__sigaction_u.__sa_handler
    #else
        let handler = unsafe action.__sigaction_handler.sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}

/// Ends the process by a signal, so that whoever started it sees that.
func die(by number: CInt) {
    _ = signal(number, SIG_DFL)
    _ = raise(number)
}

/// The value of an environment variable; nil where it is not set.
func environmentValue(_ name: String) -> String? {
    // The text is copied at once, and nothing changes the environment.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
}

/// The offset of the first byte of a value, from an offset on; nil where there is none.
func firstOffset(of value: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
        // The search ends at the last byte of the span.
        guard let base = buffer.baseAddress, let found = unsafe memchr(base + start, CInt(value), bytes.count - start)
        else { return nil }
        return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
