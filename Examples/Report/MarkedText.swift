import HanStatOutput

/// A text cut into pieces, between which elements open and close.
///
/// Periods and measurements are marks around their words. Observations, which may overlap each other in any
/// way, are underlines around the marks: every stretch of text belongs to the observation that began last of
/// those that cover it, and names all observations whose number begins in it. So each observation is named
/// once, and the pieces are in proportion to the records, however many of them cover each other.
struct MarkedText {
    /// A part of the text, what opens before it and what closes behind it.
    struct Piece {
        var opens: [Element]
        var text: String
        /// Innermost first.
        var closes: [Element] = []
    }

    /// An element of the page.
    enum Element: Equatable {
        /// A stretch that observations were read from.
        ///
        /// - Parameters:
        ///   - stretch: Its number, counted from 0.
        ///   - records: The observations whose number begins in it, by their places among the records.
        case fact(stretch: Int, records: [Int])
        /// A period or a measurement, by its place among the records.
        case mark(record: Int)
    }

    let pieces: [Piece]

    /// Cuts a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - records: Its records, in the order of output.
    /// - Complexity: O(*n* + *m* log *m*) for *n* code points and *m* records.
    init(_ text: String, records: [OutputRecord]) {
        let scalars = Array(text.unicodeScalars)
        let stretches = Self.stretches(of: records)
        let marks = records.indices.filter { records[$0].isMark }
        let cuts = Set(
            [0, scalars.count] + stretches.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
                + marks.flatMap { [records[$0].start, records[$0].end] })
        let places = cuts.filter { (0...scalars.count).contains($0) }.sorted()

        var pieces: [Piece] = []
        var stack: [Element] = []
        var (stretch, mark) = (0, 0)
        var open: [Int] = []
        for (start, end) in zip(places, places.dropFirst()) {
            while stretch < stretches.count, stretches[stretch].range.upperBound <= start { stretch += 1 }
            open.removeAll { records[$0].end <= start }
            while mark < marks.count, records[marks[mark]].start <= start {
                open.append(marks[mark])
                mark += 1
            }
            var wanted = open.map { Element.mark(record: $0) }
            if stretch < stretches.count, stretches[stretch].range.contains(start) {
                wanted.insert(.fact(stretch: stretch, records: stretches[stretch].records), at: 0)
            }
            let kept = zip(stack, wanted).prefix { $0 == $1 }.count
            if !pieces.isEmpty { pieces[pieces.count - 1].closes = stack[kept...].reversed() }
            let words = String(String.UnicodeScalarView(scalars[start..<end]))
            pieces.append(Piece(opens: Array(wanted[kept...]), text: words))
            stack = wanted
        }
        if !pieces.isEmpty { pieces[pieces.count - 1].closes = stack.reversed() }
        self.pieces = pieces
    }

    /// The stretches that observations were read from, none of which overlap, each with the observations
    /// whose number begins in it.
    private static func stretches(of records: [OutputRecord]) -> [(range: Range<Int>, records: [Int])] {
        let facts = records.indices.compactMap { index -> Fact? in
            guard case .observation(let record) = records[index], record.start < record.end else { return nil }
            return Fact(record: index, range: record.start..<record.end, number: record.measurement.start)
        }.sorted {
            $0.range.lowerBound != $1.range.lowerBound
                ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
        }
        var ranges: [Range<Int>] = []
        var covering: [Int] = []
        var place = 0
        /// Gives the text up to an end to the observations that cover it.
        func advance(to end: Int) {
            while let last = covering.last {
                let stop = min(end, last)
                if stop > place { ranges.append(place..<stop) }
                place = max(place, stop)
                guard last <= end else { return }
                covering.removeLast()
            }
            place = end
        }
        for fact in facts {
            advance(to: fact.range.lowerBound)
            covering.append(fact.range.upperBound)
        }
        advance(to: Int.max)

        var named = facts.sorted { $0.number != $1.number ? $0.number < $1.number : $0.record < $1.record }[...]
        return ranges.map { range in
            let inside = named.drop { $0.number < range.lowerBound }.prefix { $0.number < range.upperBound }
            named = named[inside.endIndex...]
            return (range, inside.map(\.record))
        }
    }

    private struct Fact {
        let record: Int
        let range: Range<Int>
        let number: Int
    }
}

extension OutputRecord {
    fileprivate var isMark: Bool {
        switch self {
        case .period, .measurement: start < end
        case .observation, .warning: false
        }
    }
}
