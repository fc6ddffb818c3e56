/// A number as a cell holds it: sign, digits in either width, grouping, a point, a percent sign.
struct TableNumber: Sendable {
    /// The number.
    let value: ExactNumber
    /// The bytes from the sign to the last digit, or to the percent sign.
    let range: Range<Int>
    /// The bytes of a percent sign: `%`, `‰`; empty where there is none.
    let percent: Range<Int>
    /// What follows the number and its footnote mark; empty as a rule.
    let tail: Range<Int>
    /// Whether the number is a bare whole number of four digits from 1900 to 2100.
    let isYear: Bool

    /// The fewest digits of a whole number that is taken for a code, such as a telephone number.
    private static let longestWhole = 11
    /// The most bytes of a cell with a number.
    private static let longestCell = 96

    /// Reads the number that a cell begins with.
    ///
    /// A whole number with a leading zero, or one of more digits than any statistic has, is a code and none.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - cell: The bytes of the cell.
    /// - Returns: nil where the cell does not begin with a number.
    /// - Complexity: O(*n*) in the cell.
    static func read(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> TableNumber? {
        guard cell.count <= longestCell else { return nil }
        let start = cell.lowerBound
        var scan = Scan(bytes: cell.map { bytes[$0] })
        var isNegative = false
        let sign = scan.sign()
        if let sign { isNegative = sign }
        var value: Int128 = 0
        var digits = 0
        var places = 0
        var isGrouped = false
        var first: UInt8 = 0
        while let digit = scan.digit() {
            if digits == 0 { first = digit }
            digits += 1
            guard digits <= 30 else { return nil }
            value = value * 10 + Int128(digit)
            if digits <= 3 || isGrouped, let group = scan.group() {
                for digit in group { value = value * 10 + Int128(digit) }
                digits += 3
                isGrouped = true
                while let more = scan.group() {
                    guard digits <= 27 else { return nil }
                    for digit in more { value = value * 10 + Int128(digit) }
                    digits += 3
                }
                break
            }
        }
        guard digits > 0 else { return nil }
        if scan.point() {
            while let digit = scan.digit() {
                places += 1
                guard digits + places <= 34 else { return nil }
                value = value * 10 + Int128(digit)
            }
        }
        if places == 0, !isGrouped, digits > 1 && first == 0 || digits >= longestWhole { return nil }
        guard let number = ExactNumber(coefficient: isNegative ? -value : value, exponent: -places) else { return nil }
        var end = scan.i
        scan.footnote()
        scan.spaces()
        let percentStart = scan.i
        let hasPercent = scan.percent()
        let percent = hasPercent ? percentStart..<scan.i : percentStart..<percentStart
        if hasPercent { end = scan.i }
        scan.footnote()
        scan.spaces()
        let isPlain = sign == nil && !isGrouped && places == 0 && !hasPercent
        return TableNumber(
            value: number, range: start..<start + end,
            percent: start + percent.lowerBound..<start + percent.upperBound, tail: start + scan.i..<cell.upperBound,
            isYear: isPlain && digits == 4 && value >= 1900 && value <= 2100)
    }

    /// Whether a cell says that there is no number: -, —, …, ×, *, /, nothing but such signs.
    static func isMissing(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
        guard cell.count <= 12 else { return false }
        var i = cell.lowerBound
        while i < cell.upperBound {
            let length = signs.first { sign in
                i + sign.count <= cell.upperBound && (0..<sign.count).allSatisfy { bytes[i + $0] == sign[$0] }
            }
            guard let length else { return false }
            i += length.count
        }
        return true
    }

    private static let signs: [[UInt8]] = [
        "-", "—", "–", "－", "−", "─", "…", "..", ".", "#", "*", "/", "\\", "×", "x", "X", "N/A", "NA", "n.a.", "无", "無",
        "空",
    ].map { Array($0.utf8) }
}

/// A place in the bytes of a cell.
private struct Scan {
    let bytes: [UInt8]
    var i = 0
    var end: Int { bytes.count }

    private func has(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        i + 2 < end && bytes[i] == a && bytes[i + 1] == b && bytes[i + 2] == c
    }

