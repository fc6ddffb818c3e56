// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "HanStatBenchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [
        // By name: a path alone would take its identity from the directory's name.
        .package(name: "HanStat", path: ".."),
        // Without traits: they bring malloc counts, and an interposer that must be built for them.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // Texts made from a seed, with the number of results that each must give.
        .target(name: "Corpora", path: "Corpora"),
        // What programs and threads took.
        .target(name: "Timing", path: "Timing"),
        // What is measured: a name, a text, a closure and its expected result.
        .target(
            name: "Cases",
            dependencies: [
                "Corpora", "Timing",
                .product(name: "HanStat", package: "HanStat"),
                .product(name: "HanStatOutput", package: "HanStat"),
                .product(name: "Segmentation", package: "HanStat"),
                .product(name: "TextScan", package: "HanStat"),
            ],
            path: "Cases"
        ),
        // `swift package benchmark`
        .executableTarget(
            name: "Suite",
            dependencies: ["Cases", .product(name: "Benchmark", package: "benchmark")],
            path: "Suite",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
        // `swift run -c release throughput`: one table, and a single case for a profiler.
        .executableTarget(name: "throughput", dependencies: ["Cases", "Timing"], path: "Throughput"),
        // `swift run -c release doubling`: how the time grows with adversarial inputs.
        .executableTarget(
            name: "doubling",
            dependencies: [
                "Corpora", "Timing",
                .product(name: "HanStat", package: "HanStat"),
                .product(name: "TextScan", package: "HanStat"),
            ],
            path: "Doubling"),
        // `swift run -c release allocations`: how often a warm extractor allocates.
        .target(name: "AllocationCounter", path: "AllocationCounter"),
        .executableTarget(
            name: "allocations",
            dependencies: ["AllocationCounter", "Corpora", .product(name: "HanStat", package: "HanStat")],
            path: "Allocations"),
        // Processes that the start-up cases run.
        .executableTarget(name: "empty", path: "Empty"),
        .executableTarget(
            name: "start", dependencies: [.product(name: "HanStat", package: "HanStat")], path: "StartUp"),
        // `swift run -c release texts dense >dense.txt`: the texts, for other programs.
        .executableTarget(name: "texts", dependencies: ["Corpora"], path: "Texts"),
        // Run by scripts/compare: this package beside others, on the same texts in the same run.
        .executableTarget(name: "compare", dependencies: ["Cases", "Corpora", "Timing"], path: "Compare"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.name != "AllocationCounter" {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
