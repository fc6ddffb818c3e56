import CTransliterator
import Testing

/// A script and a width.
struct WrittenForm: Sendable, CustomTestStringConvertible {
    var isTraditional = false
    var isWide = false

    static let all = [
        WrittenForm(), WrittenForm(isTraditional: true), WrittenForm(isWide: true),
        WrittenForm(isTraditional: true, isWide: true),
    ]

    var testDescription: String { "\(isTraditional ? "traditional" : "simplified"), \(isWide ? "full" : "half") width" }

    /// A text in this form: character by character, digits with their points and signs.
    func write(_ text: String) -> String {
        guard isTraditional || isWide else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isWide, (0x30...0x39).contains(scalar.value) || scalar == "." || scalar == "%",
                let form = Unicode.Scalar(scalar.value + 0xFEE0)
            {
                result.append(form)
            } else if isTraditional, let form = Self.traditional[scalar] {
                result.append(form)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The traditional form of each ideograph that ICU writes differently.
    private static let traditional: [Unicode.Scalar: Unicode.Scalar] = {
        let plain = (0x4E00...0x9FFF).compactMap { Unicode.Scalar($0 as Int) }
        let lines = plain.map { String($0) }.joined(separator: "\n")
        let forms = (transliterated(lines, "Hans-Hant") ?? "").split(separator: "\n")
        guard forms.count == plain.count else { return [:] }
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (scalar, form) in zip(plain, forms) {
            if form.unicodeScalars.count == 1, let other = form.unicodeScalars.first, other != scalar {
                table[scalar] = other
            }
        }
        return table
    }()
}

/// A text put through one of ICU's transliterators; nil where ICU failed.
func transliterated(_ text: String, _ identifier: String) -> String? {
    var output = [UInt8](repeating: 0, count: text.utf8.count * 8 + 64)
    let room = output.count
    let bytes = Array(text.utf8)
    // C reads `count` bytes of the one and writes no more than `room` to the other.
    let count = unsafe bytes.withUnsafeBufferPointer { input in
        unsafe output.withUnsafeMutableBufferPointer { buffer in
            unsafe hanstat_transliterate(
                identifier, input.baseAddress, Int64(input.count), buffer.baseAddress, Int64(room))
        }
    }
    return count < 0 ? nil : String(decoding: output[..<Int(count)], as: UTF8.self)
}
