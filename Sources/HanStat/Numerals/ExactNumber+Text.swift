extension ExactNumber: CustomStringConvertible, LosslessStringConvertible {
    /// The number in plain digits, never scientific: `153300000000`, `35.0`, `-0.8` or `1/3`.
    public var description: String {
        if denominator != 1 { return "\(coefficient)/\(denominator)" }
        let digits = coefficient.magnitude.description
        let sign = coefficient < 0 ? "-" : ""
        if coefficient == 0 && exponent >= 0 { return "0" }
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let places = -exponent
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        let point = padded.index(padded.endIndex, offsetBy: -places)
        return sign + padded[..<point] + "." + padded[point...]
    }

    /// Reads a number in plain digits, with an optional sign, point, exponent or denominator.
    ///
    /// The result is nil where the text is no such number or does not fit. `-12.50`, `1.2e6` and `10/3` are read;
    /// spaces and separators are not. For Chinese numerals and everything else that text may hold, use an
    /// ``Extractor``. Every ``description`` is read back as it is, however many digits it has.
    ///
    /// - Parameter text: The digits.
    /// - Complexity: O(*n*).
    public init?(_ text: String) { self.init(text[...]) }

    /// Reads a number in plain digits; see ``init(_:)-(String)``.
    ///
    /// - Parameter text: The digits.
    public init?(_ text: Substring) {
        if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
            let rest = text[text.utf8.index(after: slash)...]
            guard !rest.utf8.contains(UInt8(ascii: "/")), let top = ExactNumber(text[..<slash]),
                let bottom = ExactNumber(rest), let value = top.divided(by: bottom)
            else { return nil }
            self = value
            return
        }
        var magnitude: UInt128 = 0
        var power = 0
        // Zeros wait until a digit follows: those at the end may be a power of ten.
        var zeros = 0
        var seen = false
        var point = false
        var negative = false
        var rest = text.utf8[...]
        if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            negative = first == UInt8(ascii: "-")
            rest = rest.dropFirst()
        }
        while let byte = rest.first {
            if byte >= 0x30 && byte <= 0x39 {
                zeros += 1
                if byte != 0x30 {
                    while zeros > 0 {
                        let (scaled, over) = magnitude.multipliedReportingOverflow(by: 10)
                        guard !over else { return nil }
                        magnitude = scaled
                        zeros -= 1
                    }
                    let (sum, carried) = magnitude.addingReportingOverflow(UInt128(byte - 0x30))
                    guard !carried else { return nil }
                    magnitude = sum
                }
                if point { power -= 1 }
                seen = true
            } else if byte == UInt8(ascii: ".") && !point {
                point = true
            } else if seen && (byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")) {
                guard let exponent = Int(Substring(rest.dropFirst())),
                    (-Self.largestExponent...Self.largestExponent).contains(exponent)
                else { return nil }
                power += exponent
                rest = rest[rest.endIndex...]
                break
            } else {
                return nil
            }
            rest = rest.dropFirst()
        }
        while zeros > 0, magnitude <= UInt128(Int128.max) / 10 {
            magnitude *= 10
            zeros -= 1
        }
        // Zeros behind a point say how exact a number is: none is left out.
        guard seen, magnitude <= UInt128(Int128.max), zeros == 0 || !point else { return nil }
        self.init(coefficient: negative ? -Int128(magnitude) : Int128(magnitude), exponent: power + zeros)
    }
}
