import TextScan

/// Times that the numbers of a list are told of in turn: 2023年和2024年分别为…, 2022—2024年分别为….
///
/// Several times named together serve the list whose length is theirs, and the lists of that length behind it in the
/// sentence (同比增长21%、19%). A span of years serves where nothing else is named in turn; that of months does not:
/// 1—2月 is one time.
extension StatementReader {
    /// Notes a time that the text goes on to speak of, with those that a conjunction joins it to.
    func noteTime(_ i: Int, _ tokens: [StatementToken], _ place: Int, _ discourse: inout Discourse) {
        discourse.listTimes.isTold = false
        if i > 1, tokens[i - 1].kind == .conjunction, case .period = tokens[i - 2].kind,
            discourse.listTimes.firstNamed + discourse.listTimes.namedCount == place
        {
            discourse.listTimes.namedCount += 1
        } else {
            discourse.listTimes.firstNamed = place
            discourse.listTimes.namedCount = 1
        }
    }

    /// Finds the times that the numbers of the list which begins here are told of.
    ///
    /// - Returns: Whether there are any, so that the list is of one thing.
    func findTimes(
        of phrase: NounPhrase, _ lead: Lead, _ context: Context, _ statement: StatementDraft,
        _ discourse: inout Discourse
    ) -> Bool {
        let count = discourse.listLength
        discourse.listTimes.isInForce = false
        discourse.listTimes.years = nil
        guard count > 1, phrase.items.count != count, phrase.looseItems.count != count else { return false }
        // Years as many as numbers need no 分别: 25/26/27年净利润3.1/3.8/4.6亿元.
        let isInTurn = lead.isDistributed || discourse.listTimes.isTold
        if isInTurn, discourse.listTimes.namedCount == count {
            discourse.listTimes.isInForce = true
        } else if let period = statement.period, spansYears(period, count, context),
            FusedNouns.split(phrase.text) == nil
        {
            discourse.listTimes.years = period
            discourse.listTimes.isInForce = true
        }
        discourse.listTimes.isTold = discourse.listTimes.isInForce
        return discourse.listTimes.isInForce
    }

    /// Gives a number the time of its list whose turn it is.
    func takeTime(_ statement: inout StatementDraft, _ discourse: Discourse) {
        guard discourse.listTimes.isInForce else { return }
        if let years = discourse.listTimes.years {
            statement.period = years
            statement.yearOfPeriod = discourse.listIndex
        } else if discourse.listIndex < discourse.listTimes.namedCount {
            statement.period = discourse.listTimes.firstNamed + discourse.listIndex
        }
    }

    /// Whether a period of the block is a span of as many years as there are numbers.
    private func spansYears(_ period: Int, _ count: Int, _ context: Context) -> Bool {
        let place = period - context.firstPeriod
        guard context.periods.indices.contains(place) else { return false }
        let expression = context.periods[place].expression
        guard expression.edge == nil, expression.bound == nil || expression.bound == .during else { return false }
        switch (expression.steps.first, expression.last.first) {
        case (.years(let first, let last), nil): return expression.steps.count == 1 && last - first + 1 == count
        case (.year(let first), .year(let last)):
            return expression.steps.count == 1 && expression.last.count == 1 && last - first + 1 == count
        default: return false
        }
    }
}

/// The times that a list's numbers may be told of in turn.
struct ListTimes {
    /// The first of the times last named, joined by conjunctions, by its place in the document's list, and how many they are.
    var firstNamed = 0
    var namedCount = 0
    /// A span of years whose years the numbers are told of, by its place.
    var years: Int?
    /// Whether the numbers of the list in hand are told of the times.
    var isInForce = false
    /// Whether a list of the sentence has been told of them.
    var isTold = false
}
