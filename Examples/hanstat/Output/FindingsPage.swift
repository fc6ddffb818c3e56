/// A form of output that is made of all documents at once.
package protocol FindingsPage: Sendable {
    /// The output.
    ///
    /// - Parameter findings: What was found in each document, in order.
    /// - Returns: The bytes to write.
    func bytes(of findings: [Finding]) -> [UInt8]
}
