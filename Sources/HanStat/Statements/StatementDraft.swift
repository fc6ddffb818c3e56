/// An observation while it is being read; places are indices into the block's lists.
struct StatementDraft {
    var measurement: Int
    var indicatorText = ""
    var region: String?
    var measure = Observation.Measure.level
    var basis: Observation.Basis?
    /// The base period's place in the block's list.
    var base: Int?
    var direction: Observation.Direction?
    var modality = Observation.Modality.actual
    /// The forecast is an estimate: 估计.
    var isEstimate = false
    var price: Observation.PriceBasis?
    /// The period's place in the document's list.
    var period: Int?
    /// Which year of the period the number is of, from 0; nil where it is of the whole.
    var yearOfPeriod: Int?
    var range: Range<Int>
    /// Words that narrow the indicator: 规模以上, 全社会.
    var scope: [String] = []
    /// How it was read; the words by glyphs.
    var rules = EvidenceSteps()
}

/// What a paragraph has said so far.
struct Discourse {
    /// The indicator last spoken of.
    var indicator = NounPhrase()
    /// The indicator last spoken of ends in the name of a rate.
    var rateNoun: Observation.Direction? { indicator.rateNoun }
    var region: String?
    /// The place last spoken of that is no group of towns: 百城 and 一线城市 are named for one sentence.
    var steadyRegion: String?
    /// The period in force, by its place in the document's list.
    var period: Int?
    /// The last period in force that is no single day.
    var steadyPeriod: Int?
    /// The period that the text goes back to behind a sentence that tells of another beside it, and whether there is such.
    var periodBehindAside: Int?
    var isAsideTold = false
    /// A time of days still to come, by its place in the document's list, and what was in force before it.
    var comingPeriod: Int?
    var periodBeforeComing: Int?
    /// The sentence that named that time has ended.
    var isComingPast = false
    /// The text tells of work that is planned, by its heading.
    var isPlan = false
    /// The basis of the last change that named one.
    var basis: Observation.Basis?
    var base: Int?
    /// The number before is where the change of a rate begins: 增长预期由1.6%.
    var movesRate = false
    /// The number before is where a movement begins: 由2021年的22万颗.
    var followsOrigin = false
    /// The time that a movement of the sentence led to, by its place in the document's list: 增至2025年的14%.
    var movementEnd: Int?
    /// What the second number of a list is counted from, by its place in the document's list.
    var secondBase: Int?
    /// The basis of the last change that was no comparison with a named period.
    var steadyBasis: Observation.Basis?
    /// The basis that the text has set for itself: 比去年同期，下同.
    var standingBasis: Observation.Basis?
    var modality = Observation.Modality.actual
    var isEstimate = false
    /// The text is about an earnings preview, whose ranges are expected: 业绩预告.
    var isPreview = false
    /// The prices that a clause of its own has named: 按可比价格计算.
    var price: Observation.PriceBasis?
    /// The indicators of the sentence's level statements in order, for 分别 over several verbs.
    var recent: [NounPhrase.Item] = []
    /// The things that the sentence's clauses have told of in order, for 贡献率分别 behind them.
    var told: [NounPhrase.Item] = []
    /// The place of the number now read in its list, the list's length, and what its numbers are told of.
    var listIndex = 0
    var listLength = 1
    var listItems: [NounPhrase.Item] = []
    /// The times that the numbers of a list are told of in turn.
    var listTimes = ListTimes()
    /// Whether the block has made a statement, which a list may go on.
    var canGoOn = false
    /// The kind of the last number that stated a fact.
    var lastKind: QuantityKind?

    /// Goes back to the place spoken of before, where the last one was named for a sentence only.
    mutating func leavePassingRegion() {
        if let region, NameEndings.passingRegions.end(region) {
            self.region = steadyRegion
        } else {
            steadyRegion = region
        }
    }

    /// Goes on behind a bracket with what was spoken of before it; what the text has set for itself (下同) stays.
    mutating func leaveBracket(for outer: Discourse) {
        let standing = standingBasis
        let goesOn = canGoOn
        self = outer
        standingBasis = standing
        canGoOn = goesOn
    }
}
