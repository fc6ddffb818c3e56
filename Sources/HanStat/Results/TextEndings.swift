/// Endings of texts, told by their bytes: whether a name is one of prices, of rates, of groups of towns.
///
/// Most texts end in no byte that an ending does, so that a no costs one look.
struct TextEndings: Sendable, ExpressibleByArrayLiteral {
    private let endings: [String]
    /// For each last byte, its lowest six bits, whether an ending has it.
    private let lastBytes: UInt64

    init(arrayLiteral endings: String...) {
        self.endings = endings
        lastBytes = endings.reduce(0) { $0 | Self.bit($1.utf8.span) }
    }

    /// Whether a text ends in one of them.
    ///
    /// - Complexity: O(1) for most texts that do not, else O(*n*) in the endings.
    func end(_ text: String) -> Bool {
        lastBytes & Self.bit(text.utf8.span) != 0 && endings.contains { text.hasUTF8Suffix($0) }
    }

    /// Whether a text is one of them.
    ///
    /// - Complexity: as of ``end(_:)``.
    func contains(_ text: String) -> Bool {
        end(text) && endings.contains { $0.utf8.count == text.utf8.count && text.hasUTF8Suffix($0) }
    }

    private static func bit(_ bytes: Span<UInt8>) -> UInt64 {
        bytes.isEmpty ? 0 : 1 << UInt64(bytes[bytes.count - 1] & 63)
    }
}
