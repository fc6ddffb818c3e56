internal import CICUShim

/// An error of the ICU library, or a text beyond its limits.
///
/// The cases are not public, so that more can be told apart in later versions; print the error to
/// read what went wrong.
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
    enum Kind: Hashable, Sendable {
        /// ICU returned an error code.
        case code(Int32)
        /// The text has more bytes than ICU's 32-bit offsets reach.
        case tooLong(count: Int)
    }

    let kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    /// Throws if the code is an error of ICU's.
    static func check(_ code: Int32) throws(ICUError) {
        if code != 0 { throw ICUError(.code(code)) }
    }

    /// Whether the text was too long: ICU takes at most 2,147,483,647 bytes at a time.
    public var isTextTooLong: Bool {
        if case .tooLong = kind { true } else { false }
    }

    /// Whether ICU is without the data that was needed: see ``ICU/hasData``.
    public var isDataMissing: Bool {
        switch kind {
        case .code(let code): code == Self.missingResource || code == Self.fileAccess
        case .tooLong: false
        }
    }

    /// ICU's `U_MISSING_RESOURCE_ERROR` and `U_FILE_ACCESS_ERROR`.
    private static let missingResource: Int32 = 2
    private static let fileAccess: Int32 = 4

    /// What went wrong, with ICU's name for it.
    public var description: String {
        switch kind {
        case .code(let code) where isDataMissing:
            "ICU \(ICU.version) is without the data for this (\(errorName(of: code))): install ICU with all its data"
        case .code(let code): "ICU failed: \(errorName(of: code))"
        case .tooLong(let count): "a text of \(count) bytes is longer than ICU's 32-bit offsets reach"
        }
    }
}
