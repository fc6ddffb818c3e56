/// How a statement was read, step by step, in a few bytes each: no array and no string is made for it
/// until somebody asks.
struct EvidenceSteps: Sendable {
    /// What a step says, with the part of the observation that it is about.
    enum Rule: UInt8, Sendable {
        case indicatorInherited, indicatorNamed, indicatorOfList
        case measureNamed, measureBehind, measureByDefault
        case basisNamed, basisOfPeriod, basisCarriedOn
        case periodNamed, periodInForce
        case regionNamed, regionInForce
        // Of the cells of tables.
        case indicatorOfRow, indicatorOfColumn, indicatorOfPart, indicatorOfTitle
        case measureOfHead
        case periodOfHead, periodOfTable, periodCounted
        case regionOfRow, regionOfColumn, regionOfPart, regionOfTitle, regionGiven

        /// The part of the observation.
        var role: String {
            switch self {
            case .indicatorInherited, .indicatorNamed, .indicatorOfList, .indicatorOfRow, .indicatorOfColumn,
                .indicatorOfPart, .indicatorOfTitle:
                "indicator"
            case .measureNamed, .measureBehind, .measureByDefault, .measureOfHead: "measure"
            case .basisNamed, .basisOfPeriod, .basisCarriedOn: "basis"
            case .periodNamed, .periodInForce, .periodOfHead, .periodOfTable, .periodCounted: "period"
            case .regionNamed, .regionInForce, .regionOfRow, .regionOfColumn, .regionOfPart, .regionOfTitle,
                .regionGiven:
                "region"
            }
        }

        /// The rule in words.
        func text(item: Int) -> String {
            switch self {
            case .indicatorInherited: "inherited"
            case .indicatorNamed: "noun phrase before the number"
            case .indicatorOfList: "item \(item) of a list"
            case .measureNamed: "word before the number"
            case .measureBehind: "words behind the number"
            case .measureByDefault: "a number beside its name is a level"
            case .basisNamed: "word in the clause"
            case .basisOfPeriod: "period compared to"
            case .basisCarriedOn: "carried on from the change before"
            case .periodNamed: "stands in the clause"
            case .periodInForce, .regionInForce: "in force from before"
            case .regionNamed: "leads the noun phrase"
            case .indicatorOfRow, .regionOfRow: "the head of the row"
            case .indicatorOfColumn, .regionOfColumn: "the head of the column"
            case .indicatorOfPart, .regionOfPart: "the row that it is a part of"
            case .indicatorOfTitle, .regionOfTitle: "the title of the table"
            case .measureOfHead, .periodOfHead: "said in a head"
            case .periodOfTable: "the time of the table"
            case .periodCounted: "counted from the time of the table"
            case .regionGiven: "given by the caller"
            }
        }
    }

    /// One step in eight bytes: the rule in 5 bits, the number of bytes or glyphs of its words, at most those of a
    /// block, in 19, and in 40 where they begin, or the item's number where there are no words.
    struct Step: Sendable, Hashable {
        private let bits: UInt64
        private static let ruleMask: UInt64 = 0x1F << 59

        init(_ rule: Rule, _ range: Range<Int>?, item: Int) {
            bits =
                UInt64(rule.rawValue) << 59 | UInt64(min(range?.count ?? 0, 0x7_FFFF)) << 40
                | UInt64(range?.lowerBound ?? item) & 0xFF_FFFF_FFFF
        }

        /// A step of the same rule whose words stand elsewhere.
        init(_ other: Step, at range: Range<Int>) {
            bits =
                other.bits & Self.ruleMask | UInt64(min(range.count, 0x7_FFFF)) << 40
                | UInt64(range.lowerBound) & 0xFF_FFFF_FFFF
        }

        private var count: Int { Int(bits >> 40 & 0x7_FFFF) }
        private var start: Int { Int(bits & 0xFF_FFFF_FFFF) }
        /// What the step says.
        var rule: Rule { Rule(rawValue: UInt8(bits >> 59)) ?? .measureByDefault }
        /// The words; glyphs while reading, bytes afterwards.
        var range: Range<Int>? { count > 0 ? start..<start + count : nil }
        /// The item's number in its list.
        var item: Int { count > 0 ? 0 : start }
    }

    /// The most steps: each part of an observation, and an indicator's place in its list.
    static let most = 7

    private var steps = [7 of Step](repeating: Step(.measureByDefault, nil, item: 0))
    private var shortCount: UInt8 = 0
    var count: Int { Int(shortCount) }

    /// The step at an index below the count.
    subscript(index: Int) -> Step { steps[index] }

    /// Adds a step.
    mutating func append(_ rule: Rule, _ range: Range<Int>? = nil, item: Int = 0) {
        guard count < Self.most else { return }
        steps[count] = Step(rule, range, item: item)
        shortCount += 1
    }

    /// Takes out the place in a list.
    mutating func removeItem() {
        var kept = 0
        for i in 0..<count where steps[i].rule != .indicatorOfList {
            steps[kept] = steps[i]
            kept += 1
        }
        shortCount = UInt8(kept)
    }

    /// The steps with their words' places put through a conversion.
    func mapped(_ convert: (Range<Int>) -> Range<Int>) -> EvidenceSteps {
        var result = self
        for i in 0..<count {
            if let range = steps[i].range { result.steps[i] = Step(steps[i], at: convert(range)) }
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
