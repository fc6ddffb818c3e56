public import ArgumentParser
import HanStat
public import HanStatOutput

/// Which results are written: some of the three types of record.
extension RecordTypes: @retroactive ExpressibleByArgument {
    private static let names: [(name: String, types: RecordTypes)] = [
        ("observations", .observations), ("measurements", .measurements), ("periods", .periods), ("all", .all),
    ]

    /// The names, for help and errors.
    public static var allValueStrings: [String] { names.map(\.name) }

    /// The names, for a shell that completes them.
    public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

    /// Reads names set apart by commas.
    public init?(argument: String) {
        self = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
            insert(known.types)
        }
    }
}

extension RecordTypes {
    /// Whether it is one type or all, as a table has it.
    var isOneOrAll: Bool { self == .all || rawValue.nonzeroBitCount == 1 }

    func includes(_ record: OutputRecord) -> Bool {
        switch record {
        case .observation: contains(.observations)
        case .measurement: contains(.measurements)
        case .period: contains(.periods)
        default: false
        }
    }

    /// What has to be looked for; a table of all is of facts and numbers.
    func recognizers(isTable: Bool) -> Extractor.Recognizers {
        var recognizers: Extractor.Recognizers = []
        if contains(.observations) { recognizers.insert(.observations) }
        if contains(.measurements) { recognizers.insert(.measurements) }
        if contains(.periods), !isTable || self == .periods { recognizers.insert(.periods) }
        return recognizers
    }
}
