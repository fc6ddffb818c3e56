import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What happens when someone presses Ctrl-C, or ends the program by a signal: what is being written is
/// written to the end of its lines, and nothing more.
package enum Interruption {
    /// The signal that came; 0 while none has.
    private static let signal = Atomic<CInt>(0)

    /// Whether the program is to end.
    package static var isRequested: Bool { signal.load(ordering: .relaxed) != 0 }

    /// Watches for signals from now on.
    ///
    /// The first is noted; a second ends the program at once.
    static func watch() {
        // Its first use makes the variable, which a signal's handler must not do.
        guard !isRequested else { return }
        onFirstSignal([SIGINT, SIGTERM, SIGHUP]) { number in
            Interruption.signal.store(number, ordering: .relaxed)
        }
    }

    /// Throws where the program is to end.
    package static func check() throws(Interrupted) {
        if isRequested { throw Interrupted() }
    }

    /// Ends the program as the signal would have.
    static func end() { die(by: signal.load(ordering: .relaxed)) }
}

/// The program is to end.
package struct Interrupted: Error {
    package init() {}
}
