/// Something that takes bytes from anyone and must never crash, hang, leak or break its promise.
protocol FuzzTarget: SendableMetatype {
    /// The name on the command line.
    static var name: String { get }
    /// The most bytes of an input: short enough for many runs a second.
    static var longest: Int { get }

    /// What the target is started from.
    static func seeds(_ sentences: Sentences) -> [[UInt8]]

    /// Does the work and stops the program with a message where a promise is broken.
    static func run(_ input: [UInt8])
}

/// All targets.
enum FuzzTargets {
    static let all: [any FuzzTarget.Type] = [
        EncodingTarget.self, ScanTarget.self, NumeralTarget.self, PeriodTarget.self, ExtractionTarget.self,
        OutputTarget.self, UnitRowsTarget.self, PlainTarget.self,
        DocumentLinesTarget.self,
    ]

    static func named(_ name: String) -> (any FuzzTarget.Type)? { all.first { $0.name == name } }

    /// The one that the command line names.
    static let chosen = CommandLine.arguments.dropFirst().first.flatMap(named)
}

/// Stops the program where a promise is broken: that is how libFuzzer learns of it.
func promise(_ isKept: Bool, _ fault: @autoclosure () -> String) {
    if !isKept { fatalError(fault()) }
}
