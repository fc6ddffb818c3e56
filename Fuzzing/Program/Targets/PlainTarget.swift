@testable import HanStat
@testable import TextScan

/// The quick reading of common measurements: it must say what the careful reading says.
///
/// The careful reader walks the text; wherever it stands, the quick one is asked too.
enum PlainTarget: FuzzTarget {
    static let name = "plain"
    static let longest = 160

    private static let reader = MeasurementReader(catalog: .standard, includesNumbers: false)

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        sentences.sample.filter { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }.map { Array($0.utf8.prefix(longest)) }
    }

    static func run(_ input: [UInt8]) {
        let bytes = Array(String(decoding: input, as: UTF8.self).utf8)
        var glyphs = GlyphBuffer()
        glyphs.decode(bytes.span, range: 0..<bytes.count)
        var i = 0
        while i < glyphs.count {
            var drafts: [MeasurementDraft] = []
            let each = ReadingRoles.lastEach(glyphs, max(0, i - 12)..<i) ?? -1
            let isPlain = glyphs.kind(i) == .digit && reader.readPlain(glyphs, at: i, each: each, into: &drafts) != nil
            let plain = isPlain ? drafts.last : nil
            if let period = PeriodReader.read(glyphs, at: i, convention: .common) {
                promise(plain == nil, "a period is read as \(describe(plain))")
                i = period.end
                continue
            }
            guard MeasurementReader.canBegin(glyphs, i) else {
                i += 1
                continue
            }
            var others: [MeasurementDraft] = []
            let next = reader.read(glyphs, at: i, into: &others)
            let careful = others.last
            if plain != nil {
                promise(describe(plain) == describe(careful), "\(describe(plain)), not \(describe(careful))")
            }
            i = max(next, i + 1)
        }
    }

    /// All that a draft says.
    private static func describe(_ draft: MeasurementDraft?) -> String {
        guard let draft else { return "nothing" }
        return "\(draft.start)..<\(draft.end) \(draft.amount ?? .value(draft.value)) \(draft.unit?.id ?? "-")"
            + " \(draft.unitRange) \(draft.kind) \(draft.comparator) \(draft.isCurrencyNamed) \(draft.traits.rawValue) \(draft.modifiers)"
            + " \(draft.per?.range.description ?? "-")"
    }
}
