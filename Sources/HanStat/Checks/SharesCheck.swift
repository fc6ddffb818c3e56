/// Shares of one whole, and the parts of a structure.
enum SharesCheck {
    /// Shares that pass 100%, and structures whose parts do not make 100.
    static func disagreements(_ observations: [Observation], _ text: String) -> [Disagreement] {
        structures(observations, text) + lists(observations, text)
    }

    /// 三次产业结构为4.9∶38.7∶56.4: the parts make 100 but for rounding.
    private static func structures(_ observations: [Observation], _ text: String) -> [Disagreement] {
        observations.compactMap { observation in
            guard case .ratio(let parts) = observation.measurement.amount, parts.count >= 3,
                observation.indicator.contains("结构") || observation.indicator.contains("結構")
            else { return nil }
            var sum = ExactNumber.zero
            var slack = ExactNumber.zero
            for part in parts {
                guard let half = ExactNumber(coefficient: 5, exponent: part.exponent - 1), let total = sum.adding(part),
                    let more = slack.adding(half)
                else { return nil }
                (sum, slack) = (total, more)
            }
            guard let low = sum.subtracting(slack), let high = sum.adding(slack) else { return nil }
            if low <= ExactNumber(100), high >= ExactNumber(100) { return nil }
            return Disagreement(
                kind: .shares, observations: [observation],
                message: "\(observation.indicator): the parts of \(observation.words(in: text)) make \(sum), not 100")
        }
    }

    /// Shares told in one list (分别占), or side by side of things named alike.
    private static func lists(_ observations: [Observation], _ text: String) -> [Disagreement] {
        var found: [Disagreement] = []
        var group: [Observation] = []
        func settle() {
            var sum: ExactNumber? = .zero
            for share in group {
                sum = sum.flatMap { total in Bounds(inSI: share.measurement)?.low.flatMap(total.adding) }
            }
            if group.count > 1, let sum, sum > .one {
                let words = group.map { $0.words(in: text) }.joined(separator: " + ")
                found.append(
                    Disagreement(
                        kind: .shares, observations: group,
                        message: "\(group.map(\.indicator).joined(separator: "、")): shares of \(words) pass 100%"))
            }
            group = []
        }
        for share in observations where share.measure == .share && share.measurement.kind == .percentage {
            if let last = group.last, !isBeside(last, share, text) { settle() }
            // A share with an open lower end says nothing of a sum.
            if Bounds(inSI: share.measurement)?.low != nil { group.append(share) }
        }
        settle()
        return found
    }

    /// Whether two shares are of one whole.
    private static func isBeside(_ a: Observation, _ b: Observation, _ text: String) -> Bool {
        guard a.topic?.from == b.topic?.from, a.topic?.through == b.topic?.through, a.modality == b.modality else {
            return false
        }
        if a.indicator == b.indicator {
            return a.region != b.region && a.utf8Range.lowerBound == b.utf8Range.lowerBound
        }
        if a.utf8Range.lowerBound == b.utf8Range.lowerBound { return true }
        let (end, start) = (a.measurement.utf8Range.upperBound, b.measurement.utf8Range.lowerBound)
        guard end < start, start - end < 1000 else { return false }
        let first = text.utf8.index(text.startIndex, offsetBy: end)
        let words = text[first..<text.utf8.index(first, offsetBy: start - end)]
        if words.contains(where: { "。！？\n".contains($0) }) || words.contains("其中") { return false }
        // 占全国 is no name of a part.
        if a.indicator.contains("占") || b.indicator.contains("占") { return false }
        return zip(a.indicator.reversed(), b.indicator.reversed()).prefix { $0 == $1 }.count >= 2
    }
}
