/// How a statement was read, step by step, in a few bytes each: no array and no string is made for it
/// until somebody asks.
struct EvidenceSteps: Sendable {
    /// What a step says, with the part of the observation that it is about.
    enum Rule: UInt8, Sendable {
        case indicatorInherited, indicatorNamed, indicatorOfList
        case measureNamed, measureByDefault
        case basisNamed, basisOfPeriod, basisCarriedOn
        case periodNamed, periodInForce
        case regionNamed, regionInForce

        /// The part of the observation.
        var role: String {
            switch self {
            case .indicatorInherited, .indicatorNamed, .indicatorOfList: "indicator"
            case .measureNamed, .measureByDefault: "measure"
            case .basisNamed, .basisOfPeriod, .basisCarriedOn: "basis"
            case .periodNamed, .periodInForce: "period"
            case .regionNamed, .regionInForce: "region"
            }
        }

        /// The rule in words.
        func text(item: Int) -> String {
            switch self {
            case .indicatorInherited: "inherited"
            case .indicatorNamed: "noun phrase before the number"
            case .indicatorOfList: "item \(item) of a list"
            case .measureNamed: "word before the number"
            case .measureByDefault: "a number beside its name is a level"
            case .basisNamed: "word in the clause"
            case .basisOfPeriod: "period compared to"
            case .basisCarriedOn: "carried on from the change before"
            case .periodNamed: "stands in the clause"
            case .periodInForce, .regionInForce: "in force from before"
            case .regionNamed: "leads the noun phrase"
            }
        }
    }

    /// One step; an end of 0 says that it has no words.
    struct Step: Sendable, Hashable {
        var rule = Rule.measureByDefault
        /// The item's number in its list.
        var item: UInt32 = 0
        var start: UInt32 = 0
        var end: UInt32 = 0

        /// The words; glyphs while reading, bytes afterwards.
        var range: Range<Int>? { end > start ? Int(start)..<Int(end) : nil }
    }

    /// The most steps: each part of an observation, and an indicator's place in its list.
    static let most = 8

    private var steps = [8 of Step](repeating: Step())
    private(set) var count = 0

    /// The step at an index below the count.
    subscript(index: Int) -> Step { steps[index] }

    /// Adds a step.
    mutating func append(_ rule: Rule, _ range: Range<Int>? = nil, item: Int = 0) {
        guard count < Self.most else { return }
        steps[count] = Step(
            rule: rule, item: UInt32(clamping: item), start: UInt32(clamping: range?.lowerBound ?? 0),
            end: UInt32(clamping: range?.upperBound ?? 0))
        count += 1
    }

    /// Takes out the place in a list.
    mutating func removeItem() {
        var kept = 0
        for i in 0..<count where steps[i].rule != .indicatorOfList {
            steps[kept] = steps[i]
            kept += 1
        }
        count = kept
    }

    /// The steps with their words' places put through a conversion.
    func mapped(_ convert: (Range<Int>) -> Range<Int>) -> EvidenceSteps {
        var result = EvidenceSteps()
        for i in 0..<count {
            result.append(steps[i].rule, steps[i].range.map(convert), item: Int(steps[i].item))
        }
        return result
    }
}

extension EvidenceSteps: Hashable {
    static func == (a: EvidenceSteps, b: EvidenceSteps) -> Bool {
        guard a.count == b.count else { return false }
        for i in 0..<a.count where a.steps[i] != b.steps[i] { return false }
        return true
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for i in 0..<count { hasher.combine(steps[i]) }
    }
}
