/// Checks that a statistician would make of a text's numbers.
///
/// ```swift
/// let text = "用电量100亿千瓦时，其中工业用电量70亿千瓦时，居民用电量50亿千瓦时。"
/// let found = Extractor().extract(from: text)
/// for doubt in ConsistencyCheck().disagreements(among: found.observations, in: text) {
///     print(doubt.kind, doubt.message)
/// }
/// ```
///
/// Every number stands for the values that round to it as it is written: 816亿 for 815.5亿 to 816.5亿, 超过
/// 300万 for all from 300万. Numbers disagree only where no such values fit, so that rounding alone is
/// never reported. What the text leaves open (a period that could not be resolved, a change without a
/// basis) is not checked.
public struct ConsistencyCheck: Sendable {
    /// What is checked.
    public var kinds: Set<Disagreement.Kind>

    /// Makes a check.
    ///
    /// - Parameter kinds: What to check.
    public init(_ kinds: Set<Disagreement.Kind> = Set(Disagreement.Kind.allCases)) { self.kinds = kinds }

    /// The disagreements between the observations of one text.
    ///
    /// - Parameters:
    ///   - observations: The observations, in the order of the text.
    ///   - text: The text that they were read from.
    /// - Returns: The disagreements, in the order of the places where they show.
    /// - Complexity: O(*n* log *n*).
    public func disagreements(among observations: [Observation], in text: String) -> [Disagreement] {
        var found: [Disagreement] = []
        if kinds.contains(.toldTwice) { found += RepetitionCheck.disagreements(observations, text) }
        if kinds.contains(.growth) { found += GrowthCheck.disagreements(observations, text) }
        if kinds.contains(.parts) { found += PartsCheck.disagreements(observations, text) }
        if kinds.contains(.shares) { found += SharesCheck.disagreements(observations, text) }
        return found.enumerated().sorted {
            let places = (Self.place($0.element), Self.place($1.element))
            return places.0 != places.1 ? places.0 < places.1 : $0.offset < $1.offset
        }.map(\.element)
    }

    private static func place(_ doubt: Disagreement) -> Int {
        doubt.observations.last?.measurement.utf8Range.lowerBound ?? 0
    }
}

extension Observation {
    /// What two observations must share to be about one thing at one time.
    struct Topic: Hashable {
        let indicator: String
        let region: String?
        let scope: [String]
        let from: CalendarDate
        let through: CalendarDate
        let modality: Modality
    }

    /// The topic; nil where the period is open or not known.
    var topic: Topic? { period.flatMap { topic(from: $0.from, through: $0.through) } }

    /// The topic at another time.
    func topic(from: CalendarDate?, through: CalendarDate?) -> Topic? {
        guard let from, let through else { return nil }
        return Topic(
            indicator: indicator, region: region, scope: scope, from: from, through: through, modality: modality)
    }
}
