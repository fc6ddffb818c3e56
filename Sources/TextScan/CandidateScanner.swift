/// Finds the places in UTF-8 text at which something worth reading may begin.
///
/// A candidate is a byte that begins a digit, half- or full-width, a Han numeral character of either
/// script (`一` `萬` `拾` `廿` `半` `几` …), or another character that the caller adds. Nothing between
/// candidates needs to be decoded.
///
/// ```swift
/// let scanner = CandidateScanner()
/// let text = Array("工业用电量816亿千瓦时".utf8)
/// scanner.next(in: text.span)  // 15, the offset of 8
/// ```
///
/// The scanner reads no numbers: `一` in `一些` is a candidate too. Bytes that are no valid UTF-8 are
/// passed over. Searching allocates nothing, is linear for every input, and uses the processor's
/// vectors where it has them.
public struct CandidateScanner: Sendable {
    /// Characters that begin words of time: `年` `月` `季` `去` `今` `本` and the like.
    ///
    /// To be added by those who look for time expressions also where no digit stands.
    public static let periodCharacters = "年月日号旬周季去今昨明当本上下前后同全近"

    private let set: CandidateSet
    private let usesVectors: Bool

    /// Makes a scanner for numerals.
    ///
    /// - Parameter extra: Further characters that begin a candidate, each in any of its forms; with
    ///   `万` come `萬`, with `%` comes `％`. Characters beyond the Basic Multilingual Plane are left out.
    public init(extra: String = "") {
        set = CandidateSet([.digit, .hanDigit, .hanMultiplier, .hanScale], "半几数" + extra)
        usesVectors = VectorKernel.isAvailable && set.tables != nil
    }

    /// The offset of the first candidate at or after an offset.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - offset: Where to begin; from 0 to the number of bytes.
    /// - Returns: The offset of the candidate's first byte, or nil where there is none.
    /// - Complexity: O(*n*) in the bytes passed over.
    public func next(in bytes: Span<UInt8>, from offset: Int = 0) -> Int? {
        first(in: bytes, range: offset..<bytes.count)
    }

    /// The offset of the first candidate in a range of bytes.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - range: Where to look.
    /// - Returns: The offset of its first byte, or nil.
    /// - Complexity: O(*n*) in the bytes passed over.
    package func first(in bytes: Span<UInt8>, range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "The range is outside the text")
        let found = unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return range.upperBound }
            return unsafe usesVectors
                ? VectorKernel.next(base, range.lowerBound, range.upperBound, set)
                : WordKernel.next(base, range.lowerBound, range.upperBound, set)
        }
        return found < range.upperBound ? found : nil
    }
}
