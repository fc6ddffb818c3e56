/// The closed groups of a numeral, largest first: 3亿 and 5000万 of 三亿五千万.
///
/// At most four groups can stand beside each other (兆 亿 万 and a product of scales), so they are
/// kept inline.
struct ScaleGroups {
    /// The largest power of ten that scale words may make together: 亿亿亿亿.
    static let largestScale = 32

    private var values: [4 of ExactNumber] = [4 of ExactNumber](repeating: .zero)
    private var powers: [4 of Int] = [4 of Int](repeating: 0)
    private(set) var count = 0
    /// The power of ten that the last scale words gave the last group.
    private(set) var trailingScale = 0
    /// The power of the last scale word itself.
    private var lastWord = 0
    /// Whether those scale words multiply all that was read before them.
    private(set) var scalesAll = false

    /// The last group's value and scale.
    var last: (value: ExactNumber, scale: Int)? {
        count > 0 ? (values[count - 1], powers[count - 1]) : nil
    }

    /// Closes a group: the value, and every smaller group before it, times a power of ten.
    ///
    /// - Returns: false where the order of scales is not that of a numeral or the value does not fit.
    mutating func push(_ value: ExactNumber, scale: Int) -> Bool {
        var sum = value
        var kept = count
        while kept > 0, powers[kept - 1] < scale {
            guard let next = sum.adding(values[kept - 1]) else { return false }
            sum = next
            kept -= 1
        }
        // 五亿三亿 is two numerals.
        if kept > 0, powers[kept - 1] <= scale { return false }
        guard kept < 4, let product = sum.multiplied(byPowerOfTen: scale) else { return false }
        scalesAll = kept == 0
        values[kept] = product
        powers[kept] = scale
        count = kept + 1
        trailingScale = scale
        lastWord = scale
        return true
    }

    /// Multiplies the last group, and the smaller ones before it, by a scale that follows at once: 万亿, 万万, 亿亿.
    mutating func multiplyLast(_ power: Int) -> Bool {
        guard count > 0 else { return false }
        let scale = powers[count - 1]
        // 三百五十一万亿, 亿亿 and 万万 multiply; 亿万 (as in 亿万富翁) is no number.
        guard lastWord <= power, scale + power <= Self.largestScale else { return false }
        guard let product = values[count - 1].multiplied(byPowerOfTen: power) else { return false }
        values[count - 1] = product
        powers[count - 1] = scale + power
        trailingScale += power
        lastWord = power
        // 一亿五千万亿: what stands before must still be larger.
        if count > 1, powers[count - 2] <= scale + power { return false }
        return true
    }

    /// All groups and a tail below them; what no tail refines keeps its power of ten: 816亿 is 816 × 10⁸.
    func sum(adding tail: ExactNumber) -> ExactNumber? {
        let isWhole = count > 0 && tail.coefficient == 0
        var total = isWhole ? values[0] : tail
        for i in (isWhole ? 1 : 0)..<count {
            guard let next = total.adding(values[i]) else { return nil }
            total = next
        }
        return total
    }
}
