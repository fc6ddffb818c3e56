extension ExactNumber {
    /// Where Chinese numerals end: numbers from 10²⁴ up are not written.
    private static let chineseBound: UInt128 = 1_000_000_000_000_000_000_000_000

    /// The number in Chinese numerals, as it is said.
    ///
    /// ```swift
    /// ExactNumber("12050")!.chineseNumeral()             // 一万二千零五十
    /// ExactNumber("12050")!.chineseNumeral(.financial)   // 壹万贰仟零伍拾
    /// ExactNumber("-35.0")!.chineseNumeral()             // 负三十五点零
    /// ExactNumber("1/3")!.chineseNumeral()               // 三分之一
    /// ```
    ///
    /// Nothing is rounded: all decimals are written. An ``Extractor`` reads back what is written here. 两 is not
    /// used, for it depends on what follows.
    ///
    /// - Parameter style: The characters to write.
    /// - Returns: nil where the number, or a part of a fraction, is 10²⁴ or more.
    /// - Complexity: O(*n*) in the digits.
    public func chineseNumeral(_ style: ChineseNumeralStyle = .simplified) -> String? {
        let sign = coefficient < 0 ? style.minus : ""
        if isFraction {
            guard let bottom = Self.chinese(denominator.magnitude, style),
                let top = Self.chinese(coefficient.magnitude, style)
            else { return nil }
            return sign + bottom + "分之" + top
        }
        var whole = coefficient.magnitude
        var decimals = ""
        if exponent > 0 {
            for _ in 0..<exponent where whole > 0 {
                guard whole < Self.chineseBound else { return nil }
                whole *= 10
            }
        } else if exponent < 0 {
            decimals = style.point
            let digits = whole.description
            let padded = String(repeating: "0", count: max(0, -exponent - digits.utf8.count)) + digits
            for byte in padded.utf8.suffix(-exponent) { decimals.append(style.digits[Int(byte - 0x30)]) }
            for _ in 0..<(-exponent) where whole > 0 { whole /= 10 }
        }
        return Self.chinese(whole, style).map { sign + $0 + decimals }
    }

    /// The number in Arabic digits with 万, 亿 or 万亿, as statistics are printed.
    ///
    /// ```swift
    /// ExactNumber("153300000000")!.scaledText()              // 1533亿
    /// ExactNumber("2520000000000")!.scaledText()             // 2.52万亿
    /// ExactNumber("9870.5")!.scaledText()                    // 9870.5
    /// ExactNumber("12345")!.scaledText(.traditional)         // 1.2345萬
    /// ```
    ///
    /// The scale is the largest that does not pass the number; nothing is rounded. A fraction is written as in
    /// ``description``.
    ///
    /// - Parameter style: Whose 万 and 亿 to write.
    /// - Returns: The text.
    /// - Complexity: O(*n*) in the digits.
    public func scaledText(_ style: ChineseNumeralStyle = .simplified) -> String {
        guard !isFraction, coefficient != 0 else { return description }
        let digits = coefficient.magnitude.description.utf8.count + exponent
        let section = min((digits - 1) / 4, 3)
        guard digits > 4,
            let scaled = ExactNumber(coefficient: normalized.coefficient, exponent: normalized.exponent - 4 * section)
        else { return description }
        return scaled.description + style.scales[section]
    }

    /// A whole number; nil where it is too large.
    private static func chinese(_ value: UInt128, _ style: ChineseNumeralStyle) -> String? {
        guard value < chineseBound else { return nil }
        guard value > 0 else { return String(style.digits[0]) }
        var text = ""
        var power: UInt128 = 100_000_000_000_000_000_000
        // A section of zeros leaves one 零 before the next.
        var owesZero = false
        for index in stride(from: 5, through: 0, by: -1) {
            let part = Int(value / power % 10_000)
            power = max(power / 10_000, 1)
            if part == 0 {
                owesZero = !text.isEmpty
            } else {
                if !text.isEmpty, owesZero || part < 1000 { text.append(style.digits[0]) }
                text += section(part, style, isFirst: text.isEmpty)
                owesZero = false
                if index % 2 == 1 { text += style.scales[1] }
            }
            // 亿 closes the eight digits before it, whether or not the last four of them are there.
            if index > 0, index % 2 == 0, !text.isEmpty, closes(value, index) { text += style.scales[index] }
        }
        return text
    }

    /// Whether the eight digits that end at a section hold anything.
    private static func closes(_ value: UInt128, _ index: Int) -> Bool {
        var power: UInt128 = 1
        for _ in 0..<index { power *= 10_000 }
        return value / power % 100_000_000 != 0
    }

    /// Four digits, without leading zeros.
    private static func section(_ value: Int, _ style: ChineseNumeralStyle, isFirst: Bool) -> String {
        var text = ""
        var owesZero = false
        for (place, power) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
            let digit = value / power % 10
            if digit == 0 {
                owesZero = !text.isEmpty
                continue
            }
            if owesZero { text.append(style.digits[0]) }
            owesZero = false
            let isPlainTen = place == 1 && digit == 1 && text.isEmpty && isFirst && !style.saysOneBeforeTen
            if !isPlainTen { text.append(style.digits[digit]) }
            text += style.multipliers[place]
        }
        return text
    }
}
