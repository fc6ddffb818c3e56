import Benchmark
import Cases

/// Every case is a benchmark; one whose result differs from the expected one fails.
let benchmarks: @Sendable () -> Void = {
    let speed = BenchmarkMetric.custom("MB/s", polarity: .prefersLarger, useScalingFactor: false)
    for item in Case.all(size: 4 << 20) {
        Benchmark(
            "\(item.name): \(item.corpus)",
            configuration: .init(metrics: [.wallClock, speed], warmupIterations: 1, maxDuration: .milliseconds(500))
        ) { benchmark, ready in
            let clock = ContinuousClock()
            let start = clock.now
            let found = ready.run()
            let elapsed = clock.now - start
            if found != ready.expected {
                benchmark.error("\(item.name), \(item.corpus): \(found) results, expected \(ready.expected)")
            }
            benchmark.measurement(speed, Int(Double(ready.byteCount) / (elapsed / .seconds(1)) / 1e6))
        } setup: {
            item.prepared()
        }
    }
}
