import TextScan

/// Lists: numbers that share a predicate, and the things that they are told of in turn.
extension StatementReader {
    /// Gives a number of a list its own item: A、B分别增长x、y.
    ///
    /// Where the phrase names as many things as there are numbers, the first number is told of the first.
    /// Where it names none (同比分别增长8.3%和5.9%), the numbers are told of the statements before, in order.
    func distribute(
        _ statement: inout StatementDraft, of phrase: NounPhrase, _ lead: Lead, _ context: Context,
        _ discourse: inout Discourse
    ) {
        let isFirst = !isListItem(context) && !takesNextItem(lead, context, discourse)
        if isFirst {
            discourse.listIndex = 0
            discourse.listLength = listLength(context)
            let isOfTimes = findTimes(of: phrase, lead, context, statement, &discourse)
            discourse.listItems =
                isOfTimes ? [] : items(of: phrase, lead, discourse, isAlternative: isAlternative(context))
        } else {
            discourse.listIndex += 1
        }
        takeItem(&statement, discourse)
    }

    /// Whether a number behind a conjunction and a verb is told of the next item of the list: 增长4%和|下降2%.
    func takesNextItem(_ lead: Lead, _ context: Context, _ discourse: Discourse) -> Bool {
        lead.followsMeasurement && lead.nouns.isEmpty && context.tokens[lead.start].kind == .conjunction
            && discourse.listItems.count > discourse.listIndex + 1
    }

    /// The statement of a number of a list that has a verb of comparing of its own: 分别高于全国0.1个和|低于全国0.8个百分点,
    /// 分别比上月和上年同期高0.05个和|低0.32个百分点; nil where it is none.
    func goOnByVerb(_ lead: Lead, _ context: Context, _ last: StatementDraft, _ discourse: inout Discourse)
        -> StatementDraft?
    {
        guard case .difference(let direction) = lead.predicate, lead.followsMeasurement, lead.nouns.isEmpty,
            context.tokens[lead.start].kind == .conjunction, lead.base == nil, lead.basis == nil,
            discourse.secondBase != nil || takesNextItem(lead, context, discourse)
        else { return nil }
        var statement = goOn(context, last, &discourse)
        switch last.measure {
        case .difference: statement.direction = direction
        case .change, .rateChange: statement.direction = direction == .above ? .increase : .decrease
        default: return nil
        }
        return statement
    }

    /// Lists the items of clauses that commas part, since 、 stands inside them: 信息传输、软件和信息技术服务业，租赁和商务服务业增加值分别增长….
    func listClauses(
        _ phrase: inout NounPhrase, _ lead: Lead, _ context: Context, _ phrases: NounPhraseReader,
        _ g: borrowing GlyphBuffer, _ bytes: Span<UInt8>
    ) {
        guard lead.isDistributed, lead.followsComma, !lead.nouns.isEmpty, !phrase.items.isEmpty || phrase.text.count > 2
        else { return }
        let count = listLength(context)
        guard count > 1, count < 12 else { return }
        let head = heads.head(of: phrase.text) ?? ""
        let stem = phrase.text.dropLast(head.count)
        guard let kind = stem.last, kind == "业" || kind == "業" || kind == "类" || kind == "類" else { return }
        var items = [NounPhrase.Item(text: phrase.text, region: phrase.region)]
        let tokens = context.tokens
        var end = lead.start - 1
        while items.count < count, end > 0, tokens[end].kind == .comma {
            var first = end
            scan: while first > 0 {
                switch tokens[first - 1].kind {
                case .text, .conjunction, .particle: first -= 1
                default: break scan
                }
            }
            let clause = phrases.phrase(Array(first..<end), g, bytes)
            guard clause.text.last == kind else { return }
            items.insert(.init(text: clause.text + head, region: clause.region ?? phrase.region), at: 0)
            end = first - 1
        }
        if items.count == count { phrase.list(items, loosely: items) }
    }

    /// Gives a number the item of its list whose turn it is, where there is one.
    func takeItem(_ statement: inout StatementDraft, _ discourse: Discourse) {
        takeTime(&statement, discourse)
        guard discourse.listIndex < discourse.listItems.count else { return }
        let item = discourse.listItems[discourse.listIndex]
        statement.indicatorText = item.text
        if let region = item.region { statement.region = region }
        if discourse.listItems.count > 1 {
            // A number that goes on a list has the rules of the one before, that one's place among them.
            statement.rules.removeItem()
            statement.rules.append(.indicatorOfList, item: discourse.listIndex + 1)
        }
    }

    /// Whether the numbers of the list in hand are told of several places: the text speaks of none of them alone.
    func namesPlacesInTurn(_ discourse: Discourse) -> Bool {
        guard let first = discourse.listItems.first?.region else { return false }
        return discourse.listItems.contains { $0.region != first }
    }

