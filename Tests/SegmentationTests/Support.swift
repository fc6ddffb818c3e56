import SeededRandom

/// The parts of a text that half-open UTF-8 ranges name.
func parts(of text: String, _ ranges: [Range<Int>]) -> [String] {
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
}

/// Whether ranges follow one another without a gap from 0 to the end, none of them empty.
func tiles(_ ranges: [Range<Int>], _ whole: Range<Int>) -> Bool {
    var position = whole.lowerBound
    for range in ranges {
        guard range.lowerBound == position, !range.isEmpty else { return false }
        position = range.upperBound
    }
    return position == whole.upperBound
}

/// Whether a byte offset lies between two characters of a text.
func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
}

/// Texts of pieces that statistics are made of, and of pieces that break them.
func randomTexts(seed: UInt64, count: Int) -> [String] {
    let pieces = [
        "全市", "用电量", "1533", "亿", "千瓦时", "，", "。", "\n", "\r\n", "\n\n", "同比增长", "比上年", "5.1%", "（", "）", "１２３．４",
        "億元", "個百分點", " ", "　", "三百二十万", "点", "五", "km²", "kW·h", "5G", "U.S. ", "“", "”", "…", "；", "：", "、",
        "1,234.5",
        "12:30", "\u{0}", "🀄️", "👨‍👩‍👧", "e\u{301}", "ひらがな", "𠮷", "亿", "万", "多", "\u{FEFF}", "\u{200B}", "第一", "年末", ".",
        ",", "!",
    ]
    var generator = SplitMix(seed: seed)
    return (0..<count).map { _ in
        (0..<Int.random(in: 0...40, using: &generator))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
    }
}
