@testable import TextScan

/// The quantity scanner as one would write it without a thought of speed.
///
/// Characters are in an array, forms in a dictionary, numerals are told by their words. It shares nothing with the scanner but the folding of characters.
struct PlainQuantities {
    /// A character of the text, folded.
    struct Item {
        var character: Unicode.Scalar
        var start: Int
        var length: Int
        var isLayout: Bool
    }

    let forms: [[Unicode.Scalar]: Int]
    let longest: Int
    private var items: [Item] = []

    init(units: [String]) {
        var forms: [[Unicode.Scalar]: Int] = [:]
        for (index, unit) in units.enumerated() where !unit.isEmpty {
            let folded = unit.unicodeScalars.map { Self.folded($0.value) }
            if forms[folded] == nil { forms[folded] = index }
        }
        self.forms = forms
        longest = forms.keys.map(\.count).max() ?? 0
    }

    private static func folded(_ code: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(CharacterFold.shared.codes[Int(code)]) ?? "\u{FFFD}"
    }

    // MARK: Characters

    private static let digits: [Unicode.Scalar: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2, "壹": 1, "贰": 2,
        "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9, "参": 3, "俩": 2,
    ]
    private static let multipliers: [Unicode.Scalar: Int] = ["十": 1, "百": 2, "千": 3, "拾": 1, "佰": 2, "仟": 3]
    private static let scales: [Unicode.Scalar: Int] = ["万": 4, "亿": 8, "兆": 12]
    private static let fused: [Unicode.Scalar: Int] = ["廿": 20, "卅": 30, "卌": 40]
    private static let financial: Set<Unicode.Scalar> = Set("壹贰叁肆伍陆柒捌玖参拾佰仟".unicodeScalars)

    private func character(_ i: Int) -> Unicode.Scalar {
        items.indices.contains(i) && !items[i].isLayout ? items[i].character : "\u{0}"
    }
    private func isLayout(_ i: Int) -> Bool { items.indices.contains(i) && items[i].isLayout }
    private func arabic(_ i: Int) -> Int? {
        ("0"..."9").contains(character(i)) ? Int(character(i).value) - 0x30 : nil
    }
    private func han(_ i: Int) -> Int? { Self.digits[character(i)] }
    private func multiplier(_ i: Int) -> Int? { Self.multipliers[character(i)] }
    private func scale(_ i: Int) -> Int? { Self.scales[character(i)] }
    private func isMultiplied(_ i: Int) -> Bool { multiplier(i + 1) != nil || scale(i + 1) != nil }
    private func isMore(_ i: Int) -> Bool { character(i) == "多" || character(i) == "余" }
    private func isWide(_ i: Int) -> Bool { items[i].length == 3 }
    private func isNumeral(_ i: Int) -> Bool {
        arabic(i) != nil || han(i) != nil || multiplier(i) != nil || scale(i) != nil || Self.fused[character(i)] != nil
            || "半几数".unicodeScalars.contains(character(i))
    }
    private func isLetter(_ i: Int) -> Bool {
        CharacterFold.shared.classes[Int(character(i).value)] == GlyphClass.letter.rawValue
    }
    private func isSign(_ i: Int) -> Bool { "-–—~+/:∶·×*^=⁰¹²³⁴⁵⁶⁷⁸⁹⁻½¼¾.".unicodeScalars.contains(character(i)) }

    // MARK: Text

    /// All candidates of a text.
    mutating func candidates(_ bytes: [UInt8]) -> [QuantityCandidate] {
        split(bytes)
        var found: [QuantityCandidate] = []
        var i = 0
        var lastEnd = -1
        while i < items.count {
            guard let (candidate, next) = candidate(i, lastEnd) else {
                i += 1
                continue
            }
            found.append(candidate)
            lastEnd = next
            i = next
        }
        return found
    }

