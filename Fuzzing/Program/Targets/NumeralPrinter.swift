/// Prints numbers as Chinese writes them.
struct NumeralPrinter {
    let digits: [String]
    let multipliers: [String]
    let scales: [String]

    static let all = [
        NumeralPrinter("零一二三四五六七八九", ["", "十", "百", "千"], "万", "亿"),
        NumeralPrinter("零一二三四五六七八九", ["", "十", "百", "千"], "萬", "億"),
        NumeralPrinter("零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"], "万", "亿"),
        NumeralPrinter("零壹貳參肆伍陸柒捌玖", ["", "拾", "佰", "仟"], "萬", "億"),
    ]

    private init(_ digits: String, _ multipliers: [String], _ myriad: String, _ yi: String) {
        self.digits = digits.map { String($0) }
        self.multipliers = multipliers
        scales = [myriad, yi]
    }

    /// The number in words: 万 for each fourth digit, 亿 for each eighth, 亿亿 for the sixteenth.
    func words(_ value: UInt128) -> String {
        if value == 0 { return digits[0] }
        var text = ""
        var owesZero = false
        var power: UInt128 = 1
        for _ in 0..<5 { power *= 10_000 }
        for index in stride(from: 5, through: 0, by: -1) {
            let part = Int(value / power % 10_000)
            if part == 0 {
                owesZero = !text.isEmpty
            } else {
                let padded = !text.isEmpty && (owesZero || part < 1000)
                text += (padded ? digits[0] : "") + section(part) + (index % 2 == 1 ? scales[0] : "")
                owesZero = false
            }
            // The scales of eight digits close what stands before them.
            if index > 0, index % 2 == 0, value / power % 100_000_000 != 0 {
                text += String(repeating: scales[1], count: index / 2)
            }
            power /= 10_000
        }
        return text
    }

    /// The digits after the point, one by one.
    func decimals(_ value: Int, places: Int) -> String {
        let plain = String(value)
        let padded = String(repeating: "0", count: max(0, places - plain.utf8.count)) + plain
        return "点" + padded.utf8.suffix(places).map { digits[Int($0) - 0x30] }.joined()
    }

    /// A number below ten thousand.
    private func section(_ value: Int) -> String {
        var text = ""
        var owesZero = false
        var power = 1000
        for place in stride(from: 3, through: 0, by: -1) {
            let digit = value / power % 10
            power /= 10
            if digit == 0 {
                owesZero = !text.isEmpty
                continue
            }
            if owesZero { text += digits[0] }
            owesZero = false
            text += digits[digit] + multipliers[place]
        }
        return text
    }
}
