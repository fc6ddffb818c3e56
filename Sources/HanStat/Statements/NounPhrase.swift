import TextScan

/// A noun phrase that an indicator is made of: runs of glyphs in the order of the text.
struct NounPhrase: Equatable {
    /// The glyphs from the first to the last; what a verb or a period parts lies between them too.
    var words: Range<Int>?
    /// The text, in the text's own characters, layout left out.
    var text = ""
    /// The phrase ends in the name of a rate: 商品零售价格涨幅.
    var rateNoun: Observation.Direction?
    /// The phrase names a part of a whole: 占…比重.
    var isShare = false
    /// The place that led the phrase.
    var region: String?
    var regionRange: Range<Int>?
    /// The items of a list (交通、水利投资); none where there is no list, but for a place alone.
    var items: [Item] { listed?.items ?? [] }
    /// The items where 及 and 以及 join words inside an item: 其他用品及服务、医疗保健价格.
    var looseItems: [Item] { listed?.looseItems ?? [] }

    /// The items where only 、 parts them: 资本形成总额、货物和服务净出口.
    var enumeratedItems: [Item] { listed?.enumerated ?? [] }

    private var listed: Listed?

    struct Item: Equatable, Sendable {
        var text: String
        var region: String?
    }

    /// What few phrases have, kept apart so that phrases are small to copy.
    private final class Listed: Equatable, Sendable {
        let items: [Item]
        let looseItems: [Item]
        let enumerated: [Item]

        init(_ items: [Item], _ looseItems: [Item], _ enumerated: [Item]) {
            self.items = items
            self.looseItems = looseItems
            self.enumerated = enumerated
        }

        static func == (a: Listed, b: Listed) -> Bool {
            a === b || (a.items == b.items && a.looseItems == b.looseItems && a.enumerated == b.enumerated)
        }
    }

    /// Sets the items of a list, by the narrow and by the loose reading, and by that of 、 alone.
    mutating func list(_ items: [Item], loosely looseItems: [Item], enumerated: [Item] = []) {
        listed = items.isEmpty && looseItems.isEmpty ? nil : Listed(items, looseItems, enumerated)
    }

    /// Leaves out the whole that the phrase names a part of: 服务业增加值占GDP比重 contributes as 服务业增加值.
    mutating func leaveWhole() {
        guard isShare, let whole = text.firstIndex(where: { $0 == "占" || $0 == "佔" }), whole > text.startIndex else {
            return
        }
        text = String(text[..<whole])
        isShare = false
    }

    var isEmpty: Bool { text.isEmpty }
}

/// Makes noun phrases of tokens.
struct NounPhraseReader {
    let tokens: [StatementToken]
    let words: StatementWords
    /// The most glyphs of a phrase: beyond it each number of a list would carry the whole list along.
    private static let longest = 400

    /// The phrase of a lead's noun tokens.
    func phrase(_ nouns: [Int], _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>) -> NounPhrase {
        guard nouns.reduce(0, { $0 + tokens[$1].range.count }) <= Self.longest else { return NounPhrase() }
        var kept = nouns[...]
        while let first = kept.first, isLeading(tokens[first].kind) || leadsPlace(kept, g) { kept.removeFirst() }
        while let last = kept.last, isTrailing(tokens[last].kind) { kept.removeLast() }
        dropMarkers(&kept, g)
        if !kept.contains(where: { tokens[$0].kind == .conjunction }) { return single(kept, g, bytes) }
        var phrase = NounPhrase()
        // Places in front are the region; 广州、深圳 are two.
        var regions: [Range<Int>] = []
        let looseItems = items(split(kept, g, notAt: "及以与"), &regions, g, bytes)
        // Where nothing but 和 parts the items, there is no list of 、.
        let joints = kept.lazy.filter { tokens[$0].kind == .conjunction }
        let isMixed = joints.contains { isEnumeration($0, g) } && joints.contains { !isEnumeration($0, g) }
        let enumerated = isMixed ? items(split(kept, g, notAt: "及以与和并暨或"), &regions, g, bytes) : []
        regions.removeAll()
        let items = items(split(kept, g, notAt: ""), &regions, g, bytes)
        phrase.list(items, loosely: looseItems, enumerated: enumerated)
        if let region = regions.first {
            let last = regions.last ?? region
            phrase.regionRange = region
            phrase.region =
                regions.count > 1 && items.allSatisfy({ $0.region != nil })
                ? ResultBuilder.plainText(g, region.lowerBound..<last.upperBound, bytes)
                : ResultBuilder.plainText(g, region, bytes)
        }
        if let first = kept.first, tokens[first].kind == .text, tokens[first].range.count == 1,
            g.code(tokens[first].range.lowerBound) == 0x5BF9
        {
            // 对中国大陆及香港出口: what is led to is not what the number is of.
            phrase.region = nil
            phrase.regionRange = nil
        }
        name(&phrase, body(kept, g), kept, g, bytes)
        return phrase
    }