    /// The things that the numbers of a list are told of; empty where all are told of one.
    private func items(
        of phrase: NounPhrase, _ lead: Lead, _ discourse: Discourse, isAlternative: Bool
    ) -> [NounPhrase.Item] {
        let count = discourse.listLength
        guard count > 1 || lead.isDistributed else { return [] }
        var named = phrase.items.count == count ? phrase.items : phrase.looseItems
        if named.count != count, joinsParts(phrase) { named = phrase.enumeratedItems }
        if named.count == count, count > 1 {
            if let whole = FusedNouns.completed(named) ?? Self.completed(named) { return whole }
            let last = named.last?.text ?? ""
            let shared = last.isEmpty ? phrase.text : last
            // 消费、投资、净出口对经济增长的贡献率
            var head = heads.head(of: last)
            if case .contribution = lead.predicate { head = nil }
            return named.map { item in
                if item.text.isEmpty { return .init(text: shared, region: item.region) }
                guard let head, item.text != last, !heads.hasHead(item.text) else { return item }
                return .init(text: item.text + head, region: item.region)
            }
        }
        if count == 3, lead.isDistributed, phrase.items.count < 2, let parts = FusedNouns.industries(phrase.text) {
            return parts.map { .init(text: $0, region: phrase.region) }
        }
        if count == 2, lead.isDistributed, !lead.nouns.isEmpty, phrase.items.count < 2,
            let (first, second) = FusedNouns.split(phrase.text)
        {
            return [.init(text: first, region: phrase.region), .init(text: second, region: phrase.region)]
        }
        if case .contribution = lead.predicate, count > 1, discourse.told.count >= count,
            phrase.text == discourse.told.last?.text
        {
            // A增长4.2%，B增长6.7%，C增长5.1%，贡献率分别为8.5%、45.2%和46.3%.
            return Array(discourse.told.suffix(count))
        }
        if case .difference = lead.predicate, lead.isDistributed, count > 1, discourse.told.count >= count,
            phrase.text == discourse.told.last?.text
        {
            // A增长9.2%，B增长9.4%，分别快于全部工业3.3、3.5个百分点
            return Array(discourse.told.suffix(count))
        }
        if lead.nouns.isEmpty && !isAlternative || lead.isDistributed, discourse.recent.count >= count, count > 1 {
            return Array(discourse.recent.suffix(count))
        }
        return []
    }

    /// 减少5千人或1.2%: whether the next number of a list says the same in another unit.
    private func isAlternative(_ context: Context) -> Bool {
        let next = context.token + 2
        guard next < context.tokens.count, context.tokens[next - 1].kind == .conjunction,
            case .measurement(let other) = context.tokens[next].kind
        else { return false }
        return context.drafts[other].kind != context.draft.kind
    }

    /// Whether what 和 joins is one name: 资本形成总额、货物和服务净出口; not 投资、进口总额和出口总额.
    private func joinsParts(_ phrase: NounPhrase) -> Bool {
        let whole = phrase.enumeratedItems
        let parts = phrase.items.filter { !whole.contains($0) }
        return parts.first.map { !heads.hasHead($0.text) } ?? false
    }

    /// Items of one character each before one that goes on where its own first character ends: 猪、牛、羊|肉产量,
    /// 大、中、小|型企业, 内、外|贸吞吐量.
    ///
    /// - Returns: The items with what they share; nil where they are no such list.
    private static func completed(_ items: [NounPhrase.Item]) -> [NounPhrase.Item]? {
        guard let last = items.last, last.text.unicodeScalars.count > 2,
            items.dropLast().allSatisfy({ $0.text.unicodeScalars.count == 1 })
        else { return nil }
        let shared = String(String.UnicodeScalarView(last.text.unicodeScalars.dropFirst()))
        return items.dropLast().map { .init(text: $0.text + shared, region: $0.region) } + [last]
    }

    /// Whether only conjunctions part a number from the one before it.
    private func isListItem(_ context: Context) -> Bool {
        var i = context.token - 1
        while i >= 0, context.tokens[i].kind == .conjunction { i -= 1 }
        guard i >= 0, i < context.token - 1, case .measurement = context.tokens[i].kind else { return false }
        return true
    }

    /// No list of a text has more numbers; what runs on is no list.
    private static let longestList = 100

    /// How many numbers stand in a row, joined by conjunctions; 1 where they are more than a list's.
    private func listLength(_ context: Context) -> Int {
        var count = 1
        var i = context.token + 1
        while i + 1 < context.tokens.count, context.tokens[i].kind == .conjunction {
            // 增长4%和下降2%, 高于全国0.1个和低于全国0.8个百分点: a verb may stand before the next number.
            var next = i + 1
            switch context.tokens[next].kind {
            case .change: next += 1
            case .difference:
                next += next + 1 < context.tokens.count && context.tokens[next + 1].kind == .region ? 2 : 1
            default: break
            }
            guard next < context.tokens.count, case .measurement = context.tokens[next].kind else { break }
            count += 1
            i = next + 1
            if count > Self.longestList { return 1 }
        }
        return count
    }
}
