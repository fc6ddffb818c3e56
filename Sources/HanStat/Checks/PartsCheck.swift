/// Parts named after 其中 against the whole before it.
enum PartsCheck {
    /// Wholes that their parts pass.
    static func disagreements(_ observations: [Observation], _ text: String) -> [Disagreement] {
        let levels = observations.filter { $0.measure == .level && $0.topic != nil }
        var found: [Disagreement] = []
        var next = 0
        for reach in PartReach.all(in: text) {
            // The levels before the word, then those that it reaches.
            while next < levels.count, levels[next].measurement.utf8Range.lowerBound < reach.parts.lowerBound {
                next += 1
            }
            guard next > 0 else { continue }
            let whole = levels[next - 1]
            guard whole.measurement.utf8Range.lowerBound >= reach.paragraph else { continue }
            let parts = levels[next...].prefix { $0.measurement.utf8Range.lowerBound < reach.parts.upperBound }
            if let doubt = compare(whole, Array(parts), text) { found.append(doubt) }
        }
        return found
    }

    private static func compare(_ whole: Observation, _ candidates: [Observation], _ text: String) -> Disagreement? {
        var parts: [Observation] = []
        var named: Set<[String?]> = []
        var sum = Bounds(low: .zero, high: nil)
        var most: Bounds?
        for part in candidates {
            // 总额, 总量: another whole begins.
            if part.indicator == whole.indicator || part.indicator.contains("总") || part.indicator.contains("總") {
                break
            }
            guard part.topic?.from == whole.topic?.from, part.topic?.through == whole.topic?.through,
                part.modality == whole.modality, !named.contains([part.indicator, part.region]),
                let (a, b) = Bounds.comparable(part.measurement, whole.measurement), let least = a.low
            else { continue }
            guard let total = sum.low?.adding(least) else { return nil }
            sum.low = total
            most = b
            parts.append(part)
            named.insert([part.indicator, part.region])
        }
        guard let most, sum.lies(above: most) else { return nil }
        let words = parts.map { $0.words(in: text) }.joined(separator: " + ")
        return Disagreement(
            kind: .parts, observations: [whole] + parts,
            message: "\(whole.indicator): \(words) of \(whole.words(in: text)) is more than the whole")
    }
}

/// How far a 其中 reaches, in UTF-8 offsets.
private struct PartReach {
    /// Where its paragraph begins.
    let paragraph: Int
    /// From the word to the end of what it says: the sentence where it begins one, else the clauses up to
    /// a semicolon; never past the next 其中.
    let parts: Range<Int>

    /// Every 其中 of a text.
    static func all(in text: String) -> [PartReach] {
        var found: [PartReach] = []
        var paragraph = 0
        var begun: (place: Int, isSentence: Bool)?
        var previous: Unicode.Scalar = "\n"
        var offset = 0
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            switch scalar {
            case "\n", "。", "！", "？", "；", ";":
                if let (place, isSentence) = begun, !(isSentence && (scalar == "；" || scalar == ";")) {
                    found.append(PartReach(paragraph: paragraph, parts: place..<offset))
                    begun = nil
                }
                if scalar == "\n" { paragraph = offset }
            case "其"
            where scalars.index(after: index) < scalars.endIndex && scalars[scalars.index(after: index)] == "中":
                if let (place, _) = begun { found.append(PartReach(paragraph: paragraph, parts: place..<offset)) }
                begun = (offset, ["\n", "。", "！", "？"].contains(previous))
            default: break
            }
            if !scalar.properties.isWhitespace || scalar == "\n" { previous = scalar }
            offset += scalar.utf8.count
        }
        if let (place, _) = begun { found.append(PartReach(paragraph: paragraph, parts: place..<offset)) }
        return found
    }
}
