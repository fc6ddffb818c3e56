import CSpellout
import Testing

/// One of ICU's ways to spell numbers out in Chinese.
struct SpelloutStyle: Sendable, CustomTestStringConvertible {
    let locale: String
    let rules: String

    var testDescription: String { "\(locale) \(rules)" }

    /// The rule sets of cardinal numbers.
    static let all = ["zh", "zh-Hant", "zh-HK"].flatMap { locale in
        ["%spellout-cardinal", "%spellout-cardinal-financial", "%spellout-cardinal-alternate2", "%spellout-numbering"]
            .map { SpelloutStyle(locale: locale, rules: $0) }
    }
}

/// ICU's spellout format of a style, open until the owner goes.
@safe struct Spellout: ~Copyable {
    private let format: OpaquePointer

    /// Opens the format; nil where this ICU has none.
    init?(_ style: SpelloutStyle) {
        // Both strings end with a zero and outlive the call.
        guard let format = unsafe hanstat_spellout_open(style.locale, style.rules) else { return nil }
        unsafe self.format = format
    }

    deinit { unsafe hanstat_spellout_close(format) }

    /// A decimal number spelled out; nil where ICU failed.
    func print(_ number: String) -> String? {
        let digits = Array(number.utf8)
        var output = [UInt8](repeating: 0, count: 1024)
        // C reads `count` bytes of the one and writes no more than `room` to the other.
        let count = unsafe digits.withUnsafeBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { buffer in
                unsafe hanstat_spellout_print(
                    format, input.baseAddress, Int64(input.count), buffer.baseAddress, Int64(buffer.count))
            }
        }
        return count < 0 ? nil : String(decoding: output[..<Int(count)], as: UTF8.self)
    }
}
