internal import TextScan

/// Verbs that say how far something moved, right before the number: 上升0.1%, 减少了12亿元, 上调5美元.
///
/// Source: the words of change of statistical communiques and market reports, as `StatementWords` lists them; folded
/// forms. A verb that ends in another of the list (下降, 攀升) needs no row of its own.
enum ChangeVerbs {
    /// What a verb moves.
    struct Verb {
        let word: StaticString
        /// Whether somebody sets the new value: 上调, 调低.
        var isSetting = false
        /// Characters before the word that make another word of it: 空降.
        var barredAfter: StaticString = ""

        init(_ word: StaticString, isSetting: Bool = false, notAfter barredAfter: StaticString = "") {
            self.word = word
            self.isSetting = isSetting
            self.barredAfter = barredAfter
        }
    }

    static let verbs: [Verb] = [
        .init("上调", isSetting: true), .init("下调", isSetting: true), .init("调升", isSetting: true),
        .init("调降", isSetting: true), .init("调高", isSetting: true), .init("调低", isSetting: true),
        .init("增加"), .init("减少"), .init("提高"), .init("提升"), .init("降低"), .init("回落"), .init("回升"),
        .init("反弹"), .init("下滑"), .init("滑落"), .init("走高"), .init("走低"), .init("上扬"), .init("下挫"),
        .init("扩大"), .init("缩小"), .init("收窄"), .init("缩减"), .init("增长"), .init("成长"), .init("改善"),
        .init("升", notAfter: "公毫"), .init("降", notAfter: "空"), .init("涨"), .init("跌"), .init("减"), .init("增"),
        .init("挫"), .init("扬"), .init("加", notAfter: "参追附添更施累外强"),
    ]

    private static let byEnd = EdgeIndex(verbs) { $0.word.description.utf16.last }
    private static let softeners: StaticString = "了约近逾超"

    /// The verb that stands right before a number; 了 or one word that softens the number may come between.
    ///
    /// - Parameters:
    ///   - start: The number's first glyph.
    ///   - g: The text.
    /// - Returns: The verb and its first glyph.
    static func verb(before start: Int, _ g: borrowing GlyphBuffer) -> (verb: Verb, start: Int)? {
        var end = start
        for _ in 0..<2 where ComparatorReader.isIn(softeners, g.code(end - 1)) { end -= 1 }
        guard byEnd.hasWord(g.code(end - 1)), !g.isParted(end) else { return nil }
        for verb in byEnd[g.code(end - 1)] {
            let at = g.start(of: verb.word, endingAt: end)
            guard at >= 0 else { continue }
            // 3升: a litre behind its number.
            if g.isNumeral(at - 1) || ComparatorReader.isIn(verb.barredAfter, g.code(at - 1)) { return nil }
            return (verb, at)
        }
        return nil
    }
}
