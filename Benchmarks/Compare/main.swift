import Corpora
import Foundation

// Measures this package and the rivals that are there on the same texts in the same run, and prints Markdown.
// Run by scripts/compare, which builds all that it needs.
guard let options = Options(CommandLine.arguments.dropFirst()) else {
    note(
        "options: --targets --size=64M --rounds=5 --documents=1G --shared=64M --doubling=16M --hanstat=PATH "
            + "--rivals=FOLDER --sources=FOLDER --python=PATH --record=FILE")
    exit(2)
}

let texts = try Texts()
defer { texts.remove() }
var report = ["# \(Machine.day)", "", Machine.description]
let programs = ProgramTargets(options: options, texts: texts)
// First, while this process is small.
let memory = options.targets ? try programs.memory() : nil

let (rivals, missing) = try Rivals.found(options)
let rounds = Rounds(texts: texts, size: options.size, count: options.rounds)
let engines = Engine.own + rivals
let dense = rounds.run(engines, .dense)
let free = rounds.run(engines, .free)
report[2] +=
    " Medians of \(options.rounds) rounds, all engines in turn in each; speeds are by processor time, on one core."
if !missing.isEmpty { report[2] += " Not there: \(missing.joined(separator: ", "))." }
report += ["", "## Beside others", ""] + RivalsTable(dense: dense, free: free).lines

if let memory {
    var targets = SpeedTargets.rows(dense: dense, free: free)
    targets += [try programs.cores(), memory, try programs.page(), try programs.doubling()]
    targets += try programs.allocations()
    report += ["", "## Targets", ""] + Target.table(targets)
}

let output = report.joined(separator: "\n") + "\n"
print(output, terminator: "")
if !options.record.isEmpty { try Data(output.utf8).write(to: URL(filePath: options.record)) }
// A case of this package that is not there has failed.
exit(dense.count + free.count == engines.count * 2 ? 0 : 1)
