import HanStat

/// Looks for texts that take much longer than ordinary ones, byte for byte.
///
/// Words of the dictionary, alone and in random pairs, triples and longer rows, are repeated to a whole
/// text; those that look slow at a small size are measured at a megabyte. Build without sanitizers.
enum Pace {
    /// What was measured of a text.
    struct Reading {
        let pieces: [String]
        let secondsPerByte: Double
    }

    private static let small = 1 << 14
    private static let large = 1 << 20

    /// Searches for as long as asked and prints the slowest: `ROOT [SECONDS]`.
    static func run(_ arguments: [String]) throws {
        guard let root = arguments.first else { throw UsageError(message: UsageError.usage) }
        let seconds = arguments.count > 1 ? Double(arguments[1]) ?? 60 : 60
        let words = try Dictionary(root: root).words
        let sentences = try Sentences(root: root)
        let ordinary = measure([sentences.dense], size: large)
        print("ordinary dense text: \(rate(ordinary)) MB/s")
        var slow: [Reading] = []
        var generator = SeededGenerator(state: 20)
        let start = Console.processorTime()
        var tried = 0
        while tried < words.count || Console.processorTime() - start < seconds {
            let pieces = tried < words.count ? [words[tried]] : row(words, slow, sentences, &generator)
            tried += 1
            slow.append(measure(pieces, size: small))
            if slow.count > 400 { slow = Array(slow.sorted { $0.secondsPerByte > $1.secondsPerByte }.prefix(100)) }
        }
        slow.sort { $0.secondsPerByte > $1.secondsPerByte }
        let worst = slow.prefix(40).map { measure($0.pieces, size: large) }
            .sorted { $0.secondsPerByte > $1.secondsPerByte }
        print("\(tried) texts; the slowest at \(large) bytes, as multiples of ordinary text:")
        for reading in worst {
            let ratio = reading.secondsPerByte / ordinary.secondsPerByte
            print(rounded(ratio), rate(reading), "MB/s", reading.pieces.joined().debugDescription)
        }
    }

    /// Two to five pieces: words, the beginnings of sentences, or what was slow before.
    private static func row(
        _ words: [String], _ slow: [Reading], _ sentences: Sentences, _ generator: inout SeededGenerator
    ) -> [String] {
        var pieces: [String] = []
        for _ in 0..<Int.random(in: 2...5, using: &generator) {
            if Int.random(in: 0..<3, using: &generator) == 0, let known = slow.randomElement(using: &generator) {
                pieces.append(known.pieces.randomElement(using: &generator) ?? "1")
            } else if let word = (Bool.random(using: &generator) ? words : Dictionary.signs).randomElement(
                using: &generator)
            {
                pieces.append(word)
            }
        }
        return pieces
    }

    private static let extractor = Extractor()

    /// The processor time of a text of one row, again and again; the better of two.
    private static func measure(_ pieces: [String], size: Int) -> Reading {
        let piece = pieces.joined()
        let text = String(repeating: piece, count: max(1, size / max(1, piece.utf8.count)))
        let context = DocumentContext(date: CalendarDate(year: 2025, month: 1, day: 20))
        var best = Double.infinity
        for _ in 0..<2 {
            let start = Console.processorTime()
            let result = extractor.extract(from: text, context: context)
            best = min(best, Console.processorTime() - start)
            promise(result.measurements.count <= text.utf8.count, "more measurements than bytes")
        }
        return Reading(pieces: pieces, secondsPerByte: best / Double(text.utf8.count))
    }

    private static func rate(_ reading: Reading) -> String { rounded(1e-6 / reading.secondsPerByte) }

    private static func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}

/// A small generator with a seed, so that a search can be had again.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
