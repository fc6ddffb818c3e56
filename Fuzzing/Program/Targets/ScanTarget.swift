@testable import TextScan

/// The scanning core: each fast way must say what its plain one says.
///
/// The first bytes choose the set of characters and the range.
enum ScanTarget: FuzzTarget {
    static let name = "scan"
    static let longest = 512

    /// What is compared with its oracle; a new fast path gets its line here.
    private static let checks: [@Sendable (_ bytes: [UInt8], _ range: Range<Int>, _ set: CandidateSet) -> Void] = [
        checkKernels, checkCounts, checkGlyphs, checkBlocks, checkQuantities,
    ]

    private static let sets = [
        CandidateSet([.digit, .hanDigit, .hanMultiplier, .hanScale], "半几数"),
        CandidateSet([.digit, .hanDigit, .hanMultiplier, .hanScale], "半几数" + CandidateScanner.periodCharacters),
        CandidateSet([.digit], "aZ~，"), CandidateSet([], "é½α年"), CandidateSet([], "年"), CandidateSet([], ""),
    ]

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        sentences.short.enumerated().map { i, text in [UInt8(i % sets.count), 0, 0] + Array(text.utf8) }
    }

    static func run(_ input: [UInt8]) {
        var reader = InputReader(input)
        let set = sets[reader.choice(sets.count)]
        let (first, last) = (reader.choice(64), reader.choice(64))
        let bytes = reader.bytes
        let lower = min(first, bytes.count)
        let range = lower..<max(lower, bytes.count - last)
        for check in checks { check(bytes, range, set) }
    }

    /// Every candidate, each looked for from the one before.
    private static func checkKernels(_ bytes: [UInt8], _ range: Range<Int>, _ set: CandidateSet) {
        var start = range.lowerBound
        while start < range.upperBound {
            let expected = ScalarKernel.next(bytes.span, start..<range.upperBound, set) ?? range.upperBound
            unsafe bytes.withUnsafeBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                let word = unsafe WordKernel.next(base, start, range.upperBound, set)
                promise(word == expected, "word kernel: \(word), not \(expected)")
                guard VectorKernel.isAvailable, set.tables != nil else { return }
                let vector = unsafe VectorKernel.next(base, start, range.upperBound, set)
                promise(vector == expected, "vector kernel: \(vector), not \(expected)")
            }
            start = expected + 1
        }
    }

    private static func checkCounts(_ bytes: [UInt8], _ range: Range<Int>, _ set: CandidateSet) {
        promise(
            bytes.span.scalarCount(in: range) == ScalarKernel.scalarCount(bytes.span, range),
            "scalars counted otherwise")
        for value in [0x0A, 0xE3, bytes.last ?? 0] {
            let expected = bytes[range].firstIndex(of: value) ?? range.upperBound
            promise(bytes.span.offset(of: value, in: range) == expected, "byte \(value) not found at \(expected)")
        }
    }

    /// The decoder on text, whole and from the second character.
    private static func checkGlyphs(_ bytes: [UInt8], _ range: Range<Int>, _ set: CandidateSet) {
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        for start in [0, text.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? 0] {
            var plain = PlainGlyphs()
            var glyphs = GlyphBuffer()
            plain.decode(text.span, range: start..<text.count)
            glyphs.decode(text.span, range: start..<text.count)
            promise(glyphs.count == plain.codes.count, "\(glyphs.count) glyphs, not \(plain.codes.count)")
            promise(glyphs.traditionalCount == plain.traditionalCount, "traditional characters counted otherwise")
            for i in 0..<glyphs.count {
                let isSame =
                    glyphs.code(i) == plain.codes[i] && glyphs.kind(i).rawValue == plain.kinds[i]
                    && glyphs.flags(i).rawValue == plain.marks[i]
                    && glyphs.start(of: i) == start + Int(plain.starts[i])
                    && glyphs.end(of: i) - glyphs.start(of: i) == Int(plain.lengths[i])
                promise(isSame, "glyph \(i) is another")
            }
        }
    }

    private static let units = [
        "千瓦时", "千瓦", "瓦", "千克", "克", "kg", "g", "km", "元", "亿元", "美元", "人", "人次", "%", "个百分点", "个", "分", "点", "里", "米",
        "兆瓦", "两", "℃", "°", "k W", "微克/立方米", "成", "百分点", "", "半个", "μm",
    ]
    private static let scanner = QuantityScanner(units: units)
    private static let plainQuantities = PlainQuantities(units: units)

    /// The quantities of any bytes, read in the general way and by each search.
    private static func checkQuantities(_ bytes: [UInt8], _ range: Range<Int>, _ set: CandidateSet) {
        var oracle = plainQuantities
        let expected = oracle.candidates(bytes)
        var found: [QuantityCandidate] = []
        scanner.scanPlainly(bytes.span, range: 0..<bytes.count, into: &found)
        promise(found == expected, "read plainly, the quantities are \(found), not \(expected)")
        let searches: [QuantityKernel.Search] = VectorKernel.isAvailable ? [.word, .vector] : [.word]
        for search in searches {
            found.removeAll()
            QuantityScanner(scanner, search: search).scan(bytes.span, range: 0..<bytes.count, into: &found)
            promise(found == expected, "by \(search), the quantities are \(found), not \(expected)")
        }
    }

    /// Blocks cover the text and cut no character.
    private static func checkBlocks(_ bytes: [UInt8], _ range: Range<Int>, _ set: CandidateSet) {
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        var start = 0
        while start < text.count {
            let block = TextBlocks.block(in: text.span, from: start)
            promise(block.lowerBound == start && block.upperBound > start, "block \(block) at \(start)")
            promise(block.count <= TextBlocks.largest, "block of \(block.count) bytes")
            promise(block.upperBound == text.count || text[block.upperBound] & 0xC0 != 0x80, "a character is cut")
            start = block.upperBound
        }
    }
}
