/// Reads one numeral, of any length and anywhere, byte by byte with all bounds checked.
///
/// This is the whole grammar of the scanner; `QuantityKernel` has a short way for the plainest numerals, with
/// the same results. `NumeralParser+Chinese` reads those that begin with a Chinese digit.
struct NumeralParser {
    let text: QuantityText
    /// Where the numeral ends, so far.
    var end: Int
    var coefficient: UInt64 = 0
    var exponent = 0
    var scale = 0
    var traits: QuantityCandidate.Traits = []
    /// The offset of the multiplier or scale that ends the numeral; −1 where none does.
    var lastMultiplier = -1

    init(_ text: QuantityText, from start: Int) {
        self.text = text
        end = start
    }

    /// Reads the numeral that begins at `end`.
    ///
    /// - Returns: false where none begins there.
    mutating func parse() -> Bool {
        let (first, length) = at(end)
        if first.is(.digit) {
            parseArabic()
        } else if first.is(.half) {
            coefficient = 5
            exponent = -1
            traits = [.chinese, .half]
            end += length
        } else if first.is(.multiplier) || first.is(.scale), text.hasPartsOf(at: end + length) {
            parsePartsOf(first, after: end + length + 6)
        } else if first.isIn(QuantityCharacter.startingChinese) {
            return parseChinese()
        } else {
            return false
        }
        return true
    }

    @inline(__always)
    func at(_ offset: Int) -> (character: QuantityCharacter, length: Int) { text.character(at: offset) }

    /// Reads what follows 百分之; other denominators are not read plainly.
    private mutating func parsePartsOf(_ denominator: QuantityCharacter, after start: Int) {
        end = start
        let (first, _) = at(start)
        let isHundred = denominator.is(.multiplier) && denominator.value & 15 == 2
        if first.is(.digit) {
            parseArabic()
        } else if !first.isIn(QuantityCharacter.startingChinese) || !parseChinese() {
            refuse()
        }
        traits.insert(.chinese)
        if isHundred { traits.insert(.partsOfHundred) } else { setUnreadable() }
    }

    /// Gives up the value, and passes over the numeral characters that follow.
    mutating func refuse() {
        while true {
            let (next, length) = at(end)
            guard next.isIn(QuantityCharacter.numerals) else { break }
            end += length
        }
        setUnreadable()
    }

    mutating func setUnreadable() {
        coefficient = 0
        exponent = 0
        scale = 0
        lastMultiplier = -1
        traits.insert(.unreadable)
    }

    // MARK: Arabic digits

    private mutating func parseArabic() {
        traits.insert(.arabic)
        var tooLong = false
        let count = takeDigits(&tooLong)
        var digits = count
        if count <= 3 { digits += takeGroups(&tooLong) }
        let (next, length) = at(end)
        if next.is(.point), at(end + length).character.is(.digit) {
            end += length
            traits.insert(.decimal)
            let places = takeDigits(&tooLong)
            digits += places
            exponent = -places
        }
        takeScale(&tooLong)
        // Nineteen digits always fit; what a scale or a remainder adds may not.
        if tooLong || digits > 19 { setUnreadable() }
    }

    /// Reads digits into the coefficient.
    ///
    /// - Returns: Their number.
    private mutating func takeDigits(_ tooLong: inout Bool) -> Int {
        var count = 0
        while true {
            let (next, length) = at(end)
            guard next.is(.digit) else { return count }
            append(next.value, &tooLong)
            if length > 1 { traits.insert(.fullWidth) }
            end += length
            count += 1
        }
    }

    mutating func append(_ digit: Int, _ tooLong: inout Bool) {
        let (product, high) = coefficient.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
        coefficient = sum
        if high || carry {
            coefficient = 0
            tooLong = true
        }
    }

    /// Reads groups of three digits behind separators of the digits' own width.
    ///
    /// - Returns: The number of digits.
    private mutating func takeGroups(_ tooLong: inout Bool) -> Int {
        var count = 0
        while true {
            let (comma, width) = at(end)
            guard comma.is(.comma), width == widthBefore(end) else { return count }
            for step in 1...3 {
                let (next, length) = at(end + step * width)
                guard next.is(.digit), length == width else { return count }
            }
            guard !at(end + 4 * width).character.is(.digit) else { return count }
            end += width
            traits.insert(.grouped)
            count += takeDigits(&tooLong)
        }
    }

    /// The bytes of the digit that ends at an offset.
    private func widthBefore(_ offset: Int) -> Int { text.character(before: offset).length }

    /// Reads 多, scale words and smaller numbers behind them: 1100多万, 2.5万亿, 14亿1178万.
    private mutating func takeScale(_ tooLong: inout Bool) {
        takeMore()
        guard takeScaleWord() else { return }
        var lastWord = scale
        while !traits.contains(.more) {
            let (next, length) = at(end)
            guard next.is(.scale), !beginsUnit(next, end), next.value >= lastWord, scale + next.value <= 24 else {
                break
            }
            lastWord = next.value
            scale += next.value
            exponent += next.value
            lastMultiplier = end
            end += length
        }
        while !traits.contains(.more), at(end).character.is(.digit) {
            guard takeRemainder(&tooLong) else { break }
        }
        if traits.contains(.unreadable) { return }
        takeMore()
    }

    /// Reads digits behind a scale, and their own scale.
    ///
    /// - Returns: Whether another remainder may follow.
    private mutating func takeRemainder(_ tooLong: inout Bool) -> Bool {
        let start = end
        let before = (coefficient: coefficient, exponent: exponent, scale: scale)
        coefficient = 0
        scale = 0
        exponent = 0
        lastMultiplier = -1
        var isTooLong = false
        let count = takeDigits(&isTooLong)
        let rest = coefficient
        let isScaled = takeScaleWord()
        // 1.5亿200万 and 3万12345 are no numbers, and 1万5 may be 15,000.
        guard !traits.contains(.decimal), !isTooLong, count + scale <= before.scale, count > 1 || isScaled else {
            end = start
            refuse()
            return false
        }
        let (product, high) = before.coefficient.multipliedReportingOverflow(
            by: QuantityTables.powers[min(before.exponent - scale, 19)])
        let (sum, carry) = product.addingReportingOverflow(rest)
        coefficient = sum
        // Nothing times any power of ten is nothing: 000亿兆5000.
        if high || carry || before.exponent - scale > 19 && before.coefficient > 0 { tooLong = true }
        return isScaled
    }

    /// Reads one scale word; one with which a unit begins is the unit's.
    private mutating func takeScaleWord() -> Bool {
        let (next, length) = at(end)
        guard next.is(.scale), !beginsUnit(next, end) else { return false }
        scale = next.value
        exponent += next.value
        lastMultiplier = end
        traits.insert(.scaled)
        end += length
        return true
    }

    mutating func takeMore() {
        let (next, length) = at(end)
        guard next.is(.more), !traits.contains(.more) else { return }
        traits.insert(.more)
        lastMultiplier = -1
        end += length
    }

    /// Whether a unit stands at a character that could be a multiplier: 3千瓦.
    func beginsUnit(_ character: QuantityCharacter, _ offset: Int) -> Bool {
        guard character.beginsUnit, let unit = text.unit(at: offset) else { return false }
        // A form that is the multiplier alone would take every multiplier.
        return unit.end > offset + 3
    }
}
