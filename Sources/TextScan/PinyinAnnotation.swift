/// Pinyin set in brackets after a character, as in 泵(bèng)浦, which is no part of the text read.
enum PinyinAnnotation {
    /// The end of a bracket that holds one syllable of pinyin, `(yi)` or `(zhǎng)`, where one begins.
    ///
    /// A syllable is up to two initial consonants, one to three vowels and an optional n, ng or r;
    /// `(km)` and `(GDP)` are none.
    static func end(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
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
