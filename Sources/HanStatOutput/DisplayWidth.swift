/// How many columns text takes on a terminal, and how to cut it to fit.
///
/// ```swift
/// DisplayWidth.columns(of: "用电816亿")            // 9: three wide, three narrow
/// DisplayWidth.truncated("工业用电量", to: 7)       // "工业用…"
/// ```
///
/// Wide and full-width code points of Unicode's EastAsianWidth.txt take two columns, combining
/// marks and format characters none, all others one. Ambiguous ones (℃, ·, “) count as one, as
/// terminals outside East Asian legacy encodings show them. Emoji sequences are counted code
/// point by code point.
public enum DisplayWidth {
    /// The columns that a string takes.
    ///
    /// - Parameter text: The string, without control characters.
    /// - Returns: The number of columns.
    /// - Complexity: O(*n*).
    public static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns that one code point takes: 0, 1 or 2.
    ///
    /// - Parameter scalar: The code point.
    /// - Returns: The number of columns.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        if EastAsianWidth.isWide(scalar.value) {
            // 〪 to 〭 and the voicing marks lie in a wide range but combine.
            return scalar.properties.generalCategory == .nonspacingMark ? 0 : 2
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// Cuts a string to a width, with `…` in place of what goes.
    ///
    /// - Parameters:
    ///   - text: The string.
    ///   - limit: The columns that there are.
    /// - Returns: The string itself where it fits; else as much of it as leaves room for `…`, and
    ///   the empty string where not even that fits.
    public static func truncated(_ text: String, to limit: Int) -> String {
        if columns(of: text) <= limit { return text }
        guard limit >= 1 else { return "" }
        var result = String.UnicodeScalarView()
        var used = 1
        for scalar in text.unicodeScalars {
            let width = columns(of: scalar)
            if used + width > limit { break }
            used += width
            result.append(scalar)
        }
        result.append("…")
        return String(result)
    }

    /// Makes a string safe to print on one line of a terminal.
    ///
    /// Control characters become their pictures (a line end is `␊`), and code points that turn
    /// the direction of writing become `U+FFFD`, so that a document can neither break the table
    /// nor send the terminal commands.
    ///
    /// - Parameter text: The string.
    /// - Returns: The string with those code points replaced.
    public static func printable(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
