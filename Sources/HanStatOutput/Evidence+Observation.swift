public import HanStat

extension EvidenceRecord {
    /// The steps by which an observation was read.
    ///
    /// What the reading itself tells comes as it is. Of the rest the words are looked up where they must
    /// stand, and where they stand nowhere near, the rule says that they hold from before.
    ///
    /// - Parameters:
    ///   - observation: The observation.
    ///   - document: The text that it was read from.
    /// - Returns: The steps: the indicator, the region, the period, then what says what the number is.
    public static func steps(of observation: Observation, in document: String) -> [EvidenceRecord] {
        let finder = EvidenceFinder(observation, document)
        var steps: [EvidenceRecord] = []
        for role in EvidenceFinder.roles {
            let told = observation.evidence.filter { $0.role == role }
            if told.isEmpty {
                steps += finder.derived(role)
            } else {
                steps += told.map { finder.record(role, $0.utf8Range ?? finder.told(role), $0.rule) }
            }
        }
        let others = observation.evidence.filter { !EvidenceFinder.roles.contains($0.role) }
        return steps + others.map { finder.record($0.role, $0.utf8Range, $0.rule) }
    }
}

extension ObservationRecord {
    /// Makes the record of an observation together with how it was read.
    ///
    /// - Parameters:
    ///   - observation: The observation.
    ///   - document: The text that it was read from.
    ///   - doc: What the record calls the document, where there are several.
    public init(explaining observation: Observation, in document: String, doc: DocumentID? = nil) {
        self.init(observation, in: document, doc: doc)
        evidence = EvidenceRecord.steps(of: observation, in: document)
    }
}

/// Looks up the words of an observation's parts.
private struct EvidenceFinder {
    static let roles = [
        "indicator", "scope", "region", "period", "measure", "basis", "base", "direction", "modality", "price",
    ]
    /// How many bytes before an observation words are looked for.
    private static let reach = 3000

    private let observation: Observation
    private let document: String

    init(_ observation: Observation, _ document: String) {
        self.observation = observation
        self.document = document
    }

    /// What the observation lets one tell of a role.
    func derived(_ role: String) -> [EvidenceRecord] {
        switch role {
        case "region":
            guard let region = observation.region else { return [] }
            if let place = last(region, in: observation.utf8Range) { return [record(role, place, Rule.beside)] }
            if let place = last(region, in: before) { return [record(role, place, Rule.inForce)] }
            return [record(role, nil, "put together from the text, or given by the caller")]
        case "period":
            guard let place = observation.period?.utf8Range else { return [] }
            let isInside = place.lowerBound >= observation.utf8Range.lowerBound
            return [record(role, place, isInside ? Rule.beside : Rule.inForce)]
        case "base":
            guard let base = observation.base, let place = base.period?.utf8Range else { return [] }
            return [record(role, place, "the period compared with")]
        case "scope":
            return observation.scope.map { word in
                record(role, last(word, in: observation.utf8Range), "narrows the indicator")
            }
        default:
            guard let (words, fallback) = EvidenceWords.words(of: role, observation) else { return [] }
            if let place = lastOf(words, in: observation.utf8Range) { return [record(role, place, Rule.beside)] }
            if role == "modality", let place = lastOf(words, in: before) { return [record(role, place, Rule.inForce)] }
            return [record(role, nil, fallback)]
        }
    }

    /// Where the words of an indicator stand that the number has from before.
    func told(_ role: String) -> Range<Int>? {
        guard role == "indicator" else { return nil }
        return last(observation.indicator, in: observation.utf8Range) ?? last(observation.indicator, in: before)
    }

    /// A step, its place counted in code points.
    func record(_ role: String, _ place: Range<Int>?, _ rule: String) -> EvidenceRecord {
        guard let place else { return EvidenceRecord(role: role, rule: rule) }
        return EvidenceRecord(
            role: role, text: document.text(at: place), start: scalars(at: place.lowerBound),
            end: scalars(at: place.upperBound), rule: rule)
    }

    /// The code points before a byte, counted from the observation's own place.
    private func scalars(at offset: Int) -> Int {
        let known = observation.utf8Range.lowerBound
        let range = min(offset, known)..<max(offset, known)
        let count = document.text(at: range).unicodeScalars.count
        return observation.scalarRange.lowerBound + (offset < known ? -count : count)
    }

    private var before: Range<Int> {
        let end = observation.utf8Range.lowerBound
        return max(0, end - Self.reach)..<end
    }

    private func lastOf(_ words: [String], in range: Range<Int>) -> Range<Int>? {
        words.compactMap { last($0, in: range) }.max {
            $0.upperBound != $1.upperBound ? $0.upperBound < $1.upperBound : $0.count < $1.count
        }
    }

    /// The last place of a word in a range of bytes.
    private func last(_ word: String, in range: Range<Int>) -> Range<Int>? {
        let bytes = Array(word.utf8)
        let start = document.utf8.index(document.startIndex, offsetBy: range.lowerBound)
        let text = Array(document.utf8[start..<document.utf8.index(start, offsetBy: range.count)])
        guard !bytes.isEmpty, text.count >= bytes.count else { return nil }
        for offset in stride(from: text.count - bytes.count, through: 0, by: -1)
        where text[offset] == bytes[0] && text[offset..<offset + bytes.count].elementsEqual(bytes) {
            return range.lowerBound + offset..<range.lowerBound + offset + bytes.count
        }
        return nil
    }

    private enum Rule {
        static let beside = "stands beside the number"
        static let inForce = "in force since it was named"
    }
}
