import AllocationCounter
import Corpora
import Foundation
import HanStat

// Counts the allocations of a warm extractor: one that has read the same text before. Ends with status 1
// above the targets: none for a text without numerals, one for ten results in the visitor form.
// `--size=<bytes>` sets the size of the texts, `--form=<words>` keeps to the forms whose names hold them.

/// A way of extracting; gives the number of results.
struct Form {
    let name: String
    /// The most allocations for a result; nil where only a text without numerals has a target.
    let most: Double?
    let run: (String) -> Int
}

let size =
    CommandLine.arguments.compactMap { $0.wholeMatch(of: /--size=([0-9]+)/) }
    .compactMap { Int($0.output.1) }.first ?? 1 << 20
let wanted = CommandLine.arguments.compactMap { $0.wholeMatch(of: /--form=(.+)/) }.map { String($0.output.1) }

guard allocation_counter_works() else {
    print("Allocations are not counted on this system: the counter is for glibc.")
    exit(0)
}

let extractor = Extractor()
let context = DocumentContext(date: CalendarDate("2025-11-20"))
let forms = [
    Form(name: "visitMeasurements", most: 0.1) { text in
        var count = 0
        extractor.visitMeasurements(in: text, context: context) { _ in count += 1 }
        return count
    },
    Form(name: "extract", most: nil) { text in
        let found = extractor.extract(from: text, context: context)
        return found.measurements.count + found.periods.count + found.observations.count
    },
]

print("| form | corpus | results | allocations | for a result | target |")
print("| --- | --- | --- | --- | --- | --- |")
var isAbove = false
for density in Corpus.Density.allCases {
    let text = Corpus.generated(density, size: size).text
    for form in forms where wanted.allSatisfy({ form.name.contains($0) }) {
        let warm = form.run(text)
        let before = allocation_counter_count()
        let results = form.run(text)
        let count = allocation_counter_count() - before
        let most = density == .free ? 0 : form.most.map { Int($0 * Double(results)) }
        let each = results == 0 ? "-" : String(format: "%.3f", Double(count) / Double(results))
        var target = most.map { density == .free ? "none" : "at most \($0)" } ?? "-"
        if let most, count > most {
            isAbove = true
            target += ": ABOVE"
        }
        print("| \(form.name) | \(density.rawValue) | \(results) | \(count) | \(each) | \(target) |")
        if warm != results {
            print("\(form.name), \(density.rawValue): \(warm) results, then \(results)")
            exit(1)
        }
    }
}
exit(isAbove ? 1 : 0)
