import ArgumentParser
import HanStat
import HanStatOutput

/// Which results are written: some of the three types of record.
struct RecordSelection: OptionSet, ExpressibleByArgument {
    let rawValue: UInt8

    /// Facts.
    static let observations = RecordSelection(rawValue: 1)
    /// Numbers with their units.
    static let measurements = RecordSelection(rawValue: 2)
    /// Time expressions.
    static let periods = RecordSelection(rawValue: 4)
    /// All three; of a table or CSV: facts, and the numbers that no fact is about.
    static let all: RecordSelection = [.observations, .measurements, .periods]

    private static let names: [(name: String, selection: RecordSelection)] = [
        ("observations", .observations), ("measurements", .measurements), ("periods", .periods), ("all", .all),
    ]

    static let allValueStrings = names.map(\.name)

    static let defaultCompletionKind = CompletionKind.list(allValueStrings)
}

extension RecordSelection {
    /// Reads names set apart by commas.
    init?(argument: String) {
        self = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
            insert(known.selection)
        }
    }

    /// Whether it is one type or all, as a table has it.
    var isOneOrAll: Bool { self == .all || rawValue.nonzeroBitCount == 1 }

    /// The types of record, as the encoders name them.
    var types: RecordTypes {
        var types: RecordTypes = []
        if contains(.observations) { types.insert(.observations) }
        if contains(.measurements) { types.insert(.measurements) }
        if contains(.periods) { types.insert(.periods) }
        return types
    }

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