    /// Takes a sign; true for minus.
    mutating func sign() -> Bool? {
        guard i < end else { return nil }
        if bytes[i] == UInt8(ascii: "-") || bytes[i] == UInt8(ascii: "+") {
            defer { i += 1 }
            return bytes[i] == UInt8(ascii: "-")
        }
        // − － – and ＋
        let isMinus = has(0xE2, 0x88, 0x92) || has(0xEF, 0xBC, 0x8D) || has(0xE2, 0x80, 0x93)
        if isMinus || has(0xEF, 0xBC, 0x8B) {
            i += 3
            return isMinus
        }
        return nil
    }

    private func digit(at i: Int) -> (UInt8, Int)? {
        guard i < end else { return nil }
        if bytes[i] >= 0x30, bytes[i] <= 0x39 { return (bytes[i] - 0x30, 1) }
        if i + 2 < end, bytes[i] == 0xEF, bytes[i + 1] == 0xBC, bytes[i + 2] >= 0x90, bytes[i + 2] <= 0x99 {
            return (bytes[i + 2] - 0x90, 3)
        }
        return nil
    }

    mutating func digit() -> UInt8? {
        guard let (value, length) = digit(at: i) else { return nil }
        i += length
        return value
    }

    /// Takes a separator and exactly three digits: `,345`, ` 345`.
    mutating func group() -> [UInt8]? {
        guard i < end else { return nil }
        var at = i
        if bytes[i] == UInt8(ascii: ",") || bytes[i] == 0x20 {
            at += 1
        } else if has(0xEF, 0xBC, 0x8C) {
            at += 3
        } else {
            return nil
        }
        var group: [UInt8] = []
        for _ in 0..<3 {
            guard let (value, length) = digit(at: at) else { return nil }
            group.append(value)
            at += length
        }
        if digit(at: at) != nil { return nil }
        i = at
        return group
    }

    /// Takes a decimal point before a digit.
    mutating func point() -> Bool {
        let length = i < end && bytes[i] == UInt8(ascii: ".") ? 1 : has(0xEF, 0xBC, 0x8E) ? 3 : 0
        guard length > 0, digit(at: i + length) != nil else { return false }
        i += length
        return true
    }

    mutating func percent() -> Bool {
        if i < end, bytes[i] == UInt8(ascii: "%") {
            i += 1
            return true
        }
        guard has(0xEF, 0xBC, 0x85) || has(0xE2, 0x80, 0xB0) else { return false }  // ％ ‰
        i += 3
        return true
    }

    mutating func spaces() {
        while i < end, bytes[i] == 0x20 { i += 1 }
    }

    /// Takes a footnote's mark: *, ①, ¹, [1], ［1］, 〔1〕, (1).
    mutating func footnote() {
        while i < end {
            if bytes[i] == UInt8(ascii: "*") {
                i += 1
            } else if i + 1 < end, bytes[i] == 0xC2,
                bytes[i + 1] == 0xB9 || bytes[i + 1] == 0xB2 || bytes[i + 1] == 0xB3
            {
                i += 2
            } else if i + 2 < end, bytes[i] == 0xE2, bytes[i + 1] == 0x91, bytes[i + 2] >= 0xA0 {
                i += 3
            } else if let closed = bracketed() {
                i = closed
            } else {
                return
            }
        }
    }

    /// The end of a bracket that holds one or two digits, or 注 with a digit.
    private func bracketed() -> Int? {
        let opens: [[UInt8]] = [[0x5B], [0x28], [0xEF, 0xBC, 0xBB], [0xEF, 0xBC, 0x88], [0xE3, 0x80, 0x94]]
        let closes: [[UInt8]] = [[0x5D], [0x29], [0xEF, 0xBC, 0xBD], [0xEF, 0xBC, 0x89], [0xE3, 0x80, 0x95]]
        guard let kind = opens.firstIndex(where: { matches($0, at: i) }) else { return nil }
        var at = i + opens[kind].count
        if matches([0xE6, 0xB3, 0xA8], at: at) { at += 3 }  // 注
        var digits = 0
        while let (_, length) = digit(at: at), digits < 2 {
            at += length
            digits += 1
        }
        guard digits > 0 || at > i + opens[kind].count, matches(closes[kind], at: at) else { return nil }
        return at + closes[kind].count
    }

    private func matches(_ text: [UInt8], at: Int) -> Bool {
        at + text.count <= end && text.indices.allSatisfy { bytes[at + $0] == text[$0] }
    }
}
