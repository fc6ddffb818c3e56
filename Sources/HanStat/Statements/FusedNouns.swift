/// Nouns that name two things in one, told of in turn by two numbers: 汽车产销分别完成….
///
/// Source: wording of bulletins of the automobile association, of banks and of customs offices, in both scripts.
enum FusedNouns {
    private static let rows: [(fused: String, parts: (String, String))] = [
        ("产销量", ("产量", "销量")), ("产销", ("产", "销")), ("购销", ("购", "销")),
        ("產銷量", ("產量", "銷量")), ("產銷", ("產", "銷")), ("購銷", ("購", "銷")),
        ("存贷款余额", ("存款余额", "贷款余额")), ("存贷款", ("存款", "贷款")),
        ("进出口总额", ("进口总额", "出口总额")), ("进出口额", ("进口额", "出口额")), ("进出口", ("进口", "出口")),
        ("進出口總額", ("進口總額", "出口總額")), ("進出口額", ("進口額", "出口額")), ("進出口", ("進口", "出口")),
    ]

    /// What the first of two things and the second begin with where they share the rest: 城镇|和|农村|居民收入.
    private static let pairs: [(String, String)] = [
        ("城镇", "农村"), ("城市", "农村"), ("城市", "乡村"), ("城镇", "乡村"), ("城鎮", "農村"), ("城市", "鄉村"), ("男性", "女性"), ("境内", "境外"),
        ("国内", "国际"), ("國內", "國際"), ("内资", "外资"), ("公立", "民营"), ("公办", "民办"), ("短期", "中长期"), ("活期", "定期"), ("直接", "间接"),
        ("轻型", "重型"), ("线上", "线下"), ("普通", "职业"), ("内贸", "外贸"),
    ]
    /// Where the first thing ends and the second begins when they share a character that stands once: 汽、柴|油价格.
    private static let joints: [(String, String)] = [
        ("汽", "柴油"), ("进", "出口"), ("存", "贷款"), ("产", "销量"), ("中", "高端"), ("內", "外資"), ("内", "外资"), ("內", "外銷"),
        ("内", "外销"), ("進", "出口"), ("存", "貸款"), ("產", "銷量"),
    ]
    private static let wholes = ["三次产业", "三次產業", "三大产业", "三大產業"]

    /// The three industries in turn, where a phrase names them together: 三次产业|增加值.
    static func industries(_ text: String) -> [String]? {
        guard let whole = wholes.first(where: text.hasUTF8Prefix) else { return nil }
        // 产业 and what follows are of each.
        return ["第一", "第二", "第三"].map { $0 + text.dropFirst(whole.count - 2) }
    }

    /// The items of a list that leave out what they share with the last: 第一、二、三|产业增加值, 城镇和农村|居民收入, 汽、柴|油价格.
    ///
    /// - Returns: The items completed; nil where they are no such list.
    static func completed(_ items: [NounPhrase.Item]) -> [NounPhrase.Item]? {
        guard items.count > 1, let first = items.first?.text, let last = items.last?.text else { return nil }
        if first.hasUTF8Prefix("第") { return ordinals(items, last) }
        if let aligned = aligned(items, last) { return aligned }
        guard items.count == 2 else { return nil }
        var rest: Substring?
        if let pair = pairs.first(where: { $0.0 == first && last.hasUTF8Prefix($0.1) }) {
            rest = last.dropFirst(pair.1.count)
        } else if joints.contains(where: { first.hasUTF8Suffix($0.0) && last.hasUTF8Prefix($0.1) }) {
            rest = last.dropFirst(1)
        }
        guard let rest, !rest.isEmpty else { return nil }
        return [.init(text: first + rest, region: items[0].region), items[1]]
    }

    /// Items that end as the last one goes on: 职工医保和居民医保|报销比例, 住户贷款、企业贷款|余额.
    private static func aligned(_ items: [NounPhrase.Item], _ last: String) -> [NounPhrase.Item]? {
        guard let first = items.first?.text, first.count > 2, last.count > 3 else { return nil }
        let shared = String(first.suffix(2))
        guard items.dropLast().allSatisfy({ $0.text.count > 2 && $0.text.hasUTF8Suffix(shared) }) else { return nil }
        var at = last.index(after: last.startIndex)
        while at < last.endIndex {
            if last[at...].utf8.starts(with: shared.utf8) {
                let rest = last[at...].dropFirst(2)
                guard rest.count > 1 else { return nil }
                return items.dropLast().map { .init(text: $0.text + rest, region: $0.region) } + [
                    items[items.count - 1]
                ]
            }
            at = last.index(after: at)
        }
        return nil
    }

    /// 第一、二、三产业, 第一、第二和第三产业: what stands behind the last number is of all.
    private static func ordinals(_ items: [NounPhrase.Item], _ last: String) -> [NounPhrase.Item]? {
        let tail = last.hasUTF8Prefix("第") ? last.dropFirst() : last[...]
        guard let numeral = tail.first, numerals.contains(numeral), tail.count > 1 else { return nil }
        var completed: [NounPhrase.Item] = []
        for item in items.dropLast() {
            let number = item.text.hasUTF8Prefix("第") ? item.text.dropFirst() : item.text[...]
            guard number.count == 1, let numeral = number.first, numerals.contains(numeral) else { return nil }
            completed.append(.init(text: "第" + number + tail.dropFirst(), region: item.region))
        }
        return completed + [.init(text: "第" + tail, region: items[items.count - 1].region)]
    }

    private static let numerals: Set<Character> = ["一", "二", "三", "四", "五", "六"]

    /// The two things that a phrase's end names; nil where it names one.
    ///
    /// - Complexity: O(1): a look at the end of the text for each row.
    static func split(_ text: String) -> (String, String)? {
        for row in rows where text.hasUTF8Suffix(row.fused) {
            let stem = String(text.dropLast(row.fused.count))
            return (stem + row.parts.0, stem + row.parts.1)
        }
        return nil
    }
}
