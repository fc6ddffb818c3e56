/// Eight bytes of text as a word, the first the lowest, and the ASCII digits in it.
enum DigitWord {
    /// The top bit of each byte that is no ASCII digit.
    @inline(__always)
    static func otherThanDigits(_ word: UInt64) -> UInt64 {
        let values = word ^ 0x3030_3030_3030_3030
        return ((values & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
    }

    /// The number that the first digits of a word make, at most seven.
    @inline(__always)
    static func number(_ word: UInt64, _ count: Int) -> UInt64 {
        // The digits go to the end of the word; zeros stand before them.
        let values = ((word ^ 0x3030_3030_3030_3030) &<< UInt64(truncatingIfNeeded: 56 &- 8 &* count)) &<< 8
        let pairs = (values &* 10 &+ (values &>> 8)) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ (pairs &>> 16)) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10000 &+ (fours &>> 32)) & 0xFFFF_FFFF
    }

    /// A word with one byte of it taken out; those behind move up.
    @inline(__always)
    static func without(_ word: UInt64, _ place: Int) -> UInt64 {
        let before = (1 &<< UInt64(truncatingIfNeeded: place &* 8)) &- 1
        return word & before | word &>> 8 & ~before
    }
}
