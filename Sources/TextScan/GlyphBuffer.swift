/// A stretch of text decoded for reading: one folded code a visible character, layout left out.
///
/// Spaces, line ends, zero-width characters and pinyin set in brackets after a character are not
/// stored; a flag on the next character remembers them. A number broken by a space or a line end
/// is thus a run of neighbours, and `start(of:)` and `end(of:)` lead back to the bytes.
///
/// The buffer is reused: `decode` empties it and keeps its storage.
package struct GlyphBuffer: Sendable {
    /// What was left out before a glyph, and how the glyph was written.
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// One space or more stood before.
        package static let space = Flags(rawValue: 1)
        /// A line end stood before.
        package static let newline = Flags(rawValue: 2)
        /// An empty line stood before.
        package static let blankLine = Flags(rawValue: 4)
        /// Pinyin in brackets stood before.
        package static let annotation = Flags(rawValue: 8)
        /// The character was a full-width form.
        package static let wide = Flags(rawValue: 16)
        /// More than one space, or a tab, stood before: a column gap.
        package static let column = Flags(rawValue: 32)

        /// Any layout at all.
        package static let gap: Flags = [.space, .newline, .blankLine, .annotation, .column]
    }

    /// Folded codes, one a glyph.
    package private(set) var codes: [UInt16] = []
    private var kinds: [UInt8] = []
    private var starts: [UInt32] = []
    private var lengths: [UInt8] = []
    private var marks: [UInt8] = []
    /// The byte offset in the document that the stored starts count from.
    package private(set) var base = 0
    /// How many glyphs were traditional characters that have a simplified form.
    package private(set) var traditionalCount = 0
    private let fold = CharacterFold.shared

    package init() {}

    /// The number of glyphs.
    package var count: Int { codes.count }

    /// The folded code at an index; 0 outside the buffer.
    @inline(__always)
    package func code(_ index: Int) -> UInt16 {
        index >= 0 && index < codes.count ? codes[index] : 0
    }

    /// The class at an index; `.end` outside the buffer.
    @inline(__always)
    package func kind(_ index: Int) -> GlyphClass {
        index >= 0 && index < kinds.count ? GlyphClass(rawValue: kinds[index]) ?? .other : .end
    }

    /// The flags at an index; empty outside the buffer.
    @inline(__always)
    package func flags(_ index: Int) -> Flags {
        index >= 0 && index < marks.count ? Flags(rawValue: marks[index]) : []
    }

    /// The byte offset in the document of the first byte of a glyph.
    package func start(of index: Int) -> Int { base + Int(starts[index]) }

    /// The byte offset in the document after the last byte of a glyph.
    package func end(of index: Int) -> Int { base + Int(starts[index]) + Int(lengths[index]) }

    /// The bytes of a non-empty run of glyphs, layout inside it included.
    package func byteRange(_ range: Range<Int>) -> Range<Int> {
        start(of: range.lowerBound)..<end(of: range.upperBound - 1)
    }

    /// Whether the glyphs from an index on are the given folded text.
    ///
    /// - Parameter text: Folded (simplified, half-width) characters of the Basic Multilingual Plane.
    package func matches(_ text: StaticString, at index: Int) -> Bool {
        matchLength(text, at: index) > 0
    }

    /// The number of glyphs of a folded text where it stands at an index, else 0.
    package func matchLength(_ text: StaticString, at index: Int) -> Int {
        guard index >= 0 else { return 0 }
        return text.withUTF8Buffer { utf8 in
            var i = index
            var at = 0
            while at < utf8.count {
                let first = unsafe UInt16(utf8[at])
                let scalar: UInt16
                if first >= 0xE0 {
                    scalar =
                        unsafe (first & 0x0F) << 12 | UInt16(utf8[at + 1] & 0x3F) << 6 | UInt16(utf8[at + 2] & 0x3F)
                    at += 3
                } else if first >= 0xC0 {
                    scalar = unsafe (first & 0x1F) << 6 | UInt16(utf8[at + 1] & 0x3F)
                    at += 2
                } else {
                    scalar = first
                    at += 1
                }
                if code(i) != scalar { return 0 }
                i += 1
            }
            return i - index
        }
    }

    /// Reads a stretch of valid UTF-8 into the buffer, in place of what it held.
    ///
    /// - Parameters:
    ///   - bytes: The document; valid UTF-8.
    ///   - range: The bytes to read; begins and ends at characters.
    /// - Complexity: O(*n*) in the bytes read.
    package mutating func decode(_ bytes: Span<UInt8>, range: Range<Int>) {
        codes.removeAll(keepingCapacity: true)
        kinds.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        base = range.lowerBound
        traditionalCount = 0
        var i = range.lowerBound
        var mark: UInt8 = 0
        while i < range.upperBound {
            let first = bytes[i]
            var scalar = UInt32(first)
            var length = 1
            if first >= 0xF0 {
                length = 4
                scalar = 0x10000
            } else if first >= 0xE0 {
                length = 3
                scalar = (scalar & 0x0F) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F)
            } else if first >= 0xC0 {
                length = 2
                scalar = (scalar & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
            }
            if let layout = Self.layout(scalar, mark: mark) {
                mark = layout
                i += length
                continue
            }
            if scalar == 0x28, let end = Self.annotationEnd(bytes, from: i, limit: range.upperBound),
                kinds.last.map({ Self.isHan($0) }) == true
            {
                mark |= Flags.annotation.rawValue
                i = end
                continue
            }
            let folded = scalar > 0xFFFF ? CharacterFold.unknown : fold.codes[Int(scalar)]
            if scalar >= 0x3400, UInt32(folded) != scalar, scalar < 0xA000 { traditionalCount += 1 }
            if scalar >= 0xFF01 && scalar <= 0xFF5E { mark |= Flags.wide.rawValue }
            codes.append(folded)
            kinds.append(fold.classes[Int(folded)])
            starts.append(UInt32(truncatingIfNeeded: i - base))
            lengths.append(UInt8(length))
            marks.append(mark)
            mark = 0
            i += length
        }
    }

    /// The flags after a layout character, or nil where the character is visible.
    private static func layout(_ scalar: UInt32, mark: UInt8) -> UInt8? {
        switch scalar {
        case 0x0A, 0x85, 0x2028, 0x2029:
            let seen = mark & (Flags.newline.rawValue | Flags.blankLine.rawValue) != 0
            return mark | Flags.newline.rawValue | (seen ? Flags.blankLine.rawValue : 0)
        case 0x09, 0x3000:
            return mark | Flags.space.rawValue | (scalar == 0x09 ? Flags.column.rawValue : 0)
        case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F:
            return mark | Flags.space.rawValue | (mark & Flags.space.rawValue != 0 ? Flags.column.rawValue : 0)
        case 0x0D, 0x0B, 0x0C, 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF:
            return mark
        default:
            return nil
        }
    }

    private static func isHan(_ kind: UInt8) -> Bool {
        switch GlyphClass(rawValue: kind) {
        case .han, .hanDigit, .hanMultiplier, .hanScale: true
        default: false
        }
    }

    /// The end of a bracket that holds one syllable of pinyin, `(yi)` or `(zhǎng)`, where one begins.
    ///
    /// A syllable is up to two initial consonants, one to three vowels and an optional n, ng or r;
    /// `(km)` and `(GDP)` are none.
    private static func annotationEnd(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
        var i = start + 1
        var initials = 0
        var vowels = 0
        var finals = 0
        while i < limit, i - start <= 12 {
            let byte = bytes[i]
            if byte == 0x29 {
                return vowels > 0 && i - start > 2 ? i + 1 : nil
            }
            if byte == 0xC3 || byte == 0xC4 || byte == 0xC5 || byte == 0xC7 {
                guard finals == 0, i + 1 < limit else { return nil }
                vowels += 1
                i += 2
                continue
            }
            guard byte >= 0x61, byte <= 0x7A else { return nil }
            switch byte {
            case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x76:  // a e i o u v
                guard finals == 0 else { return nil }
                vowels += 1
            default:
                if vowels == 0 {
                    initials += 1
                } else {
                    guard byte == 0x6E || byte == 0x67 || byte == 0x72 else { return nil }  // n g r
                    finals += 1
                }
                guard initials <= 2, finals <= 2 else { return nil }
            }
            guard vowels <= 3 else { return nil }
            i += 1
        }
        return nil
    }
}
