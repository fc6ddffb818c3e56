internal import TextScan

/// What a text shows of the convention that it follows: its script, and words of its place.
struct ConventionSigns {
    private var traditional = 0
    private var glyphs = 0
    /// What the name of a currency says, which words of a place cannot outvote.
    private var ofCurrency: DocumentContext.Convention?
    private var nativeTaiwan = 0
    private var nativeHongKong = 0

    /// The convention that the text shows, by its first currency, else by words that one place alone uses.
    var convention: DocumentContext.Convention? {
        if let ofCurrency { return ofCurrency }
        if nativeTaiwan == nativeHongKong { return nil }
        return nativeTaiwan > nativeHongKong ? .taiwan : .hongkong
    }

    /// The most glyphs that are weighed; the beginning of a text shows its convention.
    private static let most = 20_000

    /// The fewest glyphs that show a convention; a phrase shows none.
    private static let least = 40

    /// Whether the text is in traditional characters: one in ten has a simplified form that it does not use.
    var isTraditional: Bool { glyphs >= Self.least && traditional * 10 > glyphs }

    /// Whether so much has been weighed that the rest of the text says nothing more.
    var isSettled: Bool { glyphs >= Self.most }

    /// Weighs a block.
    mutating func note(_ block: borrowing GlyphBuffer) {
        guard glyphs < Self.most else { return }
        glyphs += block.count
        traditional += block.traditionalCount
        noteMinguo(block)
        guard isTraditional, ofCurrency == nil else { return }
        for i in 0..<block.count {
            switch block.code(i) {
            case 0x6C11 where block.matches("民国", at: i), 0x65B0 where block.matches("新台币", at: i):
                ofCurrency = .taiwan
                return
            case 0x6E2F where block.matches("港元", at: i) || block.matches("港币", at: i) || block.matches("港股", at: i):
                ofCurrency = .hongkong
                return
            default: break
            }
            for sign in Self.native[block.code(i)] where block.matches(sign.word, at: i) {
                if sign.isTaiwan { nativeTaiwan += 1 } else { nativeHongKong += 1 }
            }
        }
    }

    /// Words that the papers and offices of one place use of their own.
    private static let native: EdgeIndex<(word: StaticString, isTaiwan: Bool)> = {
        let taiwan: [StaticString] = [
            "台股", "行政院", "立法院", "主计总", "国发会", "卫福部", "立委", "健保", "台电", "加权指数", "上市柜", "年增率", "月增率", "生产毛额", "经济成长率",
            "三大法人",
            "县府", "营建署",
        ]
        let hongKong: [StaticString] = [
            "本港", "港府", "港铁", "恒指", "恒生指数", "港交所", "按年升", "按年增", "按年跌", "按月升", "按月跌", "强积金", "差饷", "政府统计处", "港人", "每呎",
            "呎价",
            "新界", "强制性公积金", "区议会",
        ]
        return EdgeIndex(taiwan.map { ($0, true) } + hongKong.map { ($0, false) }) { $0.word.description.utf16.first }
    }()

    // MARK: Minguo years

    private var sawTaiwan = false

    /// Whether bare years of three digits are Minguo years: the text has traditional characters, however short it is, and
    /// has a word of Taiwan's, or a year of three digits before a month; a phrase that shows no script has both.
    ///
    /// A block is weighed before it is read, so that the words may stand behind the first such year in it.
    var countsByMinguo: Bool { sawTaiwan && convention != .hongkong }

    /// Words that releases of Taiwan's offices use, and others hardly do.
    private static let words: [StaticString] = [
        "民国", "新台币", "年增", "年减", "主计", "行政院", "立法院", "国发会", "金管会", "经济部统计处", "财政部统计处",
        "生产毛额", "经济成长率", "卫福部", "立委",
    ]
    private static let wordsByBeginning = EdgeIndex(words) { $0.description.utf16.first }

    /// The most glyphs of a text that may not show its script: 114年8月出口年增34.1%.
    private static let short = 60

    private mutating func noteMinguo(_ block: borrowing GlyphBuffer) {
        let showsScript = traditional > 1 && traditional * 25 > glyphs
        guard !sawTaiwan, showsScript || glyphs <= Self.short else { return }
        var isDated = false
        var hasWord = false
        for i in 0..<block.count {
            if !isDated, block.code(i) == 0x5E74 { isDated = Self.isDatedMinguo(block, i) }  // 年
            if !hasWord {
                hasWord = Self.wordsByBeginning[block.code(i)].contains { block.matches($0, at: i) }
            }
            if isDated && hasWord || showsScript && (isDated || hasWord) {
                sawTaiwan = true
                return
            }
        }
    }

    /// Whether three digits stand before 年, and a month behind it: 114年8月.
    private static func isDatedMinguo(_ block: borrowing GlyphBuffer, _ index: Int) -> Bool {
        guard block.code(index - 3) == 0x31, block.kind(index - 2) == .digit, block.kind(index - 1) == .digit else {
            return false
        }
        switch block.kind(index - 4) {
        case .digit, .letter, .point, .comma: return false
        default: return MonthReader.month(block, at: index + 1, isHead: false) != nil
        }
    }
}
