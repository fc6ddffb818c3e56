import Foundation
import Testing

@testable import HanStat

/// Every recognizer family against its corpus, row by row.
@Suite struct MeasurementCorpusTests {
    static let families = [
        "physical", "money", "percentages", "percentage-points", "counts", "multiples", "rates", "ratios", "ranks",
        "index-points", "ages", "durations", "composites", "ranges", "comparators", "fractions", "lists",
        "bare-numbers", "per-denominators", "traditional",
    ]
    static let rows = families.flatMap { MeasurementRow.read($0) }
    static let extractor = Extractor()

    @Test(arguments: rows)
    func everyWritingIsRead(row: MeasurementRow) {
        let problems = row.problems(Self.extractor)
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }

    @Test(arguments: CorpusRow.sentences("negative.txt"))
    func whatIsNoMeasurementIsLeft(row: CorpusRow) {
        let found = Self.extractor.measurements(in: row.input).map { MeasurementRow.describe($0, in: row.input) }
        #expect(found.isEmpty, "\(found.joined(separator: "; "))")
    }

    /// Rows that ought to pass: one that does is moved to its family's file.
    @Test(arguments: MeasurementRow.read("known-failures"))
    func knownFailuresStillFail(row: MeasurementRow) {
        #expect(row.fault == nil)
        #expect(!row.problems(Self.extractor).isEmpty, "this row works now: move it to its family's file")
    }

    @Test(arguments: families)
    func everyFamilyHasEnoughRows(family: String) {
        let writings = Set(Self.rows.filter { $0.file == family }.map(\.input))
        #expect(writings.count >= 50, "\(writings.count) texts")
    }
}

extension CorpusRow {
    /// The lines of a file that are no remarks, each an input.
    static func sentences(_ name: String) -> [CorpusRow] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(name)")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            return [CorpusRow(file: name, line: 0, expected: "the file", input: "3个文件读不到")]
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            line.hasPrefix("#") || line.isEmpty
                ? nil : CorpusRow(file: name, line: index + 1, expected: "", input: String(line))
        }
    }
}
