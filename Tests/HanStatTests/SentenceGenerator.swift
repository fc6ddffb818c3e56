@testable import HanStat

/// Sentences with the facts that they state, made from a seed.
struct SentenceGenerator {
    /// A word in both scripts.
    struct Word: Hashable {
        let simplified: String
        let traditional: String

        init(_ simplified: String, _ traditional: String? = nil) {
            self.simplified = simplified
            self.traditional = traditional ?? simplified
        }
    }

    struct Period: Hashable {
        let word: Word
        let from: String
        let through: String
    }

    /// An indicator with a unit that it is told in, and the power of ten that the unit's scale is.
    struct Subject: Hashable {
        let word: Word
        let unit: Word
        let scale: Int
    }

    /// How a sentence is built.
    enum Pattern: String, CaseIterable {
        case level, placeFirst, change, levelAndChange, bracketed, versus, monthly, points, speed, rank, difference
        case forecast, target, distributed, list, basedChange
    }

    /// What a sentence is written of; the same content gives the same sentence.
    struct Content {
        var pattern: Pattern
        var isTraditional = false
        var isWide = false
        var region: Word
        var period: Period
        var subjects: [Subject]
        var rate: Word
        /// Digits and points as written, one for each number.
        var numbers: [String]
        var rises: Bool
        var verb: Word
    }

    /// A fact that a sentence states.
    struct Fact: Equatable {
        var indicator: String
        var measure: Observation.Measure
        var basis: Observation.Basis?
        var base: String?
        var direction: Observation.Direction?
        var measurement: String
        var value: String
        var region: String?
        var from: String?
        var through: String?
        var modality: Observation.Modality
    }

    static let regions: [Word] = [
        Word("重庆", "重慶"), Word("四川"), Word("云南", "雲南"), Word("成都"), Word("浙江"), Word("武汉", "武漢"), Word("贵州", "貴州"),
        Word("陕西", "陝西"), Word("黑龙江", "黑龍江"), Word("石家庄", "石家莊"), Word("全市"), Word("全省"), Word("我市"), Word("我省"),
    ]
    static let periods: [Period] = [
        Period(word: Word("2023年"), from: "2023-01-01", through: "2023-12-31"),
        Period(word: Word("2024年一季度"), from: "2024-01-01", through: "2024-03-31"),
        Period(word: Word("2024年上半年"), from: "2024-01-01", through: "2024-06-30"),
        Period(word: Word("2022年前三季度"), from: "2022-01-01", through: "2022-09-30"),
        Period(word: Word("2025年1—11月"), from: "2025-01-01", through: "2025-11-30"),
        Period(word: Word("2024年2月"), from: "2024-02-01", through: "2024-02-29"),
        Period(word: Word("2021—2024年"), from: "2021-01-01", through: "2024-12-31"),
    ]
    static let subjects: [Subject] = [
        Subject(word: Word("工业用电量", "工業用電量"), unit: Word("亿千瓦时", "億千瓦時"), scale: 8),
        Subject(word: Word("货物吞吐量", "貨物吞吐量"), unit: Word("万吨", "萬噸"), scale: 4),
        Subject(word: Word("固定资产投资", "固定資產投資"), unit: Word("亿元", "億元"), scale: 8),
        Subject(word: Word("社会消费品零售总额", "社會消費品零售總額"), unit: Word("万亿元", "萬億元"), scale: 12),
        Subject(word: Word("粮食产量", "糧食產量"), unit: Word("万吨", "萬噸"), scale: 4),
        Subject(word: Word("旅游收入", "旅遊收入"), unit: Word("亿元", "億元"), scale: 8),
        Subject(word: Word("进出口总额", "進出口總額"), unit: Word("亿美元", "億美元"), scale: 8),
        Subject(word: Word("汽车产量", "汽車產量"), unit: Word("万辆", "萬輛"), scale: 4),
        Subject(word: Word("天然气产量", "天然氣產量"), unit: Word("亿立方米", "億立方米"), scale: 8),
        Subject(word: Word("快递业务量", "快遞業務量"), unit: Word("亿件", "億件"), scale: 8),
    ]
    static let rates = [
        Word("城镇化率", "城鎮化率"), Word("森林覆盖率", "森林覆蓋率"), Word("产能利用率", "產能利用率"), Word("失业率", "失業率"),
    ]
    static let levelVerbs = [Word("为", "為"), Word("达", "達"), Word("达到", "達到"), Word("")]
    static let risingVerbs = [Word("增长", "增長"), Word("提高"), Word("上升"), Word("增加")]
    static let fallingVerbs = [Word("下降"), Word("减少", "減少"), Word("回落"), Word("降低")]

