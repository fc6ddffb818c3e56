/// A text that is not what its encoding says, or an encoding that ICU cannot open.
public struct TextDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
    enum Kind: Hashable, Sendable {
        /// Bytes that stand for no character.
        case malformed(offset: Int)
        /// ICU failed.
        case library(ICUError)
    }

    let kind: Kind

    /// The encoding that the text was read in.
    public let encoding: TextEncoding

    init(_ kind: Kind, encoding: TextEncoding) {
        self.kind = kind
        self.encoding = encoding
    }

    /// The offset in bytes of the first bad sequence; nil if the text is not to blame.
    ///
    /// It counts from the start of the input, a byte-order mark included.
    public var offset: Int? {
        if case .malformed(let offset) = kind { offset } else { nil }
    }

    /// What went wrong, with the encoding's name and the offset.
    public var description: String {
        switch kind {
        case .malformed(let offset): "the text is not \(encoding.name): bad sequence at byte \(offset)"
        case .library(let error): "the text cannot be read as \(encoding.name): \(error)"
        }
    }
}
