#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A program to be run and timed.
public struct Program: Sendable {
    /// The path of the executable.
    public let path: String
    /// Its arguments.
    public let arguments: [String]

    /// A program with its arguments.
    ///
    /// - Parameters:
    ///   - path: The path of the executable.
    ///   - arguments: Its arguments, its name left out.
    public init(_ path: String, _ arguments: [String] = []) {
        self.path = path
        self.arguments = arguments
    }

    /// What a run took.
    public struct Usage: Sendable {
        /// The exit status, or 128 and the number of the signal that ended it.
        public let status: Int
        /// From before its start until after its end, on the wall.
        public let seconds: Double
        /// The time for which it had a processor, all its threads together.
        public let processorSeconds: Double
        /// The most memory that it had at a time, in bytes.
        ///
        /// It is never less than what the parent had, for the system counts from before the program's image is
        /// replaced.
        public let peakBytes: Int
    }

    /// A program that could not be started.
    public struct Failure: Error, CustomStringConvertible {
        /// The program and the system's words.
        public let description: String
    }

    /// Runs the program to its end; its standard error is this process's.
    ///
    /// - Parameters:
    ///   - input: The file to read as standard input.
    ///   - output: The file to write standard output to.
    /// - Returns: What it took.
    /// - Throws: `Failure` where it could not be started.
    public func run(input: String = "/dev/null", output: String = "/dev/null") throws(Failure) -> Usage {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let clock = ContinuousClock()
        let start = clock.now
        var child = pid_t()
        let error = posix_spawn(&child, path, &actions, nil, &words, environ)
        guard error == 0 else { throw Failure(description: "\(path): \(String(cString: strerror(error)))") }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure(description: "\(path): \(String(cString: strerror(errno)))") }
        }
        let seconds = (clock.now - start) / .seconds(1)
        #if canImport(Darwin)
            let peak = usage.ru_maxrss
        #else
            let peak = usage.ru_maxrss * 1024
        #endif
        let signal = status & 0x7F
        return Usage(
            status: Int(signal == 0 ? status >> 8 & 0xFF : 128 + signal), seconds: seconds,
            processorSeconds: [usage.ru_utime, usage.ru_stime].reduce(0) {
                $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6
            }, peakBytes: peak)
    }

    /// The path of a program that was built beside this one.
    ///
    /// - Parameter name: Its name.
    /// - Returns: The path, or nil where there is none.
    public static func sibling(_ name: String) -> String? {
        guard let own = ownPath, let slash = own.lastIndex(of: "/") else { return nil }
        let path = own[...slash] + name
        return access(String(path), X_OK) == 0 ? String(path) : nil
    }

    /// The path of a program in the places of `PATH`.
    ///
    /// - Parameter name: Its name, or a path.
    /// - Returns: The path, or nil where there is none.
    public static func installed(_ name: String) -> String? {
        if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
        guard let places = getenv("PATH") else { return nil }
        return String(cString: places).split(separator: ":").lazy.map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }

    private static var ownPath: String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        #if canImport(Darwin)
            var size = UInt32(buffer.count)
            guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
        #else
            guard readlink("/proc/self/exe", &buffer, buffer.count - 1) > 0 else { return nil }
        #endif
        return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    }
}
