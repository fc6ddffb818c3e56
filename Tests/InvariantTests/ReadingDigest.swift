import HanStat
import HanStatOutput

/// The digests of what is read in a batch of ``MixedProse``: one for each type of record, over its JSON Lines.
struct ReadingDigest: Equatable, CustomStringConvertible {
    /// How many sentences a batch has at least.
    static let sentences = 1000

    let batch: Int
    var measurements = Digest()
    var periods = Digest()
    var observations = Digest()

    /// Records of one type.
    struct Digest: Equatable {
        var count = 0
        // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ bytes: borrowing Span<UInt8>) {
            count += 1
            for i in bytes.indices { hash = (hash ^ UInt64(bytes[i])) &* 0x100_0000_01B3 }
        }
    }

    /// `batch, then count and hash of measurements, periods and observations`.
    var description: String {
        let digests = [measurements, periods, observations].map { "\($0.count) \(String($0.hash, radix: 16))" }
        return "\(batch) " + digests.joined(separator: " ")
    }

    private static let contexts = [
        DocumentContext(date: CalendarDate("2025-12-15")),
        DocumentContext(date: CalendarDate("2025-01-20"), region: "重庆市"),
        DocumentContext(), DocumentContext(date: CalendarDate("2024-07-31"), convention: .mainland),
        DocumentContext(date: CalendarDate("2025-03-01"), convention: .taiwan),
        DocumentContext(region: "广州", convention: .hongkong),
    ]

    /// Reads a batch; `line` is given each paragraph and then the lines of its records.
    init(batch: Int, extractor: Extractor, line: ((String) -> Void)? = nil) {
        self.batch = batch
        var prose = MixedProse(seed: UInt64(batch))
        var writer = JSONLinesWriter()
        var count = 0
        var place = batch
        while count < Self.sentences {
            let paragraph = prose.paragraph()
            count += paragraph.sentences
            place += 1
            let context = Self.contexts[place % Self.contexts.count]
            let found = extractor.extract(from: paragraph.text, context: context)
            line?("# \(paragraph.text.debugDescription)\n")
            for record in OutputRecord.records(of: found, in: paragraph.text) {
                writer.removeAll()
                writer.write(record)
                let bytes = writer.bytes
                line?(String(decoding: bytes, as: UTF8.self))
                switch record {
                case .measurement: measurements.add(bytes.span)
                case .period: periods.add(bytes.span)
                case .observation: observations.add(bytes.span)
                case .warning: break
                }
            }
        }
    }
}
