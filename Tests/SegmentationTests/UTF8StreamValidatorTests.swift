import SeededRandom
import Segmentation
import Testing

@Suite struct UTF8StreamValidatorTests {
    /// Bytes that begin characters, go on with them, or do neither.
    private static let pieces: [[UInt8]] = [
        [0x61], [0xE4, 0xBA, 0xBF], [0xF0, 0xA0, 0xAE, 0xB7], [0xC3, 0xA9], [0xE4], [0xE4, 0xBA], [0xBF], [0xF0, 0x9F],
        [0xFF], [0xED, 0xA0], [0xE0, 0x80], [0xF4, 0x90], [0xC0], [],
    ]

    private static func check(_ bytes: [UInt8], chunk: Int) -> UTF8StreamValidator {
        var check = UTF8StreamValidator()
        var start = 0
        while start < bytes.count {
            let end = min(start + chunk, bytes.count)
            check.append(bytes.span.extracting(start..<end))
            start = end
        }
        check.finish()
        return check
    }

    @Test func findsWhatTheWholeShows() {
        var generator = SplitMix(seed: 41)
        var malformed = 0
        for _ in 0..<3000 {
            let good = Int.random(in: 0...8, using: &generator)
            var bytes: [UInt8] = []
            for i in 0..<Int.random(in: 0...12, using: &generator) {
                bytes += Self.pieces[Int.random(in: 0..<(i < good ? 4 : Self.pieces.count), using: &generator)]
            }
            let expected = UTF8Validator.firstMalformed(in: bytes.span)
            if expected != nil { malformed += 1 }
            for chunk in [1, 2, 3, 5, 100] {
                let found = Self.check(bytes, chunk: chunk)
                #expect(found.malformed == expected, "\(bytes) by \(chunk)")
                #expect(found.validCount == expected?.lowerBound ?? bytes.count, "\(bytes) by \(chunk)")
            }
        }
        #expect((500...2900).contains(malformed))
    }

    @Test func nothingIsCheckedAfterAnError() {
        var check = UTF8StreamValidator()
        check.append([0x61, 0xFF].span)
        check.append([0xFF, 0x61].span)
        check.finish()
        #expect(check.malformed == 1..<2)
        #expect(check.validCount == 1)
    }
}
