import TextScan

/// Reads the numeral that begins at a glyph: Arabic, Chinese or mixed.
///
/// The grammar is that of spoken numbers. Digits gather into a section below ten thousand by 十 百 千
/// in falling order; a scale word 万 亿 兆 京 closes the section, and multiplies all that is smaller than
/// itself (三千万亿). Reading stops at the first glyph that does not fit, so 五十千 is read as 五十.
/// Every step moves forward: reading is linear in the numeral.
struct NumeralReader {
    private var groups = ScaleGroups()
    /// The section below ten thousand, so far.
    private var section: Int128 = 0
    private var sectionSeen = false
    /// The smallest multiplier read in this section.
    private var lastMultiplier = 100_000
    /// The multiplier or scale that a lone last digit is a tenth of; 0 after 零.
    private var tailUnit: ExactNumber?
    private var pending: Mantissa?
    /// How much the upper end lies above the lower one, in units of the pending or section value.
    private var spread: ExactNumber?
    private var traits: NumeralReading.Traits = []
    private var sawZero = false
    /// The value passes what a number may hold.
    private var refused = false

    /// Digits that wait for their multiplier.
    struct Mantissa {
        var value: ExactNumber
        /// Upper end minus lower, of neighbours.
        var spread: ExactNumber?
        var digits: Int
        var isDecimal = false
        var isHan = false
        var isVague = false
    }

    private var allowsNeighbours = true
    /// Digits follow the scale of a pair of neighbours.
    private var hasRemainder = false

    private init() {}

    /// Reads the numeral that begins at a glyph.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - start: The glyph at which the first digit or multiplier stands; a sign before it is the
    ///     caller's to read.
    /// - Returns: nil where none begins there or its value does not fit an `ExactNumber`.
    /// - Complexity: O(*n*) in the numeral.
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> NumeralReading? {
        if glyphs.kind(start) == .digit, let plain = readDigits(glyphs, at: start) { return plain }
        var reader = NumeralReader()
        let reading = reader.run(glyphs, start)
        guard reader.hasRemainder else { return reading }
        // 七八亿三千万: what stands behind the pair says that it is 78亿, no range.
        var plain = NumeralReader()
        plain.allowsNeighbours = false
        return plain.run(glyphs, start) ?? reading
    }

    /// Reads a numeral again as it stands without its last multiplier or scale: the 3 of 3千|瓦.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - numeral: A numeral that was read in it.
    /// - Returns: nil where the numeral has no multiplier, or nothing but one.
    /// - Complexity: O(*n*) in the numeral.
    static func withoutMultiplier(_ glyphs: borrowing GlyphBuffer, _ numeral: NumeralReading) -> NumeralReading? {
        guard numeral.lastMultiplier > numeral.start else { return nil }
        var reader = NumeralReader()
        reader.allowsNeighbours = numeral.traits.contains(.neighbours)
        return reader.run(glyphs, numeral.start, upTo: numeral.lastMultiplier)
    }

    /// Arabic digits that nothing goes on from, read without a reader's state; nil where something may.
    private static func readDigits(_ glyphs: borrowing GlyphBuffer, at start: Int) -> NumeralReading? {
        guard let (digits, end) = ArabicDigits.read(glyphs, at: start), digits.value.exponent <= 0 else { return nil }
        switch glyphs.kind(end) {
        case .digit, .hanDigit, .hanMultiplier, .hanScale, .point, .middleDot: return nil
        default: break
        }
        let code = glyphs.code(end)
        if HanDigits.isVague(code) || code == 0x70B9 || approximator(code) != nil  // 点
            || HanDigits.isCapitalScale(glyphs, end)
        {
            return nil
        }
        var traits: NumeralReading.Traits = .arabic
        if digits.isDecimal { traits.insert(.decimal) }
        if digits.isGrouped { traits.insert(.grouped) }
        return NumeralReading(start: start, end: end, value: digits.value, traits: traits)
    }

