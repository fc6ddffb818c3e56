import SeededRandom
import Testing

@testable import TextScan

@Suite struct TextBlocksTests {
    /// The block that begins at an offset, byte by byte: the oracle.
    private func plainBlock(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
        var lineIsEmpty = true
        var hasText = false
        var newline: Int?
        var lastLine: [UInt8] = []
        for i in start..<min(bytes.count, start + TextBlocks.largest) {
            if bytes[i] == 0x0A {
                if lineIsEmpty && hasText && !isCut(lastLine) { return start..<i + 1 }
                if !lineIsEmpty { lastLine = Array(bytes[(newline.map { $0 + 1 } ?? start)..<i]) }
                newline = i
                lineIsEmpty = true
            } else if ![0x20, 0x0D, 0x09].contains(bytes[i]) {
                lineIsEmpty = false
                hasText = true
            }
        }
        if start + TextBlocks.largest >= bytes.count { return start..<bytes.count }
        return newline.flatMap { $0 > start ? start..<$0 + 1 : nil }
    }

    /// Whether a line is long and ends in a Han character: a column cut it.
    private func isCut(_ line: [UInt8]) -> Bool {
        let indent = line.prefix { [0x20, 0x0D, 0x09].contains($0) }.count
        let text = String(decoding: line, as: UTF8.self)
        guard line.count - indent >= 48,
            let last = text.unicodeScalars.last(where: { !" \r\t".unicodeScalars.contains($0) })
        else { return false }
        return (0x4000...0x9FFF).contains(last.value)
    }

    private func stops(_ bytes: [UInt8], _ block: Range<Int>) -> Bool { bytes[block].suffix(3) == [0xE3, 0x80, 0x82] }

    private func check(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let block = TextBlocks.block(in: bytes.span, from: start)
            #expect(block.lowerBound == start && block.upperBound > start)
            // A full stop before the cut is preferred to the last line end.
            if let plain = plainBlock(bytes, from: start), block.count < TextBlocks.largest / 2 || !stops(bytes, block)
            {
                #expect(block == plain)
            }
            if block.upperBound < bytes.count { #expect(bytes[block.upperBound] & 0xC0 != 0x80) }
            start = block.upperBound
        }
    }

    @Test func blocksEndAtEmptyLines() {
        check(Array("一\n二\n\n三\r\n \t\r\n\n\n四\n".utf8))
        check(Array("\n\n \n一".utf8))
        check(Array(" \n".utf8))
        var generator = SplitMix(seed: 5)
        let pieces = ["\n", "\n\n", " ", "\r\n", "\t", "一", "产量 5 吨。", "a", "全市规模以上工业企业实现增加值快速"]
        for round in 0..<300 {
            check(Array((0..<round).map { _ in generator.pick(pieces) }.joined().utf8))
        }
    }

    @Test func longTextIsCutAtSentencesOrCharacters() {
        check(Array(String(repeating: "产量", count: 60_000).utf8))
        check(Array(String(repeating: "产量增长三成。", count: 20_000).utf8))
        check(Array(String(repeating: "产量增长三成\n", count: 20_000).utf8))
        check(Array(String(repeating: "a", count: 200_000).utf8))
        check([UInt8](repeating: 0x0A, count: 200_000))
        check([UInt8](repeating: 0x20, count: 200_000))
    }
}
