import SeededRandom

/// Paragraphs of statistical prose of every kind, made from a seed: usual sentences and odd ones, whole and damaged.
///
/// Nothing is known of what they say. The words stand here and nowhere else, so that the text of a seed never
/// changes.
struct MixedProse {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// A paragraph of some sentences, and how many they are.
    mutating func paragraph() -> (text: String, sentences: Int) {
        let count = 1 + below(5)
        var text = ""
        for _ in 0..<count { text += sentence() }
        switch below(8) {
        case 0, 1: text = written(text, isTraditional: true, isWide: false)
        case 2: text = written(text, isTraditional: false, isWide: true)
        case 3: text = written(text, isTraditional: true, isWide: true)
        default: break
        }
        return (text, count)
    }

    /// A text in traditional characters or full-width forms.
    private func written(_ text: String, isTraditional: Bool, isWide: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isTraditional, let form = MixedProseWords.traditional[scalar] {
                result.append(form)
            } else if isWide, (0x21...0x7E).contains(scalar.value),
                let form = Unicode.Scalar(scalar.value + 0xFEE0)
            {
                result.append(form)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    private mutating func pick(_ list: [String]) -> String { list[below(list.count)] }

    /// A sentence: a template with its places filled, now and then damaged.
    private mutating func sentence() -> String {
        let text = filled(pick(MixedProseWords.templates))
        return below(6) == 0 ? damaged(text) : text
    }

    private mutating func filled(_ template: String) -> String {
        var text = ""
        for (index, part) in template.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let close = part.firstIndex(of: "}") else {
                text += part
                continue
            }
            text += word(String(part[..<close]))
            text += part[part.index(after: close)...]
        }
        return text
    }

    private mutating func word(_ place: String) -> String {
        switch place {
        case "P": pick(MixedProseWords.periods)
        case "R": pick(MixedProseWords.regions)
        case "I": pick(MixedProseWords.indicators)
        case "K": pick(MixedProseWords.rates)
        case "V": pick(MixedProseWords.levelVerbs)
        case "M": pick(MixedProseWords.moves)
        case "B": pick(MixedProseWords.bases)
        case "J": pick(MixedProseWords.oddities)
        case "A": pick(MixedProseWords.before) + number() + pick(MixedProseWords.units)
        case "%": percentage()
        case "p": decimal() + pick(["个百分点", "个百分点", "个基点", "百分点"])
        default: number()
        }
    }

    private mutating func percentage() -> String {
        switch below(8) {
        case 0: "百分之" + chinese()
        case 1: "\(decimal())至\(decimal())%"
        case 2: "\(1 + below(9))成"
        case 3: "\(1 + below(5)).\(below(10))倍"
        default: decimal() + "%"
        }
    }

    private mutating func decimal() -> String { "\(below(60)).\(below(100))" }

    private mutating func number() -> String {
        switch below(10) {
        case 0: chinese()
        case 1: "\(1 + below(99)),\(100 + below(900))"
        case 2: "\(1 + below(9))—\(10 + below(90))"
        case 3: "\(100 + below(900))多"
        case 4: pick(["几", "十几", "数百", "三四十", "二十余", "上千", "两三", "半", "一个半"])
        case 5: "-" + decimal()
        case 6, 7: decimal()
        default: "\(1 + below(9999))"
        }
    }

    private mutating func chinese() -> String {
        let digits = Array("一二三四五六七八九")
        var text = ""
        for multiplier in ["千", "百", "十"] where below(2) == 0 { text += "\(digits[below(9)])\(multiplier)" }
        text += "\(digits[below(9)])"
        if below(3) == 0 { text += pick(["万", "亿", "万亿", "点\(digits[below(9)])", "万零\(digits[below(9)])"]) }
        return text
    }

    /// A sentence with characters left out, doubled, changed over or with layout put between them.
    private mutating func damaged(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<(1 + below(4)) where scalars.count > 2 {
            let i = below(scalars.count - 1)
            switch below(6) {
            case 0: scalars.remove(at: i)
            case 1: scalars.insert(scalars[i], at: i)
            case 2: scalars.swapAt(i, i + 1)
            case 3: scalars.insert(contentsOf: pick(MixedProseWords.layout).unicodeScalars, at: i)
            case 4: scalars.insert(contentsOf: pick(MixedProseWords.oddities).unicodeScalars, at: i)
            default: scalars.removeSubrange(i..<min(scalars.count, i + 1 + below(6)))
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
