/// Bytes that an ``Extractor`` does not read: they are not UTF-8, or too many.
///
/// The cases are not public, so that more can be told apart in later versions; print the error to
/// read what went wrong.
public struct TextInputError: Error, Hashable, Sendable, CustomStringConvertible {
    enum Kind: Hashable, Sendable {
        /// The first bytes that are not UTF-8.
        case malformed(Range<Int>)
        /// More bytes than are taken at a time.
        case tooLong(count: Int)
    }

    let kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    /// The most bytes that are taken at a time: 2 GiB less one, as far as 32-bit offsets reach.
    public static let longest = Int(Int32.max)

    /// The offset of the first byte that is not UTF-8; nil if the text is too long.
    public var byteOffset: Int? { byteRange?.lowerBound }

    /// The offsets of the first bytes that are not UTF-8, one to three; nil if the text is too long.
    public var byteRange: Range<Int>? {
        if case .malformed(let range) = kind { range } else { nil }
    }

    /// Whether there are more than ``longest`` bytes.
    public var isTextTooLong: Bool {
        if case .tooLong = kind { true } else { false }
    }

    /// What went wrong, with the place or the count.
    public var description: String {
        switch kind {
        case .malformed(let range): "the text is not UTF-8: bad sequence at byte \(range.lowerBound)"
        case .tooLong(let count): "a text of \(count) bytes is too long: at most \(Self.longest) are read at a time"
        }
    }
}
