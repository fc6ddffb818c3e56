/// The same fact told twice.
enum RepetitionCheck {
    /// What makes two numbers the same fact.
    private struct Fact: Hashable {
        let topic: Observation.Topic
        let measure: Observation.Measure
        let basis: Observation.Basis?
        let base: [CalendarDate?]
        let price: Observation.PriceBasis?
        let kind: QuantityKind
    }

    /// Facts whose numbers differ by more than rounding, each against the first telling.
    ///
    /// Two numbers of one sentence are no two tellings: they are a list or a movement (由47.5%提高到51.5%).
    /// Shares, ranks, contributions and differences are left out: the other thing that they are told
    /// against may be another each time.
    static func disagreements(_ observations: [Observation], _ text: String) -> [Disagreement] {
        var first: [Fact: Observation] = [:]
        var found: [Disagreement] = []
        for observation in observations {
            guard let fact = fact(of: observation) else { continue }
            guard let earlier = first[fact] else {
                first[fact] = observation
                continue
            }
            guard let (a, b) = Bounds.comparable(earlier.measurement, observation.measurement),
                !earlier.signed(a).overlaps(observation.signed(b)), isToldAgain(earlier, observation, text)
            else { continue }
            let numbers = [earlier, observation].map { $0.words(in: text) }
            found.append(
                Disagreement(
                    kind: .toldTwice, observations: [earlier, observation],
                    message: "\(observation.indicator): told as \(numbers[0]) and as \(numbers[1])"))
        }
        return found
    }

    /// Whether a sentence ends between two numbers.
    private static func isToldAgain(_ a: Observation, _ b: Observation, _ text: String) -> Bool {
        let (end, start) = (a.measurement.utf8Range.upperBound, b.measurement.utf8Range.lowerBound)
        guard end < start else { return false }
        // So far apart they stand in two sentences.
        if start - end > 1000 { return true }
        let first = text.utf8.index(text.startIndex, offsetBy: end)
        return text[first..<text.utf8.index(first, offsetBy: start - end)].unicodeScalars.contains {
            ["。", "！", "？", "；", "\n"].contains($0)
        }
    }

    private static func fact(of observation: Observation) -> Fact? {
        guard let topic = observation.topic else { return nil }
        switch observation.measure {
        case .level: break
        case .change, .rateChange: guard observation.basis != nil else { return nil }
        case .share, .rank, .contribution, .difference: return nil
        }
        return Fact(
            topic: topic, measure: observation.measure, basis: observation.basis,
            base: [observation.base?.period?.from, observation.base?.period?.through], price: observation.price,
            kind: observation.measurement.kind)
    }
}

extension Observation {
    /// The number's words, with an arrow for the way that a change goes.
    func words(in text: String) -> String {
        let arrow =
            switch direction {
            case .increase?, .above?: "↑"
            case .decrease?, .below?: "↓"
            case .flat?, nil: ""
            }
        return arrow + measurement.text(in: text)
    }
}
