import Corpora
import Foundation
import Timing

/// The targets that are measured on whole programs: `hanstat`, and those beside this one.
struct ProgramTargets {
    let options: Options
    let texts: Texts

    /// The most memory that the program has with many documents.
    ///
    /// Measured before this process has large texts: a child's figure is never less than its parent's.
    func memory() throws -> Target {
        let what = "peak memory, \(Self.amount(options.documents)) of JSON Lines documents"
        guard let hanstat = Program.installed(options.hanstat) else {
            return .atMost(what, 64, " MB", nil)
        }
        note(what)
        let usage = try Program(hanstat, ["extract", "--input", "jsonl", "--format", "jsonl"])
            .run(input: try documents(options.documents))
        guard usage.status == 0 else { throw Failure(description: "hanstat: status \(usage.status)") }
        // 64 MB, and what one document needs: the largest here has 13 KB.
        return .atMost(
            "\(what) (\(significant(Double(options.documents) / usage.seconds / 1e6)) MB/s)", 64, " MB",
            Double(usage.peakBytes) / 1e6)
    }

    /// Two cores against one, in turn.
    func cores() throws -> Target {
        let what = "two cores against one, \(Self.amount(options.shared)) of documents"
        guard let hanstat = Program.installed(options.hanstat) else { return .atLeast(what, 1.8, "×", nil) }
        let input = try documents(options.shared)
        // Here the time on the wall is what counts.
        func seconds(_ jobs: Int) throws -> Double {
            let usage = try Program(
                hanstat, ["extract", "--input", "jsonl", "--format", "jsonl", "--jobs", "\(jobs)"]
            ).run(input: input)
            guard usage.status == 0 else { throw Failure(description: "hanstat: status \(usage.status)") }
            return usage.seconds
        }
        var ratios: [Double] = []
        for round in 1...options.rounds {
            note("\(what), round \(round) of \(options.rounds)")
            ratios.append(try seconds(1) / seconds(2))
        }
        return .atLeast(what, 1.8, "×", median(ratios))
    }

    /// A page of twelve kilobytes against an empty program.
    func page() throws -> Target {
        let what = "`hanstat extract` of a 12 KB page, whole process, more than an empty Swift program"
        guard let hanstat = Program.installed(options.hanstat), let empty = Program.sibling("empty") else {
            return .atMost(what, 15, " ms", nil)
        }
        note(what)
        let page = try texts.file(.dense, 12_000)
        let program = Program(hanstat, ["extract", "--format", "jsonl", "--date", "2025-11-20", page])
        var differences: [Double] = []
        var processor: [Double] = []
        for _ in 0..<options.rounds * 8 {
            let (one, other) = (try program.run(), try Program(empty).run())
            guard one.status == 0, other.status == 0 else {
                throw Failure(description: "hanstat: status \(one.status)")
            }
            differences.append((one.seconds - other.seconds) * 1e3)
            processor.append((one.processorSeconds - other.processorSeconds) * 1e3)
        }
        return .atMost(
            "\(what) (processor time: \(significant(median(processor))) ms)", 15, " ms", median(differences))
    }

    /// Runs the doubling test; the figure is its worst.
    func doubling() throws -> Target {
        let what = "twice the adversarial input, up to \(Self.amount(options.doubling))"
        guard let program = Program.sibling("doubling") else { return .atMost(what, 2.2, "×", nil) }
        note(what)
        let output = texts.path("doubling.out")
        let arguments = ["--to=\(options.doubling)", "--budget=0.7", "everything"]
        _ = try Program(program, arguments).run(output: output)
        let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
        let worst = lines.last?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
        let place = lines.last?.split(separator: "(").last.map { " (worst: \($0.dropLast()))" } ?? ""
        return .atMost(what + place, 2.2, "×", worst)
    }

    /// Runs the allocation count.
    func allocations() throws -> [Target] {
        let (free, dense) = (
            "allocations of a warm extractor, text without numerals",
            "allocations for a result, visitor form, dense"
        )
        guard let program = Program.sibling("allocations") else {
            return [.atMost(free, 0, "", nil), .atMost(dense, 0.1, "", nil)]
        }
        note("allocations")
        let output = texts.path("allocations.out")
        _ = try Program(program).run(output: output)
        let rows = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        // The columns are form, corpus, results, allocations, for a result, target.
        func cell(_ form: String, _ corpus: String, _ column: Int) -> Double? {
            rows.first { $0.count == 6 && $0[0] == form && $0[1] == corpus }.flatMap { Double($0[column]) }
        }
        return [
            .atMost(free, 0, "", cell("visitMeasurements", "free", 3)),
            .atMost(dense, 0.1, "", cell("visitMeasurements", "dense", 4)),
        ]
    }

    /// A file of documents.
    private func documents(_ size: Int) throws -> String {
        let path = texts.path("documents-\(size).jsonl")
        if FileManager.default.fileExists(atPath: path) { return path }
        try Data().write(to: URL(filePath: path))
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? file.close() }
        var stream = DocumentStream()
        var written = 0
        var buffer: [UInt8] = []
        while written < size {
            buffer += stream.next()
            guard buffer.count > 1 << 20 || written + buffer.count >= size else { continue }
            try file.write(contentsOf: buffer)
            written += buffer.count
            buffer.removeAll(keepingCapacity: true)
        }
        return path
    }

    private static func amount(_ bytes: Int) -> String {
        bytes >= 1 << 30 ? "\(bytes >> 30) GiB" : "\(bytes >> 20) MiB"
    }
}