    /// The phrase of tokens that hold no list.
    private func single(_ kept: ArraySlice<Int>, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>) -> NounPhrase {
        var phrase = NounPhrase()
        var body = kept
        while let first = body.first,
            tokens[first].kind == .region || (phrase.regionRange != nil && tokens[first].kind == .particle)
        {
            if tokens[first].kind == .region { phrase.regionRange = tokens[first].range }
            body.removeFirst()
        }
        phrase.region = phrase.regionRange.map { ResultBuilder.plainText(g, $0, bytes) }
        name(&phrase, body, kept, g, bytes)
        if phrase.text.isEmpty, !kept.isEmpty {
            // A place alone may be told in turn with others.
            let place = [NounPhrase.Item(text: "", region: phrase.region)]
            phrase.list(place, loosely: place)
        }
        return phrase
    }

    /// Gives a phrase its place and its text.
    private func name(
        _ phrase: inout NounPhrase, _ body: ArraySlice<Int>, _ kept: ArraySlice<Int>, _ g: borrowing GlyphBuffer,
        _ bytes: Span<UInt8>
    ) {
        guard let first = body.first, let end = body.last else { return }
        phrase.words = tokens[first].range.lowerBound..<tokens[end].range.upperBound
        phrase.text = trimmed(first, body.dropFirst(), g, bytes)
        // 这里通过新通道出口的货物: what a clause describes is named behind its 的.
        let last = tokens[end].range
        if body.contains(where: { holdsThrough(tokens[$0].range, g) }),
            let particle = last.last(where: { g.code($0) == 0x7684 })
                ?? kept.last(where: { tokens[$0].kind == .particle }).map({ tokens[$0].range.lowerBound }),
            last.upperBound - particle > 2
        {
            let tail = max(particle + 1, last.lowerBound)..<last.upperBound
            phrase.words = tail
            phrase.text = trimmed(tail, [], g, bytes)
        }
    }

    /// Whether a run holds 通过.
    private func holdsThrough(_ run: Range<Int>, _ g: borrowing GlyphBuffer) -> Bool {
        for i in run where g.code(i) == 0x901A && g.code(i + 1) == 0x8FC7 && i + 1 < run.upperBound { return true }
        return false
    }

    /// The noun tokens of each item of a list.
    ///
    /// Conjunctions that begin with a character of `joining` are parts of items.
    private func split(_ kept: ArraySlice<Int>, _ g: borrowing GlyphBuffer, notAt joining: StaticString) -> [[Int]] {
        var lists: [[Int]] = [[]]
        for token in kept {
            let start = tokens[token].range.lowerBound
            let joins =
                tokens[token].kind == .conjunction
                && !ComparatorReader.isIn(joining, g.code(start))
            if joins { lists.append([]) } else { lists[lists.count - 1].append(token) }
        }
        return lists
    }

    /// Whether a conjunction is 、.
    private func isEnumeration(_ token: Int, _ g: borrowing GlyphBuffer) -> Bool {
        g.kind(tokens[token].range.lowerBound) == .enumerationComma
    }

