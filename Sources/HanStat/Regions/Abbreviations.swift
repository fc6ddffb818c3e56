import TextScan

/// The one-character forms of the provinces, which are names only after 在, 来, 入 and the like: 在渝企业.
enum Abbreviations {
    /// Each form with the province's code; those that begin common words after 在 (新, 云, 青, 宁) are left out.
    ///
    /// The forms are the provinces' 简称 of everyday use; the codes are those of GB/T 2260.
    private static let rows = """
        京 110000
        津 120000
        冀 130000
        晋 140000
        辽 210000
        沪 310000
        浙 330000
        皖 340000
        闽 350000
        赣 360000
        鲁 370000
        豫 410000
        鄂 420000
        湘 430000
        粤 440000
        桂 450000
        琼 460000
        渝 500000
        川 510000
        蜀 510000
        黔 520000
        滇 530000
        藏 540000
        陕 610000
        陇 620000
        疆 650000
        港 810000
        澳 820000
        """

    /// The forms and their codes.
    static let all: [(character: UInt16, code: String)] = rows.parts(by: "\n").compactMap { line in
        let columns = line.parts(by: " ")
        guard columns.count == 2, let character = columns[0].utf16.first else { return nil }
        return (character, String(columns[1]))
    }

    /// Whether the form at an index stands after a verb of place, and begins no other word.
    static func holds(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        guard before.contains(glyphs.code(index - 1)) else { return false }
        switch glyphs.code(index) {
        case 0x4EAC: return glyphs.code(index + 1) != 0x4E1C  // 京东
        case 0x6D25: return glyphs.code(index + 1) != 0x8D34  // 津贴
        case 0x664B: return glyphs.code(index + 1) != 0x5347  // 晋升
        case 0x6E2F: return glyphs.code(index + 1) != 0x53E3 && glyphs.code(index + 1) != 0x533A  // 港口, 港区
        case 0x5DDD: return glyphs.code(index + 1) != 0x6D41  // 川流
        case 0x85CF: return glyphs.code(index - 1) != 0x5728 || glyphs.code(index + 1) != 0x4E8E  // 在藏于
        default: return true
        }
    }

    /// The verbs of place.
    private static let before: Set<UInt16> = Set("在来赴入驻抵离进返援访".utf16)
}
