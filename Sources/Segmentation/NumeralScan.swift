internal import TextScan

/// Finds where numerals end.
///
/// Only the extent is of interest here, not the value: a numeral is one token.
extension FoldedText {
    /// The end of a numeral in digits that starts at an index.
    ///
    /// Separators of thousands, a decimal point and further points (`3.2.1`) are inside. A comma
    /// between other groups of digits is a comma: `0.7,1.4`, `2019,2020`.
    func arabicEnd(from start: Int) -> Int {
        var end = digitsEnd(from: start)
        if end - start <= 3 {
            while code(end) == 0x2C, digitsEnd(from: end + 1) - (end + 1) == 3,
                !isWide(end) || isWide(end - 1)
            {
                end += 4
            }
        }
        while kind(end) == .point && kind(end + 1) == .digit { end = digitsEnd(from: end + 1) }
        return end
    }

    private func digitsEnd(from start: Int) -> Int {
        var end = start
        while kind(end) == .digit { end += 1 }
        return end
    }

    /// The end of a numeral in Chinese characters that starts at an index, or nil if none does.
    ///
    /// `三百二十万`, `二〇二三`, `三点二`, `六四〇．五億` and `三分之一` are such; `点` counts only where
    /// decimals follow, and not in `三点二十分`.
    func hanNumeralEnd(from start: Int) -> Int? {
        guard kind(start) == .hanDigit || kind(start) == .hanMultiplier else { return nil }
        var end = integerEnd(from: start)
        if code(end) == 0x70B9 || kind(end) == .point, kind(end + 1) == .hanDigit, kind(end - 1) != .hanScale {
            var fraction = end + 1
            while kind(fraction) == .hanDigit { fraction += 1 }
            if kind(fraction) != .hanMultiplier {
                end = fraction
                while kind(end) == .hanScale { end += 1 }
            }
        }
        // 分之
        if code(end) == 0x5206, code(end + 1) == 0x4E4B, [.hanDigit, .hanMultiplier].contains(kind(end + 2)) {
            end = integerEnd(from: end + 2)
        }
        return end
    }

    private func integerEnd(from start: Int) -> Int {
        var end = start
        while [.hanDigit, .hanMultiplier, .hanScale].contains(kind(end)) { end += 1 }
        return end
    }
}
