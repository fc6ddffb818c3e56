/// What the words of a statement gave, kept so that a reader can check it.
extension StatementReader {
    /// Records which words gave measure, basis, base, period and region, and by which rule.
    func explain(
        _ statement: inout StatementDraft, _ lead: Lead, _ context: Context, _ phrase: NounPhrase, isSaidBehind: Bool
    ) {
        if isSaidBehind, context.token + 2 < context.tokens.count {
            let first = context.tokens[context.token + 1].range.lowerBound
            statement.rules.append(.measureBehind, first..<context.tokens[context.token + 2].range.upperBound)
        } else if let token = lead.predicateToken {
            statement.rules.append(.measureNamed, context.tokens[token].range)
        } else {
            statement.rules.append(.measureByDefault)
        }
        if let token = lead.basisToken {
            statement.rules.append(.basisNamed, context.tokens[token].range)
        } else if let base = lead.base {
            let match = context.periods[base]
            statement.rules.append(.basisOfPeriod, match.start..<match.end)
        } else if statement.basis != nil {
            statement.rules.append(.basisCarriedOn)
        }
        if let period = lead.period {
            let match = context.periods[period]
            statement.rules.append(.periodNamed, match.start..<match.end)
        } else if let period = statement.period {
            // Words of an earlier block lie outside this one's glyphs.
            let place = period - context.firstPeriod
            let words = context.periods.indices.contains(place) ? context.periods[place] : nil
            statement.rules.append(.periodInForce, words.map { $0.start..<$0.end })
        }
        if let range = phrase.regionRange, statement.region != nil {
            statement.rules.append(.regionNamed, range)
        } else if statement.region != nil {
            statement.rules.append(.regionInForce)
        }
    }
}