    /// Decodes; a byte that begins no character of the plane is an item of its own.
    private mutating func split(_ bytes: [UInt8]) {
        items = []
        var i = 0
        while i < bytes.count {
            let first = Int(bytes[i])
            var code = 0xFFFD
            var length = 1
            func tail(_ k: Int) -> Int? {
                i + k < bytes.count && bytes[i + k] >> 6 == 2 ? Int(bytes[i + k]) - 0x80 : nil
            }
            if first < 0x80 {
                code = first
            } else if first >= 0xC2, first < 0xE0, let a = tail(1) {
                code = (first - 0xC0) * 64 + a
                length = 2
            } else if first >= 0xE0, first < 0xF0, let a = tail(1), let b = tail(2) {
                let wide = ((first - 0xE0) * 64 + a) * 64 + b
                if wide >= 0x800 {
                    code = wide
                    length = 3
                }
            }
            let isLayout = GlyphCell.layoutCodes.contains(code) && code != 0x28
            items.append(Item(character: Self.folded(UInt32(code)), start: i, length: length, isLayout: isLayout))
            i += length
        }
    }

    private func offset(_ i: Int) -> Int {
        i < items.count ? items[i].start : (items.last.map { $0.start + $0.length } ?? 0)
    }

    private func unit(_ start: Int) -> (form: Int, end: Int)? {
        var best: (Int, Int)?
        var spelling: [Unicode.Scalar] = []
        var end = start
        while end < items.count, !isLayout(end), end - start < longest {
            spelling.append(character(end))
            end += 1
            guard let form = forms[spelling] else { continue }
            let last = character(end - 1)
            let endsInLetter = ("a"..."z").contains(last) || ("A"..."Z").contains(last) || last == "μ"
            if !(endsInLetter && isLetter(end)) { best = (form, end) }
        }
        return best
    }

    private func unitTakes(_ i: Int) -> Bool { (unit(i)?.end ?? 0) > i + 1 }

    // MARK: Candidates

    private struct Reading {
        var coefficient: UInt64?
        var exponent = 0
        var scale = 0
        var end = 0
        var traits: QuantityCandidate.Traits = []
    }

    private func candidate(_ i: Int, _ lastEnd: Int) -> (QuantityCandidate, Int)? {
        guard var reading = numeral(i) else { return nil }
        if reading.coefficient == nil {
            reading.traits.insert(.unreadable)
            reading.exponent = 0
            reading.scale = 0
        }
        let unit = unit(reading.end)
        let end = unit?.end ?? reading.end
        if isNumeral(end) || isMore(end) || isLetter(end) || isSign(end)
            || "至到之又来([【〔".unicodeScalars.contains(character(end))
        {
            reading.traits.insert(.joinedAfter)
        }
        if character(reading.end) == "点", arabic(reading.end + 1) != nil || han(reading.end + 1) != nil {
            reading.traits.insert(.joinedAfter)
        }
        if isLayout(end) { reading.traits.insert(.gapAfter) }
        if unit == nil {
            if character(end) == "分", character(end + 1) == "之" { reading.traits.insert(.joinedAfter) }
            if character(end) == ",", arabic(end - 1) != nil, arabic(end + 1) != nil, isWide(end) == isWide(end - 1) {
                reading.traits.insert(.joinedAfter)
            }
        }
        if reading.coefficient != nil, multiplier(reading.end - 1) != nil || scale(reading.end - 1) != nil,
            unitTakes(reading.end - 1)
        {
            reading.traits.insert(.sharedMultiplier)
        }
        var start = i
        if character(i - 1) == "几" || character(i - 1) == "数", i - 1 >= lastEnd, multiplier(i) != nil || scale(i) != nil
        {
            start = i - 1
            reading.coefficient = nil
            reading.exponent = 0
            reading.scale = 0
            reading.traits.insert(.unreadable)
        }
        if isNumeral(start - 1) || isLetter(start - 1) || isSign(start - 1) || character(start - 1) == "第"
            || start == lastEnd || (character(start - 1) == "," && arabic(start - 2) != nil)
        {
            reading.traits.insert(.joinedBefore)
        }
        if isLayout(start - 1) { reading.traits.insert(.gapBefore) }
        let made = QuantityCandidate(
            coefficient: reading.coefficient ?? 0, start: offset(start), numeralEnd: offset(reading.end),
            end: offset(end),
            unit: Int32(unit?.form ?? -1), exponent: reading.exponent, scale: reading.scale, traits: reading.traits)
        return (made, end)
    }

