import TextScan

/// What stands beside the noun phrase of a lead: values that others are compared to, wholes and settings.
extension LeadReader {
    /// The first of two periods joined by 和 that a comparison names, where the second stands at a token.
    func otherBase(before j: Int, _ first: Int) -> Int? {
        guard j - 3 >= first, tokens[j - 1].kind == .conjunction, tokens[j - 3].kind == .compare,
            case .period(let period) = tokens[j - 2].kind
        else { return nil }
        return period
    }

    /// 比同期|工业|高4.7个百分点: whether 同期 only says when another thing is that a number is compared to.
    func isOtherAtTheTime(_ j: Int, _ nouns: [Int], _ lead: Lead, _ g: borrowing GlyphBuffer) -> Bool {
        guard case .difference = lead.predicate, nouns.contains(where: { tokens[$0].kind == .text }) else {
            return false
        }
        return tokens[j].range.count == 2 && g.code(tokens[j].range.lowerBound) == 0x540C  // 同
    }

    /// 比上年|预算, 较去年11月|预测数: whether what stands behind a base is the value that is compared to.
    func nameComparand(_ nouns: [Int], _ g: borrowing GlyphBuffer) -> Bool {
        guard let last = nouns.first, nouns.count <= 2, tokens[last].kind == .text else { return false }
        return tokens[last].range.count <= 4 && PartWords.isComparand(tokens[last].range.upperBound, g)
    }

    /// 服务业在|国内生产总值中占比, “三新”经济增加值相当于|国内生产总值的比重: whether a verb leads in the whole of a share.
    func holdsWhole(_ j: Int, _ nouns: [Int], _ g: borrowing GlyphBuffer) -> Bool {
        guard let next = nouns.last, next == j + 1, tokens[next].kind == .text else { return false }
        if tokens[j].kind == .equivalent { return true }
        return g.code(tokens[j].range.lowerBound) == 0x5728 && tokens[j].range.count == 1  // 在
    }

    /// 在全省|排第2位, 在提高质量的基础上|增长7%: whether 在 leads in what the number is reckoned among, or how it comes about.
    func isSetting(_ j: Int, _ end: Int, _ kind: QuantityKind, _ nouns: [Int], _ g: borrowing GlyphBuffer)
        -> Bool
    {
        guard g.code(tokens[j].range.lowerBound) == 0x5728, tokens[j].range.count == 1, let last = nouns.first else {
            return false
        }
        if kind == .rank { return nouns.allSatisfy { tokens[$0].kind == .region } }
        return g.ends("基础上", at: tokens[last].range.upperBound)
    }

    /// 减少碳排放5万吨: whether a verb says how far what is named behind it moved.
    ///
    /// Percentage points are always a change, or a difference; of other numbers it is a verb of amounts that says so.
    func holdsObject(_ j: Int, _ kind: QuantityKind, _ nouns: [Int], _ g: borrowing GlyphBuffer) -> Bool {
        if kind == .percentagePoint { return true }
        switch kind {
        case .currency, .mass, .energy, .volume, .count, .percentage: break
        default: return false
        }
        // 减少外出的|1200名学生: what counts is no object of the verb.
        guard nouns.last == j + 1, tokens[j + 1].kind == .text, let end = nouns.first, tokens[end].kind != .particle
        else {
            return false
        }
        let range = tokens[j].range
        return Self.amountVerbs.contains { g.matchLength($0, at: range.lowerBound) == range.count }
    }

    private static let amountVerbs: [StaticString] = [
        "减少", "降低", "减轻", "增加", "压减", "削减", "压缩", "缩减", "下调", "上调", "调减", "调增", "消减", "裁减",
    ]

    /// Whether a word names what is expected or aimed at, and does not only say that something is to come.
    func isAim(_ token: StatementToken, _ g: borrowing GlyphBuffer) -> Bool {
        let end = token.range.upperBound
        return (["预期", "预测", "预估", "目标"] as [StaticString]).contains { g.ends($0, at: end) }
    }
}
