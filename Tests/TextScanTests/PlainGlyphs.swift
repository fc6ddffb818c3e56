@testable import TextScan

/// The decoder as the obvious loop, one array a field: the oracle of `GlyphBuffer.decode`.
struct PlainGlyphs {
    typealias Flags = GlyphBuffer.Flags

    private(set) var codes: [UInt16] = []
    private(set) var kinds: [UInt8] = []
    private(set) var starts: [UInt32] = []
    private(set) var lengths: [UInt8] = []
    private(set) var marks: [UInt8] = []
    private(set) var base = 0
    private(set) var traditionalCount = 0
    private let fold = CharacterFold.shared

    /// Reads a stretch of valid UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - range: The bytes to read; begins and ends at characters.
    mutating func decode(_ bytes: Span<UInt8>, range: Range<Int>) {
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
