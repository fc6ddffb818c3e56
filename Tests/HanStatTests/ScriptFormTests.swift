import CTransliterator
import Testing

@testable import HanStat

/// Full-width and traditional forms, made with ICU's transliterators, say what the plain ones say.
@Suite struct ScriptFormTests {
    /// A text put through one of ICU's transliterators.
    static func transliterate(_ text: String, _ identifier: String) -> String? {
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

    /// What a text says: everything but the places and the words.
    static func meaning(_ text: String) -> [String] {
        MeasurementCorpusTests.extractor.measurements(in: text).map { value in
            let per = value.per.map { " per \($0.value) \($0.unit.id)" } ?? ""
            return "\(value.amount) \(value.unit?.id ?? "-") \(value.kind) \(value.comparator)\(per)"
        }
    }

    static let texts = Array(Set(MeasurementCorpusTests.rows.map(\.input))).sorted()

    @Test func theTransliteratorsAreThere() {
        #expect(Self.transliterate("12.5%", "Halfwidth-Fullwidth") == "１２．５％")
        #expect(Self.transliterate("万亿个点", "Hans-Hant") == "萬億個點")
        #expect(Self.texts.count > 1500)
    }

    @Test(arguments: texts)
    func fullWidthFormsSayTheSame(text: String) throws {
        let wide = try #require(Self.transliterate(text, "Halfwidth-Fullwidth"))
        #expect(Self.meaning(wide) == Self.meaning(text), "\(wide)")
    }

    @Test(arguments: texts)
    func traditionalFormsSayTheSame(text: String) throws {
        let traditional = try #require(Self.transliterate(text, "Hans-Hant"))
        #expect(Self.meaning(traditional) == Self.meaning(text), "\(traditional)")
    }
}
