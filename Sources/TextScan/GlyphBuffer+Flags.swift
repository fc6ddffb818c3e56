extension GlyphBuffer {
    /// What was left out before a glyph, and how the glyph was written.
    ///
    /// The questions asked of every glyph are written out here, since those that an option set is given
    /// are generic and would be called, not inlined, in other modules.
    @usableFromInline
    package struct Flags: OptionSet, Sendable {
        @usableFromInline
        package let rawValue: UInt8

        @inlinable
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        @inlinable
        package init() { rawValue = 0 }

        @inlinable
        package init(arrayLiteral elements: Flags...) {
            var bits: UInt8 = 0
            for element in elements { bits |= element.rawValue }
            rawValue = bits
        }

        /// One space or more stood before.
        @inlinable
        package static var space: Flags { Flags(rawValue: 1) }

        /// A line end stood before.
        @inlinable
        package static var newline: Flags { Flags(rawValue: 2) }

        /// An empty line stood before.
        @inlinable
        package static var blankLine: Flags { Flags(rawValue: 4) }

        /// Pinyin in brackets stood before.
        @inlinable
        package static var annotation: Flags { Flags(rawValue: 8) }

        /// The character was a full-width form.
        @inlinable
        package static var wide: Flags { Flags(rawValue: 16) }

        /// More than one space, or a tab, stood before: a column gap.
        @inlinable
        package static var column: Flags { Flags(rawValue: 32) }

        /// Any layout at all.
        @inlinable
        package static var gap: Flags { Flags(rawValue: 1 | 2 | 4 | 8 | 32) }

        /// Whether no flag is set.
        @inlinable
        package var isEmpty: Bool { rawValue == 0 }

        /// Whether all of some flags are set.
        @inlinable
        package func contains(_ other: Flags) -> Bool { rawValue & other.rawValue == other.rawValue }

        /// Whether none of some flags is set.
        @inlinable
        package func isDisjoint(with other: Flags) -> Bool { rawValue & other.rawValue == 0 }

        /// The flags that are set in both.
        @inlinable
        package func intersection(_ other: Flags) -> Flags { Flags(rawValue: rawValue & other.rawValue) }

        @inlinable
        package static func == (a: Flags, b: Flags) -> Bool { a.rawValue == b.rawValue }
    }
}
