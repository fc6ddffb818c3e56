// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "HanStat",
    platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
    products: [
        // The one import that most people need.
        .library(name: "HanStat", targets: ["HanStat"]),
        // JSON Lines, CSV and table encoders over the public API.
        .library(name: "HanStatOutput", targets: ["HanStatOutput"]),
        // Bridges to Foundation's Measurement, Decimal and the like.
        .library(name: "HanStatFoundation", targets: ["HanStatFoundation"]),
        // A Chinese tokenizer alone.
        .library(name: "Segmentation", targets: ["Segmentation"]),
        // The byte scanner alone.
        .library(name: "TextScan", targets: ["TextScan"]),
    ],
    targets: [
        .systemLibrary(
            name: "CICU",
            pkgConfig: "icu-uc",
            providers: [.apt(["libicu-dev", "pkg-config"]), .brew(["icu4c", "pkg-config"])]
        ),
        .target(
            name: "CICUShim", dependencies: ["CICU"],
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("m")]
        ),
        .target(name: "CTextScan"),
        .target(name: "TextScan", dependencies: ["CTextScan"]),
        .target(name: "Segmentation", dependencies: ["CICUShim", "TextScan"]),
        .target(name: "HanStat", dependencies: ["CICUShim", "TextScan", "Segmentation"]),
        .target(name: "HanStatOutput", dependencies: ["HanStat", "TextScan"]),
        .target(name: "HanStatFoundation", dependencies: ["HanStat"]),
        // Random numbers from a seed, for all tests.
        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .testTarget(name: "TextScanTests", dependencies: ["TextScan", "SeededRandom"]),
        .testTarget(name: "SegmentationTests", dependencies: ["Segmentation", "SeededRandom"]),
        // ICU's transliterators, which only the tests need.
        .target(
            name: "CTransliterator", dependencies: ["CICU"], path: "Tests/CTransliterator",
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
        ),
        // ICU's Chinese calendar, which the library's table is compared with.
        .target(
            name: "CChineseCalendar", dependencies: ["CICU"], path: "Tests/CChineseCalendar",
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
        ),
        .testTarget(
            name: "HanStatTests",
            dependencies: ["HanStat", "TextScan", "CTransliterator", "CChineseCalendar", "SeededRandom"],
            exclude: ["Corpus"]),
        // ICU's numbers spelled out, which only the tests need.
        .target(
            name: "CSpellout", dependencies: ["CICU"], path: "Tests/CSpellout",
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
        ),
        // What holds for any text, by the public interface alone.
        .testTarget(
            name: "InvariantTests",
            dependencies: ["HanStat", "HanStatOutput", "CTransliterator", "CSpellout", "SeededRandom"],
            exclude: ["Golden"]),
        .testTarget(name: "HanStatOutputTests", dependencies: ["HanStat", "HanStatOutput"]),
        .testTarget(name: "HanStatFoundationTests", dependencies: ["HanStat", "HanStatFoundation"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && !["CICUShim", "CTextScan", "CTransliterator", "CSpellout", "CChineseCalendar"].contains(target.name) {
    var settings = target.swiftSettings ?? []
    settings += [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
    target.swiftSettings = settings
}
