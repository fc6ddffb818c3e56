import TextScan

/// Words of one or two characters that are pieces of other words where something else stands beside them.
extension ClauseTokenizer {
    /// Whether nothing follows in the clause that a verb could lead in.
    static func endsPiece(_ next: StatementToken.Kind) -> Bool {
        switch next {
        case .conjunction, .stop, .comma, .openBracket, .closeBracket: true
        default: false
        }
    }

    /// Whether 共 says that a verb's doings are summed up: 共接待, 共发送; 公共 and 中共 are words.
    static func isJointly(_ i: Int, _ g: borrowing GlyphBuffer) -> Bool {
        g.code(i) == 0x5171 && jointVerbs.contains(g.code(i + 1)) && !ComparatorReader.isIn("公中反国", g.code(i - 1))
    }

    /// What verbs begin with that 共 stands before.
    private static let jointVerbs = CodeSet("接发完实投签收运开查培招新检处吸落引支安治募筹减拨下举办揽报登采审派种销捐植修设获清退救转")

    /// Whether what 目标 begins is a name whose number has been reached: 目标|实现程度|达.
    static func isReached(behind i: Int, _ tokens: [StatementToken], _ g: borrowing GlyphBuffer) -> Bool {
        guard g.matches("目标", at: tokens[i].range.lowerBound), i + 2 < tokens.count, tokens[i + 2].kind == .level
        else { return false }
        return g.code(tokens[i + 2].range.lowerBound) == 0x8FBE  // 达
    }

    /// 整体 and 总体, which before a noun belong to it.
    static func isWhole(_ range: Range<Int>, _ g: borrowing GlyphBuffer) -> Bool {
        range.count == 2 && g.code(range.upperBound - 1) == 0x4F53
    }

    /// Whether 将 has an object that a verb of change or a level follows: 将|毛利率|提升至.
    ///
    /// 将 before a verb, or before a preposition or a verb of causing (将于, 将使), speaks of what is to come.
    static func takesObject(_ tokens: [StatementToken], _ i: Int, _ g: borrowing GlyphBuffer) -> Bool {
        var hasObject = false
        for j in i + 1..<min(tokens.count, i + 8) {
            switch tokens[j].kind {
            case .text:
                if !hasObject, willVerbs.contains(g.code(tokens[j].range.lowerBound)) { return false }
                hasObject = true
            case .region, .rateNoun, .shareNoun, .price: hasObject = true
            case .period, .particle, .conjunction, .basis, .from, .adverb, .forecast, .quote: break
            case .measurement: if tokens[j - 1].kind != .from { return false }
            case .change, .level: return hasObject
            default: return false
            }
        }
        return false
    }

    /// What verbs and prepositions begin with that stand behind 将 where it speaks of what is to come.
    private static let willVerbs = CodeSet("使令让会有在于对从为由用是保继面成给被以与同向通推促带新投建")
}
