/// Reads one numeral, of any length and anywhere, byte by byte with all bounds checked.
///
/// This is the whole grammar of the scanner; `QuantityKernel` has a short way for the plainest numerals, with
/// the same results. `NumeralParser+Chinese` reads those that begin with a Chinese digit.
struct NumeralParser {
    let tables: QuantityTables
    let limit: Int
    /// Where the numeral ends, so far.
    var end: Int
    var coefficient: UInt64 = 0
    var exponent = 0
    var scale = 0
    var traits: QuantityCandidate.Traits = []
    /// The offset of the multiplier or scale that ends the numeral; −1 where none does.
    var lastMultiplier = -1

    init(_ tables: QuantityTables, from start: Int, limit: Int) {
        self.tables = tables
        self.limit = limit
        end = start
    }

    /// Reads the numeral that begins at `end`.
    ///
    /// - Returns: false where none begins there.
    mutating func parse(_ text: Span<UInt8>) -> Bool {
        let (first, length) = at(text, end)
        if first.is(.digit) {
            parseArabic(text)
        } else if first.is(.half) {
            coefficient = 5
            exponent = -1
            traits = [.chinese, .half]
            end += length
        } else if first.is(.multiplier) || first.is(.scale), isPartsOf(text, end + length) {
            parsePartsOf(text, first, after: end + length + 6)
        } else if first.isIn(QuantityCharacter.startingChinese) {
            return parseChinese(text)
        } else {
            return false
        }
        return true
    }

    func at(_ text: Span<UInt8>, _ offset: Int) -> (character: QuantityCharacter, length: Int) {
        tables.character(text, offset, limit)
    }

    /// Whether 分之 stands at an offset.
    func isPartsOf(_ text: Span<UInt8>, _ offset: Int) -> Bool {
        guard offset + 6 <= limit else { return false }
        return text[offset] == 0xE5 && text[offset + 1] == 0x88 && text[offset + 2] == 0x86
            && text[offset + 3] == 0xE4 && text[offset + 4] == 0xB9 && text[offset + 5] == 0x8B
    }

    /// Reads what follows 百分之; other denominators are not read plainly.
    private mutating func parsePartsOf(_ text: Span<UInt8>, _ denominator: QuantityCharacter, after start: Int) {
        end = start
        let (first, _) = at(text, start)
        let isHundred = denominator.is(.multiplier) && denominator.value & 15 == 2
        if first.is(.digit) {
            parseArabic(text)
        } else if !first.isIn(QuantityCharacter.startingChinese) || !parseChinese(text) {
            refuse(text)
        }
        traits.insert(.chinese)
        if isHundred { traits.insert(.partsOfHundred) } else { setUnreadable() }
    }

    /// Gives up the value, and passes over the numeral characters that follow.
    mutating func refuse(_ text: Span<UInt8>) {
        while true {
            let (next, length) = at(text, end)
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

    private mutating func parseArabic(_ text: Span<UInt8>) {
        traits.insert(.arabic)
        var tooLong = false
        let count = takeDigits(text, &tooLong)
        var digits = count
        if count <= 3 { digits += takeGroups(text, &tooLong) }
        let (next, length) = at(text, end)
        if next.is(.point), at(text, end + length).character.is(.digit) {
            end += length
            traits.insert(.decimal)
            let places = takeDigits(text, &tooLong)
            digits += places
            exponent = -places
        }
        takeScale(text, &tooLong)
        // Nineteen digits always fit; what a scale or a remainder adds may not.
        if tooLong || digits > 19 { setUnreadable() }
    }

    /// Reads digits into the coefficient.
    ///
    /// - Returns: Their number.
    private mutating func takeDigits(_ text: Span<UInt8>, _ tooLong: inout Bool) -> Int {
        var count = 0
        while true {
            let (next, length) = at(text, end)
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
    private mutating func takeGroups(_ text: Span<UInt8>, _ tooLong: inout Bool) -> Int {
        var count = 0
        while true {
            let (comma, width) = at(text, end)
            guard comma.is(.comma), width == widthBefore(text, end) else { return count }
            for step in 1...3 {
                let (next, length) = at(text, end + step * width)
                guard next.is(.digit), length == width else { return count }
            }
            guard !at(text, end + 4 * width).character.is(.digit) else { return count }
            end += width
            traits.insert(.grouped)
            count += takeDigits(text, &tooLong)
        }
    }

    /// The bytes of the digit that ends at an offset.
    private func widthBefore(_ text: Span<UInt8>, _ offset: Int) -> Int { text[offset - 1] < 0x80 ? 1 : 3 }

    /// Reads 多, scale words and smaller numbers behind them: 1100多万, 2.5万亿, 14亿1178万.
    private mutating func takeScale(_ text: Span<UInt8>, _ tooLong: inout Bool) {
        takeMore(text)
        guard takeScaleWord(text) else { return }
        var lastWord = scale
        while !traits.contains(.more) {
            let (next, length) = at(text, end)
            guard next.is(.scale), !beginsUnit(text, next, end), next.value >= lastWord, scale + next.value <= 24 else {
                break
            }
            lastWord = next.value
            scale += next.value
            exponent += next.value
            lastMultiplier = end
            end += length
        }
        while !traits.contains(.more), at(text, end).character.is(.digit) {
            guard takeRemainder(text, &tooLong) else { break }
        }
        if traits.contains(.unreadable) { return }
        takeMore(text)
    }

    /// Reads digits behind a scale, and their own scale.
    ///
    /// - Returns: Whether another remainder may follow.
    private mutating func takeRemainder(_ text: Span<UInt8>, _ tooLong: inout Bool) -> Bool {
        let start = end
        let before = (coefficient: coefficient, exponent: exponent, scale: scale)
        coefficient = 0
        scale = 0
        exponent = 0
        lastMultiplier = -1
        var isTooLong = false
        let count = takeDigits(text, &isTooLong)
        let rest = coefficient
        let isScaled = takeScaleWord(text)
        // 1.5亿200万 and 3万12345 are no numbers, and 1万5 may be 15,000.
        guard !traits.contains(.decimal), !isTooLong, count + scale <= before.scale, count > 1 || isScaled else {
            end = start
            refuse(text)
            return false
        }
        let (product, high) = before.coefficient.multipliedReportingOverflow(
            by: QuantityTables.powers[min(before.exponent - scale, 19)])
        let (sum, carry) = product.addingReportingOverflow(rest)
        coefficient = sum
        if high || carry || before.exponent - scale > 19 { tooLong = true }
        return isScaled
    }

    /// Reads one scale word; one with which a unit begins is the unit's.
    private mutating func takeScaleWord(_ text: Span<UInt8>) -> Bool {
        let (next, length) = at(text, end)
        guard next.is(.scale), !beginsUnit(text, next, end) else { return false }
        scale = next.value
        exponent += next.value
        lastMultiplier = end
        traits.insert(.scaled)
        end += length
        return true
    }

    mutating func takeMore(_ text: Span<UInt8>) {
        let (next, length) = at(text, end)
        guard next.is(.more), !traits.contains(.more) else { return }
        traits.insert(.more)
        lastMultiplier = -1
        end += length
    }

    /// Whether a unit stands at a character that could be a multiplier: 3千瓦.
    func beginsUnit(_ text: Span<UInt8>, _ character: QuantityCharacter, _ offset: Int) -> Bool {
        guard character.beginsUnit, let unit = tables.unit(text, offset, limit) else { return false }
        // A form that is the multiplier alone would take every multiplier.
        return unit.end > offset + 3
    }
}
