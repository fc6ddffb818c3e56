extension Extractor {
    /// What is looked for in a document.
    ///
    /// ```swift
    /// var options = Extractor.Options()
    /// options.recognizers = [.measurements, .periods]  // no facts, no tables
    /// ```
    ///
    /// What is switched off is not given, and where nothing else needs it, it is not done: without observations no
    /// statement is read, which is about half of the work on dense text. The other records are the same to the byte.
    ///
    /// Observations are made of measurements and periods: these are read for them and are part of them, and are given
    /// by themselves only where they are asked for. Digits of a time are no measurement's whether periods are given
    /// or not.
    ///
    /// ``Extractor/measurements(in:context:)-(String,_)`` and the other ways of asking for measurements alone are not
    /// concerned: they give measurements, and read tables as prose.
    public struct Recognizers: OptionSet, Sendable, Hashable {
        /// The set as bits.
        public let rawValue: UInt8

        /// Makes a set of bits.
        ///
        /// - Parameter rawValue: The bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// ``Extraction/measurements``.
        public static let measurements = Recognizers(rawValue: 1)
        /// ``Extraction/periods``.
        public static let periods = Recognizers(rawValue: 2)
        /// ``Extraction/observations``.
        public static let observations = Recognizers(rawValue: 4)
        /// Statistical tables, ``Extraction/tables``; without it their lines are read as prose.
        public static let tables = Recognizers(rawValue: 8)
        /// All of them.
        public static let all: Recognizers = [.measurements, .periods, .observations, .tables]
    }
}

extension Extractor.Options {
    /// Whether times are to be resolved: for themselves, or for the observations about them.
    var needsPeriods: Bool { !recognizers.isDisjoint(with: [.periods, .observations]) }

    /// Whether all measurements are made results, because all are given or because an observation may be about each.
    var needsAllMeasurements: Bool {
        recognizers.contains(.observations) || (recognizers.contains(.measurements) && kinds == nil)
    }

    /// Whether a measurement of a kind is made a result where there are no observations.
    func needs(_ kind: QuantityKind) -> Bool { recognizers.contains(.measurements) && wants(kind) }

    /// Whether measurements of a kind are wanted.
    func wants(_ kind: QuantityKind) -> Bool { kinds?.contains(kind) ?? true }

    /// Takes out of what was found what is not wanted.
    ///
    /// - Parameter found: What was found, which may be more than is wanted.
    /// - Returns: What is wanted; the cells of tables name places among the measurements that are left.
    /// - Complexity: O(1) where all is wanted, else O(*n*).
    func selection(of found: consuming Extraction) -> Extraction {
        if recognizers.isSuperset(of: .all), kinds == nil { return found }
        var kept = found
        if !recognizers.contains(.periods) { kept.periods = [] }
        if !recognizers.contains(.observations) {
            kept.observations = []
        } else {
            kept.observations.removeAll { !wants($0.measurement.kind) }
        }
        let all = kept.measurements
        kept.measurements = recognizers.contains(.measurements) ? all.filter { wants($0.kind) } : []
        guard !kept.tables.isEmpty, kept.measurements.count < all.count else { return kept }
        var places = [Int?](repeating: nil, count: all.count)
        if recognizers.contains(.measurements) {
            var next = 0
            for (place, value) in all.enumerated() where wants(value.kind) {
                places[place] = next
                next += 1
            }
        }
        kept.tables = kept.tables.map { $0.naming { places[$0] } }
        return kept
    }
}

extension StatisticalTable {
    /// The table with other places for the numbers of its cells; nil leaves a cell without one.
    fileprivate func naming(_ place: (Int) -> Int?) -> StatisticalTable {
        StatisticalTable(
            layout: layout, utf8Range: utf8Range, title: title, unitText: unitText, columns: columns,
            rows: rows.map { row in Row(head: row.head, cells: row.cells.map { $0.flatMap(place) }) })
    }
}
