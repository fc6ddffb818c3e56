#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

@main
struct Main {
    /// Runs all snippets; the status is 1 where one of them states what is not so.
    static func main() async throws {
        try await runAllPages()
        let (checks, failures) = result()
        for failure in failures { Swift.print(failure) }
        Swift.print("snippets: \(checks - failures.count) of \(checks) statements hold")
        exit(failures.isEmpty ? 0 : 1)
    }
}
