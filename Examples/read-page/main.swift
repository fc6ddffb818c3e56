import Foundation
import HanStat

// Prints the facts of a page of text, a line each: where it stands, what, where, when, how much.

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else {
    print("usage: read-page FILE [YYYY-MM-DD]")
    exit(2)
}
guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
    print("\(path): cannot be read as UTF-8")
    exit(1)
}

// The date tells which year 去年 is, and which months a text means that names no year.
let context = DocumentContext(date: arguments.dropFirst().first.flatMap { CalendarDate($0) })
let found = Extractor().extract(from: text, context: context)

for fact in found.observations {
    let days = [fact.period?.from, fact.period?.through].map { $0?.description ?? "" }.joined(separator: "…")
    let direction = fact.direction.map { " \($0)" } ?? ""
    let number = "\(fact.measurement.amount)\(fact.measurement.unitText)"
    print(fact.scalarRange.lowerBound, fact.indicator, fact.region ?? "-", days, "\(fact.measure)\(direction)", number)
}
print("\(found.measurements.count) measurements, \(found.periods.count) periods, \(found.observations.count) facts")