    private func numeral(_ i: Int) -> Reading? {
        if arabic(i) != nil { return arabicNumeral(i) }
        if character(i) == "半" {
            return Reading(coefficient: 5, exponent: -1, end: i + 1, traits: [.chinese, .half])
        }
        if multiplier(i) != nil || scale(i) != nil, character(i + 1) == "分", character(i + 2) == "之" {
            var reading = arabic(i + 3) != nil ? arabicNumeral(i + 3) : chineseNumeral(i + 3)
            reading = reading ?? Reading(end: runEnd(i + 3))
            reading?.traits.insert(.chinese)
            if multiplier(i) == 2 { reading?.traits.insert(.partsOfHundred) } else { reading?.coefficient = nil }
            return reading
        }
        return chineseNumeral(i)
    }

    private func runEnd(_ i: Int) -> Int {
        var i = i
        while isNumeral(i) { i += 1 }
        return i
    }

    /// A decimal number of at most 64 bits from its digits, or nil.
    private static func number(_ digits: [Int]) -> UInt64? {
        UInt64(digits.isEmpty ? "0" : digits.map(String.init).joined())
    }

    // MARK: Arabic

    private func run(_ i: Int) -> [Int] {
        var digits: [Int] = []
        while let digit = arabic(i + digits.count) { digits.append(digit) }
        return digits
    }

    private func arabicNumeral(_ start: Int) -> Reading {
        var reading = Reading(traits: .arabic)
        var digits = run(start)
        var i = start + digits.count
        if digits.count <= 3 {
            while character(i) == ",", run(i + 1).count == 3, (i...i + 3).allSatisfy({ isWide($0) == isWide(i - 1) }) {
                digits += run(i + 1)
                i += 4
                reading.traits.insert(.grouped)
            }
        }
        if character(i) == ".", arabic(i + 1) != nil {
            let places = run(i + 1)
            digits += places
            i += 1 + places.count
            reading.exponent = -places.count
            reading.traits.insert(.decimal)
        }
        for k in start..<i where arabic(k) != nil && isWide(k) { reading.traits.insert(.fullWidth) }
        reading.coefficient = digits.count > 19 ? nil : Self.number(digits)
        func more() {
            if isMore(i), !reading.traits.contains(.more) {
                reading.traits.insert(.more)
                i += 1
            }
        }
        more()
        if let first = scale(i), !unitTakes(i) {
            reading.traits.insert(.scaled)
            var last = first
            reading.scale = first
            i += 1
            if !reading.traits.contains(.more) {
                while let next = scale(i), !unitTakes(i), next >= last, reading.scale + next <= 24 {
                    reading.scale += next
                    last = next
                    i += 1
                }
            }
            reading.exponent += reading.scale
            while !reading.traits.contains(.more), arabic(i) != nil {
                let rest = run(i)
                let after = i + rest.count
                let smaller = unitTakes(after) ? nil : scale(after)
                let room = reading.scale - (smaller ?? 0)
                guard !reading.traits.contains(.decimal), Self.number(rest) != nil, rest.count <= room,
                    rest.count > 1 || smaller != nil
                else {
                    for k in i..<runEnd(i) where arabic(k) != nil && isWide(k) && k < after {
                        reading.traits.insert(.fullWidth)
                    }
                    reading.coefficient = nil
                    reading.end = runEnd(i)
                    return reading
                }
                for k in i..<after where isWide(k) { reading.traits.insert(.fullWidth) }
                let zeros = [Int](repeating: 0, count: room - rest.count)
                reading.coefficient = reading.coefficient.flatMap {
                    Self.number(Array(String($0)).compactMap(\.wholeNumberValue) + zeros + rest)
                }
                reading.scale = smaller ?? 0
                reading.exponent = reading.scale
                i = after + (smaller == nil ? 0 : 1)
                if smaller == nil { break }
            }
            more()
        }
        reading.end = i
        return reading
    }

    // MARK: Chinese

    /// The digit at a place, unless it is one only before a multiplier and none follows.
    private func usableDigit(_ i: Int, isFirst: Bool) -> Int? {
        guard let digit = han(i) else { return nil }
        switch character(i) {
        case "参", "俩": return isMultiplied(i) ? digit : nil
        case "两": return isFirst || isMultiplied(i) ? digit : nil
        default: return digit
        }
    }

