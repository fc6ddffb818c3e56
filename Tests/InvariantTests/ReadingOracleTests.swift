import Foundation
import HanStat
import Testing

/// What is read in a large text is what was read before, to the byte.
///
/// `Golden/readings.txt` has one line for each batch. By default only the first batches are read, for a debug
/// build is slow. Environment variables change that:
///
/// - `HANSTAT_ORACLE_BATCHES=200` reads that many batches, at most those of the file;
/// - `HANSTAT_ORACLE_OUT=FILE` writes the paragraphs and their records to a file: two such files, made before and
///   after a change, show by `diff` what changed;
/// - `UPDATE_GOLDEN=1` writes the file anew, with 200 batches or as many as are asked for.
@Suite("Reading oracle") struct ReadingOracleTests {
    static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "Golden/readings.txt")
    static let environment = ProcessInfo.processInfo.environment
    static let isUpdating = environment["UPDATE_GOLDEN"] != nil
    static let expected: [String] =
        ((try? String(contentsOf: golden, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)

    /// How many batches are read.
    static var batches: Int {
        let asked = environment["HANSTAT_ORACLE_BATCHES"].flatMap { Int($0) }
        return isUpdating ? asked ?? 200 : min(asked ?? 3, expected.count)
    }

    /// Gathers lines and writes them to the file that is asked for.
    private static func read(_ batch: Int, _ extractor: Extractor, _ file: FileHandle?) throws -> String {
        guard let file else { return ReadingDigest(batch: batch, extractor: extractor).description }
        var text = ""
        let digest = ReadingDigest(batch: batch, extractor: extractor) { text += $0 }
        try file.write(contentsOf: Data(text.utf8))
        return digest.description
    }

    @Test func whatWasReadIsReadAgain() throws {
        var file: FileHandle?
        if let path = Self.environment["HANSTAT_ORACLE_OUT"] {
            try Data().write(to: URL(fileURLWithPath: path))
            file = FileHandle(forWritingAtPath: path)
        }
        let extractor = Extractor()
        var lines: [String] = []
        try #require(Self.batches > 0, "the golden file is there")
        for batch in 0..<Self.batches {
            let line = try Self.read(batch, extractor, file)
            lines.append(line)
            if !Self.isUpdating {
                #expect(line == Self.expected[batch], "HANSTAT_ORACLE_OUT=FILE writes what was read")
            }
        }
        if Self.isUpdating {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: Self.golden)
        }
    }

    @Test func aBatchHoldsRecordsOfEveryType() {
        let digest = ReadingDigest(batch: 0, extractor: Extractor())
        #expect(digest.measurements.count > 1000 && digest.periods.count > 300 && digest.observations.count > 500)
    }
}
