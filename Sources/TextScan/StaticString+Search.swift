extension StaticString {
    /// Whether a code is one of the characters of a literal.
    ///
    /// For short sets that a rule writes out where it asks; larger ones and those that are asked of every glyph are
    /// a `CodeSet`. This is unsafe because it reads the literal's bytes by a pointer: literals are valid UTF-8, and
    /// a character's bytes lie within it.
    ///
    /// - Parameter code: A folded code; 0, which stands for no glyph, is in no set.
    /// - Returns: Whether it is one of them.
    /// - Complexity: O(*n*) in the literal.
    package func holds(_ code: UInt16) -> Bool {
        guard code != 0 else { return false }
        let utf8 = unsafe utf8Start
        let count = utf8CodeUnitCount
        var i = 0
        if code >= 0x800 {
            let first = UInt8(truncatingIfNeeded: 0xE0 | code &>> 12)
            let second = UInt8(truncatingIfNeeded: 0x80 | code &>> 6 & 0x3F)
            let third = UInt8(truncatingIfNeeded: 0x80 | code & 0x3F)
            while i &+ 2 < count {
                let lead = unsafe utf8[i]
                if unsafe lead == first && utf8[i &+ 1] == second && utf8[i &+ 2] == third { return true }
                i &+= lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
            }
            return false
        }
        while i < count {
            let (found, length) = unsafe GlyphBuffer.character(utf8, i)
            if found == code { return true }
            i &+= length
        }
        return false
    }
}
