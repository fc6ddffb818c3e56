/// One statistical fact: what, where, when, how much.
///
/// Observations are tidy: one for each number. 工业用电量816亿千瓦时、同比增长3.2% gives two, a level
/// and a change. The naming follows SDMX: indicator, reference area, time period, value, unit.
public struct Observation: Sendable, Hashable {
    /// What the number is of the indicator.
    public enum Measure: String, Sendable, Hashable, Codable, CaseIterable {
        /// The indicator itself.
        case level
        /// How far it moved.
        case change
        /// How far its growth rate moved.
        case rateChange
        /// Its part of a whole.
        case share
        /// Its place among others.
        case rank
        /// Its part in another's growth.
        case contribution
        /// How far it is from another's.
        case difference
    }

    /// What a change is counted from.
    public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
        /// The same period of the year before.
        case yearOnYear
        /// The period before.
        case periodOnPeriod
        /// A named period: see ``Observation/base``.
        case versus
    }

    /// Which way a change or a difference goes; it speaks of what is named.
    public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
        /// Upwards.
        case increase
        /// Downwards.
        case decrease
        /// Unchanged.
        case flat
        /// Of a difference: higher than the other.
        case above
        /// Of a difference: lower than the other.
        case below
    }

    /// Whether the number is a fact.
    public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
        /// A fact.
        case actual
        /// A forecast: 预计, 将.
        case forecast
        /// A target: 目标, 力争, 控制在.
        case target
    }

    /// The prices that a change is counted in, where the text says.
    public enum PriceBasis: String, Sendable, Hashable, Codable, CaseIterable {
        /// Constant prices: 实际增长, 按可比价格计算.
        case real
        /// Current prices: 名义增长.
        case nominal
    }

    /// A base period and its words.
    public struct Base: Sendable, Hashable {
        /// The words: 2019年, 年初.
        public let text: String
        /// The period, where it could be resolved.
        public let period: ResolvedPeriod?
    }

    /// A step of the reading: which words gave what, by which rule.
    public struct Evidence: Sendable, Hashable {
        /// What the words gave, such as `indicator`, `period` or `basis`.
        public let role: String
        /// The words' UTF-8 offsets, half-open; nil where a rule alone decided.
        public let utf8Range: Range<Int>?
        /// The rule.
        public let rule: String
    }

    /// The shortest noun phrase that a statistician would file the number under, in the text's words.
    public let indicator: String
    /// The place that the number is about, as written nearest to it.
    public let region: String?
    /// The time that the number is about: one of the text's periods, or a year of one (2022—2024年分别为…).
    public var period: ResolvedPeriod? { named?.period }
    /// The words of the period.
    public var periodText: String? { named?.text }
    /// What the number is of the indicator.
    public let measure: Measure
    /// What a change is counted from; nil where the text does not say.
    public let basis: Basis?
    /// The base period of a change against a named time.
    public var base: Base? { boxedBase?.base }
    /// Which way the indicator goes.
    public let direction: Direction?
    /// Whether the number is a fact.
    public let modality: Modality
    /// The prices of a change, where the text says.
    public let price: PriceBasis?
    /// Words that narrow the indicator's scope: 规模以上, 限额以上, 全社会, 城镇.
    public let scope: [String]
    /// The number.
    public let measurement: MeasuredValue
    /// The UTF-8 offsets of the words that the observation was read from.
    public var utf8Range: Range<Int> { utf8Place.range }
    /// The same place in Unicode code points.
    public var scalarRange: Range<Int> { scalarPlace.range }

    let named: NamedPeriod?
    let boxedBase: BoxedBase?
    let utf8Place: Place
    let scalarPlace: Place
    /// How the observation was read, in a few bytes.
    let steps: EvidenceSteps

    /// A period with its words, shared by the observations that are about it.
    final class NamedPeriod: Sendable, Hashable {
        let period: ResolvedPeriod
        let text: String

        init(_ period: ResolvedPeriod, _ text: String) {
            self.period = period
            self.text = text
        }

        /// One year of a span of years, under the span's words.
        func year(_ number: Int) -> NamedPeriod {
            guard let first = period.from?.year, let span = DateSpan(years: first + number...first + number) else {
                return self
            }
            var part = period
            part.from = span.from
            part.through = span.through
            return NamedPeriod(part, text)
        }

        static func == (a: NamedPeriod, b: NamedPeriod) -> Bool {
            a === b || (a.period == b.period && a.text == b.text)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(period)
            hasher.combine(text)
        }
    }

    /// What few observations have, kept apart so that observations are small to copy.
    final class BoxedBase: Sendable, Hashable {
        let base: Base

        init(_ base: Base) { self.base = base }

        static func == (a: BoxedBase, b: BoxedBase) -> Bool { a === b || a.base == b.base }

        func hash(into hasher: inout Hasher) { hasher.combine(base) }
    }

    /// How the observation was read.
    ///
    /// - Complexity: O(1); made when asked for.
    public var evidence: [Evidence] {
        (0..<steps.count).map {
            let step = steps[$0]
            return Evidence(role: step.rule.role, utf8Range: step.range, rule: step.rule.text(item: step.item))
        }
    }
}