    /// The items of a list, their places apart.
    private func items(
        _ lists: [[Int]], _ regions: inout [Range<Int>], _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> [NounPhrase.Item] {
        var items: [NounPhrase.Item] = []
        for list in lists where !list.isEmpty {
            var body = list[...]
            var region: Range<Int>?
            while let first = body.first,
                tokens[first].kind == .region || (region != nil && tokens[first].kind == .particle)
            {
                // 成都、绵阳、宜宾三市: how many there are is no place.
                if tokens[first].kind == .region, region == nil || !isCount(tokens[first].range, g) {
                    region = tokens[first].range
                }
                body.removeFirst()
            }
            if let region { regions.append(region) }
            let text = body.first.map { trimmed($0, body.dropFirst(), g, bytes) } ?? ""
            items.append(.init(text: text, region: region.map { ResultBuilder.plainText(g, $0, bytes) }))
        }
        return items
    }

    /// Whether a place is a number of places: 三市, 两省.
    private func isCount(_ place: Range<Int>, _ g: borrowing GlyphBuffer) -> Bool {
        place.count <= 3 && g.isNumeral(place.lowerBound)
    }

    /// Drops what stands before a phrase and is no part of it: list markers (3、), signs, and words before a
    /// place in general terms (要闻…全省…).
    private func dropMarkers(_ kept: inout ArraySlice<Int>, _ g: borrowing GlyphBuffer) {
        while let first = kept.first, isMarker(tokens[first], g) {
            kept.removeFirst()
            while let next = kept.first, isLeading(tokens[next].kind) { kept.removeFirst() }
        }
        guard let place = kept.lastIndex(where: { isGeneralPlace(tokens[$0], g) }), place > kept.startIndex else {
            return
        }
        let isShare = kept[..<place].contains {
            switch tokens[$0].kind {
            case .shareVerb, .shareNoun, .conjunction: true
            default: false
            }
        }
        if !isShare { kept = kept[place...] }
    }

    /// Whether a token holds digits and signs only.
    private func isMarker(_ token: StatementToken, _ g: borrowing GlyphBuffer) -> Bool {
        guard token.kind == .text else { return false }
        return token.range.allSatisfy { !g.isHan($0) && g.kind($0) != .letter }
    }

    /// 全市, 我省, 全国: a place that only the context names.
    private func isGeneralPlace(_ token: StatementToken, _ g: borrowing GlyphBuffer) -> Bool {
        guard token.kind == .region, token.range.count == 2 else { return false }
        return ComparatorReader.isIn("全我本", g.code(token.range.lowerBound))
    }

    /// The phrase of a run of glyphs alone.
    func phrase(of run: Range<Int>, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>) -> NounPhrase {
        var phrase = NounPhrase()
        phrase.words = run
        phrase.text = trimmed(run, [], g, bytes)
        return phrase
    }

    /// The phrase of noun tokens and a beginning of the next one.
    func phrase(_ nouns: [Int], ending run: Range<Int>, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>) -> NounPhrase
    {
        var result = phrase(nouns, g, bytes)
        var items = result.items
        if items.isEmpty, !result.isEmpty { items = [.init(text: result.text, region: result.region)] }
        result.words = (result.words?.lowerBound ?? run.lowerBound)..<run.upperBound
        result.text += plain(run, g, bytes)
        // 消费、投资、净出口对…的贡献率: the run ends the list.
        let last = NounPhrase.Item(text: plain(run, g, bytes), region: nil)
        let endsItem = nouns.last.map { tokens[$0].kind == .conjunction } ?? true
        items = endsItem ? items + [last] : []
        result.list(items, loosely: items)
        return result
    }

    /// The tokens of a phrase, the leading region left out.
    private func body(_ kept: ArraySlice<Int>, _ g: borrowing GlyphBuffer) -> ArraySlice<Int> {
        var body = kept
        var removedRegion = false
        while let first = body.first {
            switch tokens[first].kind {
            case .region:
                removedRegion = true
                body.removeFirst()
            case .particle, .conjunction:
                // 中国与欧盟贸易总值: what is between two places belongs to the name.
                let isWith = g.code(tokens[first].range.lowerBound) == 0x4E0E && body.count > 2
                guard removedRegion, !isWith else { return body }
                body.removeFirst()
            default: return body
            }
        }
        return body
    }

    /// 而|上海, 但|全省: whether a word that names nothing stands alone before a place.
    private func leadsPlace(_ kept: ArraySlice<Int>, _ g: borrowing GlyphBuffer) -> Bool {
        guard kept.count > 1, let first = kept.first, tokens[first].kind == .text,
            tokens[kept[kept.startIndex + 1]].kind == .region
        else { return false }
        let run = tokens[first].range
        return PhraseEdges.byBeginning[g.code(run.lowerBound)].contains {
            g.matchLength($0, at: run.lowerBound) == run.count
        }
    }

    private func isLeading(_ kind: StatementToken.Kind) -> Bool {
        switch kind {
        case .conjunction, .particle, .closeBracket, .compare: true
        default: false
        }
    }

    private func isTrailing(_ kind: StatementToken.Kind) -> Bool {
        switch kind {
        case .particle, .conjunction, .openBracket, .compare: true
        default: false
        }
    }

    /// The text of tokens, quotation marks included whose pair stands in it, without the words that only lead into a
    /// phrase: “三公”经费, 中央财政“三农”投入.
    private func trimmed(
        _ first: Int, _ rest: ArraySlice<Int>, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> String {
        let run = tokens[first].range
        guard let last = rest.last, last - first > rest.count else { return trimmed(run, rest, g, bytes) }
        let opens = first > 0 && tokens[first - 1].kind == .quote && g.kind(run.lowerBound - 1) == .openQuote
        var marks: [Int] = opens ? [first - 1] : []
        var nouns = rest.startIndex
        for token in first + 1..<last {
            if token == rest[nouns] { nouns += 1 } else if tokens[token].kind == .quote { marks.append(token) }
        }
        if opens, !marks.count.isMultiple(of: 2) { marks.removeFirst() }
        let closes = last + 1 < tokens.count && tokens[last + 1].kind == .quote
        if !marks.count.isMultiple(of: 2), closes { marks.append(last + 1) }
        guard !marks.isEmpty, marks.count.isMultiple(of: 2) else { return trimmed(run, rest, g, bytes) }
        let isOpened = marks.first == first - 1
        let isClosed = marks.last == last + 1
        let inner = marks.dropFirst(isOpened ? 1 : 0).dropLast(isClosed ? 1 : 0)
        let text = trimmed(run, ArraySlice((rest + inner).sorted()), g, bytes)
        let opening = isOpened ? plain(tokens[first - 1].range, g, bytes) : ""
        return isClosed ? opening + text + plain(tokens[last + 1].range, g, bytes) : opening + text
    }

    /// The text of a run and of the tokens behind it, without the words that only lead into a phrase: 在, 对, 通过, 该.
    private func trimmed(
        _ run: Range<Int>, _ rest: ArraySlice<Int>, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> String {
        var first = withoutMarker(run, g)
        for _ in 0..<2 { first = withoutEdge(first, hasRest: !rest.isEmpty, g) }
        // 6个月|内增持
        if first.count > 2, g.code(first.lowerBound) == 0x5185,
            ComparatorReader.isIn("月年日天周", g.code(first.lowerBound - 1))
        {
            first = first.lowerBound + 1..<first.upperBound
        }
        return text(first, rest, g, bytes)
    }

    /// A run without the word that only leads into it.
    private func withoutEdge(_ first: Range<Int>, hasRest: Bool, _ g: borrowing GlyphBuffer) -> Range<Int> {
        // 平均|每公顷产量
        if first.count > 3, g.matches("平均每", at: first.lowerBound) { return first.lowerBound + 2..<first.upperBound }
        for word in PhraseEdges.byBeginning[g.code(first.lowerBound)] {
            if words.beginsIndicatorWord(g, at: first.lowerBound) { break }
            let length = g.matchLength(word, at: first.lowerBound)
            // 其他, 其余 and 其中 are no possessives.
            if length == 1, g.code(first.lowerBound) == 0x5176,
                ComparatorReader.isIn("他它余中", g.code(first.lowerBound + 1))
            {
                break
            }
            // 拥有量 is a name.
            let end = first.lowerBound + length
            if length > 0, g.code(end) == 0x91CF, g.code(end - 1) == 0x6709 { break }
            // 而 alone names nothing.
            let isWhole = length == first.count && (hasRest || length == 1)
            if length > 0, length < first.count || isWhole { return first.lowerBound + length..<first.upperBound }
        }
        return first
    }

    /// The text of a run and of the tokens behind it.
    private func text(
        _ first: Range<Int>, _ rest: ArraySlice<Int>, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) -> String {
        var text = ""
        for place in -1..<rest.count {
            let run = place < 0 ? first : tokens[rest[rest.startIndex + place]].range
            guard !run.isEmpty else { continue }
            // 最低收购价每50公斤: what the number is per is no part of the name.
            var end = run.upperBound
            var i = run.upperBound - 1
            while i >= run.lowerBound {
                if g.code(i) == 0x6BCF, g.kind(i + 1) == .digit {
                    if i > first.lowerBound, !namesBehind(i, run.upperBound, g) { end = i }
                    break
                }
                i -= 1
            }
            if place == rest.count - 1 {
                // 赤字率拟|按|4%安排
                if place >= 0, run.count == 1, g.code(run.lowerBound) == 0x6309 { continue }
                end = withoutDenominator(first.lowerBound, run.lowerBound..<end, g)
                guard end > run.lowerBound else { continue }
                end = withoutAdverb(run.lowerBound..<end, g)
            }
            let part = plain(run.lowerBound..<end, g, bytes)
            if text.isEmpty { text = part } else { text += part }
        }
        return text
    }

    /// 每10股|派发现金红利: whether a name follows what the number is per.
    private func namesBehind(_ each: Int, _ end: Int, _ g: borrowing GlyphBuffer) -> Bool {
        var i = each + 1
        while i < end, g.kind(i) == .digit { i += 1 }
        return end - i > 3
    }

    /// The end of a run without what its number is per: 期油每桶|报59.6美元, 柴油价格每吨|分别降低50元.
    private func withoutDenominator(_ start: Int, _ run: Range<Int>, _ g: borrowing GlyphBuffer) -> Int {
        for i in stride(from: run.upperBound - 2, through: max(run.lowerBound, run.upperBound - 4), by: -1)
        where g.code(i) == 0x6BCF && i > start + 1 {
            return PhraseEdges.measuredNames.contains(g.code(run.upperBound - 1)) ? run.upperBound : i
        }
        return run.upperBound
    }

    /// The end of a run without the adverb or preposition that leads its number in: 失业率平均|为5.1%, 经济以|5%的速度.
    private func withoutAdverb(_ run: Range<Int>, _ g: borrowing GlyphBuffer) -> Int {
        let end = run.upperBound
        if run.count > 2, PhraseEdges.adverbs[g.code(end - 1)].contains(where: { g.ends($0, at: end) }) {
            return withoutAdverb(run.lowerBound..<end - 2, g)
        }
        // 赤字率按|4%安排
        if run.count > 2, g.code(end - 1) == 0x6309 { return end - 1 }
        // 恒指昨|升103点
        if run.count > 2, ComparatorReader.isIn("昨今", g.code(end - 1)) { return end - 1 }
        // 人均GDP过|10万; 超过 and 通过 are words.
        if run.count > 2, g.code(end - 1) == 0x8FC7, !ComparatorReader.isIn("超通经越跨突度不迈冲渡胜见", g.code(end - 2)) {
            return end - 1
        }
        // 外汇储备于|8月底: a preposition before a time; 对于, 位于 and 低于 are words.
        if run.count > 2, g.code(end - 1) == 0x4E8E, !ComparatorReader.isIn("对由位处属关居大小高低多少基源", g.code(end - 2)) {
            return end - 1
        }
        if run.count > 1, g.code(end - 1) == 0x4EE5, !ComparatorReader.isIn("可所予加难足得用", g.code(end - 2)) {
            return end - 1
        }
        return end
    }

    /// A run without the bullet or the list number that begins it: •总收入, 3.民营企业.
    private func withoutMarker(_ run: Range<Int>, _ g: borrowing GlyphBuffer) -> Range<Int> {
        var i = run.lowerBound
        while i < run.upperBound {
            switch g.kind(i) {
            case .han, .hanDigit, .hanMultiplier, .hanScale, .letter, .openBracket, .openQuote: break
            case .other where (0x2160...0x217F).contains(g.code(i)): break  // Ⅰ～Ⅲ类水质断面
            case .digit:
                // 3.民营企业 drops its number; 500强企业 keeps it.
                var end = i
                while end < run.upperBound, g.kind(end) == .digit { end += 1 }
                guard end < run.upperBound, g.kind(end) == .point else { return i..<run.upperBound }
                i = end + 1
                continue
            default:
                i += 1
                continue
            }
            break
        }
        return min(i, run.upperBound)..<run.upperBound
    }

    private func plain(_ run: Range<Int>, _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>) -> String {
        if let whole = g.unbrokenByteRange(run) { return String(copying: bytes, whole) }
        var utf8: [UInt8] = []
        for i in run {
            for offset in g.start(of: i)..<g.end(of: i) { utf8.append(bytes[offset]) }
        }
        return String(decoding: utf8, as: UTF8.self)
    }
}

/// Words that stand at the edge of a phrase and are no part of an indicator.
enum PhraseEdges {
    static let leading: [StaticString] = [
        "通过", "对于", "关于", "按照", "随着", "这些", "我们", "公司", "因此", "不过", "另外", "此外", "同时", "使得", "当前", "由此", "加上",
        "拥有", "设有", "其", "而", "但", "且", "使", "令", "把", "让", "本期", "合计", "惠及", "派发", "推动", "促进", "该港", "该行", "该股", "该司",
        "该厂", "该校", "该院", "该公司", "该集团", "该企业", "该项目", "虽然", "尽管", "主因", "主要因", "主要系", "建议",
    ]
    /// What names of what is measured end in: 每坪单|价, 每股盈|余.
    static let measuredNames = CodeSet("价额量数入资润余费率本利息益")
    /// Adverbs of two characters that lead a number in, by their last characters.
    static let adverbs = EdgeIndex<StaticString>([
        "平均", "只能", "大约", "仅能", "大概", "合计", "总计", "最新", "目前", "现已",
    ]) { $0.description.utf16.last }
    /// The words by their first characters.
    static let byBeginning = EdgeIndex(leading) { $0.description.utf16.first }
}
