// swift-tools-version: 6.2
import PackageDescription

/// An example: a folder with one main file, and the products of the library that it shows.
func example(_ name: String, _ products: String...) -> Target {
    .executableTarget(
        name: name, dependencies: products.map { .product(name: $0, package: "HanStat") }, path: name,
        exclude: ["README.md"])
}

let package = Package(
    name: "HanStatExamples",
    platforms: [.macOS(.v26)],
    products: [
        // The command-line program: `hanstat extract`, `hanstat units`.
        .executable(name: "hanstat", targets: ["hanstat"]),
        // What `hanstat report` runs; apart, so that the template library burdens nobody else.
        .executable(name: "hanstat-report", targets: ["hanstat-report"]),
        // What `hanstat` turns into where a file of units or words is YAML; apart for the parser's sake.
        .executable(name: "hanstat-yaml", targets: ["hanstat-yaml"]),
        // What `hanstat store` and `hanstat query` run; apart, so that SQLite burdens nobody else.
        .executable(name: "hanstat-store", targets: ["hanstat-store"]),
    ],
    dependencies: [
        // By name: a path alone would take its identity from the directory's name.
        .package(name: "HanStat", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", path: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        // The text of HTML pages, by libxml2's parser.
        .target(
            name: "CHTMLText", dependencies: ["CLibXML2"], path: "CHTMLText",
            cSettings: [.define("_GNU_SOURCE")], linkerSettings: [.linkedLibrary("xml2")]),
        // The commands, and what the programs share: options, documents, messages, output.
        .target(
            name: "HanStatCommand",
            dependencies: [
                "CHTMLText",
                "HanStatUserFiles",
                .product(name: "HanStat", package: "HanStat"),
                .product(name: "HanStatOutput", package: "HanStat"),
                .product(name: "Segmentation", package: "HanStat"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "hanstat", exclude: ["Program"]
        ),
        .executableTarget(name: "hanstat", dependencies: ["HanStatCommand"], path: "hanstat/Program"),
        // The page that `hanstat report` writes; its template, style and script are compiled in.
        .target(
            name: "HanStatReport",
            dependencies: [
                "HanStatCommand",
                .product(name: "HanStat", package: "HanStat"),
                .product(name: "HanStatOutput", package: "HanStat"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            path: "Report", exclude: ["Program"],
            resources: [.embedInCode("Page")]
        ),
        // Files of users' own units and words, by tabs; in YAML.
        .target(
            name: "HanStatUserFiles", dependencies: [.product(name: "HanStat", package: "HanStat")], path: "UserFiles",
            exclude: ["YAML", "Program"]),
        .target(
            name: "HanStatYAML", dependencies: ["HanStatUserFiles", .product(name: "Yams", package: "Yams")],
            path: "UserFiles/YAML"),
        .executableTarget(
            name: "hanstat-yaml", dependencies: ["HanStatCommand", "HanStatYAML"], path: "UserFiles/Program"),
        .executableTarget(
            name: "hanstat-report", dependencies: ["HanStatReport", "HanStatYAML"], path: "Report/Program"),
        .executableTarget(
            name: "hanstat-store",
            dependencies: [
                "HanStatCommand",
                "HanStatUserFiles",
                "HanStatYAML",
                .product(name: "HanStat", package: "HanStat"),
                .product(name: "HanStatOutput", package: "HanStat"),
                .product(name: "Segmentation", package: "HanStat"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "store"
        ),
        // Small programs to learn from, each with a README.
        example("read-page", "HanStat"),
        example("convert-units", "HanStat"),
        example("follow-indicator", "HanStat"),
        example("measurement-bridge", "HanStat", "HanStatFoundation"),
        example("custom-unit", "HanStat"),
        .executableTarget(
            name: "trade-words",
            dependencies: ["HanStatUserFiles", "HanStatYAML", .product(name: "HanStat", package: "HanStat")],
            path: "trade-words",
            exclude: ["README.md", "page.txt", "port.tsv", "port.yaml"]),
        // Runs the built program; its whole output is compared with golden files.
        .testTarget(
            name: "HanStatExampleTests",
            dependencies: [
                "hanstat", "HanStatCommand", "hanstat-report", "hanstat-store", "hanstat-yaml", "HanStatReport",
                "HanStatUserFiles",
                "trade-words", "read-page", "convert-units", "follow-indicator", "measurement-bridge", "custom-unit",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests", exclude: ["Browser", "EmptyICUData", "Fixtures", "Golden"]),
    ],
    swiftLanguageModes: [.v6]
)

#if os(Linux)
    // ICU without its data, for the tests to load before the program.
    package.targets.append(.target(name: "EmptyICUData", path: "Tests/EmptyICUData", publicHeadersPath: "."))
    package.products.append(.library(name: "EmptyICUData", type: .dynamic, targets: ["EmptyICUData"]))
#endif

for target in package.targets
where target.type != .system && !target.name.hasPrefix("CHTML") && target.name != "EmptyICUData" {
    target.swiftSettings = [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
