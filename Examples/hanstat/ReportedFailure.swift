/// An error that ends the program and can say why.
package protocol ReportedFailure: Error {
    /// Says on standard error what is wrong, and what one can do.
    ///
    /// - Returns: The exit status.
    func report() -> Int32
}
