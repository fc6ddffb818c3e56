extension Corpus {
    /// A text of one piece again and again, in which a reader with a weakness would be slow.
    public struct Adversary: Sendable {
        /// What is adverse.
        public let name: String
        private let piece: String
        private let expected: ExpectedResults

        /// Makes the text.
        ///
        /// - Parameter size: The least size in bytes.
        /// - Returns: The text; what it gives is what a piece gives, times the pieces.
        public func corpus(size: Int) -> Corpus {
            let count = max(1, (size + piece.utf8.count - 1) / piece.utf8.count)
            return Corpus(
                name: name, text: String(repeating: piece, count: count),
                expected: ExpectedResults(
                    measurements: expected.measurements * count, periods: expected.periods * count,
                    observations: expected.observations * count))
        }

        fileprivate init(row: Substring) {
            let columns = row.split(separator: "\t")
            precondition(columns.count == 3, "A row is a name, a piece and three numbers: \(row)")
            let numbers = columns[2].split(separator: " ").compactMap { Int($0) }
            precondition(numbers.count == 3, "Three numbers end a row: \(row)")
            name = String(columns[0])
            piece = Self.unescaped(columns[1])
            expected = ExpectedResults(measurements: numbers[0], periods: numbers[1], observations: numbers[2])
        }

        /// Reads `\n`, and `×N` at the end, which repeats what stands before it and ends it with an empty line.
        private static func unescaped(_ column: Substring) -> String {
            let parts = column.split(separator: "×")
            let piece = parts[0].split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
            guard parts.count == 2, let times = Int(parts[1]) else { return piece }
            return String(repeating: piece, count: times) + "\n\n"
        }
    }

    /// Texts that a reader with a weakness would be slow on.
    public static let adversaries = rows.split(separator: "\n").map { Adversary(row: $0) }

    /// Quotes inside quotes: the first half opens them, the second closes them.
    ///
    /// - Parameter size: The least size in bytes.
    /// - Returns: The text, in which nothing is to be found.
    public static func nestedQuotes(size: Int) -> Corpus {
        let depth = (size + 5) / 6
        return Corpus(
            name: "nested quotes",
            text: String(repeating: "“", count: depth) + String(repeating: "”", count: depth),
            expected: ExpectedResults())
    }

    /// A name, a piece and what the piece gives: measurements, periods, observations.
    private static let rows = """
        all digits\t9\t0 0 0
        all full-width digits\t９\t0 0 0
        all 亿\t亿\t0 0 0
        all 一\t一\t0 0 0
        all 十万\t十万\t0 0 0
        all 零\t零\t0 0 0
        all digits of both kinds\t一2三4\t0 0 0
        all 、\t、\t0 0 0
        all 年\t年\t0 0 0
        all 月\t月\t0 0 0
        all 比\t比\t0 0 0
        all 同比\t同比\t0 0 0
        all 其中\t其中\t0 0 0
        all 增长\t增长\t0 0 0
        all 百分之\t百分之甲\t0 0 0
        all 分之\t分之\t0 0 0
        all 约\t约\t0 0 0
        all 每\t每\t0 0 0
        all 元\t元\t0 0 0
        all %\t%\t0 0 0
        all spaces\t \t0 0 0
        all line ends\t\\n\t0 0 0
        all letters\ta\t0 0 0
        all characters beyond the plane\t𠀀\t0 0 0
        all combining marks\te\u{301}\t0 0 0
        spaces between digits\t9 \t0 0 0
        line ends between digits\t9\\n\t0 0 0
        digits and commas\t1,\t0 0 0
        groups and wide commas\t123，\t0 0 0
        digits and points\t1.\t0 0 0
        digits and pauses\t1、\t0 0 0
        digits and colons\t1:\t0 0 0
        ranges\t1—\t0 0 0
        ranges in words\t1至\t0 0 0
        signs\t-¥\t0 0 0
        open brackets\t（\t0 0 0
        open titles\t《\t0 0 0
        open quotes\t“一\t0 0 0
        years\t2024年×5000\t0 5000 0
        days\t2024年1月1日×3000\t0 3000 0
        provinces\t湖北省\t0 0 0
        indicators\t工业增加值\t0 0 0
        rates\t1元/×300\t100 0 0
        one sentence\t产量5吨，\t1 0 1
        one list\t产量5吨、\t1 0 1
        one clause\t产量增长\t0 0 0
        bounds\t超过5吨以上\t1 0 0
        festivals\t春节×300\t0 300 0
        lunar months\t腊月×300\t0 300 0
        taels\t两×300\t150 0 0
        square metres\t1m2；×300\t300 0 0
        percentages\t1%×300\t300 0 0
        tenths\t八成×300\t300 0 0
        growths\t增长5%、×300\t300 0 0
        """
}
