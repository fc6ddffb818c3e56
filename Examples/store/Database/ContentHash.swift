import HanStatCommand

/// The hash by which one sees whether a document has changed.
enum ContentHash {
    /// The SHA-256 of some bytes.
    ///
    /// - Parameter content: The bytes.
    /// - Returns: 64 hexadecimal digits, as `sha256sum` prints them.
    /// - Complexity: O(*n*).
    static func sha256(of content: [UInt8]) -> String {
        SHA256.digest(of: content).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
