internal import HanStat

/// Exact numbers and days, whose digits are written without a string in between.
extension JSONBytes {
    /// Writes a key and the exact digits of a number, as a string.
    mutating func field(_ name: StaticString, _ number: ExactNumber) {
        key(name)
        guard number.denominator == 1, number.coefficient.magnitude <= UInt128(UInt64.max), number.exponent >= -18
        else {
            string(number.description)
            return
        }
        quote()
        if number.coefficient < 0 { append(UInt8(ascii: "-")) }
        decimal(UInt64(number.coefficient.magnitude), number.exponent)
        quote()
    }

    /// Writes a coefficient times a power of ten, as ``ExactNumber/description`` has it.
    private mutating func decimal(_ magnitude: UInt64, _ exponent: Int) {
        if magnitude == 0, exponent >= 0 { return append(0x30) }
        if exponent >= 0 {
            digits(magnitude, atLeast: 1)
            for _ in 0..<exponent { append(0x30) }
            return
        }
        var scale: UInt64 = 1
        for _ in 0..<(-exponent) { scale *= 10 }
        digits(magnitude / scale, atLeast: 1)
        append(UInt8(ascii: "."))
        digits(magnitude % scale, atLeast: -exponent)
    }

    /// Writes a key and a day, as ``CalendarDate/description`` has it.
    mutating func field(_ name: StaticString, _ day: CalendarDate?) {
        guard let day else { return }
        key(name)
        quote()
        digits(UInt64(day.year), atLeast: 4)
        append(UInt8(ascii: "-"))
        digits(UInt64(day.month), atLeast: 2)
        append(UInt8(ascii: "-"))
        digits(UInt64(day.day), atLeast: 2)
        quote()
    }
}
