/// What the words of a statement gave, kept so that a reader can check it.
extension StatementReader {
    /// Records which words gave measure, basis, base, period and region, and by which rule.
    func explain(_ statement: inout StatementDraft, _ lead: Lead, _ context: Context, _ phrase: NounPhrase) {
        if let token = lead.predicateToken {
            statement.rules.append(
                (role: "measure", range: context.tokens[token].range, rule: "word before the number"))
        } else {
            statement.rules.append((role: "measure", range: nil, rule: "a number beside its name is a level"))
        }
        if let token = lead.basisToken {
            statement.rules.append((role: "basis", range: context.tokens[token].range, rule: "word in the clause"))
        } else if let base = lead.base {
            let match = context.periods[base]
            statement.rules.append((role: "basis", range: match.start..<match.end, rule: "period compared to"))
        } else if statement.basis != nil {
            statement.rules.append((role: "basis", range: nil, rule: "carried on from the change before"))
        }
        if let period = lead.period {
            let match = context.periods[period]
            statement.rules.append((role: "period", range: match.start..<match.end, rule: "stands in the clause"))
        } else if let period = statement.period {
            // Words of an earlier block lie outside this one's glyphs.
            let place = period - context.firstPeriod
            let words = context.periods.indices.contains(place) ? context.periods[place] : nil
            statement.rules.append(
                (role: "period", range: words.map { $0.start..<$0.end }, rule: "in force from before"))
        }
        if let range = phrase.regionRange, statement.region != nil {
            statement.rules.append((role: "region", range: range, rule: "leads the noun phrase"))
        } else if statement.region != nil {
            statement.rules.append((role: "region", range: nil, rule: "in force from before"))
        }
    }
}
