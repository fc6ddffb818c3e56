import HanStat

/// The words that texts are put together from: numerals, units, and the words of the library's tables.
struct Dictionary {
    let words: [String]

    /// Characters of numerals, signs and layout.
    static let signs = [
        "零", "〇", "一", "二", "两", "三", "十", "百", "千", "万", "亿", "兆", "萬", "億", "兩", "壹", "拾", "廿", "几", "数", "半",
        "多", "余", "来", "点", "分之", "百分之", "千分之", "第", "每", "约", "近", "超", "不足", "以上", "以下", "左右", "至", "到", "—", "–",
        "~", "～", "-", "−", "/", ":", "∶", "、", "，", "。", "；", "（", "）", "(", ")", "“", "”", "《", "》", "〔", "〕", "%",
        "％", "‰",
        "°", "¥", "US$", "人民币", "1", "0.5", "2025", "1,234", "12 345", "１２", "。\n\n", "\n", "\r\n", " ", "　", "\t",
        "\u{200B}", "\u{FEFF}",
        "(yi)", "e9", "·", ".", ",", "翻", "番", "倍", "成", "占", "比", "和", "或", "的", "为", "达", "同比", "环比", "增长", "下降",
    ]

    /// Reads the tables of words, which are texts in the sources, and asks the catalog for its units.
    init(root: String) throws {
        let sources = root + "/Sources/HanStat"
        var words = Self.signs + UnitCatalog.standard.units.flatMap(\.forms)
        for folder in ["Periods", "Statements", "Recognizers/Context"] {
            for path in Files.list(sources + "/" + folder, endings: [".swift"]) {
                words += Self.words(inLiteralsOf: try Files.text(path))
            }
        }
        var seen: Set<String> = []
        self.words = words.filter { !$0.isEmpty && $0.utf8.count <= 24 && seen.insert($0).inserted }
    }

    /// The words of a source's string literals that are Chinese.
    static func words(inLiteralsOf source: String) -> [String] {
        var words: [String] = []
        for line in source.split(separator: "\n") {
            let code = line.drop { $0 == " " }
            if code.hasPrefix("//") || code.hasPrefix("*") { continue }
            let pieces = code.split(separator: "\"", omittingEmptySubsequences: false)
            // Inside quotes are the odd pieces; the lines of a longer literal have none.
            let literals = pieces.count == 1 ? pieces : pieces.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            for literal in literals {
                for word in literal.split(whereSeparator: { $0.isWhitespace || $0 == "|" || $0 == "," }) {
                    let isHan = word.unicodeScalars.allSatisfy { $0.value >= 0x3400 && $0.value <= 0x9FFF }
                    if isHan && word.count <= 8 { words.append(String(word)) }
                }
            }
        }
        return words
    }

    /// The words as libFuzzer reads them: one a line, in quotes, bytes beyond ASCII as `\xAB`.
    var lines: String {
        words.map { word in
            let escaped = word.utf8.map { byte -> String in
                guard byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C else {
                    return String(Unicode.Scalar(byte))
                }
                let hex = String(byte, radix: 16, uppercase: true)
                return "\\x" + (hex.utf8.count < 2 ? "0" : "") + hex
            }
            return "\"" + escaped.joined() + "\"\n"
        }.joined()
    }
}
