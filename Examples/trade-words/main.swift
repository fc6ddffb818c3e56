import Foundation
import HanStat
import HanStatUserFiles
import HanStatYAML

// Reads a page with the words of a trade: units, classifiers, places, names of indicators and words to pass over.

guard let page = CommandLine.arguments.dropFirst().first else {
    print("usage: trade-words PAGE [WORDS.yaml|WORDS.tsv …]")
    exit(2)
}
var tables = UserTables()
let text: String
do {
    text = try String(contentsOfFile: page, encoding: .utf8)
    for path in CommandLine.arguments.dropFirst(2) {
        let words = try String(contentsOfFile: path, encoding: .utf8)
        let name = URL(fileURLWithPath: path).lastPathComponent
        if UserTables.isYAML(path) {
            try tables.addYAML(words, source: name)
        } else {
            try tables.addRows(words, source: name)
        }
    }
} catch {
    // Of a wrong entry the error names the file and the line.
    print(error)
    exit(1)
}

let extractor = Extractor(catalog: tables.catalog, lexicon: tables.lexicon)
for fact in extractor.extract(from: text).observations {
    let value = fact.measurement
    let number = "\(value.amount)\(value.unitText)"
    print(fact.indicator, fact.region ?? "-", fact.measure, number, value.kind, separator: " | ")
}
