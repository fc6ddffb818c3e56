import TextScan

/// Words that narrow an indicator to a part of what it could count.
///
/// Source: 统计上的范围 as the communiques of the National Bureau of Statistics use it.
enum ScopeWords {
    static let words: [String] = [
        "规模以上", "规上", "限额以上", "限上", "全社会", "城镇", "农村", "乡村", "城乡", "全口径", "本外币", "地方级", "民营", "私营", "国有",
        "規模以上", "限額以上", "全社會", "城鎮", "農村", "鄉村", "城鄉",
    ]

    /// The scope words of an indicator, in the table's order.
    ///
    /// - Complexity: O(*n*) where no character begins one of the words, as in most indicators.
    static func found(in indicator: String) -> [String] {
        let text = indicator.utf8.span
        let forms = byBeginning
        var seen: UInt64 = 0
        var i = 0
        while i &+ 6 <= text.count {
            guard text[i] & 0xF0 == 0xE0 else {
                i &+= 1
                continue
            }
            let code = code(text, i)
            if forms.hasWord(code) {
                for form in forms[code] where stands(form.bytes, in: text, at: i) { seen |= 1 << UInt64(form.place) }
            }
            i &+= 3
        }
        return seen == 0 ? [] : words.indices.filter { seen >> UInt64($0) & 1 != 0 }.map { words[$0] }
    }

    /// The words' bytes, with their places in the table.
    private static let byBeginning = EdgeIndex(
        words.enumerated().map { (place: $0.offset, bytes: Array($0.element.utf8)) }
    ) { code($0.bytes.span, 0) }

    /// The code of the three bytes at an offset.
    private static func code(_ text: Span<UInt8>, _ i: Int) -> UInt16 {
        UInt16(text[i] & 0x0F) << 12 | UInt16(text[i + 1] & 0x3F) << 6 | UInt16(text[i + 2] & 0x3F)
    }

    private static func stands(_ word: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
        guard start + word.count <= text.count else { return false }
        for offset in word.indices where text[start + offset] != word[offset] { return false }
        return true
    }
}
