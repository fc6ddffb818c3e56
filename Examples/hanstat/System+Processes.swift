#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

// System calls about processes and signals; the rest of this program's unsafe code is in System.swift.

/// The path of the running program.
///
/// - Returns: nil where the system does not tell.
func pathOfProgram() -> String? {
    #if canImport(Darwin)
        var size: UInt32 = 0
        _ = unsafe _NSGetExecutablePath(nil, &size)
        var bytes = [CChar](repeating: 0, count: Int(size))
        guard unsafe _NSGetExecutablePath(&bytes, &size) == 0 else { return nil }
        return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
        guard count > 0 else { return nil }
        return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #endif
}

/// Runs another program in place of this one; comes back only where that fails.
///
/// - Parameters:
///   - path: The program.
///   - arguments: Its arguments, without its name.
/// - Returns: Why it could not be run.
func replaceProcess(by path: String, _ arguments: [String]) -> SystemError {
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    _ = unsafe execv(path, words)
    let error = SystemError.current
    unsafe words.forEach { unsafe free($0) }
    return error
}

extension OpenFile {
    /// Waits until there is something to read, and gives up where the program is asked to stop.
    ///
    /// A read alone may have begun just after the signal came, and would not end.
    func waitUnlessInterrupted() throws(SystemError) {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while unsafe poll(&request, 1, 100) <= 0 {
            if Interruption.isRequested { throw SystemError(number: EINTR) }
        }
    }
}
