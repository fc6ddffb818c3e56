import HanStat

extension PlainGrammar {
    typealias Rule = @Sendable (inout PlainGrammar, String) -> Stated

    /// The rules by name.
    static let rules: [(String, Rule)] = [
        ("level", level), ("change", change), ("level and change", levelAndChange), ("bracketed", bracketed),
        ("versus a year", versus), ("against the period before", periodOnPeriod), ("change by an amount", byAmount),
        ("points", points), ("speed", speed), ("rank", rank), ("difference", difference), ("forecast", forecast),
        ("forecast of growth", forecastOfGrowth), ("target", target), ("share", share), ("contribution", contribution),
        ("pull", pull), ("distributed", distributed), ("distributed changes", distributedChanges), ("list", list),
        ("real change", realChange), ("bound", bound), ("range", range), ("rise to", riseTo), ("mean rate", meanRate),
    ]

    static let level: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.amount(indicator)
        let verb = g.pick(FactWords.levelVerbs)
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(verb)\(number.words)。",
            facts: [g.fact(indicator.name, .level, number)])
    }

    static let change: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.percent()
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(g.yearBefore())\(g.mover())\(number.words)。",
            facts: [g.change(indicator.name, number, .yearOnYear)])
    }

    static let levelAndChange: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let (number, moved) = (g.amount(indicator), g.percent())
        let comma = g.pick(["，", "、"])
        let verb = g.pick(FactWords.levelVerbs)
        return Stated(
            pattern: name,
            text:
                "\(g.lead())\(indicator.name)\(verb)\(number.words)\(comma)\(g.yearBefore())\(g.mover())\(moved.words)。",
            facts: [g.fact(indicator.name, .level, number), g.change(indicator.name, moved, .yearOnYear)])
    }

    static let bracketed: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let (number, moved) = (g.amount(indicator), g.percent())
        return Stated(
            pattern: name,
            text: "\(g.lead())\(indicator.name)\(number.words)（\(g.yearBefore())\(g.mover())\(moved.words)）。",
            facts: [g.fact(indicator.name, .level, number), g.change(indicator.name, moved, .yearOnYear)])
    }

    static let versus: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.percent()
        let base = g.pick(["2015年", "2018年", "2020年"])
        var fact = g.change(indicator.name, number, .versus)
        fact.base = base
        let word = g.pick(["比", "较"])
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(word)\(base)\(g.mover())\(number.words)。", facts: [fact]
        )
    }

    static let periodOnPeriod: Rule = { g, name in
        g.time = g.pick(FactWords.times.filter { $0.grain == .month || $0.grain == .quarter })
        let indicator = g.pick(FactWords.indicators)
        let number = g.percent()
        let word = g.pick(
            g.time.grain == .month ? ["环比", "比上月", "较上月"] : ["环比", "比上季度", "较上季度"])
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(word)\(g.mover())\(number.words)。",
            facts: [g.change(indicator.name, number, .periodOnPeriod)])
    }

    static let byAmount: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let (number, moved) = (g.amount(indicator), g.amount(indicator))
        let mover = g.pick(g.rising ? FactWords.amountRises : FactWords.amountFalls)
        return Stated(
            pattern: name,
            text: "\(g.lead())\(indicator.name)为\(number.words)，\(g.yearBefore())\(mover)\(moved.words)。",
            facts: [g.fact(indicator.name, .level, number), g.change(indicator.name, moved, .yearOnYear)])
    }

    static let points: Rule = { g, name in
        let rate = g.pick(FactWords.rates)
        let (number, moved) = (g.percent(1...99), g.points())
        return Stated(
            pattern: name,
            text:
                "\(g.lead())\(rate)\(g.pick(["为", "达到"]))\(number.words)，\(g.yearBefore())\(g.pointMover())\(moved.words)。",
            facts: [g.fact(rate, .level, number), g.change(rate, moved, .yearOnYear)])
    }

    static let speed: Rule = { g, name in
        g.time = g.pick(FactWords.times.filter { $0.grain == .month })
        let indicator = g.pick(FactWords.indicators)
        let (number, moved) = (g.percent(), g.points())
        let first = g.change(indicator.name, number, .yearOnYear)
        let noun = g.pick(g.rising ? ["增速", "增幅"] : ["降幅"])
        let mover = g.mover()
        g.rising = Bool.random(using: &g.random)
        let verb = noun == "增速" ? (g.rising ? "加快" : "放缓") : (g.rising ? "扩大" : "收窄")
        return Stated(
            pattern: name,
            text: "\(g.lead())\(indicator.name)同比\(mover)\(number.words)，\(noun)比上月\(verb)\(moved.words)。",
            facts: [first, g.change(indicator.name, moved, .periodOnPeriod, measure: .rateChange)])
    }

    static let rank: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        g.region = g.pick(FactWords.regions.filter { $0 != "全国" })
        let place = Int.random(in: 2...31, using: &g.random)
        let words = g.digits == .chinese ? ExactNumber(place).chineseNumeral() ?? "" : "\(place)"
        let verb = g.pick(["居", "位居", "列", "排名"])
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(verb)全国第\(words)位。",
            facts: [g.fact(indicator.name, .rank, ("第\(words)位", "\(place)"))])
    }

    static let difference: Rule = { g, name in
        g.region = g.pick(FactWords.regions.filter { $0 != "全国" })
        let rate = g.pick(FactWords.rates)
        let number = g.points()
        var fact = g.fact(rate, .difference, number)
        fact.direction = g.rising ? .above : .below
        let words = g.pick(
            g.rising
                ? ["比全国平均水平高", "高于全国平均水平", "比全国高"] : ["比全国平均水平低", "低于全国平均水平", "比全国低"])
        return Stated(pattern: name, text: "\(g.lead())\(rate)\(words)\(number.words)。", facts: [fact])
    }

    static let forecast: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.amount(indicator)
        g.time = Self.coming(&g)
        var fact = g.fact(indicator.name, .level, number)
        fact.modality = .forecast
        let verb = g.pick(["将达到", "将达", "有望达到"])
        return Stated(
            pattern: name, text: "预计\(g.time.words)\(g.region)\(indicator.name)\(verb)\(number.words)。", facts: [fact])
    }

    static let forecastOfGrowth: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.percent()
        g.time = Self.coming(&g)
        var fact = g.change(indicator.name, number, .yearOnYear)
        fact.modality = .forecast
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)预计同比\(g.mover())\(number.words)。", facts: [fact])
    }

    static let target: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.amount(indicator)
        g.time = Self.coming(&g)
        var fact = g.fact(indicator.name, .level, number)
        fact.modality = .target
        let verb = g.pick(["力争达到", "计划达到", "目标为", "确保达到"])
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(verb)\(number.words)。", facts: [fact])
    }

    /// A time to come.
    static func coming(_ g: inout PlainGrammar) -> Time {
        g.pick([
            Time(words: "2026年", from: "2026-01-01", through: "2026-12-31", grain: .year),
            Time(words: "2030年", from: "2030-01-01", through: "2030-12-31", grain: .year),
            Time(words: "明年", from: "2026-01-01", through: "2026-12-31", grain: .year),
            Time(words: "2026年上半年", from: "2026-01-01", through: "2026-06-30", grain: .span),
        ])
    }

    static let share: Rule = { g, name in
        let part = g.pick(FactWords.indicators).name
        let whole = g.pick(FactWords.wholes.filter { $0 != part })
        let number = g.percent(1...60)
        // The phrase with 占 names the share, as 占比 does.
        let isPhrase = Bool.random(using: &g.random)
        let indicator = "\(part)占\(whole)" + (isPhrase ? "的比重" : "")
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator)\(isPhrase ? "为" : "的")\(number.words)。",
            facts: [g.fact(indicator, .share, number)])
    }

    static let contribution: Rule = { g, name in
        let part = g.pick(FactWords.indicators).name
        let number = g.percent(1...60)
        let whole = g.pick(["经济", "工业"])
        return Stated(
            pattern: name, text: "\(g.lead())\(part)对\(whole)增长的贡献率为\(number.words)。",
            facts: [g.fact(part, .contribution, number)])
    }

    static let pull: Rule = { g, name in
        let part = g.pick(FactWords.indicators).name
        let number = g.points()
        let whole = g.pick(["经济", "地区生产总值"].filter { $0 != part })
        return Stated(
            pattern: name, text: "\(g.lead())\(part)拉动\(whole)增长\(number.words)。",
            facts: [g.fact(part, .contribution, number)])
    }

    /// Two indicators, neither of which could lend the other its last noun.
    static func pair(_ g: inout PlainGrammar) -> (Indicator, Indicator) {
        let first = g.pick(FactWords.indicators)
        let second = g.pick(FactWords.indicators.filter { $0.name != first.name })
        return (first, second)
    }

    static let distributed: Rule = { g, name in
        let (first, second) = Self.pair(&g)
        let numbers = (g.amount(first), g.amount(second))
        let join = g.pick(["和", "、"])
        let verb = g.pick(["分别为", "分别达到", "分别达"])
        return Stated(
            pattern: name,
            text: "\(g.lead())\(first.name)\(join)\(second.name)\(verb)\(numbers.0.words)和\(numbers.1.words)。",
            facts: [g.fact(first.name, .level, numbers.0), g.fact(second.name, .level, numbers.1)])
    }

    static let distributedChanges: Rule = { g, name in
        let (first, second) = Self.pair(&g)
        let numbers = (g.percent(), g.percent())
        return Stated(
            pattern: name,
            text: "\(g.lead())\(first.name)、\(second.name)同比分别\(g.mover())\(numbers.0.words)和\(numbers.1.words)。",
            facts: [g.change(first.name, numbers.0, .yearOnYear), g.change(second.name, numbers.1, .yearOnYear)])
    }

    static let list: Rule = { g, name in
        let (first, second) = Self.pair(&g)
        let (number, other) = (g.amount(first), g.amount(second))
        let moved = g.percent()
        return Stated(
            pattern: name,
            text:
                "\(g.lead())\(first.name)\(number.words)，同比\(g.mover())\(moved.words)；\(second.name)\(other.words)。",
            facts: [
                g.fact(first.name, .level, number), g.change(first.name, moved, .yearOnYear),
                g.fact(second.name, .level, other),
            ])
    }

    static let realChange: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.percent()
        var fact = g.change(indicator.name, number, .yearOnYear)
        let (words, price) = g.pick([
            ("同比实际", Observation.PriceBasis.real), ("同比名义", .nominal), ("按可比价格计算同比", .real),
        ])
        fact.price = price
        let mover = g.rising ? "增长" : "下降"
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(words)\(mover)\(number.words)。", facts: [fact])
    }

    static let bound: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.amount(indicator)
        var fact = g.fact(indicator.name, .level, number)
        let (before, after, comparator) = g.pick([
            ("超过", "", Comparator.moreThan), ("约", "", .approximate), ("突破", "", .moreThan), ("为", "左右", .approximate),
            ("达", "以上", .atLeast), ("不足", "", .lessThan), ("不到", "", .lessThan), ("达到近", "", .approximate),
        ])
        fact.comparator = comparator
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(before)\(number.words)\(after)。", facts: [fact])
    }

    static let range: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators.filter { $0.scale > 0 })
        g.digits = .arabic
        let low = Int.random(in: 2...400, using: &g.random)
        let high = low + Int.random(in: 1...90, using: &g.random)
        let sign = g.pick(["—", "至", "～", "-"])
        let ends = [low, high].map { ExactNumber($0).multiplied(byPowerOfTen: indicator.scale) ?? .zero }
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)为\(low)\(sign)\(high)\(indicator.unit)。",
            facts: [g.fact(indicator.name, .level, ("\(low)\(sign)\(high)\(indicator.unit)", "\(ends[0])..\(ends[1])"))]
        )
    }

    static let riseTo: Rule = { g, name in
        let indicator = g.pick(FactWords.indicators)
        let number = g.amount(indicator)
        let verb = g.pick(["增至", "升至", "降至", "增加到", "回升到"])
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)\(verb)\(number.words)。",
            facts: [g.fact(indicator.name, .level, number)])
    }

    static let meanRate: Rule = { g, name in
        g.time = g.pick([
            Time(words: "2021—2024年", from: "2021-01-01", through: "2024-12-31", grain: .span),
            Time(words: "2016年至2020年", from: "2016-01-01", through: "2020-12-31", grain: .span),
            Time(words: "“十三五”期间", from: "2016-01-01", through: "2020-12-31", grain: .span),
        ])
        let indicator = g.pick(FactWords.indicators)
        let number = g.percent()
        return Stated(
            pattern: name, text: "\(g.lead())\(indicator.name)年均\(g.rising ? "增长" : "下降")\(number.words)。",
            facts: [g.change(indicator.name, number, nil)])
    }
}
