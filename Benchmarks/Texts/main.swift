import Corpora
import Foundation

// Writes the texts of the benchmarks to standard output, for other programs:
//
//   texts free|news|dense [--size=<bytes>]
//   texts documents [--size=<bytes>]         documents as JSON Lines
let size =
    CommandLine.arguments.compactMap { $0.wholeMatch(of: /--size=([0-9]+)/) }
    .compactMap { Int($0.output.1) }.first ?? 1 << 20
let output = FileHandle.standardOutput

switch CommandLine.arguments.dropFirst().first {
case "documents":
    var stream = DocumentStream()
    var written = 0
    var buffer: [UInt8] = []
    while written + buffer.count < size {
        buffer += stream.next()
        if buffer.count > 1 << 20 {
            try output.write(contentsOf: buffer)
            written += buffer.count
            buffer.removeAll(keepingCapacity: true)
        }
    }
    try output.write(contentsOf: buffer)
case let name?:
    guard let density = Corpus.Density(rawValue: name) else { fallthrough }
    try output.write(contentsOf: Array(Corpus.generated(density, size: size).text.utf8))
default:
    FileHandle.standardError.write(Data("texts free|news|dense|documents [--size=<bytes>]\n".utf8))
    exit(2)
}