    private func decimalDigit(_ i: Int) -> Int? {
        "两参俩".unicodeScalars.contains(character(i)) ? nil : arabic(i) ?? han(i)
    }

    private func chineseNumeral(_ start: Int) -> Reading? {
        guard
            usableDigit(start, isFirst: true) != nil || multiplier(start) != nil || scale(start) != nil
                || Self.fused[character(start)] != nil
        else { return nil }
        var reading = Reading(traits: .chinese)
        // The words of the numeral: digits, multipliers, scales, 多, as far as they go on.
        var i = start
        var words: [Unicode.Scalar] = []
        var decimals: [Int] = []
        var wholeWords: [Unicode.Scalar] = []
        var isRefused = false
        while true {
            if usableDigit(i, isFirst: i == start) != nil || multiplier(i) != nil || scale(i) != nil
                || Self.fused[character(i)] != nil
            {
                words.append(character(i))
                i += 1
                // 零 inside a numeral stands before a smaller number.
                let isLoose = han(i - 1) == 0 && words.count > 1 && han(i) == nil && multiplier(i) == nil
                if isLoose || !Self.isPrefix(words, ofDecimal: !decimals.isEmpty) {
                    isRefused = true
                    break
                }
            } else if isMore(i), !reading.traits.contains(.more) {
                if multiplier(i + 1) != nil {
                    isRefused = true
                    break
                }
                reading.traits.insert(.more)
                i += 1
                guard scale(i) != nil else { break }
                words.append(character(i))
                i += 1
                if !Self.isPrefix(words, ofDecimal: !decimals.isEmpty) {
                    isRefused = true
                    break
                }
                if scale(i) == nil { break }
                continue
            } else if character(i) == "点", decimalDigit(i + 1) != nil {
                guard decimals.isEmpty, Self.value(words) != nil, !Self.isElided(words),
                    words.allSatisfy({ Self.scales[$0] == nil })
                else {
                    isRefused = true
                    break
                }
                reading.traits.insert(.decimal)
                i += 1
                while let digit = decimalDigit(i) {
                    decimals.append(digit)
                    if Self.financial.contains(character(i)) { reading.traits.insert(.financial) }
                    i += 1
                }
                wholeWords = words
                words = []
                if multiplier(i) != nil {
                    isRefused = true
                    break
                }
            } else if character(i) == "几" {
                isRefused = true
                break
            } else {
                break
            }
            if reading.traits.contains(.more), scale(i) == nil { break }
        }
        // Words up to the one at which reading was given up.
        let taken =
            isRefused && !words.isEmpty && !Self.isPrefix(words, ofDecimal: !decimals.isEmpty)
            ? words.dropLast() : words[...]
        for word in taken + wholeWords[...] where Self.financial.contains(word) { reading.traits.insert(.financial) }
        if (taken + wholeWords[...]).contains(where: { Self.scales[$0] != nil }) { reading.traits.insert(.scaled) }
        if isRefused {
            // From the word that does not fit on, all numeral characters belong to it.
            var k = i
            if !words.isEmpty, taken.count < words.count { k -= 1 }
            reading.end = max(runEnd(k), i)
            return reading
        }
        reading.end = i
        if decimals.isEmpty {
            guard let (value, exponent, scale) = Self.value(words), !Self.isElided(words) else { return reading }
            reading.coefficient = value
            reading.exponent = exponent
            reading.scale = scale
        } else {
            let scale = words.reduce(0) { $0 + (Self.scales[$1] ?? 0) }
            let whole = Self.value(wholeWords).map { Array(String($0.0)).compactMap(\.wholeNumberValue) } ?? []
            reading.coefficient = Self.number(whole + decimals)
            reading.exponent = scale - decimals.count
            reading.scale = scale
        }
        return reading
    }