    private var state: UInt64

    init(seed: UInt64) { state = seed }
}

extension SentenceGenerator: RandomNumberGenerator {
    // SplitMix64, https://prng.di.unimi.it/splitmix64.c
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &self)]
    }

    /// One to four digits, with a decimal point or without.
    private mutating func number() -> String {
        let whole = String(Int.random(in: 1...pick([9, 99, 999, 9999]), using: &self))
        guard Bool.random(using: &self) else { return whole }
        return whole + "." + String(Int.random(in: 1...9, using: &self))
    }

    private mutating func rate() -> String {
        "\(Int.random(in: 0...39, using: &self)).\(Int.random(in: 1...9, using: &self))"
    }

    mutating func content(_ pattern: Pattern, isTraditional: Bool, isWide: Bool) -> Content {
        let rises = Bool.random(using: &self)
        var numbers = [number(), rate(), number()]
        switch pattern {
        case .change, .versus, .monthly, .difference: numbers[0] = rate()
        case .points, .speed: numbers[0] = rate()
        case .rank: numbers[0] = String(Int.random(in: 2...31, using: &self))
        case .distributed: numbers[1] = number()
        default: break
        }
        return Content(
            pattern: pattern, isTraditional: isTraditional, isWide: isWide, region: pick(Self.regions),
            period: pick(Self.periods), subjects: Array(Self.subjects.shuffled(using: &self).prefix(2)),
            rate: pick(Self.rates), numbers: numbers, rises: rises,
            verb: pick(rises ? Self.risingVerbs : Self.fallingVerbs))
    }
}

extension SentenceGenerator.Content {
    private func text(_ word: SentenceGenerator.Word) -> String { isTraditional ? word.traditional : word.simplified }
    private func text(_ simplified: String, _ traditional: String) -> String {
        isTraditional ? traditional : simplified
    }

