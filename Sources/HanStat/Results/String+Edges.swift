extension String {
    /// Whether a text begins with another, byte for byte.
    ///
    /// The standard library's `hasPrefix` compares by canonical equivalence and characters, which takes a hundred times as
    /// long; the texts of the readers are in one form already.
    ///
    /// - Complexity: O(*n*) in the other text.
    func hasUTF8Prefix(_ other: String) -> Bool { hasBytes(of: other, from: 0) }

    /// Whether a text ends in another, byte for byte; see ``hasUTF8Prefix(_:)``.
    ///
    /// - Complexity: O(*n*) in the other text.
    func hasUTF8Suffix(_ other: String) -> Bool { hasBytes(of: other, from: utf8.count - other.utf8.count) }

    private func hasBytes(of other: String, from start: Int) -> Bool {
        let (all, some) = (utf8.span, other.utf8.span)
        guard start >= 0, start + some.count <= all.count else { return false }
        for i in some.indices where all[start &+ i] != some[i] { return false }
        return true
    }
}