    /// Whether some words can begin a plain numeral, or stand behind the decimals of one.
    private static func isPrefix(_ words: [Unicode.Scalar], ofDecimal isDecimal: Bool) -> Bool {
        if isDecimal {
            let powers = words.compactMap { scales[$0] }
            return powers.count == words.count && zip(powers, powers.dropFirst()).allSatisfy { $0 <= $1 }
                && powers.reduce(0, +) <= 24
        }
        // Groups of a section and its scales.
        var sections: [(words: [Unicode.Scalar], scales: [Int])] = [([], [])]
        for word in words {
            if let scale = scales[word] {
                sections[sections.count - 1].scales.append(scale)
            } else {
                if !(sections.last?.scales.isEmpty ?? true) { sections.append(([], [])) }
                sections[sections.count - 1].words.append(word)
            }
        }
        var lastPower = Int.max
        for (index, section) in sections.enumerated() {
            guard isSection(section.words, isFirst: index == 0, isClosed: !section.scales.isEmpty) else { return false }
            guard let first = section.scales.first else { continue }
            if first >= lastPower { return false }
            if section.scales.count > 1 {
                guard index == 0, zip(section.scales, section.scales.dropFirst()).allSatisfy({ $0 <= $1 }),
                    section.scales.reduce(0, +) <= 24
                else { return false }
            }
            lastPower = section.scales.reduce(0, +)
        }
        return true
    }

    /// Whether words are a number below ten thousand, or begin one that is not closed by a scale.
    private static func isSection(_ words: [Unicode.Scalar], isFirst: Bool, isClosed: Bool) -> Bool {
        var least = 5
        var digit: Int?
        var zero = false
        var any = false
        for (index, word) in words.enumerated() {
            if let value = digits[word] {
                if digit != nil { return false }
                if value == 0, any || !isFirst {
                    if zero { return false }
                    // Something must follow; the end of the words is only known when there is no more.
                    zero = true
                    if index == words.count - 1, isClosed { return false }
                } else {
                    digit = value
                }
            } else if let power = multipliers[word] {
                guard power < least, digit != 0 else { return false }
                if digit == nil, !(power == 1 && !any && isFirst) { return false }
                least = power
                digit = nil
                zero = false
                any = true
            } else {
                guard digit == nil, least > 1 else { return false }
                least = 1
                zero = false
                any = true
            }
        }
        guard isClosed else { return true }
        if words.isEmpty || digit == 0 { return false }
        if !any, digit == nil { return false }
        return !(any && digit != nil && !zero && least > 1)
    }

    private static func isElided(_ words: [Unicode.Scalar]) -> Bool {
        guard let last = words.last, let value = digits[last], words.count > 1 else { return false }
        // A 零 with nothing behind it says no value either.
        if value == 0 { return true }
        let before = words[words.count - 2]
        return scales[before] != nil || (multipliers[before] ?? 0) > 1
    }

    /// The value of a numeral's words.
    private static func value(_ words: [Unicode.Scalar]) -> (UInt64, exponent: Int, scale: Int)? {
        var total: UInt64? = 0
        var power = 0
        var section: UInt64 = 0
        var digit: UInt64?
        var isOpen = false
        var groups = 0
        func joined(_ value: UInt64, _ lower: Int) -> UInt64? {
            guard groups > 0 else { return value }
            let gap = String(repeating: "0", count: power - lower)
            guard let total, let shifted = UInt64("\(total)" + gap) else { return nil }
            let (sum, carry) = shifted.addingReportingOverflow(value)
            return carry ? nil : sum
        }
        for word in words {
            if let value = digits[word] {
                digit = UInt64(value)
                isOpen = true
            } else if let exponent = multipliers[word] {
                section += (digit ?? 1) * [1, 10, 100, 1000][exponent]
                digit = nil
                isOpen = true
            } else if let tens = fused[word] {
                section += UInt64(tens)
                isOpen = true
            } else if let scale = scales[word] {
                if isOpen {
                    total = joined(section + (digit ?? 0), scale)
                    power = scale
                    groups += 1
                } else {
                    power += scale
                }
                section = 0
                digit = nil
                isOpen = false
            }
        }
        if isOpen {
            let whole = joined(section + (digit ?? 0), 0)
            return whole.map { ($0, 0, 0) }
        }
        return total.map { ($0, power, power) }
    }
}