    /// Digits, points and percent signs in the width of the sentence.
    private func wide(_ text: String) -> String {
        guard isWide else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if (0x30...0x39).contains(scalar.value) || ".%".unicodeScalars.contains(scalar),
                let form = Unicode.Scalar(scalar.value + 0xFEE0)
            {
                result.unicodeScalars.append(form)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A number with its decimal point moved to the right.
    static func scaled(_ number: String, _ places: Int) -> String {
        let parts = number.split(separator: ".")
        let decimals = parts.count > 1 ? String(parts[1]) : ""
        if places == 0 { return number }
        return String(parts[0]) + decimals + String(repeating: "0", count: places - decimals.count)
    }

    private var regionText: String { text(region) }
    private var periodText: String { wide(text(period.word)) }
    private var direction: Observation.Direction { rises ? .increase : .decrease }

    private func fact(
        _ indicator: SentenceGenerator.Word, _ measure: Observation.Measure, _ number: Int, _ unit: String,
        scale: Int = 0, basis: Observation.Basis? = nil, direction: Observation.Direction? = nil
    ) -> SentenceGenerator.Fact {
        SentenceGenerator.Fact(
            indicator: text(indicator), measure: measure, basis: basis, direction: direction,
            measurement: wide(numbers[number]) + wide(unit), value: Self.scaled(numbers[number], scale),
            region: regionText, from: period.from, through: period.through, modality: .actual)
    }

    private func level(_ subject: Int, _ number: Int) -> SentenceGenerator.Fact {
        fact(subjects[subject].word, .level, number, text(subjects[subject].unit), scale: subjects[subject].scale)
    }

    private func amount(_ subject: Int, _ number: Int) -> String {
        wide(numbers[number]) + text(subjects[subject].unit)
    }

    private func percent(_ number: Int) -> String { wide(numbers[number] + "%") }
    private func points(_ number: Int) -> String { wide(numbers[number]) + text("个百分点", "個百分點") }

    /// The sentence and what it states.
    func sentence() -> (text: String, facts: [SentenceGenerator.Fact]) {
        let lead = periodText + "，" + regionText
        let name = text(subjects[0].word)
        let moved = text(verb)
        let pointUnit = text("个百分点", "個百分點")
        switch pattern {
        case .level:
            let verb = text(SentenceGenerator.levelVerbs[numbers[0].utf8.count % SentenceGenerator.levelVerbs.count])
            return ("\(lead)\(name)\(verb)\(amount(0, 0))。", [level(0, 0)])
        case .placeFirst:
            return ("\(regionText)\(periodText)\(name)\(text("为", "為"))\(amount(0, 0))。", [level(0, 0)])
        case .change:
            let change = fact(subjects[0].word, .change, 0, "%", basis: .yearOnYear, direction: direction)
            return ("\(lead)\(name)同比\(moved)\(percent(0))。", [change])
        case .levelAndChange:
            let change = fact(subjects[0].word, .change, 1, "%", basis: .yearOnYear, direction: direction)
            return ("\(lead)\(name)\(amount(0, 0))，同比\(moved)\(percent(1))。", [level(0, 0), change])
        case .bracketed:
            let change = fact(subjects[0].word, .change, 1, "%", basis: .yearOnYear, direction: direction)
            return ("\(lead)\(name)\(amount(0, 0))（同比\(moved)\(percent(1))）。", [level(0, 0), change])
        case .versus:
            var change = fact(subjects[0].word, .change, 0, "%", basis: .versus, direction: direction)
            change.base = wide("2019") + "年"
            return ("\(lead)\(name)比\(wide("2019"))年\(moved)\(percent(0))。", [change])
        case .monthly:
            let change = fact(subjects[0].word, .change, 0, "%", basis: .periodOnPeriod, direction: direction)
            return ("\(lead)\(name)\(text("环比", "環比"))\(moved)\(percent(0))。", [change])
        case .points:
            let change = fact(rate, .change, 1, pointUnit, basis: .yearOnYear, direction: direction)
            return (
                "\(lead)\(text(rate))\(text("为", "為"))\(percent(0))，比上年\(moved)\(points(1))。",
                [fact(rate, .level, 0, "%"), change]
            )
        case .speed:
            let change = fact(subjects[0].word, .change, 0, "%", basis: .yearOnYear, direction: direction)
            let speed = fact(subjects[0].word, .rateChange, 1, pointUnit, basis: .periodOnPeriod, direction: .increase)
            let noun = rises ? "增幅" : "降幅"
            return (
                "\(lead)\(name)同比\(moved)\(percent(0))，\(noun)比上月\(text("扩大", "擴大"))\(points(1))。", [change, speed]
            )
        case .rank:
            var rank = fact(subjects[0].word, .rank, 0, "")
            rank.measurement = "第\(rank.measurement)位"
            return ("\(lead)\(name)居\(text("全国", "全國"))第\(wide(numbers[0]))位。", [rank])
        case .difference:
            let difference = fact(rate, .difference, 0, pointUnit, direction: rises ? .above : .below)
            let word = rises ? "高" : "低"
            return ("\(lead)\(text(rate))比\(text("全国", "全國"))平均水平\(word)\(points(0))。", [difference])
        case .forecast:
            var forecast = level(0, 0)
            forecast.modality = .forecast
            let verb = text("将达到", "將達到")
            return ("\(text("预计", "預計"))\(periodText)\(regionText)\(name)\(verb)\(amount(0, 0))。", [forecast])
        case .target:
            var target = level(0, 0)
            target.modality = .target
            return ("\(lead)\(name)\(text("力争达到", "力爭達到"))\(amount(0, 0))。", [target])
        case .distributed:
            let second = text(subjects[1].word)
            return (
                "\(lead)\(name)和\(second)分\(text("别为", "別為"))\(amount(0, 0))和\(amount(1, 1))。",
                [level(0, 0), level(1, 1)]
            )
        case .list:
            let change = fact(subjects[0].word, .change, 1, "%", basis: .yearOnYear, direction: direction)
            return (
                "\(lead)\(name)\(amount(0, 0))，同比\(moved)\(percent(1))；\(text(subjects[1].word))\(amount(1, 2))。",
                [level(0, 0), change, level(1, 2)]
            )
        case .basedChange:
            let change = fact(
                subjects[0].word, .change, 1, "%", basis: .yearOnYear, direction: rises ? .increase : .decrease)
            return (
                "\(lead)\(name)\(amount(0, 0))，年\(rises ? "增" : text("减", "減"))\(percent(1))。", [level(0, 0), change]
            )
        }
    }
}