    /// Reads from a glyph, to another at most.
    private mutating func run(_ glyphs: borrowing GlyphBuffer, _ start: Int, upTo limit: Int = .max)
        -> NumeralReading?
    {
        var i = start
        var approximator: NumeralReading.Approximator?
        var approximatorIndex = -1
        var multiplierStart = -1
        reading: while i < limit {
            let code = glyphs.code(i)
            if i > start && !Self.joins(glyphs, i) { break }
            switch glyphs.kind(i) {
            case .point where i > start, .middleDot:
                guard let length = Self.decimalPoint(glyphs, i), let next = readDecimals(glyphs, i + length) else {
                    break reading
                }
                multiplierStart = -1
                i = next
            case .digit, .point:
                guard pending == nil, approximator == nil, let (mantissa, next) = ArabicDigits.read(glyphs, at: i)
                else {
                    break reading
                }
                if i > start {
                    // 2万4337: digits may follow a scale that is larger, without a gap.
                    guard !glyphs.flags(i).contains(.space), !glyphs.flags(i).contains(.newline) || sawZero,
                        groups.count > 0 || sectionSeen, !mantissa.isDecimal || isScaled(glyphs, next),
                        accepts(mantissa),
                        mantissa.digits > 2 || sawZero || !"年岁天".utf16.contains(glyphs.code(next))
                    else { break reading }
                }
                if mantissa.isGrouped { traits.insert(.grouped) }
                pending = Mantissa(
                    value: mantissa.value, digits: mantissa.digits, isDecimal: mantissa.isDecimal)
                traits.insert(.arabic)
                if mantissa.isDecimal { traits.insert(.decimal) }
                multiplierStart = -1
                i = next
            case .hanDigit:
                guard pending == nil, approximator == nil else { break reading }
                if HanDigits.isZero(code), sectionSeen || groups.count > 0, Self.continues(glyphs, after: i) {
                    sawZero = true
                    tailUnit = nil
                    i += 1
                    continue
                }
                guard let next = readHanDigits(glyphs, i, atStart: i == start) else { break reading }
                multiplierStart = -1
                i = next
            case .hanMultiplier:
                let known: (Int, Int?)? =
                    HanDigits.fusedTens(code).map { (10, $0) } ?? HanDigits.multiplier(code).map { ($0, nil) }
                guard let (multiplier, tens) = known, multiplier < lastMultiplier, tens == nil || pending == nil else {
                    break reading
                }
                if approximator != nil, pending == nil { break reading }
                guard apply(multiplier: multiplier, tens: tens, atStart: i == start) else { break reading }
                multiplierStart = i
                if HanDigits.isFinancial(code) { traits.insert(.financial) }
                i += 1
            case .hanScale:
                guard let power = HanDigits.scale(code) else { break reading }
                guard apply(scale: power, atStart: i == start) else { break reading }
                multiplierStart = i
                i += 1
            default:
                if code == 0x51E0 || code == 0x6570 {  // 几 数
                    guard readVague(glyphs, i, atStart: i == start) else { break reading }
                    i += 1
                    continue
                }
                if let length = Self.decimalPoint(glyphs, i), let next = readDecimals(glyphs, i + length) {
                    multiplierStart = -1
                    i = next
                    continue
                }
                if i > start, HanDigits.isCapitalScale(glyphs, i) {
                    guard apply(scale: HanDigits.capitalScale, atStart: false) else { break reading }
                    multiplierStart = i
                    i += 1
                    continue
                }
                if approximator == nil, i > start, let kind = Self.approximator(code) {
                    approximator = kind
                    approximatorIndex = i
                    // 1100多万: the numeral goes on with a scale.
                    if glyphs.kind(i + 1) == .hanScale || HanDigits.multiplier(glyphs.code(i + 1)) != nil {
                        i += 1
                        continue
                    }
                }
                break reading
            }
        }
        guard i > start, !refused, let result = finish() else { return nil }
        var reading = NumeralReading(start: start, end: i, value: result.value, high: result.high, traits: traits)
        if approximatorIndex >= 0, approximatorIndex <= i {
            reading.approximator = approximator
            reading.approximatorIndex = approximatorIndex
        }
        reading.trailingScale = multiplierStart >= 0 ? groups.trailingScale : 0
        reading.scalesAll = multiplierStart >= 0 && groups.scalesAll
        reading.lastMultiplier = multiplierStart
        if i == start + 1 && glyphs.code(start) == 0x4E00 { reading.traits.insert(.one) }
        return reading
    }

