extension GlyphBuffer {
    // These functions are unsafe because they read the bytes of a literal through its pointer, never
    // beyond its count; a literal is well-formed UTF-8. Most questions end at the first character, so
    // that is compared in line, where the compiler knows it, and the rest is called.

    /// Whether the glyphs from an index on are the given folded text.
    ///
    /// - Parameters:
    ///   - text: Folded (simplified, half-width) characters of the Basic Multilingual Plane.
    ///   - index: Where the text must begin.
    /// - Returns: Whether it stands there.
    @inlinable
    @inline(__always)
    package func matches(_ text: StaticString, at index: Int) -> Bool { matchLength(text, at: index) > 0 }

    /// The number of glyphs of a folded text where it stands at an index, else 0.
    @inlinable
    @inline(__always)
    package func matchLength(_ text: StaticString, at index: Int) -> Int {
        guard index >= 0, text.utf8CodeUnitCount > 0 else { return 0 }
        let utf8 = unsafe text.utf8Start
        let first = unsafe Self.character(utf8, 0)
        guard code(index) == first.code else { return 0 }
        return first.length == text.utf8CodeUnitCount ? 1 : matchRest(text, from: first.length, at: index &+ 1)
    }

    /// Goes on behind the first character.
    @usableFromInline
    package func matchRest(_ text: StaticString, from offset: Int, at index: Int) -> Int {
        let utf8 = unsafe text.utf8Start
        var i = index
        var at = offset
        while at < text.utf8CodeUnitCount {
            let next = unsafe Self.character(utf8, at)
            if code(i) != next.code { return 0 }
            i &+= 1
            at &+= next.length
        }
        return i &- index &+ 1
    }

    /// The character of a literal that begins at an offset, and its bytes.
    @inlinable
    @inline(__always)
    package static func character(_ utf8: UnsafePointer<UInt8>, _ at: Int) -> (code: UInt16, length: Int) {
        let first = unsafe UInt16(utf8[at])
        if first < 0xC0 { return (first, 1) }
        let second = unsafe UInt16(utf8[at &+ 1] & 0x3F)
        if first < 0xE0 { return ((first & 0x1F) &<< 6 | second, 2) }
        return unsafe ((first & 0x0F) &<< 12 | second &<< 6 | UInt16(utf8[at &+ 2] & 0x3F), 3)
    }
}
