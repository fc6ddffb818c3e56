import Corpora
import Foundation
import Timing

extension Engine {
    /// ripgrep, where it is installed: the whole process over a file.
    static func ripgrep(patternFile: String) -> Engine? {
        guard let path = Program.installed("rg") else { return nil }
        return Engine(Rivals.ripgrep) { density, size, texts in
            let file = try texts.file(density, size)
            let output = texts.path("rg.out")
            return {
                let usage = try Program(path, ["--no-config", "--count-matches", "--file", patternFile, file])
                    .run(output: output)
                // Status 1 says that nothing was found.
                guard usage.status <= 1 else { throw Failure(description: "rg: status \(usage.status)") }
                let count = try String(contentsOfFile: output, encoding: .utf8)
                return Sample(
                    bytes: texts.corpus(density, size).byteCount, seconds: usage.processorSeconds,
                    results: Int(count.trimmingCharacters(in: .newlines)) ?? 0)
            }
        }
    }

    /// A program that times itself and prints seconds and results; its last argument is the file.
    static func timingItself(_ name: String, _ path: String, _ arguments: [String], trial: Int = 1 << 18) -> Engine {
        Engine(name, trial: trial) { density, size, texts in
            let file = try texts.file(density, size)
            let output = texts.path("rival.out")
            return {
                let usage = try Program(path, arguments + [file]).run(output: output)
                let words = try String(contentsOfFile: output, encoding: .utf8).split(whereSeparator: \.isWhitespace)
                guard usage.status == 0, words.count == 2, let seconds = Double(words[0]), let results = Int(words[1])
                else { throw Failure(description: "\(name): status \(usage.status)") }
                return Sample(
                    bytes: texts.corpus(density, size).byteCount, seconds: max(seconds, 1e-9), results: results)
            }
        }
    }
}

/// The rivals that are found.
enum Rivals {
    static let ripgrep = "ripgrep `--count-matches`"
    static let hyperscan = "Hyperscan, with match starts"

    /// All that are installed, and the names of the others.
    static func found(_ options: Options) throws -> (engines: [Engine], missing: [String]) {
        let patternFile = "\(options.sources)/p2.txt"
        let pattern = try String(contentsOfFile: patternFile, encoding: .utf8).trimmingCharacters(in: .newlines)
        var engines: [Engine] = []
        var missing: [String] = []
        func add(_ engine: Engine?, _ name: String) {
            if let engine { engines.append(engine) } else { missing.append(name) }
        }
        func compiled(_ program: String, _ name: String, _ arguments: [String]) -> Engine? {
            Program.installed("\(options.rivals)/\(program)").map { .timingItself(name, $0, arguments) }
        }
        add(.ripgrep(patternFile: patternFile), ripgrep)
        add(compiled("hyperscan", hyperscan, [patternFile]), hyperscan)
        engines += try Engine.expressions(pattern)
        add(compiled("icu-words", "ICU words, UTF-16", []), "ICU words, UTF-16")
        let packages = [
            ("recognizers", "Recognizers-Text, all models", 1 << 13), ("jionlp", "JioNLP, time alone", 1 << 14),
            ("cn2an", "cn2an.transform", 1 << 15),
        ]
        for (package, name, trial) in packages {
            add(python(package, name, trial: trial, options), name)
        }
        return (engines, missing)
    }

    private static func python(_ package: String, _ name: String, trial: Int, _ options: Options) -> Engine? {
        let script = "\(options.sources)/python-rivals.py"
        guard let python = Program.installed(options.python),
            (try? Program(python, ["-W", "ignore", script, package, "--check"]).run())?.status == 0
        else { return nil }
        return .timingItself(name, python, ["-W", "ignore", script, package], trial: trial)
    }
}
