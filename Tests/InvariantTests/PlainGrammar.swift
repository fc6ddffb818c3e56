import HanStat
import SeededRandom

/// Writes sentences that can be read in one way only, from observations made of a seed.
///
/// One rule writes one kind of sentence. What is left out because even a person must guess stands in
/// ``WildGrammar``.
struct PlainGrammar {
    /// How numbers are written in a sentence.
    enum Digits: CaseIterable {
        case arabic, grouped, chinese
    }

    typealias Time = FactWords.Time
    typealias Indicator = FactWords.Indicator

    var random: SplitMix
    /// What a sentence is about, made anew for each.
    var region = ""
    var time = FactWords.times[0]
    var digits = Digits.arabic
    var rising = true

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    /// The next sentence.
    mutating func sentence() -> Stated {
        region = pick(FactWords.regions)
        time = pick(FactWords.times)
        digits = pick([.arabic, .arabic, .arabic, .grouped, .chinese])
        rising = Bool.random(using: &random)
        let (name, rule) = pick(Self.rules)
        return rule(&self, name)
    }

    // MARK: Numbers

    /// A number as written and its value.
    struct Figure {
        let words: String
        let value: ExactNumber
    }

    /// Digits in the sentence's way.
    mutating func figure(_ whole: ClosedRange<Int>, decimals: Int) -> Figure {
        var text = "\(Int.random(in: whole, using: &random))"
        if decimals > 0 {
            text += "."
            for _ in 0..<decimals { text += "\(Int.random(in: 0...9, using: &random))" }
            if text.hasSuffix("0") { text = text.dropLast() + "5" }
        }
        let value = ExactNumber(text) ?? .zero
        switch digits {
        case .arabic: return Figure(words: text, value: value)
        case .grouped: return Figure(words: Self.grouped(text), value: value)
        case .chinese:
            let words = value.chineseNumeral() ?? text
            return Figure(words: words == "二" ? "两" : words, value: value)
        }
    }

    private static func grouped(_ text: String) -> String {
        let parts = text.split(separator: ".", maxSplits: 1)
        let whole = parts[0]
        guard whole.count > 3 else { return text }
        let head = whole.dropLast(3)
        return head + "," + whole.suffix(3) + (parts.count > 1 ? "." + parts[1] : "")
    }

    /// An amount in an indicator's unit.
    mutating func amount(_ indicator: Indicator) -> (words: String, amount: String) {
        let figure =
            indicator.scale == 0
            ? figure(100...9999, decimals: 0)
            : figure(1...pick([9, 99, 999, 9999]), decimals: pick([0, 1, 1, 2]))
        let value = figure.value.multiplied(byPowerOfTen: indicator.scale) ?? .zero
        return (figure.words + indicator.unit, value.description)
    }

    /// A percentage.
    mutating func percent(_ whole: ClosedRange<Int> = 0...39) -> (words: String, amount: String) {
        let figure = figure(whole, decimals: pick([1, 1, 1, 2]))
        return (digits == .chinese ? "百分之" + figure.words : figure.words + "%", figure.value.description)
    }

    mutating func points() -> (words: String, amount: String) {
        let figure = figure(0...9, decimals: pick([1, 1, 2]))
        return (figure.words + "个百分点", figure.value.description)
    }

    // MARK: Facts

    func fact(
        _ indicator: String, _ measure: Observation.Measure, _ number: (words: String, amount: String)
    ) -> Fact {
        var fact = Fact(indicator, measure, words: number.words, amount: number.amount)
        fact.region = region
        fact.from = time.from
        fact.through = time.through
        return fact
    }

    /// A change of the sentence's direction.
    func change(
        _ indicator: String, _ number: (words: String, amount: String), _ basis: Observation.Basis?,
        measure: Observation.Measure = .change
    ) -> Fact {
        var fact = fact(indicator, measure, number)
        fact.basis = basis
        fact.direction = rising ? .increase : .decrease
        return fact
    }

    /// Time and place at the head of the sentence.
    mutating func lead() -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: region + time.words
        case 1: time.words + region
        default: time.words + "，" + region
        }
    }

    mutating func mover() -> String { pick(rising ? FactWords.rises : FactWords.falls) }
    mutating func pointMover() -> String { pick(rising ? FactWords.pointRises : FactWords.pointFalls) }

    /// Words for the same time of the year before, as fits the sentence's time.
    mutating func yearBefore() -> String {
        switch time.grain {
        case .year: pick(["同比", "比上年", "较上年"])
        case .point: pick(["同比", "比上年同期", "较上年同期"])
        default: pick(["同比", "比上年同期", "较上年同期", "比去年同期"])
        }
    }
}
