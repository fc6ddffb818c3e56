import Cases
import Foundation
import Timing

// Prints one table of throughput by processor time: the median of several runs of each case, and its ratio to the naive
// loop over the same corpus. Arguments: words that a case's name must hold, `--size=<bytes>` and
// `--repeat=<runs>`, with which a profiler sees one case alone.
var size = 8 << 20
var runs = 7
var wanted: [String] = []
for argument in CommandLine.arguments.dropFirst() {
    if let value = argument.wholeMatch(of: /--size=([0-9]+)/)?.output.1 {
        size = Int(value) ?? size
    } else if let value = argument.wholeMatch(of: /--repeat=([0-9]+)/)?.output.1 {
        runs = max(1, Int(value) ?? runs)
    } else {
        wanted.append(argument)
    }
}

func padded(_ text: String, _ width: Int) -> String {
    let columns = text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
    return text + String(repeating: " ", count: max(1, width - columns))
}

func rounded(_ value: Double, _ places: Double) -> String { String((value * places).rounded() / places) }

let clock = ContinuousClock()
var naive: [String: Double] = [:]
var failures = 0
print(
    padded("case", 22) + padded("corpus", 32) + padded("GB/s", 10) + padded("ms", 10) + padded("×naive", 9) + "results")
for item in Case.all(size: size) where wanted.allSatisfy({ "\(item.name) \(item.corpus)".contains($0) }) {
    let ready = item.prepared()
    var times: [Double] = []
    var found = ready.expected
    for _ in 0..<runs {
        // A case that starts programs has no time of its own.
        let start = clock.now
        let (seconds, result) = ProcessorTime.of(ready.run)
        times.append(ready.byteCount > 0 ? seconds : (clock.now - start) / .seconds(1))
        if result != ready.expected { found = result }
    }
    times.sort()
    let median = times[times.count / 2]
    if item.name.hasSuffix("naive loop") { naive[item.corpus] = median }
    let ratio = naive[item.corpus].map { rounded($0 / median, 10) } ?? "-"
    print(
        padded(item.name, 22) + padded(item.corpus, 32)
            + padded(rounded(Double(ready.byteCount) / median / 1e9, 1000), 10)
            + padded(rounded(median * 1e3, 100), 10) + padded(ratio, 9)
            + (found == ready.expected ? "\(found)" : "\(found), expected \(ready.expected): FAILED"))
    if found != ready.expected { failures += 1 }
}
exit(failures > 0 ? 1 : 0)
