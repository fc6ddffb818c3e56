/// A set of folded characters that is asked in two loads: 256 pages, of which most are the empty one.
///
/// For the questions that rules ask of single glyphs, in place of a search through a string.
@usableFromInline
package struct CodeSet: Sendable {
    /// The page of each high byte.
    @usableFromInline
    let pages: [UInt8]
    /// Four words a page; the first page is empty.
    @usableFromInline
    let words: [UInt64]

    /// Makes the set of some characters.
    ///
    /// - Parameter characters: Folded characters of the Basic Multilingual Plane.
    package init(_ characters: String) { self.init(characters.utf16) }

    /// Makes the set of some codes.
    ///
    /// - Parameter codes: Folded codes.
    package init(_ codes: some Sequence<UInt16>) {
        var pages = [UInt8](repeating: 0, count: 256)
        var words = [UInt64](repeating: 0, count: 4)
        for code in codes {
            let high = Int(code >> 8)
            if pages[high] == 0 {
                // A set that fills all 256 pages would need one number more than a byte has.
                precondition(words.count < 4 * 256, "The set is spread too widely")
                pages[high] = UInt8(words.count / 4)
                words.append(contentsOf: [0, 0, 0, 0])
            }
            words[Int(pages[high]) * 4 + Int(code >> 6 & 3)] |= 1 << UInt64(code & 63)
        }
        self.pages = pages
        self.words = words
    }

    /// Whether a code is in the set.
    @inlinable
    package func contains(_ code: UInt16) -> Bool {
        let page = Int(pages[Int(code &>> 8)])
        return words[page &<< 2 &+ Int(code &>> 6 & 3)] &>> UInt64(code & 63) & 1 != 0
    }
}
