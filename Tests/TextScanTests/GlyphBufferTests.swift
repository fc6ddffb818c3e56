import SeededRandom
import Testing

@testable import TextScan

@Suite struct GlyphBufferTests {
    private func check(_ bytes: [UInt8], _ range: Range<Int>, _ glyphs: inout GlyphBuffer) {
        var plain = PlainGlyphs()
        plain.decode(bytes.span, range: range)
        glyphs.decode(bytes.span, range: range)
        let indices = 0..<plain.codes.count
        #expect(glyphs.count == plain.codes.count)
        guard glyphs.count == plain.codes.count else { return }
        #expect(glyphs.base == plain.base)
        #expect(glyphs.traditionalCount == plain.traditionalCount)
        #expect(indices.map { glyphs.code($0) } == plain.codes)
        #expect(indices.map { glyphs.kind($0).rawValue } == plain.kinds)
        #expect(indices.map { glyphs.flags($0).rawValue } == plain.marks)
        #expect(indices.map { glyphs.start(of: $0) - glyphs.base } == plain.starts.map(Int.init))
        #expect(indices.map { glyphs.end(of: $0) - glyphs.start(of: $0) } == plain.lengths.map(Int.init))
        #expect(glyphs.code(glyphs.count) == 0 && glyphs.code(-1) == 0)
        #expect(glyphs.kind(glyphs.count) == .end && glyphs.kind(-1) == .end)
        #expect(glyphs.flags(glyphs.count).isEmpty && glyphs.flags(-1).isEmpty)
    }

    @Test func decodesAsTheOracle() {
        var generator = SplitMix(seed: 4)
        var glyphs = GlyphBuffer()
        for text in Samples.real + [Samples.real.joined(separator: "\n\n")] {
            let bytes = Array(text.utf8)
            check(bytes, 0..<bytes.count, &glyphs)
            var offset = 0
            for scalar in text.unicodeScalars {
                check(bytes, offset..<bytes.count, &glyphs)
                check(bytes, 0..<offset, &glyphs)
                offset += scalar.utf8.count
            }
        }
        for round in 0..<300 {
            let bytes = Samples.text(&generator, count: 7 * round)
            check(bytes, 0..<bytes.count, &glyphs)
        }
    }

    @Test func everyCharacterIsDecodedAlike() {
        var glyphs = GlyphBuffer()
        for start in stride(from: UInt32(0), to: 0x1_1000, by: 64) {
            var text = ""
            for code in start..<start + 64 {
                guard let scalar = Unicode.Scalar(code) else { continue }
                text.unicodeScalars.append(contentsOf: ["的", scalar, "的", "了", scalar, scalar])
            }
            let bytes = Array(text.utf8)
            check(bytes, 0..<bytes.count, &glyphs)
        }
    }

    @Test func classesAreTheirOwnBytes() {
        for raw in UInt8(0)...GlyphClass.end.rawValue {
            #expect(GlyphClass(rawValue: raw).map { unsafe unsafeBitCast($0, to: UInt8.self) } == raw)
        }
        for kind in CharacterFold.shared.classes { #expect(GlyphClass(rawValue: kind) != nil) }
    }

    @Test func layoutIsLeftOut() {
        var glyphs = GlyphBuffer()
        let bytes = Array("一(yi) 点\n\n萬５".utf8)
        glyphs.decode(bytes.span, range: 0..<bytes.count)
        #expect(glyphs.count == 4)
        #expect(glyphs.flags(1) == [.annotation, .space])
        #expect(glyphs.flags(2) == [.newline, .blankLine])
        #expect(glyphs.matches("万", at: 2))
        #expect(glyphs.flags(3) == .wide)
        #expect(glyphs.byteRange(0..<2) == 0..<11)
        #expect(glyphs.traditionalCount == 1)
    }

    @Test("a glyph takes eight bytes, and those of a block 512 KiB, as the documentation says")
    func memory() {
        #expect(MemoryLayout<GlyphCell>.stride == 8)
        #expect(TextBlocks.largest * MemoryLayout<GlyphCell>.stride == 512 << 10)
    }
}
