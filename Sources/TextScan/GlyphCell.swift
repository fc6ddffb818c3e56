/// One glyph of a buffer in eight bytes.
///
/// From the lowest bit: the folded code (16), the class (8), the flags (6), the number of bytes less
/// one (2), and the first byte's offset from the buffer's base (32).
@usableFromInline
package struct GlyphCell: Sendable {
    @usableFromInline
    package let bits: UInt64

    @inlinable
    package init(bits: UInt64) { self.bits = bits }

    /// Makes the cell of a glyph.
    ///
    /// - Parameters:
    ///   - entry: The character's entry; not a special one.
    ///   - mark: The flags of the layout before it.
    ///   - length: Its bytes, from 1 to 4.
    ///   - start: The offset of the first of them.
    @inline(__always)
    init(_ entry: Entry, mark: UInt8, length: Int, start: Int) {
        let low = entry.bits & Entry.cellMask | UInt32(mark) &<< 24 | UInt32(truncatingIfNeeded: length &- 1) &<< 30
        bits = UInt64(low) | UInt64(UInt32(truncatingIfNeeded: start)) &<< 32
    }

    /// The folded code.
    @inlinable
    package var code: UInt16 { UInt16(truncatingIfNeeded: bits) }

    /// The class's raw value.
    @inlinable
    package var kind: UInt8 { UInt8(truncatingIfNeeded: bits &>> 16) }

    /// The class.
    ///
    /// This is unsafe because it takes the byte for a class without asking; entries are made of classes.
    @inlinable
    package var glyphClass: GlyphClass { unsafe unsafeBitCast(kind, to: GlyphClass.self) }

    /// The flags' raw value.
    @inlinable
    package var mark: UInt8 { UInt8(truncatingIfNeeded: bits &>> 24) & 0x3F }

    /// The offset of the first byte.
    @inlinable
    package var start: Int { Int(truncatingIfNeeded: bits &>> 32) }

    /// The offset after the last byte.
    @inlinable
    package var end: Int { start &+ 1 &+ Int(truncatingIfNeeded: bits &>> 30 & 3) }

    /// What is known of a character before it is met: the low half of its cell, and two facts.
    struct Entry: Sendable {
        private(set) var bits: UInt32

        /// The bits that go into the cell.
        static let cellMask: UInt32 = 0x3FFF_FFFF & ~traditionalBit
        private static let traditionalBit: UInt32 = 1 << 29
        private static let specialBit: UInt32 = 1 << 31

        init(folded: UInt16, kind: UInt8) { bits = UInt32(folded) | UInt32(kind) << 16 }

        mutating func setWide() { bits |= UInt32(GlyphBuffer.Flags.wide.rawValue) << 24 }
        mutating func setTraditional() { bits |= Self.traditionalBit }
        mutating func setSpecial() { bits |= Self.specialBit }

        /// Whether the character is layout, or may begin some.
        @inline(__always)
        var isSpecial: Bool { bits & Self.specialBit != 0 }

        /// 1 for a traditional character that has a simplified form, else 0.
        @inline(__always)
        var traditionalCount: Int { Int(truncatingIfNeeded: bits &>> 29 & 1) }
    }

    /// The characters that the decoder must look at closely: layout, and the bracket before pinyin.
    package static let layoutCodes: [Int] =
        [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x28, 0x85, 0xA0, 0xAD, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000]
        + [0xFEFF] + Array(0x2000...0x200F) + Array(0xFE00...0xFE0F)
}
