import Corpora
import Timing

/// How much longer a text of twice the size took.
struct Growth {
    let input: String
    let subject: String
    let ratio: Double
    /// The larger size in bytes.
    let size: Int
}

/// Times one subject on one input as it doubles.
struct Doubling {
    let subject: Subject
    let limit: Double
    let budget: Double

    /// Less is not told from the clock's and the machine's noise.
    private static let shortest = 0.002

    /// Doubles an input until the last size, or until a run takes longer than the budget.
    ///
    /// - Returns: The doubling that took most, and the time and size of the last.
    func run(
        _ name: String, _ make: (Int) -> Corpus, from first: Int, to last: Int
    ) -> (worst: Growth, seconds: Double, size: Int) {
        var worst = Growth(input: name, subject: subject.name, ratio: 0, size: 0)
        var size = first
        var seconds = time(make(size).text)
        while size * 2 <= last, seconds <= budget {
            let half = make(size).text
            let whole = make(size * 2).text
            let two = time(whole)
            var ratio = two / seconds
            if ratio > limit { ratio = steadyRatio(half, whole) }
            if seconds >= Self.shortest, ratio > worst.ratio {
                worst = Growth(input: name, subject: subject.name, ratio: ratio, size: size * 2)
            }
            size *= 2
            seconds = two
        }
        return (worst, seconds, size)
    }

    /// The median ratio of two texts that are timed in turn.
    ///
    /// A machine that others use changes its pace from second to second: two times are compared that were taken side
    /// by side, and what looks too slow is looked at again. What is too slow is so in most pairs.
    private func steadyRatio(_ half: String, _ whole: String) -> Double {
        var ratios: [Double] = []
        for _ in 0..<7 {
            let one = time(half)
            ratios.append(time(whole) / one)
        }
        return ratios.sorted()[ratios.count / 2]
    }

    /// The least processor time of a few runs; of one, where it is long.
    private func time(_ text: String) -> Double {
        var least = Double.infinity
        for run in 0..<3 where run == 0 || least < 0.5 {
            least = min(least, ProcessorTime.of { subject.run(text) }.seconds)
        }
        return least
    }
}
