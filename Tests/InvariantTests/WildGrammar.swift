import HanStat

/// Writes sentences as newspapers do: lists, clauses that leave out what the reader knows, parts, insertions.
///
/// Not all of them are read right; `Golden/wild.txt` says which are, and what goes wrong with the others.
struct WildGrammar {
    var plain: PlainGrammar

    init(seed: UInt64) { plain = PlainGrammar(seed: seed) }

    /// A sentence by a rule.
    mutating func sentence(_ name: String, _ rule: PlainGrammar.Rule) -> Stated {
        plain.region = plain.pick(FactWords.regions.filter { $0 != "全国" })
        plain.time = plain.pick(FactWords.times.filter { $0.grain != .point })
        plain.digits = plain.pick([.arabic, .arabic, .arabic, .grouped, .chinese])
        plain.rising = Bool.random(using: &plain.random)
        return rule(&plain, name)
    }

    /// The rules by name.
    static let rules: [(String, PlainGrammar.Rule)] = [
        ("parts", parts), ("clauses without indicator", ellipsis), ("two places", twoPlaces),
        ("places after semicolons", placesInTurn), ("two times", twoTimes), ("from and to", fromTo),
        ("three items and their changes", threeItems), ("level, change and share", withShare),
        ("next sentence", nextSentence), ("change, difference and rank", comparedAndRanked),
        ("inserted clause", inserted), ("source before", sourced), ("amount before noun", amountBefore),
        ("mean growth to a target", targetAndGrowth), ("change of a change", growthOfParts),
        ("double base", doubleBase), ("verb before noun", verbFirst), ("rise by and to", byAndTo),
        ("fused nouns", fused), ("multiple of a year", multiple), ("signs for verbs", signs),
        ("places in a list", placeList), ("unlike changes in a list", unlikeChanges), ("share of a part", partShare),
        ("two years' mean", twoYears), ("bracketed part", bracketedPart),
    ]

    private static func names(_ g: inout PlainGrammar, _ count: Int) -> [FactWords.Indicator] {
        Array(FactWords.indicators.shuffled(using: &g.random).prefix(count))
    }

    static let parts: PlainGrammar.Rule = { g, name in
        let all = names(&g, 2)
        let numbers = (g.amount(all[0]), g.percent(), g.amount(all[1]), g.percent())
        let first = g.change(all[0].name, numbers.1, .yearOnYear)
        let text = "\(g.lead())\(all[0].name)\(numbers.0.words)，同比\(g.mover())\(numbers.1.words)，"
        g.rising = Bool.random(using: &g.random)
        return Stated(
            pattern: name, text: text + "其中\(all[1].name)\(numbers.2.words)，\(g.mover())\(numbers.3.words)。",
            facts: [
                g.fact(all[0].name, .level, numbers.0), first, g.fact(all[1].name, .level, numbers.2),
                g.change(all[1].name, numbers.3, .yearOnYear),
            ])
    }

