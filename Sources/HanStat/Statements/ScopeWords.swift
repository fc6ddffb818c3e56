/// Words that narrow an indicator to a part of what it could count.
///
/// Source: 统计上的范围 as the communiques of the National Bureau of Statistics use it.
enum ScopeWords {
    static let words: [String] = [
        "规模以上", "规上", "限额以上", "限上", "全社会", "城镇", "农村", "乡村", "城乡", "全口径", "本外币", "地方级", "民营", "私营", "国有",
        "規模以上", "限額以上", "全社會", "城鎮", "農村", "鄉村", "城鄉",
    ]

    /// The scope words of an indicator, in the table's order.
    static func found(in indicator: String) -> [String] {
        words.filter { indicator.contains($0) }
    }
}

extension String {
    /// Whether a shorter text stands in this one.
    fileprivate func contains(_ part: String) -> Bool {
        let (text, wanted) = (Array(utf8), Array(part.utf8))
        guard wanted.count <= text.count else { return false }
        for start in 0...text.count - wanted.count where text[start] == wanted[0] {
            if text[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }
}
