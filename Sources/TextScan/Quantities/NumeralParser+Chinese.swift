extension NumeralParser {
    /// What has been read of a Chinese numeral.
    private struct Sections {
        /// The groups that scale words closed, in units of 10^`power`.
        var total: UInt64 = 0
        var power = 0
        var groups = 0
        /// The last scale word, where nothing stands behind it yet; else 0.
        var lastWord = 0
        /// The section below ten thousand.
        var section: UInt64 = 0
        var isOpen = false
        /// The last multiplier of the section.
        var lastMultiplier = 5
        /// A digit that waits for its multiplier, or −1.
        var digit = -1
        var sawZero = false
        /// Digits after 点, or −1.
        var places = -1
        var tooLong = false

        /// Whether the last digit stands for a multiple of the multiplier before it: 一百五, 一万五.
        var isElided: Bool {
            digit > 0 && !sawZero && (isOpen ? lastMultiplier > 1 : groups > 0)
        }

        /// The section with its last digit.
        var value: UInt64 { section + UInt64(max(digit, 0)) }

        /// Appends a number of `scale` to the groups.
        mutating func add(_ value: UInt64, scale: Int) {
            if groups == 0 {
                total = value
            } else {
                let (product, high) = total.multipliedReportingOverflow(
                    by: QuantityTables.powers[min(power - scale, 19)])
                let (sum, carry) = product.addingReportingOverflow(value)
                total = sum
                if high || carry || power - scale > 19 { tooLong = true }
            }
            power = scale
            groups += 1
        }
    }

    /// Reads the plainest Chinese numerals: digits with falling multipliers, and one scale.
    ///
    /// - Returns: false where the numeral is anything else, or does not end there; nothing has then changed.
    private mutating func parsePlainChinese() -> Bool {
        var section = 0
        var digit = 0
        var sawZero = false
        // The least multiplier, as a power of ten.
        var least = 4
        var multiplier = -1
        var offset = end
        var (next, length) = at(offset)
        while true {
            let value = next.value
            if next.is(.hanDigit) {
                guard value <= 9, digit == 0 else { return false }
                if value == 0 {
                    guard section > 0, !sawZero else { return false }
                    sawZero = true
                }
                digit = value
                multiplier = -1
            } else if next.is(.multiplier) {
                if digit == 0, value == 1, offset == end { digit = 1 }
                guard value < least, digit > 0 else { return false }
                section += digit * (value == 1 ? 10 : value == 2 ? 100 : 1000)
                digit = 0
                sawZero = false
                least = value
                multiplier = offset
            } else {
                break
            }
            offset += length
            (next, length) = at(offset)
        }
        // 一百五 is 150, and 一百零 nothing.
        let isElided = digit > 0 && section > 0 && least > 1 && !sawZero
        guard section + digit > 0, !isElided, !(sawZero && digit == 0) else { return false }
        var power = 0
        if next.is(.scale) {
            power = next.value
            multiplier = offset
            offset += length
            (next, length) = at(offset)
        }
        guard !next.isIn(QuantityCharacter.continuingChinese) else { return false }
        coefficient = UInt64(section + digit)
        exponent = power
        scale = power
        lastMultiplier = multiplier
        traits.insert(.chinese)
        if power > 0 { traits.insert(.scaled) }
        end = offset
        return true
    }

    /// Reads a numeral that begins with a Chinese digit, multiplier or scale.
    ///
    /// - Returns: false for 参 and 俩, which are digits only before a multiplier.
    mutating func parseChinese() -> Bool {
        if parsePlainChinese() { return true }
        let start = end
        var read = Sections()
        reading: while true {
            let (next, length) = at(end)
            switch QuantityCharacter.Kind(rawValue: next.rawKind) {
            case .hanDigit:
                if next.value & QuantityCharacter.multiplied != 0, !isMultiplied(end + length) {
                    if end == start { return false }
                    break reading
                }
                if end > start, next.value & QuantityCharacter.unitLike != 0, !isMultiplied(end + length) {
                    break reading
                }
                guard takeDigit(next.hanDigit, &read, length) else { return refused(start) }
                if next.value & QuantityCharacter.financial != 0 { traits.insert(.financial) }
            case .multiplier:
                guard takeMultiplier(next.value & 15, &read) else { return refused(start) }
                if next.value & QuantityCharacter.financial != 0 { traits.insert(.financial) }
            case .fusedTens:
                guard read.digit < 0, read.lastMultiplier > 1, read.places < 0 else { return refused(start) }
                read.section += UInt64(next.value * 10)
                read.isOpen = true
                read.lastMultiplier = 1
                read.sawZero = false
                read.lastWord = 0
            case .scale:
                guard closeGroup(next.value, &read) else { return refused(start) }
            case .more:
                guard !traits.contains(.more) else { break reading }
                let (after, _) = at(end + length)
                if after.is(.multiplier) { return refused(start) }
                traits.insert(.more)
                lastMultiplier = -1
                end += length
                if after.is(.scale) { continue }
                break reading
            case .spokenPoint:
                guard isDigit(end + length) else { break reading }
                guard takeDecimals(&read, end + length) else { return refused(start) }
                continue
            case .vague:
                // 十几; but 数 behind a number begins a word.
                if next.value == 0 { break reading }
                return refused(start)
            default:
                break reading
            }
            lastMultiplier = next.is(.multiplier) || next.is(.scale) ? end : -1
            end += length
            // Behind 多 nothing but a scale goes on.
            if traits.contains(.more), !at(end).character.is(.scale) { break }
        }
        traits.insert(.chinese)
        finish(read)
        return true
    }

    /// Gives up a numeral, which is one all the same.
    private mutating func refused(_ start: Int) -> Bool {
        traits.insert(.chinese)
        refuse()
        return true
    }

    private func isMultiplied(_ offset: Int) -> Bool {
        let (next, _) = at(offset)
        return next.is(.multiplier) || next.is(.scale)
    }

    private func isDigit(_ offset: Int) -> Bool {
        let (next, _) = at(offset)
        return next.is(.digit) || (next.is(.hanDigit) && next.value < QuantityCharacter.multiplied)
    }

    private func takeDigit(_ digit: Int, _ read: inout Sections, _ length: Int) -> Bool {
        guard read.digit < 0, read.places < 0 else { return false }
        if digit > 0 || !(read.isOpen || read.groups > 0) {
            read.digit = digit
        } else {
            let (next, _) = at(end + length)
            guard !read.sawZero, next.is(.hanDigit) || next.is(.multiplier) else { return false }
            read.sawZero = true
        }
        read.lastWord = 0
        return true
    }

    private func takeMultiplier(_ power: Int, _ read: inout Sections) -> Bool {
        guard power < read.lastMultiplier, read.digit != 0, read.places < 0 else { return false }
        if read.digit < 0 {
            // 十二; a numeral that begins with 百 or 千 is no plain one.
            guard power == 1, !read.isOpen, read.groups == 0 else { return false }
            read.digit = 1
        }
        read.section += UInt64(read.digit) * QuantityTables.powers[power]
        read.isOpen = true
        read.lastMultiplier = power
        read.digit = -1
        read.sawZero = false
        read.lastWord = 0
        return true
    }

    private mutating func closeGroup(_ power: Int, _ read: inout Sections) -> Bool {
        if read.digit < 0, !read.isOpen {
            // 万亿: scales side by side multiply.
            guard read.groups == 1, read.lastWord > 0, power >= read.lastWord, read.power + power <= 24 else {
                return false
            }
            read.power += power
            scale += power
            read.lastWord = power
            return true
        }
        guard read.digit != 0 || read.places > 0, !(read.isElided && read.isOpen),
            read.groups == 0 || power < read.power
        else { return false }
        traits.insert(.scaled)
        if read.places > 0 {
            guard read.groups == 0 else { return false }
            read.power = power
            read.groups = 1
        } else {
            read.add(read.value, scale: power)
        }
        scale = power
        read.lastWord = power
        read.section = 0
        read.isOpen = false
        read.lastMultiplier = 5
        read.digit = -1
        read.sawZero = false
        return true
    }

    /// Reads the digits behind 点.
    private mutating func takeDecimals(_ read: inout Sections, _ start: Int) -> Bool {
        guard read.places < 0, read.groups == 0, read.digit >= 0 || read.isOpen, !read.isElided else { return false }
        traits.insert(.decimal)
        coefficient = read.value
        read.places = 0
        end = start
        while isDigit(end) {
            let (next, length) = at(end)
            append(next.is(.digit) ? next.value : next.hanDigit, &read.tooLong)
            if next.value & QuantityCharacter.financial != 0, next.is(.hanDigit) { traits.insert(.financial) }
            read.places += 1
            end += length
        }
        lastMultiplier = -1
        // What a scale may multiply.
        read.digit = 1
        read.isOpen = false
        // 两点三十分 is a time of day.
        return !at(end).character.is(.multiplier)
    }

    private mutating func finish(_ read: Sections) {
        var read = read
        if read.places >= 0 {
            // Behind the scale of a decimal nothing more is read.
            exponent = read.power - read.places
        } else if read.groups == 0 {
            coefficient = read.value
        } else if read.isOpen || read.digit >= 0 {
            read.add(read.value, scale: 0)
            coefficient = read.total
            scale = 0
        } else {
            coefficient = read.total
            exponent = read.power
        }
        let isLoose = read.sawZero && read.digit < 0
        if read.tooLong || isLoose || (read.places < 0 && read.isElided) { setUnreadable() }
    }
}
