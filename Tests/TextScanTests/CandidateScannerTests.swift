import SeededRandom
import Testing

@testable import TextScan

@Suite struct CandidateScannerTests {
    static let sets = [
        CandidateSet([.digit, .hanDigit, .hanMultiplier, .hanScale], "半几数"),
        CandidateSet([.digit, .hanDigit, .hanMultiplier, .hanScale], "半几数" + CandidateScanner.periodCharacters),
        CandidateSet([.digit], "aZ~，"),
        CandidateSet([], "é½α年"),
        CandidateSet([], "年"),
        CandidateSet([], ""),
    ]

    /// Every answer of each kernel over a range equals the oracle's.
    private func check(_ bytes: [UInt8], _ range: Range<Int>, _ set: CandidateSet) throws {
        let expected = ScalarKernel.next(bytes.span, range, set) ?? range.upperBound
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            let word = unsafe WordKernel.next(base, range.lowerBound, range.upperBound, set)
            #expect(word == expected, "\(bytes) \(range)")
            guard VectorKernel.isAvailable, set.tables != nil else { return }
            for isWide in VectorKernel.isWide ? [false, true] : [false] {
                let vector = unsafe VectorKernel.next(
                    base, range.lowerBound, range.upperBound, set, isWide: isWide)
                #expect(vector == expected, "\(bytes) \(range)")
            }
        }
    }

    /// All candidates of a range, each found from the one before.
    private func checkAll(_ bytes: [UInt8], _ set: CandidateSet) throws {
        var start = 0
        while start < bytes.count {
            try check(bytes, start..<bytes.count, set)
            start = (ScalarKernel.next(bytes.span, start..<bytes.count, set) ?? bytes.count) + 1
        }
    }

    @Test(arguments: Self.sets.indices) func kernelsAgreeOnText(_ index: Int) throws {
        var generator = SplitMix(seed: 1)
        for text in Samples.real { try checkAll(Array(text.utf8), Self.sets[index]) }
        try checkAll(Array(Samples.real.joined().utf8), Self.sets[index])
        for round in 0..<60 { try checkAll(Samples.text(&generator, count: 40 + 5 * round), Self.sets[index]) }
    }

    @Test(arguments: Self.sets.indices) func kernelsAgreeOnBytes(_ index: Int) throws {
        var generator = SplitMix(seed: 2)
        for round in 0..<60 { try checkAll(Samples.bytes(&generator, count: 10 + 7 * round), Self.sets[index]) }
        for byte in UInt8.min...UInt8.max { try checkAll([UInt8](repeating: byte, count: 150), Self.sets[index]) }
    }

    /// One character at each offset of a long run, cut after each of its bytes.
    @Test func kernelsAgreeAtEveryAlignment() throws {
        let set = Self.sets[0]
        for filler in ["的", "a", "é", "😀", "丁"] {
            for wanted in ["万", "萬", "7", "７", "一", "数"] {
                for before in 0..<40 {
                    let text =
                        String(repeating: filler, count: before) + wanted
                        + String(repeating: filler, count: 40 - before)
                    let bytes = Array(text.utf8)
                    try check(bytes, 0..<bytes.count, set)
                    let offset = before * filler.utf8.count
                    for end in offset...offset + wanted.utf8.count { try check(bytes, 0..<end, set) }
                    for start in 0..<min(offset, 9) { try check(bytes, start..<bytes.count, set) }
                }
            }
        }
    }

    @Test func everyCharacterIsSortedAlike() throws {
        for set in [Self.sets[0], Self.sets[3]] {
            for code in UInt32(0)...0xFFFF {
                guard let scalar = Unicode.Scalar(code) else { continue }
                let bytes = Array("的的的的的的的的\(Character(scalar))的的的的的的的的的的的的的的的的".utf8)
                let expected = set.contains(Int(code)) ? 24 : bytes.count
                let oracle = ScalarKernel.next(bytes.span, 0..<bytes.count, set)
                #expect((oracle ?? bytes.count) == (set.contains(0x7684) ? 0 : expected))
                if code % 7 == 0 || set.contains(Int(code)) { try check(bytes, 0..<bytes.count, set) }
            }
        }
    }

    @Test func numeralsOfBothScriptsAreCandidates() {
        let scanner = CandidateScanner()
        for character in "0129０９〇零一九两兩壹貳贰玖十百千拾佰仟廿卅卌万萬亿億兆半几幾数數參参" {
            let bytes = Array("产量\(character)".utf8)
            #expect(scanner.next(in: bytes.span) == 6, "\(character)")
        }
        for character in "年月的了，。%元a１".dropLast() {
            let bytes = Array("产量\(character)".utf8)
            #expect(scanner.next(in: bytes.span) == nil, "\(character)")
        }
        let periods = CandidateScanner(extra: CandidateScanner.periodCharacters)
        let bytes = Array("增长，去年".utf8)
        #expect(periods.next(in: bytes.span) == 9)
        #expect(periods.next(in: bytes.span, from: 10) == 12)
        #expect(periods.next(in: bytes.span, from: bytes.count) == nil)
        #expect(periods.next(in: [UInt8]().span) == nil)
    }

    @Test func scalarsAreCounted() {
        var generator = SplitMix(seed: 3)
        for round in 0..<200 {
            let bytes =
                round.isMultiple(of: 2)
                ? Samples.text(&generator, count: 13 * round) : Samples.bytes(&generator, count: 13 * round)
            for start in 0..<min(9, bytes.count + 1) {
                let range = start..<bytes.count
                #expect(bytes.span.scalarCount(in: range) == ScalarKernel.scalarCount(bytes.span, range))
            }
        }
        let long = [UInt8](repeating: 0x80, count: 100_003)
        #expect(long.span.scalarCount(in: 0..<long.count) == 0)
    }

    /// Both widths mark the same bytes, wherever the range begins and ends.
    @Test func widthsMarkTheSame() {
        guard VectorKernel.isWide else { return }
        var generator = SplitMix(seed: 3)
        let tables = NibbleTables.rows(
            of: QuantityCharacter.candidates.members, in: QuantityCharacter.buckets)
        for round in 0..<400 {
            let bytes =
                round % 2 == 0
                ? Samples.bytes(&generator, count: 100 + round) : Samples.text(&generator, count: 40 + round / 4)
            let end = Int.random(in: 0...bytes.count, using: &generator)
            let start = Int.random(in: 0...end, using: &generator)
            let words = (end - start + 63) / 64
            var found: [[UInt64]] = []
            for isWide in [false, true] {
                var masks = [UInt64](repeating: 0, count: max(words, 1))
                let filled = unsafe bytes.withUnsafeBufferPointer { bytes in
                    unsafe tables.withUnsafeBufferPointer { tables in
                        unsafe masks.withUnsafeMutableBufferPointer { masks -> UInt64 in
                            guard let bytes = bytes.baseAddress, let tables = tables.baseAddress,
                                let masks = masks.baseAddress
                            else { return 0 }
                            return unsafe VectorKernel.digitMasks(
                                bytes, start, end, limit: end, tables, masks, isWide: isWide)
                        }
                    }
                }
                found.append(masks + [filled])
            }
            #expect(found[0] == found[1], "\(bytes) \(start)..<\(end)")
        }
    }
}
