// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "HanStatFuzzing",
    platforms: [.macOS(.v26)],
    dependencies: [
        // By name: a path alone would take its identity from the directory's name.
        .package(name: "HanStat", path: "..")
    ],
    targets: [
        // The door to libFuzzer, which is there only where the program is linked with it.
        .target(name: "CFuzzer", path: "CFuzzer"),
        .executableTarget(
            name: "hanfuzz",
            dependencies: [
                "CFuzzer",
                .product(name: "HanStat", package: "HanStat"),
                .product(name: "HanStatOutput", package: "HanStat"),
                .product(name: "Segmentation", package: "HanStat"),
                .product(name: "TextScan", package: "HanStat"),
            ],
            path: "Program"
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.name != "CFuzzer" {
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
