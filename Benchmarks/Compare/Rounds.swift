import Corpora
import Foundation

/// What an engine did on a corpus.
struct Outcome {
    let engine: Engine
    /// The bytes that a run read.
    let bytes: Int
    /// The speed of each round, in thousands of millions of bytes a second.
    let speeds: [Double]
    /// The results in a million bytes.
    let density: Double

    var speed: Double { median(speeds) }
}

/// Runs all engines in turn, again and again: what slows the machine for a while slows all of them.
struct Rounds {
    /// How long a run ought to be.
    private static let seconds = 0.4
    /// How long a sample is at least: what takes less is run again, lest it be the time of a cold cache.
    private static let shortest = 0.05

    let texts: Texts
    /// The bytes of the longest text.
    let size: Int
    let count: Int

    /// Measures engines on a corpus; one that fails is named on standard error and left out.
    func run(_ engines: [Engine], _ density: Corpus.Density) -> [Outcome] {
        var bodies: [(engine: Engine, size: Int, run: () throws -> Sample)] = []
        for engine in engines {
            do {
                let trial = min(engine.trial, size)
                let first = try engine.prepare(density, trial, texts)()
                // Powers of two, so that engines of like speed read the same file.
                var wanted = trial
                while wanted * 2 <= size, Double(wanted * 2) / 1e9 / first.speed <= Self.seconds { wanted *= 2 }
                if wanted * 2 > size { wanted = size }
                bodies.append((engine, wanted, try engine.prepare(density, wanted, texts)))
                note("\(density.rawValue), \(engine.name): \(wanted >> 10) KiB a run")
            } catch {
                note("\(density.rawValue), \(engine.name): \(error)")
            }
        }
        var samples: [[Sample]] = bodies.map { _ in [] }
        for round in 1...count {
            note("\(density.rawValue), round \(round) of \(count)")
            for (index, body) in bodies.enumerated() {
                do {
                    samples[index].append(try Self.sample(body.run))
                } catch {
                    note("\(density.rawValue), \(body.engine.name): \(error)")
                }
            }
        }
        return zip(bodies, samples).compactMap { body, samples in
            guard samples.count == count, let last = samples.last else { return nil }
            return Outcome(
                engine: body.engine, bytes: last.bytes, speeds: samples.map(\.speed),
                density: Double(last.results) / Double(last.bytes) * 1e6)
        }
    }

    /// Runs an engine until it has worked long enough, and gives the mean.
    private static func sample(_ run: () throws -> Sample) rethrows -> Sample {
        var last = try run()
        var seconds = last.seconds
        var count = 1
        while seconds < shortest {
            last = try run()
            seconds += last.seconds
            count += 1
        }
        return Sample(bytes: last.bytes, seconds: seconds / Double(count), results: last.results)
    }
}

/// How many times as fast one was as the other: the median of the rounds' ratios.
func ratio(_ one: Outcome?, to other: Outcome?) -> Double? {
    guard let one, let other else { return nil }
    return median(zip(one.speeds, other.speeds).map { $0 / $1 })
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// Says on standard error how far the work is.
func note(_ words: String) { FileHandle.standardError.write(Data("compare: \(words)\n".utf8)) }
