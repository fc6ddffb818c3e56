#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The time for which a thread had a processor.
///
/// On a machine that has other work to do this is what a run costs; the time on the wall is what it and the
/// others cost.
public enum ProcessorTime {
    /// The seconds that the calling thread has had so far.
    public static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// Times a closure that works on the calling thread alone.
    ///
    /// - Parameter body: What to time.
    /// - Returns: Its seconds, and what it gave.
    /// - Throws: What the closure throws.
    public static func of<Result>(_ body: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
        let start = now
        let result = try body()
        return (now - start, result)
    }
}
