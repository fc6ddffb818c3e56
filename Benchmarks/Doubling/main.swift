import Corpora
import Foundation
import HanStat

// Doubles every adversarial input and prints how the processor time grows; ends with status 1 where it more than
// doubles by a tenth. Words keep to the inputs whose names hold them all.
//
//   --from=<bytes>     the first size (1 MiB)
//   --to=<bytes>       the last size (64 MiB)
//   --budget=<seconds> an input stops growing where a run takes longer (2 s)

/// The most that twice the text may take.
let limit = 2.2

var first = 1 << 20
var last = 64 << 20
var budget = 2.0
var wanted: [String] = []
for argument in CommandLine.arguments.dropFirst() {
    if let value = argument.wholeMatch(of: /--from=([0-9]+)/)?.output.1 {
        first = Int(value) ?? first
    } else if let value = argument.wholeMatch(of: /--to=([0-9]+)/)?.output.1 {
        last = Int(value) ?? last
    } else if let value = argument.wholeMatch(of: /--budget=([0-9.]+)/)?.output.1 {
        budget = Double(value) ?? budget
    } else {
        wanted.append(argument)
    }
}

let inputs =
    Corpus.adversaries.map { adversary in (adversary.name, { @Sendable in adversary.corpus(size: $0) }) }
    + [("nested quotes", { @Sendable in Corpus.nestedQuotes(size: $0) })]
var worst = Growth(input: "-", subject: "-", ratio: 0, size: 0)
var failures = 0
print("| input | what | up to MB | ms | worst ratio |")
print("| --- | --- | --- | --- | --- |")
for (name, make) in inputs {
    for subject in Subject.all where wanted.allSatisfy({ "\(name) \(subject.name)".contains($0) }) {
        let doubling = Doubling(subject: subject, limit: limit, budget: budget)
        let (growth, seconds, size) = doubling.run(name, make, from: first, to: last)
        if growth.ratio > limit { failures += 1 }
        if growth.ratio > worst.ratio { worst = growth }
        let ratio =
            growth.ratio > 0
            ? String(format: "%.2f", growth.ratio) : seconds > budget ? "too slow to double" : "too fast to tell"
        print(
            "| \(name) | \(subject.name) | \(size >> 20) | \(String(format: "%.1f", seconds * 1e3)) | \(ratio)"
                + (growth.ratio > limit ? ": ABOVE, at \(growth.size >> 20) MB |" : " |"))
        fflush(nil)
    }
}
print("worst: \(String(format: "%.2f", worst.ratio)) (\(worst.input), \(worst.subject), \(worst.size >> 20) MB)")
exit(failures > 0 ? 1 : 0)