    /// Whether a numeral may run on to this glyph over the layout before it.
    private static func joins(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        let flags = glyphs.flags(i)
        if flags.contains(.blankLine) { return false }
        return !flags.contains(.column) || glyphs.kind(i) != .digit
    }

    private static func isDigit(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        glyphs.kind(i) == .digit || HanDigits.digit(glyphs.code(i)) != nil
    }

    /// Whether a digit or a multiplier follows 零.
    private static func continues(_ glyphs: borrowing GlyphBuffer, after i: Int) -> Bool {
        switch glyphs.kind(i + 1) {
        case .digit, .hanDigit, .hanMultiplier: joins(glyphs, i + 1)
        default: HanDigits.isVague(glyphs.code(i + 1)) && glyphs.code(i + 1) == 0x51E0
        }
    }

    static func approximator(_ code: UInt16) -> NumeralReading.Approximator? {
        switch code {
        case 0x591A, 0x4F59, 0x9918: .more  // 多 余 馀
        case 0x6765: .about  // 来
        default: nil
        }
    }

    /// The length of a decimal point before a digit: 点, `.`, `·`, else nil.
    static func decimalPoint(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Int? {
        let code = glyphs.code(i)
        guard code == 0x70B9 || code == 0x2E || code == 0xB7, isDigit(glyphs, i + 1),
            !glyphs.flags(i + 1).contains(.blankLine), !glyphs.flags(i).contains(.blankLine)
        else { return nil }
        return 1
    }

    /// Whether digits after a scale fit below it.
    private func accepts(_ mantissa: ArabicDigits.Reading) -> Bool {
        if sectionSeen { return mantissa.digits < 4 || sawZero }
        guard let last = groups.last else { return true }
        return mantissa.digits <= last.scale
    }

    /// 3兆|460.9亿: whether decimals behind a scale have a smaller scale of their own.
    private func isScaled(_ glyphs: borrowing GlyphBuffer, _ end: Int) -> Bool {
        guard !sectionSeen, let last = groups.last, let power = HanDigits.scale(glyphs.code(end)) else { return false }
        return power < last.scale
    }

    // MARK: Digits

    /// Reads a run of Chinese digits; nil where none may stand here.
    private mutating func readHanDigits(_ glyphs: borrowing GlyphBuffer, _ start: Int, atStart: Bool) -> Int? {
        var i = start
        var value: UInt128 = 0
        var count = 0
        var first = -1
        var second = -1
        while let digit = digitIn(glyphs, i, run: count), i == start || Self.joinsDigits(glyphs, i) {
            guard count < 38 else { return nil }
            if count == 0 { first = digit } else if count == 1 { second = digit }
            if HanDigits.isFinancial(glyphs.code(i)) { traits.insert(.financial) }
            value = value * 10 + UInt128(digit)
            count += 1
            i += 1
        }
        guard count > 0 else { return nil }
        traits.insert(.han)
        let next = glyphs.code(i)
        let multiplies = HanDigits.multiplier(next) != nil
        if traits.contains(.neighbours) { hasRemainder = true }
        if count == 2, allowsNeighbours, isNeighbours(first, second, glyphs, start),
            Self.decimalPoint(glyphs, i) == nil,
            glyphs.kind(i) != .percent, !HanDigits.isZero(glyphs.code(start))
        {
            traits.insert(.neighbours)
            pending = Mantissa(
                value: ExactNumber(first), spread: ExactNumber(second - first), digits: 1, isHan: true)
            return i
        }
        if count == 1, first == 1, !sawZero, isPriceOf(glyphs, i) { return nil }
        if count > 1 {
            // 一二百 is no numeral; the digits before its last one are.
            if multiplies { return nil }
            // 三千五|一个月, 一万二|一年: behind a multiplier one digit stands, and 一 belongs to what follows.
            if count == 2, second == 1, first > 0, sectionSeen || groups.count > 0, !sawZero,
                glyphs.kind(start - 1) != .digit, glyphs.kind(i) == .han, !HanDigits.isFinancial(glyphs.code(start))
            {
                pending = Mantissa(value: ExactNumber(first), digits: 1, isHan: true)
                return i - 1
            }
            if sectionSeen && !sawZero { return nil }
            traits.insert(.digitString)
        }
        guard value <= UInt128(Int128.max) else { return nil }
        pending = ExactNumber(coefficient: Int128(value), exponent: 0)
            .map { Mantissa(value: $0, digits: count, isHan: true) }
        return pending == nil ? nil : i
    }

    /// 三千|一个月, 3万|一平: whether 一 behind a thousand or more is the article of what the money is for.
    private func isPriceOf(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        guard glyphs.kind(i) == .han, let unit = tailUnit, unit >= ExactNumber(1000) else { return false }
        if glyphs.code(i) == 0x4E2A { return glyphs.code(i + 1) == 0x6708 }  // 个月
        return "年天晚斤平位桌盒瓶".utf16.contains(glyphs.code(i))
    }

    /// A digit of a Chinese run; an Arabic 0 may stand for 〇 inside one.
    private func digitIn(_ glyphs: borrowing GlyphBuffer, _ i: Int, run: Int) -> Int? {
        let code = glyphs.code(i)
        if let digit = HanDigits.digit(code) {
            switch code {
            case 0x4E24:  // 两 stands alone before a multiplier, or in the pair 三两; at the end it is a unit.
                if run > 1 || (run == 1 && !Self.isPair(glyphs, i)) { return nil }
                if run == 0, sectionSeen || groups.count > 0, !Self.isMultiplied(glyphs, i) { return nil }
            case 0x53C2, 0x4FE9:  // 参 and 俩 are digits only before a multiplier; 参 behind one too: 貳拾參.
                let closes = code == 0x53C2 && traits.contains(.financial) && Self.isLastDigit(glyphs, i)
                // 参点伍
                let goesOn =
                    code == 0x53C2
                    && (Self.decimalPoint(glyphs, i + 1) != nil || HanDigits.isCapitalScale(glyphs, i + 1))
                if run > 0 || !(closes || goesOn || Self.isMultiplied(glyphs, i)) { return nil }
            default:
                // A run is of one set: 陆 behind 一 is no digit.
                if run > 0, HanDigits.isFinancial(code) != HanDigits.isFinancial(glyphs.code(i - 1)),
                    digit != 0, HanDigits.digit(glyphs.code(i - 1)) != 0
                {
                    return nil
                }
            }
            return digit
        }
        guard run > 0, code == 0x30,
            HanDigits.digit(glyphs.code(i + 1)) != nil || glyphs.code(i + 1) == 0x30 || glyphs.code(i + 1) == 0x5E74
        else { return nil }
        return 0
    }

    /// Whether 两 is the second of a pair: 三两, and 一两 before a multiplier or a counting word.
    private static func isPair(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        switch HanDigits.digit(glyphs.code(i - 1)) {
        case 3: return true
        case 1: return isMultiplied(glyphs, i) || "个家天年次名位周户件处人小".utf16.contains(glyphs.code(i + 1))
        default: return false
        }
    }

    /// Whether 参 stands behind 拾, 佰, 仟 or 零 and begins no word: 贰拾参加 is 20 and 参加.
    private static func isLastDigit(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        let before = glyphs.code(i - 1)
        guard HanDigits.multiplier(before) != nil || HanDigits.isZero(before) else { return false }
        return !"与予加参会保军展差建战政数校照看绘考股观见议训评译谋赛赞选透量阅".utf16.contains(glyphs.code(i + 1))
    }

    /// Whether a multiplier or scale follows a digit.
    private static func isMultiplied(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        let next = glyphs.code(i + 1)
        return HanDigits.multiplier(next) != nil || HanDigits.scale(next) != nil
    }

    private static func joinsDigits(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        !glyphs.flags(i).contains(.blankLine) && !glyphs.flags(i).contains(.newline)
    }

    /// Whether two digits stand for a range: 三四, 两三, 三五.
    private func isNeighbours(_ a: Int, _ b: Int, _ glyphs: borrowing GlyphBuffer, _ start: Int) -> Bool {
        guard a > 0, a + 1 == b || (a == 3 && b == 5) else { return false }
        return !HanDigits.isFinancial(glyphs.code(start))
    }

    /// Reads the digits after a decimal point.
    private mutating func readDecimals(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> Int? {
        guard traits.isDisjoint(with: [.decimal, .neighbours, .vague]), pending?.isDecimal != true else { return nil }
        guard pending != nil || sectionSeen || groups.count > 0 else { return nil }
        var i = start
        var value: UInt128 = 0
        var count = 0
        while true {
            let code = glyphs.code(i)
            let digit = HanDigits.digit(code) ?? (glyphs.kind(i) == .digit ? Int(code) - 0x30 : nil)
            guard let digit, code != 0x4E24, i == start || Self.joinsDigits(glyphs, i) else { break }
            guard count < 37 else {
                refused = true
                return nil
            }
            value = value * 10 + UInt128(digit)
            count += 1
            i += 1
        }
        // 两点三十分 is a time of day.
        guard count > 0, HanDigits.multiplier(glyphs.code(i)) == nil else { return nil }
        resolveTail()
        let whole = (pending?.value ?? .zero).adding(ExactNumber(coefficient: section, exponent: 0) ?? .zero) ?? .zero
        guard let decimals = ExactNumber(coefficient: Int128(value), exponent: -count), let sum = whole.adding(decimals)
        else {
            refused = true
            return nil
        }
        section = 0
        sectionSeen = false
        pending = Mantissa(value: sum, digits: 1, isDecimal: true, isHan: true)
        traits.insert(.decimal)
        return i
    }

    /// Reads 几 or 数 as an unnamed digit.
    private mutating func readVague(_ glyphs: borrowing GlyphBuffer, _ i: Int, atStart: Bool) -> Bool {
        guard pending == nil else { return false }
        let next = glyphs.code(i + 1)
        let multiplies = HanDigits.multiplier(next) != nil || HanDigits.scale(next) != nil
        if atStart {
            guard multiplies else { return false }
        } else {
            // 十几, 二百几十, 三千四百五十几万, 壹百零几万
            guard glyphs.code(i) == 0x51E0, sectionSeen || sawZero else { return false }
        }
        traits.insert(.vague)
        traits.insert(.han)
        // 几十 begins at 20, 十几 at 11.
        let isLeading = atStart || HanDigits.multiplier(next) != nil
        pending = Mantissa(
            value: ExactNumber(isLeading ? 2 : 1), spread: ExactNumber(isLeading ? 7 : 8), digits: 1,
            isHan: true, isVague: true)
        return true
    }

    // MARK: Multipliers and scales

    private mutating func apply(multiplier: Int, tens: Int?, atStart: Bool) -> Bool {
        var digits = ExactNumber(tens ?? 1)
        if let pending {
            // Digits past the first multiplier are single ones: 三千五百, never 三千五五百.
            if pending.digits > 1, pending.isHan || sectionSeen { return false }
            digits = pending.value
        } else if atStart {
            if multiplier > 10 { traits.insert(.bareScale) }
        } else if multiplier > 10 && !sawZero {
            return false
        }
        if let pending, pending.isDecimal {
            // 1.5千: the section is closed.
            guard !sectionSeen, let product = pending.value.multiplied(by: ExactNumber(multiplier)) else {
                return false
            }
            self.pending = Mantissa(value: product, digits: 1, isDecimal: true, isHan: pending.isHan)
            traits.insert(.han)
            lastMultiplier = 1
            return true
        }
        guard let product = digits.multiplied(by: ExactNumber(multiplier)), product.exponent >= 0,
            let whole = product.fraction?.numerator
        else { return false }
        if let gap = pending?.spread {
            spread =
                pending?.isVague == true
                // 几十 is 20…99.
                ? ExactNumber(8 * multiplier - 1) : gap.multiplied(by: ExactNumber(multiplier))
        }
        section += whole
        sectionSeen = true
        pending = nil
        traits.insert(.han)
        lastMultiplier = multiplier
        tailUnit = ExactNumber(multiplier)
        sawZero = false
        return true
    }

    private mutating func apply(scale power: Int, atStart: Bool) -> Bool {
        let hasValue = pending != nil || sectionSeen
        if !hasValue {
            if atStart {
                traits.insert(.bareScale)
            } else if groups.count == 0 || sawZero {
                return false
            } else {
                // 万亿, 亿亿: scales side by side multiply.
                guard groups.multiplyLast(power) else {
                    refused = groups.last.map { $0.scale + power > ScaleGroups.largestScale } ?? false
                    return false
                }
                spread = spread?.multiplied(byPowerOfTen: power)
                traits.insert(.scaled)
                tailUnit = ExactNumber(coefficient: 1, exponent: groups.last?.scale ?? 0)
                return true
            }
        }
        // 百二万 is 120万; 一百零二万 says its zero.
        if sectionSeen { resolveTail() }
        let base = ExactNumber(coefficient: section, exponent: 0) ?? .zero
        guard let value = hasValue ? base.adding(pending?.value ?? .zero) : .one else { return false }
        if let gap = pending?.spread {
            spread =
                pending?.isVague == true && !sectionSeen
                ? ExactNumber(coefficient: 8 * (Self.tenThousandPower(power)) - 1, exponent: 0)
                : gap.multiplied(byPowerOfTen: power)
        } else {
            spread = spread?.multiplied(byPowerOfTen: power)
        }
        guard groups.push(value, scale: power) else { return false }
        section = 0
        sectionSeen = false
        lastMultiplier = 100_000
        pending = nil
        sawZero = false
        traits.insert([.han, .scaled])
        tailUnit = ExactNumber(coefficient: 1, exponent: groups.last?.scale ?? power)
        return true
    }

    private static func tenThousandPower(_ power: Int) -> Int128 { ExactNumber.power(10, power) ?? 1 }

    /// Turns a lone last digit into tenths of the unit before it: 一万五, 三千二.
    private mutating func resolveTail() {
        guard let digit = pending, digit.digits == 1, !digit.isDecimal, !digit.isVague, !sawZero, let unit = tailUnit,
            unit > ExactNumber(10), let tenth = unit.divided(by: ExactNumber(10)),
            let value = digit.value.multiplied(by: tenth)
        else { return }
        pending?.value = value
        pending?.spread = digit.spread.flatMap { $0.multiplied(by: tenth) }
        traits.insert(.elided)
    }

    // MARK: Results

    private mutating func finish() -> (value: ExactNumber, high: ExactNumber?)? {
        resolveTail()
        let base = ExactNumber(coefficient: section, exponent: 0) ?? .zero
        let isEmpty = pending == nil && !sectionSeen && groups.count == 0
        guard !isEmpty, let tail = base.adding(pending?.value ?? .zero), let value = groups.sum(adding: tail) else {
            return nil
        }
        let gap = pending?.spread ?? spread
        return (value, gap.flatMap { value.adding($0) })
    }
}