    static let ellipsis: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.amount(all[0]), g.percent(), g.percent())
        let first = g.change(all[0].name, numbers.1, .yearOnYear)
        let text = "\(g.lead())\(all[0].name)\(numbers.0.words)，同比\(g.mover())\(numbers.1.words)，"
        g.rising = Bool.random(using: &g.random)
        return Stated(
            pattern: name, text: text + "环比\(g.mover())\(numbers.2.words)。",
            facts: [g.fact(all[0].name, .level, numbers.0), first, g.change(all[0].name, numbers.2, .periodOnPeriod)])
    }

    static let twoPlaces: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.amount(all[0]), g.amount(all[0]))
        let other = g.pick(["安徽", "江西", "辽宁"].filter { $0 != g.region })
        var second = g.fact(all[0].name, .level, numbers.1)
        second.region = other
        return Stated(
            pattern: name,
            text: "\(g.time.words)，\(g.region)和\(other)\(all[0].name)分别为\(numbers.0.words)和\(numbers.1.words)。",
            facts: [g.fact(all[0].name, .level, numbers.0), second])
    }

    static let placesInTurn: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.percent(), g.percent())
        let other = g.pick(["安徽", "江西", "辽宁"].filter { $0 != g.region })
        var second = g.change(all[0].name, numbers.1, .yearOnYear)
        second.region = other
        let mover = g.mover()
        return Stated(
            pattern: name,
            text:
                "\(g.time.words)，\(g.region)\(all[0].name)同比\(mover)\(numbers.0.words)；\(other)\(mover)\(numbers.1.words)。",
            facts: [g.change(all[0].name, numbers.0, .yearOnYear), second])
    }

    static let twoTimes: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.amount(all[0]), g.amount(all[0]))
        g.time = FactWords.times[0]
        let first = g.fact(all[0].name, .level, numbers.0)
        g.time = FactWords.Time(words: "2024年", from: "2024-01-01", through: "2024-12-31", grain: .year)
        return Stated(
            pattern: name,
            text: "\(g.region)\(all[0].name)2023年为\(numbers.0.words)，2024年为\(numbers.1.words)。",
            facts: [first, g.fact(all[0].name, .level, numbers.1)])
    }

    static let fromTo: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.amount(all[0]), g.amount(all[0]))
        g.time = FactWords.times[1]
        let first = g.fact(all[0].name, .level, numbers.0)
        g.time = FactWords.Time(words: "2024年", from: "2024-01-01", through: "2024-12-31", grain: .year)
        let verb = g.pick(["增加到", "增长到", "提高到"])
        return Stated(
            pattern: name,
            text: "\(g.region)\(all[0].name)由2019年的\(numbers.0.words)\(verb)2024年的\(numbers.1.words)。",
            facts: [first, g.fact(all[0].name, .level, numbers.1)])
    }

    static let threeItems: PlainGrammar.Rule = { g, name in
        let all = names(&g, 3)
        let levels = all.map { g.amount($0) }
        let changes = all.map { _ in g.percent() }
        let text =
            "\(g.lead())\(all[0].name)、\(all[1].name)和\(all[2].name)分别为\(levels[0].words)、\(levels[1].words)和\(levels[2].words)，"
        return Stated(
            pattern: name,
            text: text + "同比分别\(g.mover())\(changes[0].words)、\(changes[1].words)和\(changes[2].words)。",
            facts: zip(all, levels).map { g.fact($0.name, .level, $1) }
                + zip(all, changes).map { g.change($0.name, $1, .yearOnYear) })
    }

    static let withShare: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.amount(all[0]), g.percent(), g.percent())
        return Stated(
            pattern: name,
            text:
                "\(g.lead())\(all[0].name)\(numbers.0.words)，同比\(g.mover())\(numbers.1.words)，占全国的\(numbers.2.words)。",
            facts: [
                g.fact(all[0].name, .level, numbers.0), g.change(all[0].name, numbers.1, .yearOnYear),
                g.fact("\(all[0].name)占全国", .share, numbers.2),
            ])
    }

    static let nextSentence: PlainGrammar.Rule = { g, name in
        let all = names(&g, 2)
        let numbers = (g.amount(all[0]), g.amount(all[1]), g.percent())
        return Stated(
            pattern: name,
            text:
                "\(g.lead())\(all[0].name)\(numbers.0.words)。\(all[1].name)达到\(numbers.1.words)，比上年同期\(g.mover())\(numbers.2.words)。",
            facts: [
                g.fact(all[0].name, .level, numbers.0), g.fact(all[1].name, .level, numbers.1),
                g.change(all[1].name, numbers.2, .yearOnYear),
            ])
    }

    static let comparedAndRanked: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.percent(), g.points())
        var difference = g.fact(all[0].name, .difference, numbers.1)
        difference.direction = .above
        g.rising = true
        return Stated(
            pattern: name,
            text: "\(g.lead())\(all[0].name)同比增长\(numbers.0.words)，比全国高\(numbers.1.words)，居全国第5位。",
            facts: [
                g.change(all[0].name, numbers.0, .yearOnYear), difference, g.fact(all[0].name, .rank, ("第5位", "5")),
            ])
    }

    static let inserted: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let number = g.percent()
        let clause = g.pick(["在政策带动下，", "受多重因素影响，", "尽管外部环境复杂，", "随着需求恢复，"])
        return Stated(
            pattern: name, text: "\(g.time.words)，\(clause)\(g.region)\(all[0].name)同比\(g.mover())\(number.words)。",
            facts: [g.change(all[0].name, number, .yearOnYear)])
    }

    static let sourced: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let number = g.amount(all[0])
        let source = g.pick(["据统计，", "初步核算，", "统计局公布的数据显示，", "记者从有关部门获悉，"])
        return Stated(
            pattern: name, text: "\(source)\(g.time.words)\(g.region)\(all[0].name)达\(number.words)。",
            facts: [g.fact(all[0].name, .level, number)])
    }

    static let amountBefore: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let number = g.amount(all[0])
        return Stated(
            pattern: name, text: "\(g.time.words)，\(g.region)实现了\(number.words)的\(all[0].name)。",
            facts: [g.fact(all[0].name, .level, number)])
    }

    static let targetAndGrowth: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        g.digits = .arabic
        let numbers = (g.amount(all[0]), g.percent())
        g.time = FactWords.Time(words: "2030年", from: "2030-01-01", through: "2030-12-31", grain: .year)
        var level = g.fact(all[0].name, .level, numbers.0)
        level.modality = .target
        level.comparator = .atLeast
        g.rising = true
        var growth = g.change(all[0].name, numbers.1, nil)
        growth.modality = .target
        growth.comparator = .approximate
        return Stated(
            pattern: name,
            text: "到2030年，力争\(g.region)\(all[0].name)达到\(numbers.0.words)以上，年均增长\(numbers.1.words)左右。",
            facts: [level, growth])
    }

    static let growthOfParts: PlainGrammar.Rule = { g, name in
        let all = names(&g, 3)
        let numbers = (g.percent(), g.percent(), g.percent())
        g.rising = true
        return Stated(
            pattern: name,
            text:
                "\(g.lead())\(all[0].name)同比增长\(numbers.0.words)。分领域看，\(all[1].name)增长\(numbers.1.words)，\(all[2].name)增长\(numbers.2.words)。",
            facts: [
                g.change(all[0].name, numbers.0, .yearOnYear), g.change(all[1].name, numbers.1, .yearOnYear),
                g.change(all[2].name, numbers.2, .yearOnYear),
            ])
    }

    static let doubleBase: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.percent(), g.percent())
        var versus = g.change(all[0].name, numbers.1, .versus)
        versus.base = "2019年"
        let mover = g.mover()
        return Stated(
            pattern: name,
            text: "\(g.lead())\(all[0].name)同比\(mover)\(numbers.0.words)，较2019年\(mover)\(numbers.1.words)。",
            facts: [g.change(all[0].name, numbers.0, .yearOnYear), versus])
    }

    static let verbFirst: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let number = g.amount(all[0])
        let verb = g.pick(["实现", "完成"])
        return Stated(
            pattern: name, text: "\(g.time.words)，\(g.region)\(verb)\(all[0].name)\(number.words)。",
            facts: [g.fact(all[0].name, .level, number)])
    }

    static let byAndTo: PlainGrammar.Rule = { g, name in
        let rate = g.pick(FactWords.rates)
        let numbers = (g.points(), g.percent(1...90))
        return Stated(
            pattern: name,
            text: "\(g.lead())\(rate)比上年同期\(g.pointMover())\(numbers.0.words)，达到\(numbers.1.words)。",
            facts: [g.change(rate, numbers.0, .yearOnYear), g.fact(rate, .level, numbers.1)])
    }

    static let fused: PlainGrammar.Rule = { g, name in
        let numbers = (g.amount(FactWords.indicators[7]), g.amount(FactWords.indicators[7]))
        return Stated(
            pattern: name, text: "\(g.lead())汽车产销分别完成\(numbers.0.words)和\(numbers.1.words)。",
            facts: [g.fact("汽车产", .level, numbers.0), g.fact("汽车销", .level, numbers.1)])
    }

    static let multiple: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let figure = g.figure(2...9, decimals: 1)
        return Stated(
            pattern: name, text: "\(g.lead())\(all[0].name)是2020年的\(figure.words)倍。",
            facts: [g.fact(all[0].name, .level, (figure.words + "倍", figure.value.description))])
    }

    static let signs: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        g.digits = .arabic
        g.rising = true
        let number = g.percent()
        return Stated(
            pattern: name, text: "\(g.lead())\(all[0].name)同比+\(number.words)。",
            facts: [g.change(all[0].name, ("+" + number.words, number.amount), .yearOnYear)])
    }

    static let placeList: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.percent(), g.percent(), g.percent())
        g.rising = true
        let places = ["成都", "绵阳", "宜宾"]
        let facts = zip(places, [numbers.0, numbers.1, numbers.2]).map { place, number in
            var fact = g.change(all[0].name, number, nil)
            fact.region = place
            return fact
        }
        return Stated(
            pattern: name,
            text:
                "\(g.time.words)，成都、绵阳、宜宾三市\(all[0].name)分别增长\(numbers.0.words)、\(numbers.1.words)、\(numbers.2.words)。",
            facts: facts)
    }

    static let unlikeChanges: PlainGrammar.Rule = { g, name in
        let all = names(&g, 2)
        let numbers = (g.amount(all[0]), g.amount(all[1]), g.percent(), g.percent())
        g.rising = true
        let first = g.change(all[0].name, numbers.2, .yearOnYear)
        g.rising = false
        let second = g.change(all[1].name, numbers.3, .yearOnYear)
        return Stated(
            pattern: name,
            text:
                "\(g.lead())\(all[0].name)、\(all[1].name)分别为\(numbers.0.words)和\(numbers.1.words)，同比增长\(numbers.2.words)和下降\(numbers.3.words)。",
            facts: [
                g.fact(all[0].name, .level, numbers.0), g.fact(all[1].name, .level, numbers.1), first, second,
            ])
    }

    static let partShare: PlainGrammar.Rule = { g, name in
        let number = g.percent(1...60)
        let part = g.pick(["供应商", "游客", "用户"])
        var fact = g.fact(part, .share, number)
        fact.region = nil
        return Stated(
            pattern: name, text: "\(g.time.words)，\(number.words)的\(part)来自\(g.region)。", facts: [fact])
    }

    static let twoYears: PlainGrammar.Rule = { g, name in
        let all = names(&g, 1)
        let numbers = (g.percent(), g.percent())
        g.rising = true
        return Stated(
            pattern: name,
            text: "\(g.lead())\(all[0].name)同比增长\(numbers.0.words)，两年平均增长\(numbers.1.words)。",
            facts: [g.change(all[0].name, numbers.0, .yearOnYear), g.change(all[0].name, numbers.1, nil)])
    }

    static let bracketedPart: PlainGrammar.Rule = { g, name in
        let all = names(&g, 2)
        let numbers = (g.amount(all[0]), g.amount(all[1]))
        return Stated(
            pattern: name, text: "\(g.lead())\(all[0].name)\(numbers.0.words)（其中\(all[1].name)\(numbers.1.words)）。",
            facts: [g.fact(all[0].name, .level, numbers.0), g.fact(all[1].name, .level, numbers.1)])
    }
}
